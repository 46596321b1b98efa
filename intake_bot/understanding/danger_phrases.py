"""Plain words of danger, en and es: kind -> phrases, folded (no accents, no apostrophes).

``a|b`` either word, ``word?`` the word or nothing, ``$`` a pause or the end of the text. Each line is
chosen so that ordinary answers do not hold it ("I am afraid I can't on Tuesday", "kill time", "it hits
me", "le voy a dar una carta"). What is over, such as the harm that brought the person here, is not danger now.
"""

from __future__ import annotations

PHRASES = {
    "self_harm": """
        kill|killing|unalive|hang|drown|shoot myself
        kms $
        suicidal
        commit|committing|attempt|attempting|considering|contemplating suicide
        think|thinking|thought|thoughts about|of suicide
        want|wanna to? die
        wanting|ready|rather to? die $
        wish i was|were dead
        wish i could die $
        better off dead
        end|ending my own? life
        take|taking my own life
        take|taking my life $
        end it all $
        dont|not want|wanna to? live anymore|any|longer|$
        dont|not want|wanna to? be alive
        dont|not want|wanna to? be here anymore $
        dont|not want|wanna to? exist
        dont|not want|wanna to? wake up $|anymore|tomorrow|again
        no reason|point to|in live|living
        nothing to live for
        cant go on living
        cutting|hurting|harming myself
        cut|hurt|harm myself again|tonight
        want|wanna|going|gonna|might|will to? hurt|harm|cut myself
        overdose on
        swallowed|took all the|my|these pills
        took too many pills
        want|wanna|going|gonna|will to? jump off|from a|the bridge|roof|building
        quiero|quisiera morir|morirme
        me quiero|quisiera morir|matar
        matarme|suicidarme
        me voy a matar|suicidar|colgar|ahorcar
        pensando|pienso|pensado en el? suicidio|morir|morirme|colgarme
        me mato $
        quitarme la vida
        acabar|terminar con mi vida
        no quiero vivir|existir $
        no quiero vivir mas
        ya no quiero vivir|existir mas|asi|$
        no quiero seguir viviendo|vivo|viva
        no quiero estar vivo|viva
        mejor estaria|estar muerto|muerta
        estaria mejor muerto|muerta
        ojala me muera|muriera
        ojala estuviera muerto|muerta
        quiero|voy|pienso a? hacerme dano
        quiero|voy|pienso a? lastimarme|herirme
        quiero|voy|pienso a? cortarme $
        quiero|voy|pienso a? cortarme las|los venas|brazos
        me estoy cortando|lastimando $
        me corto las|los venas|brazos
        no vale la pena vivir
        no tengo razon|razones|motivo|motivos para|de vivir
    """,
    "threat_to_other": """
        ill|will|gonna|ima|imma kill|murder|stab|strangle him|her|them|you|someone|somebody|everyone|everybody
        ill|will|gonna|ima|imma shoot him|her|them|someone|somebody|everyone|everybody
        im|am going to kill|murder|stab|strangle him|her|them|you|someone|somebody|everyone|everybody
        im|am going to shoot him|her|them|someone|somebody|everyone|everybody
        want|wanna|planning|plan to? kill|murder|shoot|stab|strangle him|her|them|someone|somebody|everyone
        ill|will|gonna|going|want|wanna|ima|imma to? kill that|this|the guy|man|bastard|kid|boy
        ill|will|gonna|going|want|wanna|ima|imma to? kill that|this|the woman|girl|bitch|asshole|person
        ill|will|gonna|going|want|wanna|ima to? hurt him|her|them|someone|somebody $|if|bad|badly|when|tonight|so
        ill|will|gonna|ima|imma|going|want|wanna to? beat him|her|them|you up
        ill|will|gonna|ima|imma|going|want|wanna to? burn his|her|their|your house|place|car|home
        he|she|they deserves|deserve to die
        hes|shes|theyre|youre|your a? dead man|meat|woman
        bring|bringing my|a gun
        lo|la|los|las|te|le voy|vamos a matar|balear|apunalar|acuchillar|golpear|madrear|reventar|estrangular
        lo|la|los|te voy|vamos a lastimar|quemar
        le|les voy a pegar|disparar
        voy|vamos|quiero|pienso|planeo|quisiera a? matarlo|matarla|matarlos|matarlas|matarte|golpearlo|golpearla
        voy|vamos|quiero|pienso|planeo|quisiera a? lastimarlo|lastimarla|lastimarlos
        voy|vamos|quiero|pienso|planeo|quisiera a? apunalarlo|dispararle|acuchillarlo
        voy|quiero|pienso|ganas a|de? matar|golpear|apunalar a ese|esa|el|ella|ellos|alguien|todos|ustedes
        ganas de matarlo|matarla|matarlos|golpearlo|golpearla
        lo|la|los quiero matar|golpear|lastimar
        si lo|la|los veo lo|la|los mato
        voy a hacerle|hacerles dano
        le|les voy a hacer dano
        le|les voy a dar una paliza|golpiza
        voy a quemar|quemarle su|la casa|carro
        merece|merecen morir|morirse
        estas muerto|muerta si|cuando
        voy a llevar|traer una|mi|la pistola|arma|navaja
    """,
    "abuse_now": """
        he|she|husband|wife|boyfriend|girlfriend chokes|rapes|abuses|slaps|punches|kicks me
        he|she|husband|wife|boyfriend|girlfriend beats|hits me $|when|and|every|again|if|with|so|but|or|because|in
        he|she|husband|wife|boyfriend|girlfriend beats me up
        partner|ex|dad|father|mom|mother chokes|rapes|abuses|slaps|punches|kicks me
        partner|ex|dad|father|mom|mother beats|hits me $|when|and|every|again|if|with|so|but|or|because|in
        partner|ex|dad|father|mom|mother beats me up
        stepdad|stepfather|uncle|brother|cousin chokes|rapes|abuses|slaps|punches|kicks|molests me
        stepdad|stepfather|uncle|brother|cousin beats|hits me $|when|and|every|again|if|with|so|but|or|because|in
        stepdad|stepfather|uncle|brother|cousin beats me up
        he|she|husband|wife|boyfriend|girlfriend is beating|hitting|choking|raping|abusing me
        partner|ex|dad|father|mom|mother is beating|hitting|choking|raping|abusing me
        he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mom|mother is hurting|molesting me
        hes|shes|theyre|keeps|keep|still beating|hitting|choking|raping|abusing|molesting|hurting|slapping me
        he|she hurts me when|if|every|again
        he|she|they|husband|boyfriend|wife|dad hit|beat|choked|hurt me again|tonight|today|yesterday
        he|she|they|husband|boyfriend|wife|dad punched|slapped|raped|kicked me again|tonight|today|yesterday
        is|are|am|im|still being beaten|abused|raped|molested|choked
        he|she|hes|shes has|here|got with? a gun|knife|weapon
        he|she is here with a gun|knife|weapon
        he|she|they|hes|shes|theyre is|are? breaking in|into|down
        he|she|they|hes|shes|theyre is|are? trying to kill|hurt me|us
        he|she|they wont let me leave|out $
        i|im|am|were in danger
        not|dont feel? safe at home
        not|dont feel? safe in my? house|home|apartment
        not|dont feel? safe with him|her
        im|am not safe $|right|now|here
        please|someone|somebody call the? police|911|cops
        call the? police|911|cops please|now
        need the police now|here|please|right
        el|ella|esposo|marido|novio|pareja|papa me pega|golpea|maltrata|viola|abusa|ahorca|lastima|patea
        padre|padrastro|mama|madre|tio|esposa|novia me pega|golpea|maltrata|viola|abusa|ahorca|lastima|patea
        me esta|estan|sigue|siguen pegando|golpeando|maltratando|violando|ahorcando|lastimando|atacando
        me pegan|maltrata|maltratan $
        me volvio a pegar|golpear|violar|atacar
        me acaba|acaban de pegar|golpear|violar|atacar
        me pego|golpeo otra vez
        me pego|golpeo anoche|ayer
        abusa|abusan de mi
        esta|estan abusando de
        estoy|estamos en peligro
        corro|corremos peligro
        el|ella tiene|trae una|un pistola|arma|cuchillo|navaja
        no estoy a salvo
        no me siento segura|seguro en mi|la? casa
        no me siento segura|seguro aqui|ahora
        no me deja|dejan salir $|de
        me tiene|tienen encerrado|encerrada|amarrada|amarrado
        llamen a? la policia
        llamen al 911
        por favor llame|llama a la policia
    """,
    "fear_of_other_party": """
        afraid|scared|terrified|frightened of him|her|them $|and|but|because|so|since|when
        afraid|scared|terrified|frightened of him|her|them if|now|too|still|coming|hurting|finding|doing
        afraid|scared|terrified|frightened of my husband|ex|boyfriend|wife|girlfriend|dad|father|stepdad
        afraid|scared|terrified|frightened of what he|she|they|hell|shell|theyll will|would|might|could|may|can? do
        afraid|scared|terrified|frightened that? he|she|they will|would|might|may|could hurt|kill|find
        afraid|scared|terrified|frightened that? he|she|they will|would|might|may|could attack|harm|beat|retaliate
        afraid|scared|terrified|frightened that? hell|shell|theyll hurt|kill|find|attack|harm|beat|retaliate
        afraid|scared|fear|fearing|fears for my|our|his|her life|safety
        he|she|they|hes|shes|theyre|keeps|keep is|are? threatening me|us|my|to
        he|she|they just|keeps|still|has|have threatens|threatened|threaten me|us again|if|now|today|$
        threatens|threatening|threatened to kill|hurt|shoot|beat me|us|my
        hes|theyre|shes going to kill|hurt|beat|shoot me|us
        he|she|they is|are going to kill|hurt|beat|shoot me|us
        he|she|they is|are? gonna kill|hurt|beat|shoot me|us
        he|she|they will|wants|want to? kill|shoot|hurt me $
        hell|theyll kill|hurt|beat|shoot me
        said|says hell|theyll|shell kill|hurt|beat me|us
        get|getting back at me
        is|are|hes|shes|theyre|keeps|keep stalking|following|watching me
        he|she|ex stalks|follows me
        im|am being followed|stalked|threatened
        he|she|they knows|know where i live
        he|she|they|hes|shes|theyre is|are? outside my|the|our house|home|door|window|apartment
        tengo|siento mucho|tanto? miedo|terror|panico de|a el|ella|ellos
        tengo|siento mucho|tanto? miedo de|a mi esposo|marido|novio|ex|pareja|papa|padre|padrastro
        le|les tengo mucho|tanto? miedo|terror|panico $
        le|les tengo mucho|tanto? miedo|terror a el|ella|ellos
        miedo de|a? que me|nos haga|hagan|pueda|vaya|van dano|algo|hacer|a
        miedo de|a? que el|ella|ellos? me|nos mate|maten|pegue|peguen|golpee|golpeen
        miedo de|a? que el|ella|ellos? me|nos lastime|lastimen|encuentre|encuentren|ataque|ataquen
        miedo de|a lo que pueda|puedan|va|van a? hacer|hacerme
        miedo por mi|nuestra vida|seguridad
        temo por mi|nuestra vida|seguridad
        me|nos esta|estan|sigue|siguen amenazando|siguiendo|acosando|vigilando|persiguiendo
        me|nos amenaza|amenazan $|con
        me|nos amenazo|amenazaron otra|con|de matar|matarme|muerte|vez|pegarme
        me|nos acosa|persigue|vigila $
        el|ella|ellos me|nos quiere|quieren|va|van a? matar|golpear|lastimar|pegar
        me|nos van a matar|golpear|pegar
        van a matarme|golpearme|pegarme|matarnos
        dice|dijo que me|nos va|iba a matar|golpear|lastimar|pegar
        sabe|saben donde vivo|vivimos
        esta|estan afuera de mi|la casa|puerta
    """,
    "pressured": """
        is|are|keeps|keep|hes|shes|theyre forcing|pressuring|blackmailing|coercing me|us
        forcing|pressuring|coercing|pushing me to|into say|agree|do|meet this|it|yes|part|$|him|her|them
        forcing|pressuring me to|into sign|take|doing|agreeing|meeting this|it|yes|part|$|him|her|them
        coercing|pushing me to|into sign|take|doing|agreeing|meeting this|it|yes|part|$|him|her|them
        making|makes|made me agree|sign
        making me do this|it $
        making me meet|say him|her|them|yes
        forced|pressured me to|into agree|sign|do|agreeing|doing this|it|$
        being forced|pressured|blackmailed|coerced
        feel|feeling|im|am forced|pressured|coerced|blackmailed $|by|into|and|but|because|so|here
        feel|feeling|im|am forced|pressured to agree|participate|do|say|accept|meet|take|sign
        doing this|it against my will
        here against my will
        dont|not have a|any? choice
        have no choice but|$
        says|said|told|tells|say me? i have|must|had|got to? do|say|agree|accept|take this|yes|$|part|it
        if i dont agree|accept he|she|they|hell|shell|theyll|my
        if i dont do|say|take this|yes|part he|she|they|hell|shell|theyll|my
        me|nos esta|estan obligando|presionando|forzando|chantajeando
        me|nos obliga|obligan|presiona|presionan|fuerza|fuerzan|chantajea|chantajean a|para|$
        me obligaron|obligo|forzaron a participar|aceptar|firmar
        me siento obligado|obligada|presionado|presionada|forzado|forzada
        estoy siendo obligado|obligada|presionado|presionada|forzado|forzada
        haciendo|hago esto en? contra de? mi voluntad
        no tengo otra? opcion|alternativa|eleccion $
        no me queda otra opcion|alternativa? $
        no me queda mas remedio $
        me dijo|dijeron|dicen|dice que tengo|tenia|debo que? aceptar|hacerlo|participar
    """,
    "intoxicated": """
        im|am so|really|very|too|super|pretty|still|kinda|totally? drunk|wasted|hammered $|now|and|but
        im|am so|really|very|too|super|pretty|still|kinda|totally? drunk|wasted|hammered tonight|lol|rn|already|sorry
        im|am so|really|very|too|super|pretty|still|kinda|totally? intoxicated|stoned|tipsy $|now|and|but
        im|am so|really|very|too|super|pretty|still|kinda|totally? intoxicated|stoned|tipsy tonight|lol
        im|am so|really|very|too|super|pretty|still|kinda|totally? intoxicated|stoned|tipsy rn|already|sorry
        im|am so|really|very|super|pretty|still|kinda|totally|too? high $|rn|af|lol
        been drinking all day|night|morning
        been drinking tonight|today
        ive had too many|much drinks|beers|to
        ive had a few drinks|beers
        drunk|high|wasted|stoned|intoxicated|tipsy right now
        drunk|high|wasted|stoned rn
        im|am under the influence
        estoy|ando muy|bien|algo|medio|todavia|super|bastante? borracho|borracha|pedo|peda|drogado|drogada|ebrio|ebria
        estoy|ando un poco borracho|borracha|pedo|peda|drogado|drogada|ebrio|ebria|tomado|tomada
        estoy|ando muy|bien|algo|medio|todavia? tomado|tomada|high|pacheco|pacheca|grifo $
        estoy|ando bajo los efectos
        he estado bebiendo|tomando toda|todo la|el noche|dia
        he estado bebiendo|tomando alcohol|cerveza|tequila
        tome|bebi demasiado hoy|ahorita
    """,
    "order_violated": """
        broke|breaks|broken|breaking the|his|her|their|a|my restraining|protection|protective order
        violated|violates|violating|ignores|ignoring the|his|her|their|a|my restraining|protection|protective order
        broke|breaks|broken|breaking the|his|her|their|a|my no|stay contact|away order
        violated|violates|violating|ignores|ignoring the|his|her|their|a|my no|stay contact|away order
        broke|broken|breaking|violated|violates|violating the|his|her|their|my|that order|injunction
        violation of the|a|his|her|my restraining|protection|protective order
        restraining|protection|protective order but he|she|they
        despite the|a|my restraining|protection|protective order
        he|she keeps calling|texting|messaging|contacting|harassing|writing me
        they keep contacting|harassing me
        he|she|they keeps|keep coming|showing to|by|over|up $|my|at
        hes|shes|theyre not supposed|allowed to contact|call|text|message|approach|come me|near|here|to
        he|she|they is|are not supposed|allowed to contact|call|text|message|approach|come me|near|here|to
        he|she|they isnt|arent supposed|allowed to contact|call|text|message|approach|come me|near|here|to
        he|she|they came to|by my house|home|door|work|job again|yesterday|today|tonight
        rompio|violo|viola|incumplio|quebranto|rompe|incumple la|su|mi|una orden
        ha roto|violado|incumplido la|su|mi|una orden
        orden de restriccion|alejamiento|proteccion pero
        sigue|siguen viniendo a mi casa|trabajo|puerta
        el|ella|ellos me sigue|siguen buscando|llamando|escribiendo|molestando|contactando
        sigue|siguen buscandome|escribiendome|contactandome|acosandome|persiguiendome|molestandome
        no debe|debia|deberia acercarse|acercarseme|contactarme|buscarme
        vino a mi casa|trabajo|puerta otra|ayer|hoy|anoche
    """,
}
