"""What must, or must not, be said elsewhere in a text for a pattern marked with it (``+BAN``, ``-KEPT``) to count.

No danger by itself: that there is an order, that it is kept, that somebody does not want to. Format: see ``grammar``.
"""

CONDITIONS = {
    "BAN": """
        todo|con y orden|restriccion|papel
        orden y todo
        no .. debe|debia|puede|puedo|podia .. escribir|llamar|buscar|acercar|acercarme|venir|hablar|pisar|pasar|
            entrar|contactar|arrimar|escribirme|llamarme
        no .. dejan|permiten .. acercarse|venir|entrar|hablar|acercarme|hablarle
        separation order|orders
        under .. order|orders|injunction
        cant come|be|go|contact|talk|text|call|write|step|set .. within|near|on|to|me|my|foot|her|him|us
        no contact|contacto
        restraining|restrainin|protective|stayaway|nocontact|dvro|ppo|tro|pfa|epo|dvpo|nco|injunction|perimetral|
            alejamiento|restrainning|restraning|cautelares|precautoria
        LAYSDOWN PAPERS
        no contacto|contact
        zero|any contact
        papel|paper|papers|papeles .. de|of|from|del|la|the .. juez|jueza|judge|corte|court|juzgado
        order|orders|orden|medida|medidas .. de|of|del|from|contra|against|on|to|por|for ... proteccion|protection|
            restriccion|alejamiento|distancia|juez|jueza|judge|corte|court|me|him|her|el|ella|mi|juzgado|them|stay|no|
            not|us|acercarse|us|both|moi|protecion|protecsion
        orden|order|papel|paper|papers|documento .. says|said|dice|decia|say|covers|incluye|cubre|prohibe|sez
        the|my|an|his|her|this|that|our|any|theres|have|got|by|under|break|breaking|broke|have order|orders|injunction
        la|una|mi|su|hay|esa|con|sin|tiene|tengo|puso|rompi|rompio|por|da|habiendo|vale|existe|traigo|trae|ponerme|
            teniendo|sobre|respecto|respeta orden|ordenes|restriccion|restricion|perimetral
        restriccion|medida|perimetral|injunction|ro .. y|pero|but|and|encima|puesta|vigente|judicial|activa|todo
        JUDGES .. FORBIDS .. NOTNEAR
        JUDGES .. FORBIDDEN
        FORBIDDEN .. de|from|to|por|by|me|acercarse|llamarme|contactarme|hablarle|hablarme|venir|near|que|buscarme|
            contact|escribirme|escribirle|entrar|acercarme|comunicarse|hasta|verla|verlo|comunicarme|pasar|arrimarse|
            him|her|them|$|it|anything|for
        me|le|se|lo|la|nos|les|y|esta|tengo|tiene|tienen FORBIDDEN
        not|aint|isnt|never|arent|wasnt|nt|dont be? SUPPOSED
        SUPPOSED not to
        no se? supone|permite|permiten|permitido|deberia|debe|debo|debia|debian|deberian|deben|debemos
        supone que no
        legally|law|legalmente .. cant|not|no|near|me|us|come|come
        not to come|be|contact|talk|text|call|go
        he|she|i|we|they|hes|shes|im|aint|no .. cant|can|no|not|puede|puedo|allowed ... within|near|a|menos|
            anywhere .. me|NUMBERED|him|her|my
        cant|no puede|puedo|podia|podemos ... within|near|close|contact|acercarse|acercarme|acercarseme|hablarme|
            hablarle|llamarme|llamarle|contactarme|buscarme|buscarla|escribirme|escribirle|comunicarse|verla|verlo|
            contactarla|arrimarse|arrimarme|contactarlo|buscarlo|verme
        NUMBERED NUMBERED? FARTHER
        50ft|100ft|150ft|200ft|300ft|500ft|1000ft|100m|200m|300m|500m|100mts|200mts|500mts|100yds
        distancia|distance ... orden|order|papel|juez|judge|medida|keep|limit|minima|legal
        ankle monitor|bracelet
        brazalete|tobillera|grillete|pulsera
        on|with|his|her|my|out|breached|terms bail|bond|probation|parole|release|fianza
        release|bail|bond|his|her|my|the conditions|terms|condiciones
        by order of
        by the? law|judge|court|ley
        por ley|mandato|resolucion
        mandato|resolucion|sentencia del|judicial
        non molestation
        no trespass
        ordered|ordenado|ordenaron off|away|no|lejos|alejarse|not
        told|dijeron|warned .. stay|keep|no|not|leave|keep|me .. away|apart|contact|leave|have|acercarme|acercara|
            alone|hablara
        blocked|barred|kept by|from|of the? court|judge|law
        i know|knew i|im|its|it .. not|shouldnt|cant|aint|wasnt|isnt
        i know|knew shouldnt|cant|not|better|its|im
        se que no|estuvo|esta puedo|debo|debia|podia|deberia|mal|puede
        one|man|guy|el|la with|con|de the|la order|orden|restriccion|medida|perimetral
        tengo|con|hay|tiene|dieron|pidio proteccion|perimetral|restriccion|medida|medidas|alejamiento|distancia
        papers|paper|papeles on|against|contra|de|sobre him|her|me|el|ella
        we|i|ya|tenemos|tengo got|have|the|ese|un that|a|the? paper|papel|order
        court thing|paper|order
        against|contra the|my|mi|la|las rules|conditions|order|orden|reglas|condiciones
        no|not|none .. means|medio|texts|calls|visits|llamadas|mensajes
        the|that|da|said|says jurisdiction|zone|zona|perimetro|perimeter
        violation|violacion
        served|sirvieron|notificaron .. him|her|me|with|last|monday|order|papers|demanda
        trespass|trespassed
        permitted to
        mandato de|del
        custody papers|order
        no|not|never .. by|thru|through|por|ni .. third|terceros|tercera|anybody|otros
    """,
    "SERVICE": """
        usted|ustedes|oficina|programa|senorita|companera|tarjetas|banco|mediadora|mediador|juzgado|corte|audiencia|
            court|hearing|office|program|mediator|doctor|doctora|clinica|escuela|maestra|borro|equivocada|plomero|
            patron|trabajo|comer|misma|aseguranza|seguro|medio|otra|curso|prepa|link|codigo
        que bueno|raro que me
    """,
    "KEPT": """
        order|orders|contact|condition|injunction|it|orden|ordenes|restriccion|medida|perimetral|judge|juez|
            ro .. expired|lifted|ended|dropped|dismissed|vencio|levanto|levantaron|quito|termino|acabo|vencida|expiro|
            ran
        lifted|dropped|quitaron|levantaron|expired|quito .. the|la|order|orden|no|it
        respects|respected|respeta|respetado|respeto|honored|honors|follows the|that|his|it|la|el|all
        respects|respected|respeta|respetado|respeto|honored|honors|obeys|obeyed|cumple|cumplido|cumplio|cumplo|
            cumpli|acata|complied|cumpliendo
        he|she|i|ive|im|hes|has|we|been follow|follows|following|followed|kept|keep|keeping .. the|it|to .. order|
            letter|it|orders|rules
        never|nunca|no|nor|havent|hasnt|neither|not .. broke|broken|violated|roto|rompi|rompio|violado|breaks|violo
        no|ni|never|hasnt|havent|didnt|nunca .. problema|problemas|queja|sus|contacted|trouble|luces|problem|issues|
            buscado|buscada|heard
        hasnt|havent|never .. come|came
        in order to
        en orden
        orden|order .. pago|medica|cateo|compra|laboratorio|tacos|comida|doctor|seguro
        prohibido .. celular|telefono|dulces|tele|fumar|refresco|sal|azucar
        a la orden
        i|we|to|they order|ordered
        en que|el|mismo|ese|buen orden
        orden de tacos|compra|comida|hablar|laboratorio|amazon
        out of order
        order food|lunch|pizza|form|number
        gag|burn|money|mail order|ban
        law and|& order
        my|mi sister|sisters|hermana|cousin|prima|neighbor|vecina|friend|friends|amiga .. had|has|tuvo|tiene|ex|got
        can|could|may|do|does|is|puedo|podemos|puede|se .. we|i|puede|it|si .. meet|reunir|bring|ask|write|reunirnos
        nothing|nada .. has|have|happened|pasado
        didnt renew
        all|been|todo quiet|tranquilo|calm|peaceful|bien|calmado
        desde entonces
        por eso .. orden|restriccion|papel|perimetral
        got|gave him|her|me the|an|this charge|order
        how|why|thats .. got|have|gave|gave .. the|this order
        ojala|hope|wish .. quiten|drop|lift|levanten|dropped|lifted
        to the letter
        before|antes|de the|la|que|de order|orden|injunction
        sisters|friends|cousins|neighbors|moms|brothers|daughters ex|husband|boyfriend|bf
        exmarido|ex|novio|esposo de .. prima|hermana|amiga|vecina|hija
        orden|order|papel|paper .. no hace|hizo|falta|needed
        no order|orden|rule|problem
        sin orden
        by accident|mistake .. at
    """,
    "WRONGLY": """
        is|does|would|am|if|eso|si|do|wonder .. that|it|this|count|eso .. bad|ok|okay|contact|allowed|violation|
            violating|legal|wrong|count|against|break|breaking|viola|permitido|counts
        does|do|cuenta|counts|count|eso|si|viola .. count|as|como|a|esto|cuenta|vale|aplica|contacto|violation|
            la .. contact|violation|violacion|contacto|orden|count|cuenta|vale|aplica
        idk|not|dont|no .. know|se|sure .. if|si .. that|thats|puede|eso|its|rompo|violo|ahi|we|i .. allowed|ok|vale|
            aplica|permitido|legal|hacer|supposed|debe|algo|contact|count|legally
        dont|no .. tell|put|write|say|apunte|apunten|digan|diga|vayan|vaya|report|cuenten|anote|pongan .. judge|juez|
            that|nada|anything|eso|lo|down|nobody|po|my|decir|se|a
        get|be|am|meterme|gonna|meten .. in|into|en|al .. trouble|problemas|bronca|bote|lio
        technically|supposedly|supuestamente|dizque|tecnicamente
        i know i|know
        my bad
        shouldnt|should of|have|not|never
        no|not que no|allowed podia|se|puede
        third|terceros party|por|calls
        is|es|era|eso that contact|it
        rule|legal|reported|violation|violacion
        report it|this|that|him|her
        no debe|debia|deberia|debo|permitido
        se vale|permite|puede no|o|va|$
    """,
}
"""Kinds that set the scene; ``context`` looks whether one stands, said and not denied."""
