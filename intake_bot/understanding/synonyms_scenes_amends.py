"""Said of making up for it: by money, by work, in another way. Written as synonyms_scenes."""

AMENDS = """
= amends.money_at_once
! all|whole|full|everything|todo|total|lump|once|one|single|contado|golpe|jalon|completo|entero|upfront|
    cash|check|cheque|entire|entirely|straight|right|today|liquidar|liquido|saldar|saldo|sola|junto|
    immediately|inmediatamente|sum|una at|in|de|now|once|payment|amount|up|a|shot|full|un|pago|away|sum|
    thing|junto|front|la|cuenta|deuda|vez|todo|of?
    once|full|one|payment|go|upfront|now|front|cash|contado|golpe|jalon|vez|junto|completo|sum|today|
    away|pago|exhibicion|pay|off|it|sola|lump|shot|payment|chunk|deuda|cuenta|hoy
! lump|upfront|contado|liquidarlo|saldarlo|liquidar
! pay|pago|pagar|pagarle|pagarlo|settle|write|clear|give|cover|reimburse|get
    it|them|le|lo|the|todo|un|a|for|debt|all|off?
    off|all|full|everything|todo|check|right|cheque|once|now|completo|whole|ya|total|contado|today|over|
    junto
! have|got|tengo|junte|saved|ahorre|i|sold|vendi|ya the|it|el|los|todo|all|up|lo|have|a|my|mi?
    money|cash|dinero|saved|savings|ahorrado|junto|ahorros|completo|ready|loan|carro
! de|en|por un|una|contado|solo jalon|sola|golpe|solo|tiron|pago|vez|exhibicion|trancazo
= amends.money_in_parts
! payments|payment|installments|installment|monthly|weekly|biweekly|parts|abonos|abonitos|abono|pagos|
    pagitos|plazos|quincena|quincenas|quincenal|mensual|mensualidad|mensualidades|semanal|semanalmente|
    mensualmente|cuotas|parcialidades|plan|layaway|chunks|increments|paycheck|paychecks|payday|partes|
    abonando|abonar|abonarle|garnish|poquitos|pedacitos|portions|financiado|credito|credit
    plan|de|a|from|every|deduction|each|en|weekly|monthly?
! little|bit|poco|poquito|some|piece|slowly|a|part|over|spread|as|algo|so|whatever|lo|fifty|twenty|
    hundred|cincuenta|veinte|cien|50|20|100|25|40|30|200|$50|$20|$100|$25|$40|$200|$30|dollars|pesos|
    bucks|dolares|$10|10 by|at|every|each|per|a|cada|al|por|out|time|week|month|it|i|que|poco|much|from|
    la|de|y|dollars|bucks|pesos|dolares|que|de? little|bit|time|poco|poquito|week|month|paycheck|semana|
    mes|quincena|check|payday|friday|can|go|cheque|out|piece|pueda|plazos|sueldo|dia|months|pay|viernes|
    dia|gano|along|year
! can|no|not|do|dont|could not|puedo|tengo|all|pay|todo|pagar|have|afford|it|el|de?
    all|once|whole|junto|todo|golpe|everything|jalon|lump|full|contado|total|but
! out|take|descontar|descuenten|descuentenme|deduct|garnish of|it|from|de|del|me|each?
    check|paycheck|sueldo|cheque|wages|nomina
= amends.work
! work|working|labor|chores|volunteer|volunteering|fix|fixing|repair|repairing|paint|painting|clean|
    cleaning|mow|rake|build|rebuild|weld|weeding|landscape|landscaping|gardening|garden|shovel|haul|
    cook|babysit|mechanic|carpenter|construction|plumbing|roof|drywall|sweep|replace|lawn|yard|handy|
    handyman|tools|skills|skill|trade|hours|lumber|move|wash|washing|plant|patch|mend|carpentry|install|
    odd|help|helping|mechanical|errands|service off|it|the|their|community|hands|his|her|something|jobs|
    around|out|what|them|my|free|on|at|yard|house|car|fence|with|in?
    fence|house|car|off|yard|window|windows|door|lawn|truck|hands|it|hours|garage|out|shop|wall|place|
    roof|damage|store|garden|graffiti|church|shelter|park|them|home?
! trabajo|trabajar|trabajando|trabajito|trabajandole|trabajarle|chamba|jale|chambear|chambeando|jalar|
    obra|arreglo|arreglar|arreglarle|arreglarlo|arreglarla|arreglarselo|reparo|reparar|repararle|
    repararlo|pinto|pintar|pintarle|pintarlo|pintarla|limpio|limpiar|limpiarle|limpieza|cortarle|podar|
    pasto|zacate|yarda|jardin|jardineria|mecanica|mecanico|albanil|albanileria|plomero|plomeria|
    carpintero|carpinteria|pintor|soldar|soldador|soldadura|construir|construirle|construyo|componer|
    componerle|componerlo|compongo|voluntario|voluntariado|servicio|ayudar|ayudarle|ayudarles|ayudo|
    lavar|lavarle|barrer|cargar|herramienta|herramientas|oficio|manos|cocinar|cocinarle|cuidar|remendar|
    poner|ponerle|instalar|instalarle|reponer|reconstruir|faenas|quehaceres|mandados|electricista|techo|
    barda|cerca|mudanza|labores|tequio|horas|tareas|chapear|desyerbar|pasarle
    lo|le|la|el|los|su|las|de|en|con|mano|social|comunitario|del|un|que|mis|mi?
    casa|barda|cerca|carro|obra|manos|coche|ventana|puerta|patio|jardin|yarda|comunitario|pared|techo|
    comunidad|pasto|zacate|negocio|porton|tienda|troca|iglesia|vidrio|lena|social|rompi|dane?
! good|handy|best|buena|bueno|buenas|bueno with|mano|para|at|manos|work|workers?
    hands|building|fixing|tools|obra|manos|cars|wood|work|herramientas
! community|servicio|pay|pagar|pago|with|con service|comunitario|with|con|my|mi|mis|de?
    labor|sweat|time|trabajo|manos|hands|tiempo|sudor|hours|work|service|obra
= amends.other
! something|other|another|else|otra|otro|algo|apology|apologize|letter|gift|therapy|counseling|flowers|
    card|donate|donation|rehab|class|classes|treatment|regalo|regalarle|carta|disculpa|disculparme|
    disculpas|perdon|donar|donativo|donacion|terapia|clases|flores|mesa|rezar|orar|promise|promesa|
    prometo|speak|speech|poem|drawing|portrait|song|cancion|dibujo|poema|school|kids|youth|jovenes|
    tutor|sober|sobrio|replace|reemplazar|comprarle|buy|replacement|nuevo|new|bake|baked|cake|pastel|
    sorry|program|rehabilitacion|cambiar|change|tarjeta|retrato|pintura|bike
    else|different|way|thing|cosa|forma|distinto|manera|idea|diferente|mas|letter|to|a|for|manera|them|
    una|un|that|de|le|one? idea|charity|way|them|else|apology|sorry|phone|bike|kids|letter|carta|regalo|
    one|perdon|mind|in|iglesia|church|school|escuela|phone|celular|bici|bicicleta?
! give|dar|darle|return|devolver|devolverle|devuelvo|regresar|regresarle|volver
    back|su|it|lo|el|la|las|their|his|her|that? back|cosas|robe|stuff|things|that|it|tome|stole|took|
    celular|cadena|anillo|bici
= amends.not_able
! flat|dead|stone|totally|completely|so broke
broke
! ni en? que caerme|caer|morirme
! no tengo ni en? que|un|para|con
! can|could|no|not|do|unable|broke|unemployed|jobless|homeless|disabled|desempleado|desempleada|sin|
    lost|have|ni|nothing|nada|puedo|without|live|never|quebrado|bruja|enfermo|discapacitado|locked|jail|
    prison|carcel|penniless|disability|ssi|welfare|neither
    not|no|money|puedo|tengo|a|have|got|job|trabajo|dinero|afford|trabajar|pagar|lana|feria|hay|any|
    income|to|que|de|my|con|nothing|nada|way|on|nada|los|en|work|right|pay|able|alcanza|do|gano|i|one|
    me|un|for? money|job|cash|pay|work|afford|dime|dollar|anything|pagar|dar|trabajar|dinero|lana|feria|
    empleo|income|centavo|peso|can|puedo|offer|give|disability|recursos|trabajo|way|ofrecer|alcanza|
    manera|con|cinco|do|quinto|any|jail|varo|everything|nada|bolsas|disabled|able|food
= amends.not_sure
! what|que|no|not|have|let|tell|depende|depends|ask|quiza|quizas|up|whatever|lo|need
    do|would|se|sure|them|know|puedo|tengo|podria|quieran|quieren|que|como|me|on|what|ofrecer|they|on|
    el|ellos|idea|to|diga|quiera|wants? want|know|they|to|prefieren|ofrecer|idea|hacer|think|them|
    quieren|diga|do|idea|fair|justo|how|quieran|quiera|puedo|need|yet|offer|wants|tell|pidan|pida|asks
"""
