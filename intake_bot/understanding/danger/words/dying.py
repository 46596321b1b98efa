"""How people name their own death, what they mean to do it with, and what they set in order before. See ``grammar``."""

DYING = {
    "TOOL": """
        GUN
        RAZOR
        ROPE
        DRUGS
        TOXIN
        exhaust|tailpipe|bombona|frasco|frascos|mofle
    """,
    "SELFACT": """
        SELFKILL
        SELFHARM
        end it|things|everything all?
        ending it|things|everything
        bleed out
        bleed|starve|freeze|drink myself to death
        do away with myself
        do|doing myself in
        jump|jumping|step|stepping|walk|run|throw in|into front of a|the|this|that? train|truck|bus|car|semi|subway|
            metro
        stop|quit living|existing|breathing
        dejar de vivir|existir|respirar|ser
        not exist|be|wake|live anymore?
        estrellarme|ahogarme|desaparecer contra|en|para el|la|un|siempre|mi
        disappear|vanish forever|permanently
        estar muerto|muerta
        usar|use the|my|la|el|this|mi GUN conmigo|on|contra mi|me|myself?
        do it with the|my|a|this TOOL
        overdose|desangrarme|desvivirme
        leave this world|earth|life|planet
        leaving this world|earth|life|planet
        gas|finish|kill|end myself off|in?
        swallow|take|down these|those|the|all pills|meds|DRUGS
        irme con dios|diosito|jesus
        take|put|taking myself out
        top|topping|neck|finish|gas|smother|suffocate|erase|delete|exit|remove|terminate|electrocute|torch|behead|
            choke|impale|bleed|overdose|starve|freeze myself
        electrocutarme|inmolarme|prenderme|incinerarme|asfixiarme
        be|am dead
        jump|jumping out|off|through|from my|the|this|a? window|balcony|roof|building|ventana
        never|not wake up
        pull|squeeze the|that|this trigger
        use it|this|them on myself|me
        eat a|my|this bullet|gun
        take|swallow|down|chug all? the|my|these|those|every|of whole|entire|all|last? DRUGS
        take|swallow|down|chug them|it|em all
        drink|swallow|eat|chug|tomarme|beberme|tomar|beber|tragar|tragarme some|the|un|el|a? TOXIN
        acabar|terminar con todo|conmigo|esto
        dejar de vivir|existir|respirar|sufrir
        irme de este|esta mundo|vida|tierra
        jalar|apretar|jalarle del|el|al gatillo
        tomarme|tragarme|tomarmelas|tragarmelas|empastillarme todo|todas|las|el
        usarla|usarlo conmigo
        dormirme para siempre
        no despertar|amanecer
        desangrarme|ahogarme|guindarme|apagarme|autoeliminarme|eliminarme|morirme|balearme|degollarme|acuchillarme|
            encuetarme
        reunirme|irme con dios|el|ella|mi|diosito
    """,
    "MEMATO": """
        me mato|matare|suicido|suicidare|cuelgo|colgare|ahorcare|guindo|guindare|enveneno|desangro|degollo|envenenare
        me habre|habria|hubiera matado|suicidado|colgado|ahorcado|ido|tirado|aventado
        me quito|quitare|quitaria|quite|arranco la vida
        me corto|cortare|abro|rajo|rajare|corte|abri las|la venas|munecas|garganta|yugular
        me doy|dare|pego|pegare|meto|metere|daria un|el tiro|balazo|plomazo|escopetazo|disparo
        me vuelo|volare la|los|las cabeza|tapa|sesos|choya
        me aviento|avento|aventare|tiro|tirare|lanzo|lanzare|arrojo|echo al|del|de|desde|a la|el|las|los? HIGHUP
        me aviento|avento|aventare|tiro|tirare|lanzo|lanzare|arrojo|echo al|a|del paso|tren|camion|trailer|rio|mar|pozo|
            vacio|carro|presa|bus
        me dejo|dejare|dejando|dejar caer|morir|ir
        me estoy dejando morir
        dejarme morir|caer|ir
        me asfixio|asfixiare|disparare|electrocuto|electrocutare|inmolo|inmolare|desnuco|degollare|desangrare
        me habre|habria|hubiera envenenado|disparado|asfixiado|degollado|desangrado|lanzado|arrojado
        me rebano|rebanare|tajo|sajo|tajare las|la venas|munecas|garganta
        me suelto|zampo|clavo|clavare|doy|dare|pego|meto un|una|el|la pistoletazo|bala|cuchillada|punalada|navajazo|
            plomo
    """,
    "MYEND": """
        my|own funeral|burial|coffin|casket|obituary|corpse|tombstone|headstone|eulogy|grave|gravestone|suicide|
            cremation|
            ashes|urn
        my own death
        mi funeral|entierro|velorio|velatorio|ataud|cajon|lapida|tumba|esquela|suicidio|cadaver|cremacion|caja
        mi propia muerte|tumba
        my|own autopsy|epitaph|mausoleum|hearse|cremains|bodybag
        mi sepelio|sepultura|autopsia|feretro|urna|epitafio|obituario|mausoleo|sepulcro
    """,
    "DOIT": """
        do|doing|did it|this|that tonight|today|tomorrow
        do|doing it
        hacerlo|usarla|usarlo|usarlas|tomarmelas|jalarle
        lo hago|hare
        lo voy a hacer
        go|going|went|goes through with it|this
        follow|following through
        use|using it|them all?
        act|acting on it|that|this
        get|getting it over with
        make it|that happen|so|official
    """,
    "LOVEDONES": """
        kids|kid|son|daughter|mom|mama|dad|family|wife|husband|children|babies|baby|girls|boys|brother|sister|everyone|
            everybody|grandkids|parents|mother|hijos|hijo|hija|hijas|ninos|ninas|jefa|familia|esposa|esposo|hermano|
            hermana|hermanito|hermanita|papas|nietos|nenes|todos|bebe|abuela|boyfriend|girlfriend|loved
        momma|daddy|mami|papi|
            mijo|mija|hijitos|hijitas|bebes|nena
    """,
    "HIGH": """
        HIGHUP
        tower|watertower|deck|rooftop|building|edificio|floor|piso|torre|techo|ledge
        water tower
    """,
    "DEEP": """
        lake|river|ocean|sea|mar|rio|lago|presa|canal|laguna|pozo|beach|playa|gulf|bay|creek|pond|harbor|waves
        reservoir|waterfall|cascada|oceano|bahia|bayou|cenote|muelle|dock|swamp|estero|dam
    """,
    "TOOK": """
        took|taken|swallowed|popped|downed|chugged|ingested|gulped|tome|tomado|trague|tragado|ingeri|zampe|empine|bebi
        me meti|clave|eche|avente
        ate|drank
        necked|guzzled|consumed|consumi|ingerido|engulli|swollowed|swalowed|swallwed|swolled|tragaste
    """,
    "PREPARED": """
        made|make my? peace with god|everyone|everything|jesus|him
        on|for|por my|mi soul|alma
        kissed|hugged|bese|abrace them|everyone|everybody|em|all|my|the|each|a
        les|le di un beso|abrazo
        les di la bendicion
        los|las abrace|bese
        fed|feed|walked my|the dog|dogs|cat|cats|chickens|fish
        letter|letters|note|notes|video|videos|voicemail|text|carta|cartas|nota|mensaje to|for|para|a each|every|my|mi|
            mis|the|los|las|cada|all? LOVEDONES|uno|one|mamita
        leave|leaving|rewrote|deje|dejo|dejando a|an|my|the|mi|mis|una|la|las|unas? letter|letters|carta|cartas
        my note|letter is|on|says
        letter|note|carta|nota i|que left|wrote|deje|escribi
        wrote|notarized|signed|updated|finished|made|getting|hice|firme my|the|mi|un will|testamento
        told|texted|called|said|tell my? LOVEDONES|them|sponsor|friend|dog|her|him bye|goodbye
        said|saying|say bye|goodbye|goodbyes to|already?
        said|say my? bye|byes|goodbye|goodbyes
        me despedi|despido de
        despedirme|despedida|despidiendome|despedirnos
        my goodbyes|farewells
        encargar|encargue|encargarle|encargo a? mi|mis|al perro|perros|gato|hijos|ninos|perrita|mascotas|hija
        can|could|should have|take|keep|raise my|the kids|dog|stuff|truck|shoes|guitar|things|commissary|tv|bike|cat|car
        settled|paid|arranged|squared|handled everything|all|off|up|away
        ya|todo|esta|deje|dejo|dejando|queda ya|todo|arreglado|arregle|pagado|listo|pague
        deje|dejo pagada|pagado|hecho|hecha|listo|todo
        puse|pase|cambie a|el|la|mi|mis cuenta|casa|negocio|carro|nombre a? nombre?
        a nombre de mi
        deleted|deleting|wiped|erased|borre|borrando|cerre my|mis|mi|all? accounts|phone|socials|redes|cuentas|fotos|
            instagram|facebook
        gave|giving|regale|regalando|solte|give my|away|mis|mi|a|all? dog|dogs|cat|birds|perro|pajaros|gato|things|
            cosas|
            stuff|guitar|games
        laid|lay|set|got it|everything|all|them? out
        my|the|our cat|cats|dog|dogs|kids|kid|son|daughter goes|go to
        make sure my cat|dog|kids|mom|son|daughter|cats|dogs
        encargue|encargo|regale|cuiden a? mis|mi|los|las gatos|gato|perro|perros|perrito|hijos|ninos|nina|
            nino|mama|hija|hijo|chamacos|nenes
        told|tell|telling LOVEDONES|my i love|loved
        told|tell|telling my LOVEDONES i|that love|loved|im
        life insurance
        seguro de vida
    """,
    "PARTING": """
        last|final supper|dinner|meal|breakfast|lunch|sunset|sunrise|christmas|birthday|words|goodbye|wish|request|
            shift|
            smoke|drink
        ultima|ultimo cena|comida|desayuno|almuerzo|amanecer|atardecer|navidad|cumpleanos|beso|abrazo|voluntad|adios|dia
        the|my|their|our|el|la|mi|era|su last one|time|thing|night|ultimo|ultima
        find|finds|found|finding|encuentre|encuentren|encuentra|encontrar me|my|her|mi
        me encuentre|encuentren|hallen|halle
        goodbye|goodbyes|farewell|adios|despedida
        gone|dead|die|dying|morir|morirme|muerto|muerta|funeral|forever|grave|heaven|cielo|muera|muero
        not|wont|dont|cant be|come|coming|wake|walk|walking|stand home|back|out|up|down|there|around|here
        im|i|ill be? gone|going|leaving|ready|done|calm|leave
        me voy|ire|fui|iba
        para|pa irme
        at peace
        asleep|dormido|dormida|dormidos
        en paz
        not scared anymore|now
        wont|not|no|dont be|going|voy need|needing|a|to need|necesitar|ocupar
        wont be needing
        no me hace|hara falta
        wasnt|not|no|isnt their|es|su|fue fault|culpa
        after tonight|today|friday
        nobody|nadie has|have|tenga to|que
        no|ya voy|pienso a? volver|regresar|salir|bajar|estar|despertar|llegar|contar
        ya no voy|estoy|estare|existo|existire
        no regreso|vuelvo|despierto|salgo|bajo
        this|esta|este life|world|vida|mundo
        DOIT
        SELFACT
        MEMATO
        TOOL
    """,
}
