"""Orders and contact: classes for broken orders. Format: see ``grammar``."""

ORDERS = {
    "ORDER": """
        la|una|con|las orden|ordenes puesta|vigente|activa|judicial
        restraining|protection|protective|stay|no|nocontact|court|peace|keepaway order|orders
        no|stay contact|away
        stay away order
        no contact order|rule|condition|agreement|clause
        keep|stay away order
        no contact
        restraining|tro|injunction|nco|dvro|ppo
        la|una|esa|con|tiene|tenemos|tengo|hay|su|mi orden|ordenes
        medida|medidas cautelar|cautelares|de proteccion|alejamiento
        orden de restriccion|alejamiento|proteccion|no|restricion
        contact order|rule
        the|an|his|her|my|that|court|judges|this|order|orders order|orders|rule
        perimetral|restriccion|alejamiento
    """,
    "BREAKS": """
        breaks|violates|ignores|breaking|violating|ignoring|disobeying|viola|violan|incumple|rompe|quebranta|ignora|
            desobedece|disrespects|disobeys|violando|rompiendo|incumpliendo|ignorando|disregards
        breaches|breaching|desacata|desacatando|incumplen|rompen|quebrantan|desobedecen|desobedeciendo|
            ignoran
    """,
    "BREAKING": """
        breaking|violating|ignoring|breaks|violates|ignores|viola|incumple|quebranta|violando|rompiendo|
            incumpliendo|disobeying|disobeys|disregarding
        breaches|breaching|desacata|desacatando|quebrantando|desobedeciendo|desobedece
    """,
    "BROKE": """
        broke|broken|violated|ignored|violo|violaron|rompio|incumplio|quebranto|ignoro|desobedecio|disobeyed|
            disregarded
        brinco|salto|paso por alto
        se brinco|salto|paso
        flouted|breached|disrespected|infringio|desacato|quebrantaron|desobedecieron|ignoraron|rompieron|incumplieron
    """,
    "CONTACTS": """
        calls|texts|messages|contacts|writes|dms|emails|follows|phones|harasses|bothers|visits|comes|shows|
            approaches|hits
        calling|texting|messaging|contacting|writing|dming|emailing
        reaches out to
        drives|comes|walks|stops by|around|over
        pings|facetimes|snapchats|whatsapps|stalks|tags|msgs|txts|inboxes|hassles
    """,
    "CONTACT": """
        call|text|message|contact|write|dm|email|approach|phone|visit|reach|come|talk|speak|follow|msg|hit
        reach out to
        come|get|go|be near|around|close|by|over
        talk|speak|write|come to
        facetime|whatsapp|snapchat|txt|inbox|ping|bother|harass
    """,
    "CONTACTING": """
        calling|texting|messaging|contacting|writing|dming|emailing|harassing|bothering|following|approaching|
            phoning|blowing|snapping|adding|texing|msging|hitting
        reaching out to
        sending me|messages|letters|stuff|texts|gifts|dms|things|flowers|friend
        blowing up
        coming|showing|driving|stopping|hanging around|by|over|up|near|to
        hitting up
        talking to
        facetiming|pinging|tagging|hassling|whatsapping|inboxing|stalking|messagin|textin|followin|
            harassin|botherin
    """,
    "CONTACTED": """
        called|texted|messaged|contacted|wrote|dmed|emailed|approached|phoned|dmd|followed|visited|txted|msged|
            tried|added|snapped|facetimed|inboxed|commented|liked
        reached out to
        sent|left|dropped me|a|us|flowers|letters|messages|texts|voicemails|something|letter
        came|showed|pulled|drove|walked|stopped|shows|come|rolled up|by|over|near|to|around
        hit me up
        hit up
        talked|spoke|came to
        tried calling|to|texting|contacting|reaching call|contact|talk|reach|text?
        whatsapped|snapchatted|pinged|harassed|stalked|messeged|mesaged|textd|bothered|hounded|friended|rang|
            hollered
    """,
    "CONTACTED_I": """
        called|texted|messaged|contacted|wrote|dmed|emailed|visited|went|saw|phoned|text|dmd|facetimed|snapped|
            followed|approached|txted|msged
        texted|messaged|wrote|went|drove|reached|talked|spoke|sent|came|hit|showed to|her|him|by|out|past|over|them|
            up
        llame|escribi|busque|mande|fui|hable|contacte|marque|vi|visite|mensajie|texteé|textee|segui|pase|wasapie|
            llegue
    """,
    "CONTACTA": """
        llama|escribe|busca|marca|contacta|manda|habla|molesta|llaman|escriben|buscan|marcan|mandan|hablan|acosa|
            visita|textea|mensajea|envia|sigue
        se acerca|acercan|aparece|aparecio|acerco|me
        viene|vienen|pasa|pasan|anda|llega por|afuera|en|a
        esta|estan llamando|escribiendo|marcando|mandando|buscando|hablando|texteando
        hostiga|persigue|molestan|acosan|contactan|visitan|textean|mensajean|envian|siguen|espia|vigila|ronda|telefonea|
            timbra|wasapea|stalkea
    """,
    "CONTACTO": """
        llamo|escribio|busco|marco|contacto|mando|hablo|llamaron|escribieron|buscaron|mandaron|texteo|mensajeo|vino|
            vinieron|visito|agrego|aparecio|envio|hablaron|molesto|intercepto|escribo
        se acerco|aparecio|acercaron|presento|metio|apersono
        ha escrito|llamado|buscado|mandado|contactado|marcado|hablado|estado
        llego|vino|paso|fue a|por|afuera|con|hasta
        hostigo|persiguio|marcaron|contactaron|visitaron|molestaron|acosaron|siguio|siguieron|textearon|mensajearon|
            telefoneo|wasapeo|stalkeo|enviaron|persiguieron|espio
    """,
    "CONTACTANDO": """
        llamando|escribiendo|buscando|marcando|contactando|mandando|hablando|molestando|acosando|siguiendo|
            texteando|viniendo|llegando|rondando|enviando|mensajeando|visitando|mandandome
        persiguiendo|hostigando|espiando|vigilando|stalkeando|wasapeando|telefoneando|acechando|merodeando|textiando|
            mensajiando
    """,
    "CONTACTANDOME": """
        buscandome|escribiendome|contactandome|acosandome|persiguiendome|molestandome|llamandome|mandandome|
            hablandome|marcandome|texteandome|enviandome
        hostigandome|siguiendome|espiandome|vigilandome|mensajeandome|wasapeandome|stalkeandome|acechandome|
            correteandome|visitandome|llamandonos|buscandonos|contactandonos|siguiendonos|acosandonos|molestandonos|
            escribiendonos
    """,
    "CONTACTAR": """
        llamar|escribir|buscar|marcar|contactar|mandar|hablar|molestar|acosar|acercarse|acercar|acercarme|
            contactarme|buscarme|llamarme|escribirme|hablarme|buscarla|hablarle|escribirle|llamarle|contactarla|
            contactarlo
        hostigar|perseguir|visitar|llamarla|llamarlo|buscarlo|contactarle|textear|textearle|mensajear|mandarle|marcarle|
            seguirla|seguirlo|acercarnos|molestarme|molestarla|acosarla|acosarme|wasapear|comunicarse|comunicarme|
            comunicar|visitarla|visitarlo|visitarme
    """,
    "ALLOWED": """
        not|isnt|aint|arent|hes|shes|never|im|cant|is|are|wasnt not? supposed|allowed|suppose|suposed|sposed|
            permitted|meant|legally|alowed
        no debe|debia|deberia|puede|podia|debo|puedo|podemos|tiene|deberian|podria
        no se puede|debe|supone|podia
        tiene|tienen|tengo prohibido
        prohibido|prohibida|banned|forbidden|prohibited|prohibio|prohibieron
        court|judge|juez|jueza|corte|orden said|dijo|ordered|ordeno|told|prohibio
        i|he|she|they knows|know|sabe hes|he|shes|theyre|im|i|que not|cant|aint|isnt|no
        stay away
    """,
}
