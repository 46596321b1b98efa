"""Medicine, drink and drugs. Format: see the package."""

DRINK = """
PILLS: bunch bolsa saved botella contando counting tablet pills counted pastillas pill bote tablets puno insulin
    pastilla frasco overdose insulina junte xans saving juntas suficientes dosis dose handful botellas alcanzan
    guardado punado doses capsule conte tabs capsula lithium guardando stash dosage sobredosis contadas reuniendo
    capsulas juntando aspirin capsules tabletas tableta pildora frascos pildoras xanax guardadas antidepressants
    juntado antidepresivos stockpile aspirina hoarding mouthful blister comprimidos calmante melatonin ibuprofeno
    valium antidepressant ibuprofen paracetamol adderall oxy tylenol pil stockpiling prozac ambien calmantes
    acetaminophen diazepam oxycodone advil fistful benadryl vicodin tranquilizantes zoloft aspirinas oxycontin
    stockpiled pepas perc hydrocodone punados benzo percocet tramadol clonazepam gabapentin pastillita norco klonopin
    pils pastillitas alprazolam somniferos seroquel rivotril botecito percs
MEDICINE: medicina tratamiento medicine farmacia med pharmacy meds script medicamentos remedio receta medication
    prescription medicinas recetas remedios inyeccion medicamento medicines medications suero vitamins vitaminas
    antibiotic prescriptions jarabe rx
DRINKFUT: echarme tomar tome tomarme drink sip tomen echarnos beber tomara chupar beba chupe drinky chelear
    emborrachar emborracharme beberme chupara pistear bebiera emborrache brindar curar booze drunkin cheleando
DRINKING: fiesta peda toma tomando bebe drinkin drinking drinks fiestas partying chupe borrachera toman parranda
    borracheras chupa pedas parrandas bebiendo sippin beben chupando chupan partyin emborracha emborrachan cura
    pisteando
DRINKPAST: tomado tome eche bebido tomo tomaba drunk drank bebida tomada drunken echamos downed pounded tomaron bebi
    bebio bebia chupo chupaba chupado bebieron emborracho emborrachado chuparon emborrache emborrachaba emborracharon
    dranked
DRINKI: tomo bebo curo chupo emborracho empino pisteo chelea brindo embolo empedo embriago libo enfiesto encopeto
    enborracho
DRUNK: tomado drunk pedo pissed loaded ciego lit wasted bebida tomada borracho crudo smashed faded blackout borracha
    ebrio hammered bebido bolo plastered peda buzzed mareado hangovers entonado cuete jalao bola goma tomados
    lightweight cruda tore borrachos picado drunken dunk resaca hangover curado pedos prendido intoxicated bolos
    crudos borrachera trashed prendida ebrios rasca ebria hungover drunks tipsy mareada mamado tanked drunkard
    borrachas inebriated guayabo alcoholizado juma embriagado blitzed jalado legless jumo rascado curda shitfaced
    crunk borrachin sloshed emborrachado wino sauced alcoholizada turnt jarto buzzin entonada borrachito beodo alegron
    enfiestado pedito borrachita briago bladdered pedisimo chispo tomadita ajumao briaga tomaito slizzard tomadito
    blackedout drnk
ALCOHOL: copa drink cerveza vino wine bottle beer alcohol shots shot drinks fria palo patron botella ron margarita
    bebida copas drank champagne beers cervezas trago vodka whiskey tequila tragos bartender antro cantina mezcal
    chela chelas copita caguamas copitas guaro cheves micheladas 40 bars vaso bottles bebidas litros cana botellas
    liquor vinos vasos lata frias cocktail wines litro whisky cork scotch barril gin pint licor latas booze brew rum
    ballenas bourbon cocktails ballena brandy birra cider malt chicha romo jug licores tapon palito chupe pints flask
    aguardiente palitos lager sangria birras margaritas keg pomo hennessy brews moonshine cognac pacha pulque
    botellita cantinas thermos pisto cuartito henny caguama birria tequilas pomos chupes traguito cheve buchanans
    michelada sixpack caneca brewski pistos cerbeza canelazo 40oz
DRUG: pase drug blow piedra drogas ice drugs toque piedras acid polvo crack pen droga cristal acido weed foco cart
    venas mona pacheco rayas edible thinner methadone gummy edibles tachas shrooms gummies joint iv bowl activo
    crystal pot grass blues coca pipe marijuana dealer marihuana plug lean bud coke cannabis pases hierba injection
    needle bump cocaine gallo cemento spice pasto heroin blunt dope raya cocaina molly rig toques hongos inyeccion
    joints aguja narco vein veins syrup heroina mushrooms needles yerba cbd mota suero agujas smack tar meth vena
    porro narcos narcotics bong gallos ecstasy carts pegamento crispy perico opioid dab inyecciones thc tirador
    tiradores narcotraficante tweak syringe lsd vape piquete estupefacientes porros k2 dispensary opioids tacha
SMOKE: drogas fumo fume droga smoking inyecte smoked drogo drogado meterme cigarro cigarros drogarte drogue cigs fumar
    quemo drogaran smoke abuse meter mete metio quemar quema inyecto meta tobacco tabaco cigarettes cigarette hittin
    meterse toques meto meti metieron cigarrillo injected quemaron queme fumada
HIGH: high rolling vueltas moto loaded ciego lit spinning pacheco nod torpe faded barred sleepy tripping stoned grifo
    drogado volado nodding slur buzzed mareado tieso trippin fumada slurring woozy marihuano trabarme viaje fucked
    gira tongue crossed elevado marihuana cooked fried bent baked cruzado cruzada wired viajado spun vomiting vomitar
    acelerado nausea vomit spins girando blasted blazing spaced dizzy nauseas stumble prendido stumbling strung puke
    blurry vomito mareo fumado tweaking slurs rollin tweaked nauseous vomitando mareos wobbly trabado aturdido spacey
    grifos drogada borroso blazed puking drogados mareada stagger drowsy trabada puked aturdida volada slurred vomite
    vomitado trabalenguas ascos moteado atontado guacara tambaleando loquera atontada tambaleo geeked drogadas zonked
    grifa pacheca ondeado pachecos marihuanos mariguano locote entumido zooted
ADDICT: crudo relapsed recai user users addiction mono sindrome withdrawal vicio alcoholic adiccion addicted adicto
    vicios addict adictos binge craving addicts vicioso alcoholismo alcoholism withdrawals bender adicta abstinencia
    alcoholico relapse drogadicto jarra alcoholica stoner cravings junkie adicciones alcoholics fiend addictions
    alcoholicos recaer recayo junkies recaida viciosa drogadicta crackhead recaidas recaido relapsing relapses junky
    binging pothead tweaker tweakers malilla teporocho cristalero tecato piedrero alcholic tecata borrachales crackero
SOBER: sobre tratamiento clean meetings doce na limpio chip rehabilitacion sponsor aa sober rehab padrino anonimos
    sobrio sobria testing recovery pasos jurado limpia sponsors anexo urine recovering ua madrina detox sobriety
    alcoholicos sobriedad
"""
