"""Figures of speech for no: what one would sooner do, doors that are closed, who should be asked instead.

Written as yes_no_phrases: each line is one idea with the words in which others tell it.
"""

from __future__ import annotations

from intake_bot.understanding.yes_no_ideas_to import TO_ENGLISH, TO_SPANISH

NO_PLAIN = f"""
    like i would|will ever
    can|could ask|beg|try|call me? till|until
    gut says|tells|is|said me|saying? no
    have said|told_you no three|two|many|enough|already
    i have said no
    draw|drew the line
    leave me out of? it|this|that?
    i? can not bring myself to? do?
    definitely|surely|certainly|absolutely will|would|do|am|going not
    too|to old|tired|sick|busy|broke for that|this|it|all mess|stuff|nonsense|drama|game|mess
    not with|for these|those|that|them people|folks|guy|fool
    not while|as i|long am|i|breathing|live
    heard you still no
    and no i will|do|would|can|did|am not
    # who is spoken to
    nope|nah|naw {TO_ENGLISH}
    no young|my|miss lady|man|friend|dear|love
    # what one would sooner do
    i? would? rather|sooner eat|chew|swallow|lick|crawl|gargle|choke|drown|burn|jump|wrestle|rot|starve|bleed|shave|\
kiss|\
hug|die|vomit|puke|bathe
    i? would? rather|sooner walk on|through|over|barefoot
    i? would? rather|sooner stick|poke|stab|set|shoot|pull|chop|cut|gouge|bite|saw|pluck|hit|slam my|pins|needles|a|\
nails|\
forks|out|off
    i? would? rather|sooner have|get|take a|my|all? \
        root|teeth|tooth|colonoscopy|kidney|beating|whooping|needle|shot|bullet|flu|hit|kicked|pulled|stung|wisdom
    i? would? rather|sooner be dead|shot|buried|caught|boiled|skinned|hit|anywhere
    i? would? rather|sooner go to hell|jail|prison|deaf
    i? would? rather|sooner go blind|deaf|broke|hungry|without
    i? would? rather|sooner watch paint
    # what would not move one
    not if you|they|he|she|yall paid|begged|pay|gave|beg me
    you|they|yall could not pay|drag me
    you|they|yall could not pay|give me enough
    no amount of money
    not for a million|thousand
    not for all the money|tea|gold
    wild horses could not drag|make|get
    i will be damned|darned if i
    i will be damned|darned first
    # stepping aside
    sit|sitting this|that|it one? out
    bow|bowing out
    bow|bowing out gracefully|of
    take|taking|gonna_take a pass
    going to take a? pass|skip
    i? will? skip|pass on|this|that|it? this|that|it? one|time
    i am going to pass|skip|decline|bow|sit
    going to|have_to pass|skip|decline
    leave|count|keep|deal|cut|write|cross|scratch|rule me out|off
    find|ask|get|try|pick somebody|someone|anybody|anyone else
    no part of|in it|this|that
    want|wants no part of|in
    i am not going|about|fixing|trying to do|go|be|sit|take|let|play|deal|put|get|talk|say|sign|waste
    i am not doing|having|signing|playing|dealing|eating it|that|this|with|any?
    i is not doing|having|signing|playing|dealing it|that|this|with|any
    # closed
    that|the|this door is|s|got closed|shut|locked
    closed|shut|locked|slammed that|the|this door
    that ship has|is|already sailed|gone
    that ship sailed
    that|this chapter is|s|of closed|over|done|my
    closed that|this|the chapter|book
    that train left|has
    that bridge is|got|was burned|burnt
    burned that bridge
    water under the bridge leave
    # once was enough
    been there done that
    no more of that|this|it|those|them
    not doing|going|putting|getting|having|signing|trying that|this|it|through|up|for again|any_more|anymore
    not doing|going|getting through? it|that|this|there|into? again
    not again
    not a second|another time
    once was|is enough|plenty
    once was more than enough
    never again
    fool me once
    # stronger
    absolutely|definitely|certainly|positively|most|surely|totally|sure|oh|hell|heck the? hell|heck|fuck|f|devil|as? not
    do not even|ever think|dream|ask|start|bother|try about|of|it|me
    not on god|your|my|this green|life|watch
    not no|never|now now|how|ever but
    not now not ever
    not today|tomorrow not|or tomorrow|ever
    answer is|stays|remains still? a? no|nope
    no is my|the answer
    still a? no
    no|a_no go
    it|that is a no go
    a? no go
    it is no
    it is no from|for me|us
    no from me|us|here
    my|the answer has not changed no
    i can not in good conscience
    my conscience will|would not
    i? have|got to say no
    i? have|got to turn it|this|you|that down
    turn|turning it|this|you|that down
    thanks for asking|thinking|offering but no
    not my|the kind|type|sort of thing|person|deal
    not my cup of tea
    not my circus|problem|monkeys|business|department|place
    that is not me|for_me
    it is not for me
    not for somebody|someone|people|folks like me
    i? do not want any|no part
    i want nothing to
    no appetite for
    my heart is not in it|this
    heart is not in it|this
    good|doing|better off? where|how i am
    do not hold your breath
    # es
    mejor hay que|asi|ahi dejarlo|dejar|dejarla
    se lo|la dejo|paso|regalo a otro|otra|alguien
    eso|ya|esto no va conmigo
    no va conmigo
    no tengo corazon|estomago|animo|cara|fuerzas|cabeza para|pa
    con|de eso no cuenten|cuente
    quisiera|quisieramos decir|decirle|poder que si|yessi pero no
    por mas que quieran|quiera|insistan|rueguen no?
    nel|nop|nelson {TO_SPANISH}
    no mi|mii amor|vida|reina|rey|cielo|corazon|gente|estimado|estimada|lic|jefe
    nequis|nequiz|nequaquam|nelas|nelis|nones|nonas|nanai|nanais|nope|nopes|nopz|nelpastel|nelazo|nanina|nica|\
nicagando|\
nipedo|nilocoo
    ni ahi|cagando|borracha|mamado|ebria|drogado|regalado|regalada|pagado|pagada|amarrado|amarrada|arrastrado|\
arrastrada|obligado|obligada|rogado|rogada|soñando|sonando|jugando
    # what would not move one
    ni que|aunque|porque|asi paguen|paguen|rueguen|supliquen|obliguen|regalen|lleven|maten|amarren
    ni que|aunque|porque|asi me|nos paguen|pagaran|paga|pagues|rueguen|rogaran|regalen|obliguen|amarren|maten|lleven
    ni que|aunque|porque|asi me|nos arrastren|supliquen|imploren|inviten|den|manden|cobren
    ni que|aunque|porque|asi me|se lo|la pida|pidan|pidiera|diga|ordene|mande|rueguen|regalen
    ni que|aunque fuera|estuviera loco|loca|borracho|borracha|regalado
    ni por todo el oro|dinero
    ni por un millon
    ni por todos los santos
    ni con una|un pistola|arma|cuchillo|machete
    ni con grua|gruas|chochos|porras
    no hay dinero|poder|plata|lana que
    antes|primero muerta|muerto|preso|ciego
    antes|primero|mejor|prefiero que? me muero|mato|ahorco|muera|trague
    prefiero|antes|mejor|primero comer|comerme|tragar|tragarme|caminar|lamer|besar|masticar|dormir|morir|morirme \
        vidrio|vidrios|clavos|sapos|lumbre|brasas|sobre|en|alacranes|gusanos|tierra|cucarachas|piedras|descalzo|un|una
    prefiero morir|morirme
    # stepping aside
    yo? de|en esta|esa|eso|esto yo? me bajo|salgo|rajo|quito|abro|retiro
    esta|esa la dejo pasar|ir
    a otro perro con
    busquen|busque|busquense|pidanle|preguntenle|consigan|consiganse a? otro|otra|alguien
    a mi|mii ni|no me metan|meta|busquen|incluyan|anoten|apunten
    no me metan|meta|incluyan|anoten|apunten|insistan|insista
    conmigo ni|no cuenten|cuente
    # closed
    esa|la puerta ya? esta|quedo cerrada|clausurada
    esa puerta ya? la cerre
    ese capitulo|ciclo|tema|libro ya? esta|quedo cerrado
    ese capitulo|ciclo|tema|libro ya? lo cerre
    ya cerre ese|esa|el|mi capitulo|ciclo|tema|puerta|libro
    esa pagina|hoja ya? la pase|voltee|cambie
    ese tren|barco ya? paso|zarpo|se
    ya? di|le|dimos vuelta a|di la|vuelta hoja|pagina|a?
    ya? pase|cambie|voltee de|la pagina|hoja
    # once was enough
    con una vez tuve|basta|fue|basto
    con una vez me basto|basta
    otra vez no
    ni una vez mas
    no otra vez
    ya no mas de eso|esto
    ya basta de eso|esto
    ya estoy|soy|ando muy? viejo|vieja|grande|cansado|cansada|mayor para|pa esos|eso|esas|estas|andar
    ya no estoy para|pa eso|esos|esas|estas|andar|estar|que
    no estoy para|pa eso|esos|esas|estas|juegos|bromas|trotes
    nunca mas
    no vuelvo a pasar|eso|lo
    # stronger
    no va|iba a poder ser|hacer?
    no va a ser posible
    no ha|puede de? poder ser
    esta|esa vez|ocasion no va|voy|puedo|paso
    la|mi respuesta es|sigue|sera siendo|un? no
    es|sigue|sera un|siendo no
    es no
    repito|insisto que? no
    que|te|les? dije|digo|repito que no
    no|ni contigo|con ni con? nadie|usted|otro
    no|ni con usted|ustedes|el|ella ni con? nadie
    no puedo|quiero|debo ni quiero|puedo|debo
    ni puedo|quiero|debo ni quiero|puedo|debo
    no y no me pregunte|preguntes|pregunten|insista|insistan|moleste
    eso si|yessi que? ni|no
    eso si|yessi que? ni? pensarlo|loco|loca|muerto
    ni en esta vida|otra
    que pereza|flojera|hueva|paja|fiaca|lata|fastidio|cansancio|asco|horror|miedo no
    lo mio no es
    eso no es para mi|mii
    no es lo mio
    no es cosa mia
    no soy de esas|esos
    no me nace|provoca|apetece
    no me da la gana
    no me llama la
    guacala|fuchi
    mejor|asi asi|ahi? la|lo|muere dejamos|dejo
    que ahi muera
    hasta aqui llegue|nomas|la
    ya ni para|pa que
    para|pa que le? muevo|movemos|revolver|mover|remover
    no muevan|mueva|revuelvan|remuevan el agua|pasado
    ni le mueva|muevan|busque
"""

NO_SAID = f"""
    no {TO_ENGLISH}
    dead set against
    i am against it|that|this
    i? could not live|sleep|forgive with|that|myself
    i? can not do that|it|this to my|them|him|her
    i will not do|allow|stand|sign it|that|this|for
    # es
    ya no quiero|puedo|deseo|pienso|acepto|gracias
    no se me hace
    no {TO_SPANISH}
    me resisto|reservo|rehuso|abstengo|niego
    que insistan|rueguen|pidan|digan lo
"""

NO_WHOLE = """
    thanks|thank you? but? i am good|cool|set
    in another life|lifetime
    save your|the breath|stamp|ink
    # keys that lie beside each other
    nuh|nuhh|nuu|noe|npe|nopw|nopr|npo|mo|bo|nk|n0|noo|nou|nopp|nopppe|noppe|nahg|nsh|nag|naj|nahj|nnope|nooe|nio|hno
    i am good|set|straight|cool but|tho|here? thanks|thank you?
    we are good|set|straight|cool thanks|thank you?
    i will live|manage|survive without
    some other|another person|time|life
    hard to say yes
    no comment
    # es
    yo me bajo|salgo|rajo|quito|abro
    la|lo dejo pasar
    sera otro dia|ano
    sera en otra vida|ocasion
    bo|mo|nno|noo|npo|nop|noi|nio|n0|nao|nei|no_no
    asi estoy|estamos|ando bien|mejor|agusto|contento|contenta|tranquilo|tranquila
    estoy|ando|estamos bien asi|gracias
    estoy bien gracias|asi|aqui
    sera para la|otra proxima|ocasion|vez
    se agradece gracias?
    ahorrese|ahorrense el|la|su saliva|tiempo|viaje
    sin comentarios
"""
