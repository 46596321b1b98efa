"""Being hurt, held or controlled by someone now: possible. Format: see ``grammar``."""

ABUSE_POSSIBLE = """
== possible
casa|home|house ... gritos|golpes|pleitos|violencia|violence|yelling|screaming|hitting
se pone|vuelve .. loco|loca|agresiv*|violent*|furios*|como|mal .. si|cuando|loco|loca|celos* .. si|cuando|no|me|le|
    contesto|$
no|sin|pedir|pido|dar|need|ask|asking|get|have|without .. permiso|permission .. de|to|para|for .. hablar|salir|ver|
    talk|leave|go|see|use|usar|everything|todo|ir|breathe|eat|text|nadie|trabajar
not|isnt|cant|no allowed .. to .. talk|have|see|friends|leave|use|work|go|drive .. friends|anyone|out|house|phone|
    family|work|him|nobody|alone|without|anywhere
control|controls|controlling|controla|controlan .. everything|me|todo|my|every|what|how|mi|lo|who|where
fell|cai|caigo|tripped .. again|otra|supposed|digo .. $|vez|supposed|thats|pues|decir|say|caigo
depends|depende|depending|segun .. on|de|what|del|como|el|his .. mood|humor|animo|genio|venga|llegue|ande|his|her
no|doesnt|dont|hates|odia|not .. like|gusta|likes|want|deja|wants ... when|que|me|if .. i|tenga|hable|salga|use|vaya|
    trabaje|conteste|ande|texting|talking|talk|text|having|have|salir|see|going .. friends|amigos|nadie|anyone|people|
    amigas|phone|nobody|sola|out|to|telefono|other|con|text|alone|the|celular
delete|borra|borren|erase|deleting|borro|borrar .. this|these|esto|los|mensajes|everything|messages|texts|
    it ... before|so|he|antes|para|que|after|see|sees|vea|lea|husband|ve
not|arent|isnt|no|aint|dont|werent .. safe|good|okay|segura|ok|great .. at|in .. home|house|here|my
cuenta|counts|mide|times|checa .. los|the|mis|my|cuantos|mileage|kilometros .. minutos|minutes|miles|tiempo|hora|time|
    kilometros|steps
me tiene|traen .. cortita|checada|marcada|controlada|prohibido
sleep|sleeping|slept|dormir|duermo|dormi .. in|with|con|en|lock .. car|carro|locked|llave|knife|bathroom|bano|door|
    closet|shelter
HE hits|pegan|pega|beats ME|me
permission|permiso .. to|para|por|for .. everything|todo|leave|salir|talk|go|see|work|spend|hasta|hablar|use|ir|
    trabajar|breathe|him
he|she|they|hes|shes doesnt|wont|not .. like|let|want|allow .. me .. talking|talk|have|see|friends|work|going|leave|
    out|my|texting|anyone|phone|on|money
if|si he|she|el|ella|me|my|they|mi .. finds|sees|catches|ve|encuentra|cacha|reads|find|descubre|knows|see|entera|
    hears|esposo|marido|novio|husband|boyfriend|dad ... hell|shell|me|ill|kill|mata|hurt|pega|theyll|im|golpea|beat|
    hits|lose|hit
we not|arent safe $|here|tonight
no longer feel|feeling? safe $|here|tonight|at|with
not feel|feeling safe $|here|tonight
no estoy|estamos|estaria seguro|segura|seguros|seguras aqui|alla|ahi $
no estoy|estamos seguro|segura|seguros|seguras en|con mi|la|esta|nuestra? casa|hogar|apartamento|departamento|trailer
no estoy|estamos seguro|segura|seguros|seguras con el|ella|ellos|mi $|marido|esposo|esposa|pareja|novio|novia|ex
aqui|casa ya? no estoy|estamos seguro|segura|seguros|seguras $
no me|nos siento|sentimos seguro|segura|seguros|seguras $|aqui|ahi

== possible now
si .. hablo|digo|denuncio|salgo|dejo|voy|llamo|cuento ... me .. deporta|deportan|quita|mata|pega|corre|migra|encierra|
    golpea|manda|echa
deport*|migra|ice|immigration|inmigracion ... if|si|call*|llama*|amenaz*|threaten*|report*|dice|says|hablo|tell
aqui|casa|home|house|things|cosas|situation|situacion .. at|en|la|las? .. home|casa|cosas|house|here ... bad|feas|feo|
    mal|ugly|rough|getting|malas|scary|worse|peor|peligroso|dificiles|violent|violentas|pone|tensas|tense|crazy
afraid|scared|terrified|miedo .. to|of|de|going .. go|going|regresar|be|llegar|volver|ir|come|leave|at .. home|casa|
    house|alone|him|at|a|with|my|there
dont|no|not|cant|scared want|quiero|puedo|to .. go|going|regresar|ir|volver|be|llegar|stay|leave .. home|casa|at|
    there|a .. because|tonight|he|me|$|hes|porque|el|hoy|noche|safe|con

== possible
dont|no|not|cant|scared want|quiero|puedo|to .. go|going|regresar|ir|volver|be|llegar|stay|leave .. home|casa|at|
    there|a .. because|tonight|he|me|$|hes|porque|el|hoy|noche|safe|con
"""
