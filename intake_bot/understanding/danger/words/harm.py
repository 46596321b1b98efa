"""Dying, hurting and being hurt: verbs by form, because the form tells now from then. Format: see ``grammar``."""

HARM = {
    "DIE": """
        die|dying|dieing|dead|morir|morirme|morirse|petatearme|morrir|disappear|desaparecer|perish
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
    """,
    "SELF": """
        myself|meself|mysef|miself
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
    """,
    "SELFKILL": """
        kill|killing|kil|kll|kills|unalive|unaliving|hang|hanging|shoot|shooting|drown|drowning|off|offing|poison|
            stab my|me self
        kill|killing|kil|kll|kills|unalive|unaliving|hang|hanging|shoot|shooting|drown|drowning|off|offing|poison|
            stab SELF
        end|ending|finish|finishing my own? life|existence
        take|taking my own life
        take|taking my life
        kms|unalive|sewerslide|suicide|suicidal|suicidio|suicida|suicidarme|selfdelete|suiside|sucide|suicid
        commit|committing|attempt|attempting suicide
        blow|blowing my brains|head out|off
        put|putting a bullet|gun in|to|through my|me head|mouth|brain
        slit|slitting|slash|cut|cutting my wrists|wrist|throat|veins
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
        volarme|volar la|los|mis cabeza|sesos|cerebro
        aventarme|tirarme|lanzarme|arrojarme|echarme|saltar|brincar INTO DEATHPLACE
        tomarme todas las|mis pastillas
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
    """,
    "KILLHIM": """
        matar|asesinar|apunalar|acuchillar|balear|balacear|ahorcar|estrangular|degollar|quebrar|tronar|ejecutar|
            desaparecer+lo|la|los|las|le|les|te
        golpear|lastimar|herir|madrear|putear|reventar|patear|cachetear|chingar|destrozar|agredir|atacar|verguear|
            quemar+lo|la|los|las|le|les|te
        partir|romper|disparar|pegar|dar|meter|volar|cortar|arrancar|hacer|envenenar|atropellar|machetear|joder|
            torturar|picar|rajar+le|les|lo|la
        matarl|golpearl|madrearl+o|a|os|as
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
    """,
    "MADRE": """
        madre|cara|hocico|jeta|cabeza|boca|nariz|dientes|trompa|hocicote|piernas|huesos|brazos|brazo|culo|cuello|
            verga|pescuezo|manos
    """,
    "BODY": """
        ass|face|head|teeth|skull|legs|leg|jaw|neck|throat|nose|arm|arms|bones|kneecaps|knees|brains|hands|fingers|
            windows|back|a$$
    """,
    "HITS": """
        hits|beats|slaps|punches|chokes|shoves|strangles|burns|rapes|molests|abuses|hurts|grabs|harms|attacks|
            bites|hitz
        mistreats|assaults|belts|whips|smacks|beatz|terrorizes|tortures|touches|gropes
        slap|punch|choke|shove|grab|attack
        knocks|throws|slams|drags|pulls|smacks|shoves|beats
        spits on|at
        throws|throw things|stuff|shit|plates|bottles|furniture at
        pulls|pull|points|point|holds a|the knife|gun on|at|to
        puts|lays|lay|putting|laying his|her|their hands|fists on
        gets|get|gettin|getting physical|violent|rough|aggressive with
        beats the? shit|hell|crap out of
        beats up on?
        forces himself|herself on
        lays|raises a hand on|to
        shoves|slaps|knocks|throws
    """,
    "HURTS": """
        hurt|kill|find|attack|harm|beat|retaliate|shoot|stab|come|get|follow|do|hit|jump|send|hurts|finds|attacks|
            kills|comes|follows
    """,
    "HITTING": """
        hitting|beating|slapping|punching|kicking|choking|shoving|strangling|burning|raping|molesting|abusing|
            hurting|harming|hiting
        attacking|biting|assaulting|whipping|mistreating|hurtin|hittin|beatin|torturing|grabbing|smacking|groping
        throwing things|stuff|shit at
        putting|laying his|her|their hands on
        getting physical|violent|rough|aggressive with
        pointing|holding a|the knife|gun at|on|to
        controlling|bullying|terrorizing|humiliating
    """,
    "HIT": """
        hit|beat|slapped|punched|kicked|choked|shoved|strangled|burned|raped|molested|abused|hurt|grabbed|attacked|
            bit|assaulted
        pushed|threw|dragged|smacked|whipped|slammed|stabbed|cut|chocked|headbutted|spat|spit|jumped|belted|knocked|
            locked|tackled
        put|laid his|her|their hands on
        pulled|pointed a|the knife|gun on|at
        threw something|things|stuff|shit|a at
        got physical|violent|rough|aggressive with
        swung on|at
        beat the? shit|hell|crap|fuck out of
        tried to hit|choke|rape|stab|kill|hurt|strangle|run
    """,
    "PEGA": """
        pega|golpea|maltrata|patea|cachetea|ahorca|jalonea|lastima|viola|abusa|manosea|muerde|azota|cintarea|putea|
            madrea|jala
        pegan|golpean|maltratan|patean|cachetean|ahorcan|jalonean|lastiman|violan|abusan|manosean|madrean|agreden|
            avientan
        agrede|zamarrea|sacude|nalguea|chicotea|cuerea|verguea|garrotea|apalea|tortura|somete|estruja|zarandea|
            avienta|empuja|aporrea
        pone|ponen las|la manos|mano encima
        agarra|agarran|da|dan|avienta|mete|meten|suelta de|a|con? golpes|cachetadas|patadas|punetazos|cinturonazos|
            chingadazos|madrazos|trancazos
        da|dan|mete|pone unas|sus|una|de? cachetadas|madrizas|golpizas|golpiza|madriza|cachetada|paliza|palizas|tundas
        jala|jalan|agarra de|del|los|el pelo|cabello|pelos|cabellos|cuello
        avienta|tira|lanza cosas|platos|las cosas|lo que
        levanta la mano
        hace dano
        pegue|golpee|golpie
    """,
    "PEGANDO": """
        pegando|golpeando|maltratando|pateando|cacheteando|ahorcando|jaloneando|lastimando|violando|manoseando|
            abusando|agrediendo
        atacando|humillando|putiando|madreando|empujando|aventando|jalando
        haciendo dano
    """,
    "PEGO": """
        pego|golpeo|maltrato|pateo|cacheteo|ahorco|jaloneo|lastimo|violo|abuso|manoseo|empujo|avento|agredio|madreo|
            jalo|ataco
        pegaron|golpearon|patearon|ahorcaron|violaron|madrearon|agredieron|atacaron|aventaron|aporreo|corto|quemo|
            mordio|encerro
        dio una|un|de cachetada|golpe|golpes|cachetadas|putazo|madriza|golpiza|punetazo|paliza|patada|patadas
        agarro|agarraron a|del|de golpes|cuello|pelo|cabello|los
        puso las|la manos|mano encima
        levanto la mano
        saco un|una|el|la cuchillo|pistola|navaja|machete|fierro
    """,
    "PEGARME": """
        pegarme|golpearme|maltratarme|ahorcarme|lastimarme|violarme|matarme|atacarme|agredirme|pegarnos|lastimarnos|
            golpearnos|matarnos
        hacerme|hacernos dano
    """,
    "WEAPON": """
        gun|guns|pistol|glock|strap|rifle|shotgun|knife|blade|machete|bat|weapon|9mm|ak|switchblade|heat|burner|
            revolver|9
        pistola|arma|armas|navaja|cuchillo|fierro|cuete|cohete|escopeta|rifle|machete|bate|filo|punal|fusca|tubo|
            picahielo|fogon
    """,
    "PILLS": """
        pills|pill|pastillas|pildoras|meds|tylenol|sleeping|xanax|medicine|medication|medicina|medicinas|tabletas|
            ibuprofen|percs|advil|veneno|poison|bleach|cloro
    """,
}
