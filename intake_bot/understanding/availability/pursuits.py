"""What takes people's time, and is not in occupations.py: trades, hobbies, care, faith; en and es. As in limits.py."""

from __future__ import annotations

from collections.abc import Mapping

PURSUITS: Mapping[str, str] = {
    "busy": """
        grandkids|grandbabies|grandbaby|yoga|zumba|pilates|bowling|golf|fishing|hunting|scouts|softball|volleyball|
        hockey|tennis|lacrosse|track|
        wrestling|gymnastics|cheer|cheerleading|pickleball|crossfit|catechism|shabbat|sabbath|jumuah|jummah|vespers|
        vigil|revival|confession|hospice|errands|groceries|radiation|infusion|infusions|physio|pt|ot|speech|
        orthodontist|podiatrist|cardiologist|oncologist|checkup|bloodwork|methadone|suboxone|mandated|drug-test|ua|
        detention|homework|prayer|prayers|carpooling|preschool|pickup|dropoff|recital|quinceanera|bautizo|rosario|
        novena|
        procesion|retiro|pizca|milpa|cosecha|obra|tianguis|feria|catedra|seminario|diplomado|ingles|natacion|
        boxeo|zumba|costura|baile|danza|folklorico|folclor|mariachi|banda|audiencia|audiencias|
        juzgado|tribunal|fisio|fisioterapia|rehabilitacion|vacuna|vacunas|analisis|oculista|ortodoncia|psicologa|
        psicologo|terapeuta|psiquiatra|consejeria|tutoria|tutorias|laburo|laburamos|laburar|laburando|curre|currar|
        currando|chambeamos|jalamos|faena|nocturna|velada|velorio|entierro|mudanza|mandado|mandados|reparto|
        guardias|custody|visits|hearing|hearings|arraignment|shiftwork|doubleshift|bartend|bartending|
        bartender|uber|lyft|doordash|instacart|amazon|landscaping|roofing|plowing|milking|harvest|planting;
        physical|speech|occupational|group|family|couples|play therapy; prayer meeting|group; bible class|camp;
        pta|hoa|council|board|union|town meeting|meetings; community service; drug court|test|testing; day program;
        supervised|my|our visits|visit|visitation; parole|probation check|checkin; night|swing|day shift; blood work;
        church choir|group|band; hair appointment|appt; nail|nails|hair day; laundry day; market day; date night;
        im|am|are|were|hes|shes with my|the|our|his|her kids|son|daughter|mom|dad|mother|father|grandma|kid|baby|family;
        i|we bowl|golf|fish|hunt|tutor|mentor|usher|sing|bartend|waitress|nanny|roof|paint|weld|mow|plow|
        haul|bake|milk|farm|preach|pray|worship|fast|cater|dj|referee|ref|umpire|train|lift|run|hike|garden|sew|quilt|
        shop|ride|race|practice|rehearse|perform|march|drill|deploy|commute|report|test|visit|attend;
        on the road|water|rig|boat|ship|job|truck|set; out on the road|water; offshore|overseas|deployed|underway; at
        sea;
        in the field|woods|hospital|county; out of pocket; en carretera|ruta|altamar; estare|estaremos|estara en;
        is|are for; es|son para; they call|have|need|got me in? for|on; they call|need me in; pick the|my|our kids|kid|
        son|daughter|grandkids|boy|girl|children|husband|wife|mom up?; i tend bar; i wait tables; i run errands; i do
        dialysis|chemo|laundry|nails|hair|errands|chores|uber|doordash|
        deliveries|bingo|yoga|karate|pt|rehab|treatment|therapy|volunteering|dishes|inventory|payroll; i have to work;
        i go to dialysis|chemo|church|mass|school|class|therapy|group|meetings|aa|na|rehab|court|treatment|temple|
        mosque|synagogue|bingo|gym|yoga; take my|the|our kids|kid|son|daughter|mom|dad|mother|father|grandma|wife|
        husband|baby to; taking my|the kids|kid|son|daughter|mom|dad|mother|father to; drive|driving the bus|truck|
        school;
        my mom|mother|dad|father|grandma|sons|daughters|kids|wifes|husbands appointment|appointments|dialysis|chemo;
        me ocupa|ocupan; me tiene|tienen ocupado|ocupada; ando|andamos|anda en el|la|los|las|mi?; ando vendiendo|
        repartiendo|manejando|limpiando|pintando|cocinando|cuidando|ocupado|ocupada|atareado; ando de ruta|gira;
        voy|vamos al; voy|vamos a la|los|las|mi|mis; voy|vamos a ingles|yoga|zumba|bingo|natacion|futbol|box|pesas|
        corte|nadar|
        correr|pescar|cazar|bailar|cantar|rezar|estudiar|entrenar|ensayar|visitar|comprar|lavar|limpiar|vender|cuidar;
        llevo al; llevo mi|mis|los|la|las; recojo a; cuido a|al|de; atiendo a?; visito a?; juego|jugamos futbol|
        beisbol|basquet|bingo|domino|softbol|voleibol?; canto en|con; toco en;
        ensayo con; predico|rezo|ayuno|pesco|reparto|plancho|lavo|pinto|cosecho|ordeno|cocino|coso|bailo|
        nado|corro; manejo taxi|uber|camion|trailer|ruta|didi; vendo en|comida|tamales|ropa; hago limpieza|comida|
        tamales|guardia|guardias|turno|mandado|mandados|ejercicio|servicio|delivery|entregas|uber|trenzas|horas;
        limpio casas|oficinas|cuartos; tengo ensayo|culto|junta|visita|visitas|audiencia|natacion|ingles|futbol|
        practica|
        entreno|entrenamiento|boda|bautizo|quinceanera|velorio|guardia|rosario|retiro|grupo|catecismo|curso|examen|
        examenes|dialisis|quimio|guarderia; hay misa|culto|ensayo|junta|clases; es dia de lavar|lavanderia|limpieza|
        mercado|
        compras|iglesia|misa|culto|visita; dia de lavanderia|mercado|compras|visita; soy mesero|mesera|cocinero|
        cocinera;
        paso con mi|mis|la familia; son de mi|la|los familia|hijos|ninos; los paso con; lo paso con
    """,
    "holiday:thanksgiving": "dia de gracias; dia de dar gracias; dia del pavo",
    "days:midweek": "midweek; mid week; the? middle of the week; a? media|mitad semana; a? mitad de semana",
    "so": """
        de modo|manera|forma|suerte que|q; asi es que|q; asi pues; por ende; por tanto; conque; thus; ergo;
        consequently;
        which means|leaves; which is why; that is why; as a result; por esa|ese razon|motivo; por lo que|cual;
        leaves me? with; that leaves; me deja|dejan con; de ahi que; x eso; x lo que
    """,
    "but": """
        solo que; lo que si; mind you; then again; on the other hand; ahora que; ahora bien; en cambio; nevertheless
    """,
    "before": """
        if|while|provided its|thats|theyre before|by; if it is before; as|so long as its before; siempre y cuando sea
        antes de;
        siempre que|q sea antes de; si es|fuera|fuese antes de; mientras sea antes de; con tal que sea antes de
    """,
    "after": """
        if|while|provided its|thats|theyre after|past; if it is after; as|so long as its after; siempre y cuando sea
        despues de;
        siempre que|q sea despues de; si es|fuera|fuese despues de; mientras sea despues de; con tal que sea despues de
    """,
    "any": """
        todo el|to santo|bendito dia; todo el santisimo dia; the? whole|all damn|damned|livelong|blessed|dang|darn day;
        any ol|old time; i dont care when; doesnt matter when; when ever; cuando se pueda
    """,
    "rest part:morning": "the? other mornings",
    "rest part:afternoon": "the? other afternoons",
    "rest part:evening": "the? other evenings|nights|nites",
    "greeting": """
        i? asked|talked|checked|spoke|cleared it? at|with|to work|school; pregunte|hable|consulte|avise|vi en|con el|
        la|mi
        trabajo|jale|chamba|escuela|uni;
        sorry|disculpe|disculpa|perdon|perdone que le|les|te? escriba|conteste|responda|moleste tan? tarde|noche|
        temprano?;
        sorry for|about the? late|delayed|slow reply|text|response|answer|message; sorry its so? late|early; sorry im
        late;
        sorry this is late; perdon|disculpe por? la hora|tardanza|demora; im late replying; i am; centro de dia;
        the|an|our|this|your|that appointment|appt|meeting|session|mediation; for a meeting|session|chat|talk|visit;
        la|una|nuestra|esta|esa|su cita|reunion|junta|sesion|mediacion|entrevista; para la|una|esa cita|reunion|junta;
        es|son para mi|nosotros|usted|ustedes; school bus driver; school|substitute teacher|nurse|counselor|janitor|
        custodian|secretary|aide; voice to? text|txt; talk to text; speech to text; voz a texto; question mark; period|
        comma|coma;
        si no es mucha|mucho|ninguna? molestia|inconveniente|problema|pedir|lata; si no hay problema|inconveniente;
        si no le|les|te molesta|importa|incomoda|afecta|estorba; if its|thats not a|too|any|much? much? trouble|bother|
        problem|issue;
        if its|thats no trouble|bother|problem|issue; if that|it isnt a|any problem|trouble; in the shelter; con todo
        respeto; primero dios; dios mediante; si dios quiere|permite; god willing;
        lord willing; inshallah; fingers crossed; no offense; with respect; me viene|vienen a
    """,
    "day:wed": "wed|wednes|wens|wends|wen day|sday; mircoles|miecoles|mierkoles",
    "day:mon": "lune|lunez|lunse|lus; mon day",
    "day:tue": "tues day; marte|martez|mates",
    "day:thu": "thurs|thur day; jueve|juevez|jeves|juves",
    "day:fri": "fri day; vierne|viernez|bierne|vienes|virnes",
    "day:sat": "satur|sat day; savados|zabado|zabados|sabao|sabaos",
    "day:sun": "domigo|domigos|domingito|domigno",
    "days:weekend": "findesemana|findes; finde semana; findesemanas; fds",
}
