"""An order that keeps two people apart, broken by either: possible. Format: see ``grammar``."""

ORDERS_POSSIBLE = """
== possible past
he|she|they|hes|ex liked|likes|viewed|follow*|commented|waved|winked|texted|called .... ORDER|order
roses|flowers|note|gift|regalo|carta|letter .... papers|ORDER|prohibido
paper|papel|papers|papeles|documento .... cant|no|not|puede .... was|vi|at|lo|he|came|saw|estaba|pasando
le|la|lo .. he|habia|estuve|ando|sigo .. marcado|llamado|escrito|buscado|hablado|mandado|seguido|visto ... orden|
    debo|prohib*|puedo|veces|order
messaged|texted|called|calls|liked|likes|letters|flowers|roses|missed|voicemail|note|contested|hablamos|talked|
    talking|llama|escribio|llamo|mando|mande|saludo|saluda|topamos|vi|cartas|flores|audio|busco|aparecio|hablo|fui|
    escribe|manda|stories|historias|saw|ran|number|perfil|account|acct|follows|friends .... ORDER|prohibido|supposed|
    allowed|juez
con|with .. orden|order puesta|on|in|active|vigente|place
third|through|thru|3rd|his|su|via|por ... mom|cousin|cousins|mama|primo|friend|sister|hermana|parties|phone|brother|
    amigo ... bringin|bringing|letters|message|messages|calls|sends|recados|cartas|manda|texts|call|brings|recado|
        gives|
    trae
supone .. que .. no .. puede|debe|podia
i know about the order
fake|new|different|blocked|unknown|falsa|otro|otra|nueva|falso|otros|desconocido .. account|number|numbers|profile|
    cuenta|numero|perfil|numeros|accounts ... me|he|she|him|her|el|ella|es|its|keeps|mensajes|sigue
fake|falsa|falso account|cuenta|profile|perfil
he|she|they|hes|shes|KIN came|come|showed|shows|comes|stopped|pulled|rolled to|by|at|up|over|back|around|
    through .. my|our|the HOUSE
HE vino|viene|llego|aparecio|paso|volvio .. a|por|en .. mi|la|nuestra HOUSE
i|yo|ive|already|ya|just called|texted|messaged|contacted|dmed|visited|facetimed|snapped|followed HIM .. anyway|
    again|sorry|even|drunk|crying|aunque|knowing|apologize|last|yesterday|from|$
i|ive been|keep|still|just calling|texting|messaging|following|driving|writing|watching|stalking|checking|dming HIM|
    by|past
violated|violates|violating|violate|violo|viola|breaking|broke|rompio|incumplio .. probation|parole|conditions|bail|
    condiciones|libertad|terms|stay|orden|order|bond|fianza|alejamiento|contacto|contact|medidas
CONTACTING|CONTACTED|CONTACTS me ... court|judge|supposed|allowed|order
"""
