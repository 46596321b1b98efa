"""An order that keeps two people apart, broken by either: possible. Format: see ``grammar``."""

ORDERS_POSSIBLE = """
== possible past
he|she|they|hes|ex liked|likes|viewed|follow*|commented|waved|winked|texted|called .... ORDER|order
roses|flowers|note|gift|regalo|carta|letter .... papers|ORDER|prohibido
tiene|tengo|hay|con|la orden .. le|lo|la contesto|contest*|hable|salude
paper|papel|papers|papeles|documento .... cant|no|not|puede .... was|vi|at|lo|he|came|saw|estaba|pasando
lo|la vi .. cerc*|afuera|casa|trabajo .... no .. puede|debe
calls|llama|texts|contacts|habla .. from|desde|me|de|thru|through ... jail|carcel|phone|prison .... judge|no|none|
    orden|order|juez|supposed
not|no since .. order .... once|one|well
desde la orden .... una|vez
his|her|their|su KIN ... brought|gave|sent|sends|brings|trajo|mando|dio|entrego|dejo ... letter|note|message|carta|
    recado|mensaje|gift|flowers
saw|met|ran|topamos|vi|encontre .. into|him|her|lo|la ... talked|talk|hablamos|spoke|hugged|platicamos|hable .. to|
    con|$|him|her|and|for
le|la|lo .. he|habia|estuve|ando|sigo .. marcado|llamado|escrito|buscado|hablado|mandado|seguido|visto ... orden|
    debo|prohib*|puedo|veces|order
debo|puedo|supposed|allowed|cant|shouldnt|prohib* ... orden|order|leave|contact*|acercar*|near|talk* ... stayed|
    kinda|pero|but|igual|still|anyway|hable|fui|quede|called|texted|went|talked|marque|llame|escribi
supposed|allowed to leave|stay|avoid|ignore|block|walk ... right|stayed|talked|said|waved|kinda|but|order
ORDER|prohibido|restraining .... messaged|texted|called|liked|contested|letters|letter|flowers|roses|missed|
    followed|voicemail|note|gym|card|contesto|escribio|llamo|mando|saludo|topamos|vi|cartas|flores|audio|solicitud|
    busco|aparecio|hablo|marco|stories|historias|view|views|viewed|winked|waved|dmed|dm
messaged|texted|called|calls|liked|likes|letters|flowers|roses|missed|voicemail|note|contested|hablamos|talked|
    talking|llama|escribio|llamo|mando|mande|saludo|saluda|topamos|vi|cartas|flores|audio|busco|aparecio|hablo|fui|
    escribe|manda|stories|historias|saw|ran|number|perfil|account|acct|follows|friends .... ORDER|prohibido|supposed|
    allowed|juez
not|no|nada since|desde the|la order|orden .. well|bueno|once|una|except|pero|but|solo
since the|desde la order|orden .... once|una|one|vez|time
well once
bueno una vez
block|blocking|bloquear|bloqueo .... number|numbers|again|numero|cuentas|days|account|new|nuevo|otra|every|
    cada .... him|he|her|she|same|el|ella|signed|style|mismo|new
signed .. something|papers|it ... wouldnt|not|wont|no
con|with .. orden|order puesta|on|in|active|vigente|place
third|through|thru|3rd|his|su|via|por ... mom|cousin|cousins|mama|primo|friend|sister|hermana|parties|phone|brother|
    amigo ... bringin|bringing|letters|message|messages|calls|sends|recados|cartas|manda|texts|call|brings|recado|gives|
    trae
supone .. que .. no .. puede|debe|podia
i know about the order
HE .. CONTACTING ME
HE .. CONTACTS|still|keeps|keep ME|CONTACT|trying
HE CONTACTED ME .. again|yesterday|today|last|this|on|from|just|through|tonight|out|saying|asking|and|with|at|$|to
HE CONTACTED ME
me|nos CONTACTO|CONTACTA $|ella|ayer|hoy|por|anoche|otra|de|para|desde|y|en|a|con|que|mensajes|mensaje
me|nos CONTACTA|CONTACTO .. ayer|hoy|anoche|otra|por|para|desde|ahorita|nuevo|facebook|cuenta|whats|instagram|
    numero|pidiendo|diciendo|queriendo
HE .. sent|sends|sending|mando|manda|mandaron|has|used|uses|got .. friend|cousin|message|messages|dm|flowers|letter|
    sister|brother|mensaje|recado|carta|flores|friends|amigo|primo|solicitud|hermano|gift|mom|texts|someone .. to|a|
    from|through|con|on|de|por|$|me|for|para|saying ... me|$|facebook|insta|ig|casa|fake|mi|work
fake|new|different|blocked|unknown|falsa|otro|otra|nueva|falso|otros|desconocido .. account|number|numbers|profile|
    cuenta|numero|perfil|numeros|accounts ... me|he|she|him|her|el|ella|es|its|keeps|mensajes|sigue
fake|falsa|falso account|cuenta|profile|perfil
HE ... through|por|con|using|usando|via .. friend|friends|cousin|amigo|primo|sister|amigos|mom|familia|family|amiga|
    hermana|kids|hijos ... me|contact|tell|messages|message|decirme|recados|mensajes
he|she|they|hes|shes|KIN came|come|showed|shows|comes|stopped|pulled|rolled to|by|at|up|over|back|around|
    through .. my|our|the HOUSE
HE vino|viene|llego|aparecio|paso|volvio .. a|por|en .. mi|la|nuestra HOUSE
vino|llego|aparecio|volvio .. a|en|por .. mi HOUSE .. otra|ayer|hoy|anoche|ahorita|aunque|nuevo
i|yo|ive|already|ya|just called|texted|messaged|contacted|dmed|visited|facetimed|snapped|followed HIM .. anyway|
    again|sorry|even|drunk|crying|aunque|knowing|apologize|last|yesterday|from|$
le|la|lo CONTACTED_I .. ayer|anoche|hoy|aunque|para|a|por|$|y|al|pidiendole|disculpas|perdon|la|ella|el
i|ive been|keep|still|just calling|texting|messaging|following|driving|writing|watching|stalking|checking|dming HIM|
    by|past
le|la|lo he estado|seguido|sigo|ando|estoy escribiendo|llamando|buscando|mandando|hablando|marcando|siguiendo|
    hablado|escribiendole
sigo escribiendole|buscandola|buscandolo|llamandole|hablandole|mandandole|siguiendola
i|we went|drove|showed|stopped|passed|fui|pase|fuimos|llegue to|by|over|up|past|a|por|at .. her|his|their|su|ellos|
    ella .. HOUSE
ORDER .. expired|vencio|vencida .. and|y|he|ya
violated|violates|violating|violate|violo|viola|breaking|broke|rompio|incumplio .. probation|parole|conditions|bail|
    condiciones|libertad|terms|stay|orden|order|bond|fianza|alejamiento|contacto|contact|medidas
CONTACTING|CONTACTED|CONTACTS me ... court|judge|supposed|allowed|order
"""
