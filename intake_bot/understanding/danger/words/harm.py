"""Dying and hurting: verbs by form, because the form tells now from then. Format: see ``grammar``."""

HARM = {
    "DIE": """
        die|dying|dieing|dead|morir|morirme|morirse|petatearme|morrir|disappear|desaparecer|perish
        fallecer|morirm|esfumarme|desvanecerme|evaporarme|vanish|vanishing|dyin|palmarla
    """,
    "LIVE": """
        live|living|exist|existing|breathe|breathing|alive|vivir|viviendo|existir|respirar|existiendo|vivo|viva
        be alive|here|around
        being alive|here
        estar viva|vivo|aqui|viviendo
        seguir viva|vivo|viviendo|adelante|aqui|existiendo
        be on this earth|planet
        estar en este mundo
        go|going|keep|keeping|carry|carrying on
        wake|waking up
        seguir con|en esta|la vida
        seguir en este mundo
        despertar
        livin|breathin|existin|respirando|exsist|exsisting
    """,
    "SELF": """
        myself|meself|mysef|miself
        mysel|myslf|meslf|mysellf|mysely|miselve
    """,
    "INTO": """
        off|from|of|in|into|under|at|a|al|de|del|desde|por|bajo|onto
        in|into front of
    """,
    "DEATHPLACE": """
        bridge|roof|building|balcony|train|cliff|window|traffic|subway|overpass|tracks|car|tree|wall|road|river|
            truck|ledge
        puente|metro|tren|edificio|balcon|vias|azotea|ventana|vacio|barranco|rio|camion|carretera|carros|paredon
        DET bridge|roof|building|balcony|train|cliff|window|traffic|subway|overpass|tracks|car|tree|wall|road|river|
            truck|ledge
        DET puente|metro|tren|edificio|balcon|vias|azotea|ventana|vacio|barranco|rio|camion|carretera|paredon
        ravine|canyon|skyscraper|trestle|viaduct|acantilado|precipicio|abismo|voladero|despenadero|tejado|viaducto|
            cornisa|trailer
        DET ravine|canyon|skyscraper|trestle|viaduct|acantilado|precipicio|abismo|voladero|despenadero|tejado|viaducto|
            cornisa|trailer
    """,
    "SELFKILL": """
        kill|killing|kil|kll|kills|unalive|unaliving|hang|hanging|shoot|shooting|drown|drowning|off|offing|poison|
            stab my|me self
        kill|killing|kil|kll|kills|unalive|unaliving|hang|hanging|shoot|shooting|drown|drowning|off|offing|poison|
            stab|strangle|strangling|suffocate|suffocating|smother|smothering|poisoning|stabbing|asphyxiate SELF
        end|ending|finish|finishing my own? life|existence
        take|taking my own life
        take|taking my life
        kms|suicidarme|selfdelete
        suicidal|suicide|unalive thoughts|thought|ideation|note|letter|plan|plans|tonight|now
        thoughts|ideas|thinking|feel|feeling|felt|considering|contemplating of|about? suicidal|suicide|suicidio|
            suicidas|suicida
        commit|committing|attempt|attempting suicide
        blow|blowing my brains|head out|off
        put|putting a bullet|gun in|to|through my|me head|mouth|brain
        slit|slitting|slash|cut|cutting my wrists|wrist|veins
        jump|jumping|walk|walking|step|stepping|drive|driving|crash|crashing|steer|throw INTO DEATHPLACE
        throw|throwing SELF INTO DEATHPLACE
        overdose|od on
        matarme|suicidarme|ahorcarme|colgarme|envenenarme|dispararme|desvivirme|asfixiarme|electrocutarme|matarm
        quitarme la|mi vida
        acabar|terminar con mi|la vida|existencia
        acabar|terminar conmigo
        acabarme|terminarme la vida
        cortarme|abrirme las|los venas|munecas
        darme|pegarme|meterme|dispararme un tiro|balazo|plomazo
        volarme la|los|mis|las cabeza|sesos|cerebro|tapa
        aventarme|tirarme|lanzarme|arrojarme|echarme|saltar|brincar INTO DEATHPLACE
        tomarme todas las|mis pastillas
        suicidarnos|suisidarme|suicidarm|sucidarme|autoeliminarme|inmolarme|desnucarme|degollarme
        murder|murdering|execute|executing|electrocute|electrocuting|asphyxiating|overdose|slaughter|choke|choking|gas|
            gassing|shootin|hangin|killin|stabbin|unalivin|lynch SELF
        hurl|hurling|fling|flinging|launch|launching SELF INTO DEATHPLACE
        leap|leaping|plunge|swerve|swerving|veer|veering INTO DEATHPLACE
        overdosing|oding on
        volarme|reventarme la tapa de los sesos
        ponerme|meterme una? soga|pistola|bala al|en|por el|la cuello|boca|cabeza|sien
    """,
    "ENDIT": """
        end|ending|finish it all|now|tonight
        end|ending this|my|the|all suffering|pain|misery|existence|nightmare|hell
        end|ending it|this for good
        end|ending everything
        acabar|terminar con todo|esto
        acabar|terminar con este|mi|el sufrimiento|dolor|infierno|pesadilla
        acabar de una vez
        ponerle|poner fin a todo|mi
        end|ending this|my|the|all agony|torment|torture
        acabar|terminar con este|esta|mi|el|la agonia|tormento|calvario|martirio|tortura|pena
    """,
    "SELFHARM": """
        hurt|harm|hurting|harming|cut|cutting|burn|burning|injure|injuring|punish|punishing|starve|starving|hurtin|
            cuting|hit|hitting myself
        self harm|harming|harmed
        selfharm|selfharming|cortarme|lastimarme|danarme|herirme|quemarme|rajarme|autolesionarme|golpearme|
            castigarme
        hacerme|haserme|aserme dano|algo|danio
        do something to myself
        do something bad|stupid|dumb|crazy to myself
        hacer una locura|tonteria|pendejada|estupidez
        sajarme|tajarme|rasgunarme|aranarme|mutilarme|flagelarme|autolesion|autolesiones|selfinjury|selfharmed|
            autoflagelarme|lesionarme|autolesionandome
        carve|carving|slice|slicing|mutilate|mutilating|wound|wounding|scald|scalding|maim|slash|slashing|torture|
            torturing|cuttin|burnin myself
        hacerme cortes|cortadas|heridas|tajos|rayas|marcas
    """,
    "KILL": """
        kill|kil|kll|murder|stab|shoot|strangle|choke|slaughter|execute|smoke|merk|murk|unalive|behead|drown|gut|
            poison|bury|killin
        shank|shiv|pop|cap|blast|waste|torch|off|lynch|burn|shootup|decapitate|suffocate
        put a bullet|knife in|through
        take a knife|bat|gun to
        run over
        blow away|up
        shoot up
        matar|asesinar|apunalar|acuchillar|balear|balacear|ahorcar|estrangular|degollar|quebrar|tronar|ejecutar|
            desaparecer|navajear
        envenenar|atropellar|machetear|rafaguear|fusilar|descuartizar|picar|desvivir|plomear
        mandar al panteon|hoyo|hospital|cementerio
        assassinate|bludgeon|massacre|dismember|annihilate|asphyxiate|smother|disembowel|impale|slay|butcher|castrate|
            mutilate|throttle|electrocute|exterminate|merc|kiil|kiill|stabb|whack|killem|masacrar|decapitar|asfixiar|
            sofocar|ametrallar|tirotear|acribillar|linchar|desnucar|destripar|mutilar|encajuelar|exterminar|aniquilar|
            ajusticiar|degoyar|asecinar|apunalear
    """,
    "HURT": """
        hurt|harm|beat|punch|slap|attack|assault|smack|whoop|whup|stomp|injure|torture|maim|cripple|wreck|deck|sock|
            pummel|kick|hert
        strike|destroy|ruin|crush|snap|clobber|headbutt|paralyze|slice|jump|fight|hit|knock|smash|bash|cut|break
        beat|fuck|mess|mash|bash|smash|jack|rough|slice|cut|light|bust|bang|box|fuk|eff up
        put|lay|putting my? hands|fists|foot on
        swing on|at
        get back at
        go after|off
        come for|after
        take out
        golpear|lastimar|herir|madrear|putear|reventar|patear|cachetear|garrotear|chingar|partir|romper|rajar|
            destrozar|agredir|danar
        atacar|pegar|verguear|tundir|cuerear|joder|torturar|apalear|descalabrar|
            trancear
        agarrar a golpes|putazos|chingadazos|madrazos|patadas|trancazos|balazos|tiros|batazos|machetazos
        moler a golpes|palos
        hacer dano|pagar|sufrir|pedazos|mierda|danio
        hacerle|hacerles|aserle dano|algo|danio
        wallop|batter|bludgeon|mutilate|brutalize|wound|backhand|whack|throttle|swat|slug|
            pistolwhip|curbstomp|kneecap|scald|harmm|hurtt|abofetear|azotar|noquear|zurrar|vapulear|moquetear|trompear|
            guantear|cintarear|mutilar|aporrear|lesionar|desmadrar|despedazar|zarandear|desfigurar|golpiar|patiar|
            madriar|cachetiar
    """,
    "KILLHIM": """
        matar|asesinar|apunalar|acuchillar|balear|balacear|ahorcar|estrangular|degollar|quebrar|tronar|ejecutar|
            desaparecer+lo|la|los|las|le|les|te
        golpear|lastimar|herir|madrear|putear|reventar|patear|cachetear|chingar|destrozar|agredir|atacar|verguear|
            quemar+lo|la|los|las|le|les|te
        partir|romper|disparar|pegar|dar|meter|volar|cortar|arrancar|hacer|envenenar|atropellar|machetear|joder|
            torturar|picar|rajar+le|les|lo|la
        matarl|golpearl|madrearl+o|a|os|as
        asfixiar|decapitar|masacrar|acribillar|ametrallar|linchar|abofetear|azotar|noquear|zurrar|vapulear|aporrear|
            despedazar|desfigurar|mutilar|tundir|cuerear|apalear|garrotear|putiar|golpiar|fusilar|descuartizar|
            plomear+lo|la|los|las|le|les
    """,
    "BLOWS": """
        golpes|putazos|chingadazos|madrazos|patadas|trancazos|balazo|balazos|tiro|tiros|plomazo|plomazos|cuchillada|
            punalada|golpiza
        paliza|madriza|putiza|chinga|navajazo|navajazos|batazo|batazos|machetazo|vergazos|pela|cachetada|catorrazo|
            plomo|piso|punalazo
        punetazo|punetazos|bofetada|reata|cinturonazos|chicotazos|puneta|punaladas|verguiza|galletas|trompada|
            trompadas|pescozon|pijaseada
        una|un|unos|unas|sus|su|de|a chinga|golpes|golpe|putazos|chingadazos|madrazos|balazo|tiro|paliza|madriza|
            golpiza|putiza|pela
        en la|su madre|torre|cara|hocico|mandarina
        donde mas le duele
        bofetadas|bofeton|bofetones|cachetadas|trompon|trompones|guantazo|guantazos|rodillazos|codazos|chingazos|
            chingazo|fregadazos|fregadazo|madrazo|putazo|trancazo|chingadazo|vergazo|cuchilladas|machetazos|fierrazo|
            fierrazos|tubazo|tubazos|escopetazo|escopetazos|golpazo|golpazos|tranquiza|felpa|zurra|golpisa|catorrazos|
            moquetazo|moquetazos|sopapo|sopapos|tunda|palizas|golpizas|plomaso|plomasos|balaso|balasos|botellazo|
            cinturonazo|latigazos|putizas|turriza
    """,
    "MADRE": """
        madre|cara|hocico|jeta|cabeza|boca|nariz|dientes|trompa|hocicote|piernas|huesos|brazos|brazo|culo|cuello|
            verga|pescuezo|manos
        craneo|costillas|quijada|mandibula|garganta|panza|labio|labios|ojo|orejas|oreja|dedos|rodillas|patas|choya|
            crisma|caras|tabique|nuca|trompas|espinazo|rostro
    """,
    "BODY": """
        ass|face|head|teeth|skull|legs|leg|jaw|neck|throat|nose|arm|arms|bones|kneecaps|knees|brains|hands|fingers|
            windows|back|a$$
        necks|throats|ribs|eyes|eye|ear|ears|finger|toes|toe|mouth|wrist|wrists|kneecap|spine|chest|stomach|
            tooth|jaws|cheek|chin|lip|lips|elbow|elbows|ankles|ankle|collarbone|ribcage
    """,
    "WEAPON": """
        gun|guns|pistol|glock|strap|rifle|shotgun|knife|blade|machete|bat|weapon|9mm|ak|switchblade|heat|burner|
            revolver|9
        pistola|arma|armas|navaja|cuchillo|fierro|cuete|cohete|escopeta|rifle|machete|bate|filo|punal|fusca|tubo|
            picahielo|fogon
        weapons|pistols|rifles|shotguns|dagger|firearm|firearms|handgun|ak47|ar15|uzi|shank|shiv|pistolas|escopetas|
            navajas|daga|metralleta|carabina|fuscas|punales|granada|verduguillo|filero
    """,
    "PILLS": """
        pills|pill|pastillas|pildoras|meds|tylenol|sleeping|xanax|medicine|medication|medicina|medicinas|tabletas|
            ibuprofen|percs|advil|veneno|poison|bleach|cloro
    """,
}
