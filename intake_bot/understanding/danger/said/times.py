"""Then, lately, and what if: patterns that change what a danger near them means. Format: see ``grammar``."""

TIMES = {
    "PAST": """
        but|pero .. not|ya .. anymore|no|now
        for a long time
        before|antes the|de|que la? order|orden
        not|no|nada since|desde
        nothing|nada|quiet|tranquilo|peace|all|never|todo|calm|good|fine|none|clean|sober|stopped since|desde|again|
            now|quiet|tranquilo|entonces
        all quiet|good|calm since?
        desde entonces|esa|ese
        de ahi nada
        that|thats|eso|por .. how|what|why|is|was|fue|eso|got .. began|started|happened|got|case|delito|charge|crime|
            pusieron|empezo|estamos|paso|ahi|asalto|incident
        thats the? case|charge|why|how|him
        ahi empezo|asalto|ahi
        por eso .. orden|estamos|demande|denuncie|caso|pusieron|no
        drove off
        robbed|stole|snatched|grabbed my|the|me|his|her purse|wallet|phone|bag|car|chain|keys|money|cash|truck|bike
        en el|la|aquel|durante asalto|robo|choque|delito|pelea|accidente
        that|esa|aquella|ese|aquel|same|the night|day|time|noche|vez|dia|tarde|morning|weekend|summer|evening|
            madrugada|momento|afternoon|then|month|year|winter
        back|way then|when|in|there
        at 12|13|14|15|16|17|18|19|20|21|22|23|24|25 .. im|now|and|i|when|$
        a los|mis 12|13|14|15|16|17|18|19|20|21|22|23|24|25
        last yr
        once .. in .. grade|school|college|prepa|secundaria
        dice|says|said .. el|la|the|my|mi|en reporte|report|expediente|acta|transcript
        when|cuando we|nos dejamos|separamos|divorciamos|broke|split|divorced|separated|dejo
        todavia me acuerdo
        still remember|dream|think
        used to
        years|year|months|month|weeks|ages|decades|yrs|anos|meses ago|back|before|atras|antes
        long|while|time ago|back
        last|el|ese|este year|month|ano|mes|winter|summer|spring|fall|december|january|february|march|april|june|july|
            august|september|october|november pasado?
        ano|mes|verano|invierno|agosto|julio|enero|diciembre|marzo|abril|junio|septiembre|octubre|febrero|
            noviembre pasado
        hace|ace|desde mucho|anos|tiempo|un|unos|varios|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|1|2|3|4|5|6|
            7|8|9|10|20|como|muchos|bastante .. anos|ano|meses|mes|tiempo
        hace|ace mucho|anos|tiempo|meses
        when|cuando|wen i|we|he|she|they|it|me|nos|lo|le|la|era|tenia|estaba|iba|fui|yo|el|ella|ellos|this|all|todo|
            paso|sucedio|ocurrio|entro|you|se|son .. was|were|happened|robbed|robo|robaron|did|broke|hit|attacked|era|
            tenia|estaba|paso|sucedio|ocurrio|tried|got|took|asalto|asaltaron|iba|ataco|pego|came|stole|committed|
            quito|entro|entraron|hice|salia|golpeo|pegaron|choque|had|used|meti|pelee|peleamos|esto|rompio|agarraron|
            arrestaron|fought|chico|joven|entered|drove|ran|crashed|pushed|grabbed|went
        cuando era|paso|estaba|tenia|sucedio|ocurrio|iba|fue|eramos|estabamos|chico|chica|joven|nina|nino|salia
        day|night|noche|dia|vez|time|moment|en that|it|of|when|del|de|que|in .. happened|incident|robbery|crime|paso|
            asalto|robo|fight|attack|incidente|accident|crash|accidente|court|pelea|delito
        durante|during|en|in|at|after|before|despues|antes|por the|el|la|del|de|his|that|our|ese .. robbery|asalto|
            robo|incident|attack|incidente|pelea|fight|delito|crash|ataque|crime|burglary|accident|asesinato|party|
            fiesta|bar|store|tienda
        at the time
        en ese|aquel entonces|tiempo|momento|dia
        en aquellos tiempos
        aquel|aquella|entonces|previously|formerly|antes|antier2|originally
        in|en|since|desde|back|around|del 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|
            2025|2026|january|february|march|april|may|june|july|august|september|october|november|enero|febrero|
            marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre
        as a|an|my kid|teen|teenager|child|younger
        in high|middle|my|the school|twenties|teens|past|army|college|marriage
        de nino|nina|joven|chiquito|chica|chico|morro|adolescente|chiquita|chavo|chava|morra|chavalo|chavala|muchacha|
            muchacho
        han pasado .. anos|meses
        my|mi|an|his|un|su|her|old old|past|antiguo|first|former|exrelationship
        in|en|during my|the|mi|el|la past|pasado|previous|marriage|first
        y|and i|me|yo .. regret|arrepiento|sorry|admit|reconozco|arrepenti|admito|apologize
        i|lo|yo|me admit|admito|regret|reconozco|acepto|arrepiento
        before the|all|i|we|this pandemic|moved|divorced|got|divorce|split
        grew|growing up
        was|were|got|had|fue|era|estaba|fui .. arrested|convicted|charged|sentenced|arrestado|arrestaron|condenado|
            detuvieron|detenido
    """,
    "AGO": """
        years|year|months|decades|yrs|summers|winters|anos|ano|meses ago|back|atras|before
        hace .. anos|ano|tiempo
        used to
        in|en|back 2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023
        when|cuando i|was|era|eramos .. kid|child|teen|little|young|nino|nina|joven|chico|chica|morro|chavo|
            married|casado
        back then|when
        last|el year|ano pasado?
        last|past january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|
            spring|fall
        back in
        alla por
        verano|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre pasado
        previous|former|first marriage|husband|wife
    """,
    "RECENT": """
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|
            domingo and|y|night|en|morning|because|$|me|he|my
        after|desde|despues i|que reported|told|denuncie|hable|called|declare|pressed|testified|filed
        on|el|this|last|este monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|
            viernes|sabado|domingo
        because of this|it
        por denunciar|hablar|declarar|esto
        for reporting|talking|testifying|pressing|telling
        if i|we
        si no? hablo|voy|declaro|sigo|digo|denuncio|testifico|participo|acepto
        if|cuando|when he|she gets|drinks|sale|toma
        since he|she|they|it got|found|this
        desde que salio|supo|sabe|denuncie
        note|nota about|decia|que|saying
        NOW
        again|still|lately|currently|yesterday|everyday|nightly|daily|constantly|anoche|ayer|antier|anteayer|todavia|
            aun|ultimamente|diario|seguido|sigue|siguen|otravez|ystrdy|nuevamente|recien|recently|hoy|yday|yest|
            earlier|weekly|antenoche
        last night|weekend|week|nite|friday|saturday|sunday|monday|tuesday|wednesday|thursday
        this|esta|este|estos|the week|weekend|past|semana|fin|dias|other|lunes|martes|sabado|domingo|viernes|jueves|
            miercoles|monday|tuesday|saturday|sunday|friday|wednesday|thursday .. day|days|night|week|pasado|$
        the other day|night
        la|el semana|fin|sabado|domingo|otro|otra|viernes|lunes|martes|miercoles|jueves pasada|pasado|de|dia|noche
        every|each|cada|all|todos|todas|todo day|night|time|week|dia|rato|noche|vez|the|los|las|el|weekend|
            semana .. dias|tiempo|noches|time|$|vez
        otra vez
        de nuevo
        acaba|acabo|acaban de
        just|justo hit|now|happened|got|tried|took|did|swallowed|cut|hurt|beat|punched|slapped|choked|texted|showed|
            called|threatened|came|followed|grabbed|pushed|left|threw|pulled|raped|drank|had|ahorita
        a|an|hace|un|few|couple|two|2|3|4|three|four|five|5|10|15|20|30|some min|mins|minute|minutes|hour|hours|hr|
            hrs|day|days|dia|dias|rato|hora|horas|minutos|ratito|momento|week|semana|nights|noches .. ago|$|y|de
        hace|ace un|una|unos|unas|dos|tres|poco|2|3|ratito|rato|10|20|media|como rato|dia|dias|hora|horas|minutos|
            semana|semanas|noches|ratito|poco|momento|$
        another time
        one more time
        second|third|segunda|tercera|segundo time|vez
        volvio|volvieron|vuelve|vuelven a
    """,
    "WHATIF": """
        what|wat|suppose|supposing|imagine|hypothetically if|he|she|they
        what if
        whatif|imaginate|hypothetically|supongamos
        what happens|happen|would|do|should if|happen|we|i|you .. if|when
        y|que pasa|pasaria|hago|hacemos|tal|sucede|hacen|pasara .. si|cuando
        y si
        in case
        por si
        en caso
        hope|espero|ojala|hopefully|wish|pray .. not|doesnt|dont|no|wont|never|nunca
        worried|wondering|pregunto that|if|si
    """,
}
