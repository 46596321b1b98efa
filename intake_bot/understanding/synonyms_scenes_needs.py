"""What somebody may need, said as people say it: by the thing they use or by what ails them. Written as
synonyms_scenes."""

NEEDS = """
= needs.mobility
! wheelchair|wheelchairs|wheel|chair|scooter|walker|cane|crutches|crutch|ramp|ramps|elevator|elevators|
    lift|stairs|stair|steps|step|stairway|mobility|amputee|prosthetic|prosthesis|paralyzed|paraplegic|
    quadriplegic|handicap|handicapped|arthritis|knee|knees|hip|hips|limp|polio|sclerosis|parkinsons|
    parkinson|ankle|wheelchiar|rollator|escalator
! sillon|silla|andadera|andador|muletas|muleta|baston|rampa|rampas|elevador|elevadores|ascensor|
    escaleras|escalera|escalones|escalon|gradas|movilidad|protesis|amputado|amputada|paralitico|
    paralitica|parapl ejico|rodilla|rodillas|cadera|cojeo|cojo|coja|artritis|reumas|minusvalido|
    minusvalida|discapacitado|discapacitada|parkinson|polio|tobillo|invalido|invalida|esclerosis
! silla|en de? ruedas
! can|could|hard|trouble|difficulty|problem|problems|do|have|difficult|slow|pain|hurts
    not|time|for|me|with|to|hard|trouble|when|a? walk|walking|climb|climbing|stand|standing|move|moving|
    get|bend
! bad|broke|broken|busted|sore|replaced|hurt|fractured|missing|twisted|sprained|amputated|new|weak|torn
    leg|legs|foot|feet|back|hip|knee|knees|ankle|spine|acl
! leg|legs|foot|feet|back|pierna|piernas|pie|pies|espalda|columna|hip
    is|in|are|amputation|quebrada|quebrado|surgery|problems|pain|mala|malas|roto|rota|fracturada|
    fracturado|enyesada|enyesado|enyesado|injury|broken|bad|operada|operado|hurts|hurt|gives
    a|cast|boot|out?
! no|casi|me|trabajo|mal|batallo|puedo|cuesta|dificulta puedo|no|cuesta|poder|para|al|mucho|de?
    camino|caminar|subir|ando|pararme|moverme|bajar|andar
! use|uso|ando|walk|traigo|camino|necesito a|con|with|un|en|de
    baston|andadera|muletas|cane|walker|silla|crutches|stick|bota|yeso
! ground|first|planta|flat|level|primer floor|baja|surface|entrance|ground|piso
! handicapped|handicap|disabled|accessible|accesible|accessibility|discapacitados|ada
    parking|spot|access|entrance|entrada|bathroom|estacionamiento|para?
! without|no|not|sin|free|avoid|many escalones|gradas|escaleras|stairs|steps|step
! on|with oxygen
= needs.hearing
! hearing|deaf|hard|asl|cochlear|captions|caption|captioning|captioned|sign|signing|deafness|tinnitus|
    lipread|lip|lips|tty|amplifier|hearingaid|subtitles
! hearing aid|aids|loss|problem|problems|impaired|impairment|issue|issues|trouble|device
! sordo|sorda|sordera|oigo|audifono|audifonos|oido|oidos|senas|subtitulos|oir|sordita|sordito|implante|
    aparato|aparatos|auditivo|auditiva|timpano|sordomudo
! can|do|could|hard|trouble|barely|cannot|difficulty|not not|time|well|to? hear|hearing|heard|listen
! can|could|do not hear well|nothing|much? out|from|in of? my|the|one|either left|right|good|bad?
    ear|ears
! ear|ears|oido|oidos is|are|does|no|bad|shot|do|one|left|right|izquierdo|derecho|malo|me|ringing|went|
    gone|work|lleno|not|work|problem|sirve
! deaf|out|bad|good|one|left|right|lost|ruptured|wrong|lose in|my|one|ear|ears|of? ear|ears|hearing
! speak|talk|hablen|hable|hablenme|hableme|habla|hablarme|hay
    up|loud|louder|fuerte|recio|alto|clearly|into|clear|mas|que slow|fuerte|recio|alto|hablarme?
! no|casi|apenas|poco|ya|mal|medio|batallo le? oigo|escucho|oye|escuchar|oir|oido
    bien|casi|nada|muy|del|oir?
! hard|duro|dura|mal of|de|del hearing|oido|oidos
! lengua|lenguaje|sign de? senas|language|interpreter
! read|leo|leer lips|los|labios labios?
= needs.sight
! blind|sight|vision|visually|glaucoma|cataract|cataracts|macular|glasses|eyesight|braille|eye|eyes|
    contacts|magnifier|impaired|retina|retinopathy|readers|nearsighted|farsighted|bifocals|spectacles
! ciego|ciega|cieguito|ceguera|vista|ojo|ojos|lentes|cataratas|catarata|anteojos|gafas|lupa|miope|
    miopia|veo|glaucoma|retina|deslumbro|visual|miopes|bizco
! large|big|bigger|larger|huge|letra|letras|enlarged|small|tiny|letter|chiquita|texto|fine
    print|letters|font|grande|grandes|text|type|lettering|chica|pequena
! can|do|could|hard|trouble|barely|cannot|difficulty|not not|time|so|well|to? see|seeing|read?
    small|print|well|far|screen|much|good|nothing|the|clearly|in|at|without|board?
! no|casi|apenas|poco|ya|mal|nada|medio|batallo veo|distingo|alcanzo|miro|puedo|nada|ver
    bien|casi|nada|de|ver|a|lejos|cerca|la|las|sin|mucho|letra?
! guide|service|seeing|perro dog|eye|guia
! legally|color|night|partially|almost|half blind|sighted
! bright|fluorescent lights|light
= needs.reading
! never|not|nunca|no really? learned|learn|learnt|aprendi|how to|a? read|leer|write|escribir
! reading|read|dyslexic|dyslexia|literacy|illiterate|spelling|writing|write|learning|disability|aloud|
    leer|leo|escribir|lectura|dislexia|dislexico|dislexica|analfabeta|analfabeto|letras|papeles|escribo|
    dyslexix|dislexic|words|paperwork
! can|do|never|not|cannot|hard|trouble|help|slow|bad|poor|problem|difficulty|struggle
    not|to|learned|good|at|time|with|much|very|well|know|how|the|really?
    read|reading|write|writing|paperwork|papers|forms|letters|spell
! no|nunca|apenas|poco|casi|batallo|me|ayuda|mal|ayuden|ayudenme
    se|aprendi|puedo|para|cuesta|leo|con|que|a|la?
    leer|escribir|nada|bien|lectura|papeles|formas|letras|las
! read|lea|lean|leanme|leame|leermelo|leerme|lean|leanmelo|it|to|me|out|things|lo|los|las|forms|papers?
    aloud|me|loud|papeles|to|cosas?
! only|no|dropped|did|not|third|first|second|low|quit|no fui|hice|finish|grade|go|reach|out|termine|a|la
    school|grade|level|education|la|escuela|primaria|estudie|to?
! no fui|termine
! learning|reading disability|disabled|difficulty|problem|level|disorder
= needs.health
! diabetes|diabetic|insulin|sugar|asthma|asthmatic|inhaler|epilepsy|epileptic|seizure|seizures|heart|
    pacemaker|dialysis|oxygen|cancer|chemo|pregnant|pregnancy|anxiety|panic|ptsd|meds|medication|
    medications|medicine|pills|allergy|allergies|allergic|migraine|migraines|health|medical|illness|
    condition|kidney|blood|stroke|copd|lupus|fibromyalgia|bipolar|depression|adhd|autism|autistic|
    immune|immunocompromised|breastfeed|breastfeeding|nursing|bathroom|restroom|bladder|epipen|vertigo|
    dizzy|faint|surgery|fatigue|pain|ibs|crohns|colitis|cpap|hiv|flare|doctor|doctors|nausea|ms|
    schizophrenia|hypertension|lungs|breathing|stomach|ulcers|treatment|therapy|recovering|tbi|
    concussion
! diabetico|diabetica|insulina|azucar|asma|asmatico|asmatica|inhalador|epilepsia|epileptico|epileptica|
    convulsiones|ataques|corazon|marcapasos|dialisis|oxigeno|cancer|quimio|quimioterapia|embarazada|
    embarazo|ansiedad|panico|pastillas|medicina|medicinas|medicamento|medicamentos|alergia|alergias|
    alergico|alergica|migrana|migranas|salud|enfermo|enferma|enfermedad|rinon|rinones|presion|derrame|
    lupus|fibromialgia|bipolar|depresion|autismo|autista|defensas|amamanto|pecho|bano|vejiga|vertigo|
    mareos|mareo|desmayo|desmayos|operacion|cirugia|dolor|colitis|vih|doctor|nauseas|nervios|
    tratamiento|pulmones|respirar|gastritis|estomago|cardiaco|cardiaca|terapia|hipertension|
    embarazadisima|meses
! high|low|check|checar|checarme|tomar|take|tomo|alta|baja|on|de
    blood|presion|my|sugar|mi|la|el|meds|medicine|medicina|azucar|pills|pastilla|medicamento|pressure
! weeks|months|meses pregnant|de|along|embarazo|embarazada
! need|necesito|have|tengo|must to|que? eat|comer|snack|rest|descansar|pee|lie|stretch|sit|bano|
    acostarme|sentarme|estirarme
! get|short|me out|falta|of|el? breath|aire|tired|winded|dizzy|sick|canso|mareo|sofoco|desmayo|headaches
! heart|panic|anxiety|asthma|ataque|ataques attack|attacks|de|condition|problem|problems|disease|
    nervios|panico|ansiedad|asma
! bad|weak|mal|malo heart|kidneys|lungs|back|del|stomach|corazon
= needs.interpreter
! interpreter|interpreters|interpreting|translator|translators|translate|translated|translation|
    interprete|interpretes|traductor|traductora|traduccion|traduzca|traduzcan|traducir|interpretar|
    interpretation|traduciera
! vietnamese|chinese|mandarin|cantonese|korean|arabic|russian|french|portuguese|haitian|creole|tagalog|
    somali|mixteco|zapoteco|quiche|mam|nahuatl|hmong|polish|ukrainian|farsi|urdu|hindi|punjabi|amharic|
    swahili|japanese|german|italian|triqui|kanjobal|maya|otomi|purepecha|criollo|frances|portugues|
    chino|arabe|coreano|ruso|dialecto|indigena|nepali|burmese|karen|armenian|ingles|quechua|kekchi|
    qeqchi|garifuna|aleman|dialect|kiche|chuj|dari|pashto|bengali|gujarati|turkish|thai|lao|khmer|
    samoan|navajo|greek|hebrew|albanian|bosnian|romanian|vietnamita
! english|ingles is|not|no|my|poco|muy|casi|nada|second|a|mi|limited|very
    not|is|good|bad|second|lo|limited|little|broken|hablo|entiendo|mi|language|great|best|so|poquito
! no|do|does|only|little|poco|poquito|casi|solo|nomas|just|barely|not|hardly|mi|my|nada|speak|habla|
    hablo|batallo|puro not|habla|hablo|entiendo|speak|understand|much|se|no|ingles|english|spanish|
    espanol|idioma|native|de|puro|con|kin|first|primary|hablamos|language|lengua|el
    english|ingles|nada|good|much|spanish|espanol|mucho|idioma|bien|language|well|is|es|no|el|any|very
! spanish|espanol|castellano only|speaker|speaking|please|interpreter|nomas|solamente|solo|for|porfavor|
    por|is|para|mejor?
! someone|alguien|somebody|quien|persona|person|need|necesito|ocupo who|that|que|en|to
    speaks|hable|speak|habla|spanish|espanol|talks|interprete
! in|en spanish|espanol|my|mi language|idioma|lengua?
= needs.other
! other|another|something|otra|otro|algo|else|different|mas|distinto|distinta
    else|need|thing|cosa|things|mas|necesidad|diferente|distinto|tipo|asunto|aparte?
! service|emotional|support|therapy|comfort|perro|animal
    dog|animal|animals|companion|de|cat|servicio|support|emocional|person|apoyo
! child|kid|kids|babysitter|babysitting|daycare|childcare|ninera|guarderia|ninos|cuiden|cuide|bebe|baby|
    babies|toddler|stroller|carriola care|watch|watched|sitter|with|a|mis|mi|los|hijos|ninos|along|
    conmigo?
! ride|transportation|transport|bus|gas|parking|transporte|estacionamiento|aventon|raite|carro|car|
    lleven|pasaje|gasolina fare|pass|money|please|there|to?
! food|snack|kosher|halal|vegetarian|pray|prayer|tissues|rezar|orar|oracion|comida|vegetariana|water|
    agua|coffee|smoke|cigarette|fumar|cafe|time|breaks|descansos|security|guard|guardia
! quiet|private|cold|hot|warm|calm|silencio|tranquilo|small|privado|calientito|smell|perfume|perfumes|
    scents|noise|noises|ruido|ruidos|crowds|lights room|place|lugar|space|cuarto|fragrance?
= needs.none
! nothing|nada special|thanks|in|en|de|especial particular|especial?
! estoy|am|ando bien|fine|good|sano|sana|healthy|okay
! no|not|do|none|nothing|nah|nope|nada|ninguno|ninguna|n|na|zero|we|i|im|estoy|am|all|nil
    need|a|special|not|nothing|necesito|ocupo|thanks|gracias|needs|require|thing|de|applies|apply|estoy|
    todo|tengo|hay|por|am|requiero|good|perfectamente|hace|really|any|all|bien|falta
    need|require|needs|any|anything|special|nada|of|thing|ninguna|ningun|good|fine|bien|them|these|set|
    ninguno|healthy|sano|sana|for|me|esas|eso|that|ok|especial|accommodations|accommodation|falta
! i|we|im|estoy|all|me|soy|yo am|are|all|good|todo|estoy|fine|perfectly|good|siento|soy
    all|good|fine|ok|okay|set|bien|healthy|fit|sano|sana|able|well|saludable|great|perfecto|
    perfectamente
! healthy|sano|sana|able|fit|fuerte|puedo as|y|bodied|like|como|con
    horse|can|salvo|be|ox|roble|fiddle|todo?
! perfectly|perfectamente|totally|completely|all fine|bien|healthy|good|sano|sana|set|clear
! nada|nothing|none|no|ninguna|ninguno|nope|nah
todo bien|normal
"""
