"""Words that steer, en and es: command -> whole texts, folded (see phrases.py for how they are written)."""

from __future__ import annotations

WORDS = {
    "menu": """
        help|menu|options|commands|info
        ayuda|menu|opciones|comandos|informacion
    """,
    "person": """
        person|human|mediator|agent|representative|operator|staff|supervisor
        live|real|actual agent|representative|operator|person|human|someone|somebody
        a|real|another|the? person|human
        a real person|human
        talk|speak to|with a? real|live? person|human|someone|somebody
        i want|need|like|prefer to talk|speak to|with a? real|live? person|human|someone|somebody
        id like|prefer|rather to? talk|speak to|with a? real|live? person|human|someone|somebody
        i would like|prefer to talk|speak to|with a? real|live? person|human|someone|somebody
        can|could|may i talk|speak to|with a? real|live? person|human|someone|somebody
        let me talk|speak to|with a? real? person|human|someone|somebody
        i want|need a real? person|human
        call me
        can|could someone|somebody|you call me
        help me
        i need help
        persona|humano|agente|operador|operadora|representante|asesor|asesora|mediador|mediadora
        una|otra persona|humano real?
        hablar con una|alguna? persona|alguien|humano
        con una persona
        quiero|quisiera|necesito|prefiero|deseo|puedo|podria hablar con una|un|alguna? persona|alguien|humano real?
        me gustaria hablar con una|alguna? persona|alguien
        llameme|llamenme|llamame
        me puede|pueden|podria|podrian llamar
        una|un? persona|humano|agente|operador|operadora|representante|asesor|asesora|mediador|mediadora real? por favor
        una|un? persona|humano|agente|operador|operadora|representante|asesor|asesora|mediador|mediadora real? \
            porfavor|porfa
        ayudeme|ayudenme|ayudame
        necesito ayuda
    """,
    "who": """
        who is this|that
        who are you
        whos this
        who sent this
        what is this
        quien es
        quien es usted
        quien habla|escribe
        de parte de quien
        que es esto
        who|whos is? dis|dat|it|texting|writing|there
        who the hell is this|that
        who am i texting|talking|writing|speaking to|with?
        is this|that|it really? the|a|an? police|cops|cop|feds|fbi|court|government|ice|scam|spam|joke|prank|trick|fraud
        is this|that|it really? the|a|an? scammer|hacker|fake|phishing|virus|bot|robot|machine|ai|debt collector?
        is this|that|it really? a|an|for? real|legit|legitimate|legal person|human|number|thing?
        is this|that|it a|an? actual|automated|real? person|human|text|message
        are you|u really? the|a|an? police|cop|cops|officer|detective|feds|lawyer|ice|scam|scammer|government|court|fake
        are you|u really? with|from|working? with|from|for the? police|cops|court|feds|government|ice|state
        are you|u really? a|an? real|actual|live? person|human|bot|robot|computer|machine|ai|legit
        is this|that|it from|with the? police|cops|court|feds|government|ice|jail|state
        how|where did|do you|u get|have my number
        who gave|told you|u my number
        is anyone|anybody|someone|somebody there
        es|son usted|ustedes de? la|el|los|una|un? policia|policias|migra|gobierno|juzgado|corte|estafa|fraude|broma|ice
        es|son usted|ustedes de? la|el|los|una|un? persona|robot|bot|maquina|computadora|humano real?
        esto|usted|ustedes es|son de? la|el|los|una|un? policia|migra|gobierno|juzgado|corte|estafa|fraude|broma
        esto|usted|ustedes es|son de? la|el|los|una|un? persona|robot|bot|maquina|computadora|humano|real|verdad
        quien|quienes es|son? usted|ustedes|ud?
        quien|quienes me escribe|escriben|habla|manda|mando? esto?
        con quien hablo
        con quien estoy hablando
        como|de donde consiguio|consiguieron|tiene|tienen|obtuvo mi numero
        quien le|les|te dio mi numero
        hay alguien ahi
    """,
    "back": """
        back|previous
        go back
        atras|volver|regresar|anterior|regresa
        ir|para|hacia atras
        volver|regresar atras
    """,
    "change": """
        change|edit
        change an|my? answer|answers
        i want to change an|my answer
        cambiar|cambio|cambie|corregir
        cambiar una|mi|la|mis|las? respuesta|respuestas
        quiero cambiar una|mi|la respuesta
    """,
    "skip": """
        skip|pass
        skip this|it|that|the question?
        skip this|the question
        saltar|omitir|saltarla|saltarme|omitirla|paso
        saltar|omitir esta|esto|la pregunta?
    """,
    "repeat": """
        repeat|again
        repeat that|it|this|the question?
        repeat the question
        say that|it again
        repetir|repita|repite|repitalo
        otra vez
        repetir|repita la pregunta
    """,
    "language": """
        language|idioma|lengua|lenguaje
        change|switch the? language
        cambiar de|el? idioma
    """,
    "leave": """
        leave|withdraw
        i leave|withdraw
        i want|wish|need to leave|withdraw
        i would like to leave|withdraw
        id like to leave|withdraw
        retirarme|retiro|renuncio|desisto
        me retiro
        quiero|deseo|prefiero retirarme
    """,
    "pause": """
        pause|pausa|paused|break
        pause it|this|for|here|please? now|today|a? moment|bit|minute?
        not now|today|tonight|yet
        not right|just now|yet
        maybe|perhaps later|tomorrow
        maybe|perhaps another|some other? time|day
        maybe|perhaps not now|today
        later|wait|brb|ttyl|bbl|ltr|l8r|l8er
        maybe|ask|tell|remind|another|some|other|different? me? later|time
        some|at other|another|a|later time|day|moment|later
        some|a other|later time|day
        hold on|up|please
        one|just|gimme|give a|one|me? sec|second|minute|moment|min|secs
        give me a|some|one? sec|second|minute|moment|min|break|time
        let me think about? it|this|that?
        need a break|pause
        i need|want a break|pause|breather
        im not ready yet
        ahora|ahorita|orita|hoy|todavia|por|aun no
        por ahora|hoy|ahorita no
        no ahora|ahorita|orita|hoy|todavia|aun
        luego|despues|orita|ahorita al? rato|luego?
        luego|despues
        al rato|ratito
        mas tarde|al|adelante|ratito
        tal|a|quiza|quizas|mejor|ya vez|lo|mejor luego|despues|otro|en|al|mas otro|dia|rato|tarde|momento?
        quiza|quizas|mejor|ya luego|despues
        otro dia|rato|momento
        en otro momento|rato|dia
        espera|espere|esperen|espereme|esperame|esperenme|aguante|aguanta|momentito|aguarde
        un|deme|dame|denme un? momento|minuto|segundo|rato|ratito|momentito|tiempo|descanso
        luego|despues|orita le|les|te sigo|seguimos|contesto|respondo|escribo|continuo
        dejeme|dejenme|dejame|deja pensar|pensarlo|pienso|pensarle
        necesito|quiero un|una descanso|pausa
        no estoy listo|lista todavia|aun?
    """,
    "erase": """
        erase|delete|borrar|eliminar everything|all|todo
        delete|erase my data|information|info|answers
        borren|borre|borrar|eliminen|elimine|borra todo
        borren|borre|borrar|eliminen|elimine|eliminar|borra mis datos|respuestas
        borren|borre|borrar|eliminen|elimine|eliminar|borra mi informacion
    """,
    "go_on": """
        go on
        continue|proceed|resume
        seguir|continuar|continua|sigue|siga|continue|sigamos|continuemos
        seguir adelante
        adelante
        i? want|wanna to? continue|proceed
        i? want|wanna to? go on|ahead
        i? would like to continue|proceed
        i? would like to go on|ahead
        lets continue|proceed
        im back
        i am back
        quiero|quisiera|podemos|vamos a? seguir|continuar
        ya? volvi|regrese
    """,
    "more": """
        more|expand
        tell me more
        more info|information|details
        i want more info|information|details
        mas
        mas informacion|info|detalles
        digame|dime|cuenteme|cuentame|diga mas
        saber mas
        quiero saber mas
    """,
}

ASKS_WHO = """
    es|son de? la|el|los? policia|policias|migra|gobierno|juzgado|corte|ice
    es|sera una|un? estafa|fraude|broma|robot|bot|maquina|persona real|humana?
    es real|verdad|de verdad
"""
"""Asks who writes where no own words are asked for: there "es policía" tells of somebody."""

LANGUAGES = {"english": "en", "ingles": "en", "en ingles": "en", "spanish": "es", "espanol": "es", "castellano": "es",
              "en espanol": "es", "in english": "en", "in spanish": "es"}  # fmt: skip

ASKING = """
    change|switch to|language?
    change|switch language to
    language|idioma
    i speak|want|prefer
    only? speak?
    cambiar a|al
    cambiar idioma a|al
    hablo|quiero|prefiero|solo hablo?
"""
