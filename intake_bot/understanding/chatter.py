"""Words that say nothing by themselves: politeness, hesitation, glue. What is left of a reply is what it says."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

CHATTER = word_set("""
    a an the this that these those it its is are was be been being am i you your we our us my mine to for of at on by
    in with as and so then well um umm uh uhh er erm hmm hm hmmm mm oh ah ahh aw ay okay ok like just really honestly
    truly use need uso necesito ocupo please thanks thank thankyou gracias thats lol lmao haha tbh imo imho fr ngl btw
    anyway anyways still also too even yet would will could can should do does did have has had want wanted wanting
    need needs like liked prefer preference preferred choose chose choosing pick picked picking say saying said think
    thinking guess guessing suppose believe feel feels going go take give get got let lets me myself one ones option
    options answer choice number reply please kindly thing probably mostly best better good great fine nice cool
    perfect right now yes yeah yep yup sure si sip claro pues bueno este mmm eh ehh aja ajam mire mira oiga oye ey hey
    hi hello hola buenas buenos dias tardes noches morning evening god bless bless sorry perdon disculpe disculpa
    porfavor favor porfa por de la el los las lo le les un una unos en con para que y a al del se su sus mi mii tu te
    nos yo usted ustedes quiero quisiera querria prefiero preferiria preferencia gustaria gusta late encantaria escojo
    elijo escogeria elegiria opto pongo ponga pon ponle pongale ponme pongame digo diria digamos creo pienso supongo
    seria sera sea es esta estaria estoy fue ser va voy vaya opcion opciones respuesta numero numerito mejor bien mas
    muy tan ya ahi asi nomas entonces osea o_sea mande verdad neta siempre bro bruh brother dude man mam maam sir miss
    ms mr mrs boss hon honey dear sis jefe jefa senor senora senorita joven amigo amiga amigos compa carnal guey wey
    mano mija mijo licenciado licenciada lic doctor doctora easier easiest works work worked wins comfortable comoda
    comodo comodidad feel_better definitely absolutely totally definitivamente actually basically literally obviously
    def absolutely certainly gladly happy glad ideally simply only if possible posible puede puedan pueden podria
    podemos able mean mind much many lot bit little kind sort of amable for_me them_too everyone all about what how
    algun alguna algunos lets cada tal right okey okay kk k thx ty alright anyway here there today sincerely thankful
    happens felt sounds sound seems seem looks look haber hacer hace hago hacerlo haga hagan makes make made do_it
    doing tell telling put me_too he she him her his hers they their theirs who which when porque because cause since
    thru as_well omg wow rico rica sabroso delicious yummy tasty agarro tomo tomaria agarraria downtown yikes gosh
    jeez geez hijole ps aqui here something whatever algo either whichever entirely personally personalmente
    francamente sinceramente honestamente realmente
    deveras gracias muchas mil saludos bendiciones dios bendiga feliz dia time
""")
COURTESY = word_set("""
    please thanks thank you thankyou gracias muchas mil porfavor por favor lol haha tbh imo imho ngl btw um umm uh er
    erm hm hmm mm oh ah ay ayy well so just really honestly truly actually basically literally pues bueno este mmm eh
    mire mira oiga oye hey hi hello hola buenas sorry perdon disculpe bro bruh brother dude man mam maam sir miss ms
    hon honey dear jefe jefa senor senora senorita joven amigo amiga compa carnal guey wey mano mija mijo licenciado
    licenciada lic and y for now por ahora que eso a esto that it i me am is be ok okay of course muy mucho verdad
    neta sinceramente francamente very much too also tambien god bless dios dia la pos pero but still ever
""")
"""The part of chatter that can stand beside a short answer without changing it ("I do, thank you")."""
"""``he`` and the like are chatter too: whoever is named, ``naming`` has found before these are asked."""
