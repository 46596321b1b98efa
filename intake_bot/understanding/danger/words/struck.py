"""Being hit by somebody, by form: what one does to another, going on or over. Format: see ``grammar``."""

STRUCK = {
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
        kicks|kickz|scratches|headbutts|stomps|suffocates|smothers|backhands|whoops|whups|slugs|clobbers|
            pummels|batters|bashes|throttles|wallops|whacks|jabs|brutalizes|manhandles
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
        stomping|suffocating|smothering|scratching|headbutting|yanking|dragging|backhanding|
            battering|pummeling|clobbering|slugging|bashing|walloping|throttling|whacking|swatting|
            brutalizing|manhandling|stabbing|whooping|whupping|slappin|punchin|smackin|whoopin|whuppin|
            stranglin|kickin
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
        beaten|bitten|scratched|tortured|stomped|suffocated|smothered|backhanded|slugged|clobbered|pummeled|battered|
            bashed|whacked|walloped|throttled|swatted|whooped|whupped|brutalized|
            mauled|pounded|yanked|shook|punchd|hitted|beated|manhandled|mistreated|harmed|spanked
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
        abofetea|bofetea|estrangula|asfixia|apunala|acuchilla|navajea|pellizca|escupe|rasguna|aruna|pisotea|descalabra|
            noquea|zurra|vapulea|sopapea|chanclea|chancletea|guantea|moquetea|trompea|tunde|golpia|jalonia|cachetia|
            manosia|lesiona|magulla|arrastra|cinturonea|abofetean|azotan|muerden|arrastran|pellizcan|estrangulan|
            asfixian|escupen|sacuden|zarandean|aporrean|tunden|torturan|verguean|putean|cuerean|apalean|empujan|noquean|
            zurran
    """,
    "PEGANDO": """
        pegando|golpeando|maltratando|pateando|cacheteando|ahorcando|jaloneando|lastimando|violando|manoseando|
            abusando|agrediendo
        atacando|humillando|putiando|madreando|empujando|aventando|jalando
        haciendo dano
        abofeteando|azotando|zurrando|estrangulando|asfixiando|pellizcando|escupiendo|mordiendo|zarandeando|sacudiendo|
            aporreando|apaleando|tundiendo|vergueando|puteando|cuereando|sometiendo|torturando|cintareando|pisoteando|
            garroteando|chicoteando|apunalando|acuchillando|golpiando|patiando|jaloniando|cachetiando|madriando|
            arrastrando|moliendo
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
        bofeteo|abofeteo|noqueo|zurro|vapuleo|azoto|cuereo|tundio|vergueo|puteo|pellizco|escupio|rasguno|aruno|
            estrangulo|asfixio|apunalo|acuchillo|navajeo|zarandeo|sacudio|sometio|torturo|garroteo|apaleo|golpio|
            jalonio|cachetio|madrio|manosio|cintareo|chancleo|nalgueo|lesiono|hirio|arrastro|estrello|pisoteo|
            descalabro|abofetearon|azotaron|cachetearon|tundieron|verguearon|putearon|apunalaron|jalonearon|manosearon|
            lastimaron|maltrataron|mordieron|arrastraron|empujaron|amarraron|encerraron|estrangularon|asfixiaron|
            escupieron|sacudieron|sometieron|torturaron|apalearon|aporrearon|hirieron
    """,
    "PEGARME": """
        pegarme|golpearme|maltratarme|ahorcarme|lastimarme|violarme|matarme|atacarme|agredirme|pegarnos|lastimarnos|
            golpearnos|matarnos
        hacerme|hacernos dano
        patearme|cachetearme|abofetearme|madrearme|azotarme|estrangularme|asfixiarme|apunalarme|acuchillarme|torturarme|
            jalonearme|manosearme|abusarme|putearme|verguearme|zurrarme|nalguearme|golpiarme|violarnos|ahorcarnos|
            maltratarnos|agredirnos|atacarnos|cachetearnos|patearnos|aporrearme|cuerearme|apalearme|moquetearme
    """,
}
