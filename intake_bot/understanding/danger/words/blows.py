"""Blows, weapons and what they strike, en and es: classes for threats. Format: see ``grammar``."""

BLOWS = {
    "BREAKIT": """
        break|snap|crush|bust|smash|cave|bash|crack|slit|slice|chop|saw|rip|tear|shatter|knock|wring|gouge|poke|
            carve|stomp|fracture|breaking|snapping|crushing|busting|smashing|bashing|cracking|slitting|gouging|
            stomping|breakin|bustin|smashin|crackin
    """,
    "STABIN": """
        put|stick|stab|jam|drive|shove|run|ram|plunge|bury|poke|putting|sticking|jamming|driving|shoving|ramming
    """,
    "SHARP": """
        pen|pencil|needle|scissors|key|keys|fork|spoon|nail|pin|bottle|glass|brick|fist|boot|chair|stapler|heel|
            hook|hammer|shovel|stick|fingers|thumb|knife|blade|screwdriver|icepick|bullet|drill|rod|pole|stake|shears
    """,
    "POURS": """
        throw|throwing|toss|tossing|fling|flinging|pour|pouring|splash|splashing|dump|dumping|chuck|chucking|spray
    """,
    "SCALDS": """
        coffee|acid|bleach|lye|grease|oil|boiling|hot|soup|gasoline|gas|ammonia|tea|grits|water
    """,
    "SLAYIN": """
        shanking|shankin|stabbing|stabbin|shooting|shootin|killing|killin|choking|chokin|stomping|stompin|
            strangling|murdering|poisoning|torching|bodying|bodyin|murking|murkin|mercing|slicing|slicin|gutting|
            smothering|beheading|butchering|lynching|whacking|unaliving|executing
    """,
    "GUNS": """
        glock|gun|pistol|shotgun|rifle|ar|ar15|ak|ak47|9mm|revolver|machete|choppa|choppas|glizzy|blick|draco|uzi|
            beretta|ruger|mossberg|smith|blade|strap|firearm|handgun|357|38|45|remington|winchester|pistola|fusca|
            cuete|escopeta|rifle|cuerno|escuadra|fierro|revolver|metralleta|punal|balas
    """,
    "FILO": """
        cuchillo|navaja|punal|tijeras|machete|tiro|tiros|balazo|balazos|plomazo|plomazos|bala|balas|plomo|punalada|
            punaladas|cuchillada|machetazo|machetazos|cargador|lumbre|fuego|acido|veneno|candela|palo|palos|batazo|
            martillo|martillazo|tubo|extinguidor|fierro|desarmador|picahielo|vergazo|vergazos|madrazo|madrazos|
            putazo|putazos|chingadazo|chingadazos|golpiza|madriza|paliza|verguiza|putiza|hirviendo|levanton|hacha|
            piedra|bloque|piso|ladrillo|sarten
    """,
    "METER": """
        meter|dar|pegar|soltar|clavar|poner|echar|aventar|enterrar|encajar|hundir|vaciar|zampar|descargar|arrimar|
            acomodar
    """,
    "METO": """
        meto|clavo|entierro|encajo|hundo|ensarto|zampo|vacio|suelto|descargo|aviento|prendo|rocio|planto|arrimo|
            acomodo|metemos|clavamos|soltamos
    """,
    "CORTOYO": """
        rebano|tuerzo|corto|parto|rompo|arranco|quiebro|vuelo|reviento|saco|machaco|aprieto|rajo|destapo|hundo|
            aplasto|trueno|abro|mocho|sumo|estrello|desbarato|despedazo
    """,
    "CORTAR": """
        rebanar|torcer|cortar|partir|romper|arrancar|quebrar|volar|reventar|sacar|machacar|apretar|rajar|hundir|
            aplastar|tronar|abrir|mochar|sumir|desbaratar|estrellar|despedazar|picar|dejar
    """,
    "PARTES": """
        pescuezo|cuello|garganta|cabeza|cara|hocico|jeta|dientes|piernas|pierna|manos|mano|dedos|dedo|lengua|ojos|
            ojo|panza|tripas|madre|nariz|huesos|costillas|craneo|brazos|brazo|rodillas|orejas|oreja|huevos|espalda|
            crisma|quijada|nuca|corazon|boca|sesos|higado|pellejo|patas
    """,
    "MATOYO": """
        deguello|palmo|despacho|estrangulo|apunalo|acuchillo|descuartizo|balaceo|ahorco|ahogo|quiebro|trueno|tumbo|
            reviento|asfixio|enveneno|mato|linchamos|matamos|quebramos|reventamos|tronamos|quemamos|acribillo|
            ejecuto|enterramos|levantamos|madreo|madreamos|encajuelo|entierro|desaparezco|desmadro|escabecho|chingo
    """,
    "FUTURO": """
        golpeare|matare|quemare|partire|destrozare|hundire|ahogare|ahorcare|apunalare|acuchillare|balaceare|
            estrangulare|degollare|aplastare|enterrare|desaparecere|cazare|reventare|quebrare|madreare|ejecutare|
            rematare|torturare|mataremos|golpearemos|quemaremos|quebraremos
    """,
    "CORTARLE": """
        rebanar|torcer|cortar|partir|romper|arrancar|quebrar|volar|reventar|sacar|machacar|apretar|rajar|hundir|
            aplastar|tronar|abrir|mochar|sumir|desbaratar|picar+le|les|lo|la
    """,
    "CLAVARLE": """
        clavar|meter|enterrar|encajar|hundir|vaciar|aventar|prender|soltar|rociar|disparar|zampar|sembrar+le|les
    """,
}
