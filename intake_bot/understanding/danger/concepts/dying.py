"""Dying and killing, oneself or another, and what it is done with. Format: see the package."""

DYING = """
KILLFUT: matar mate maten mataran matarte matarlas kill murder slay eliminar mates matarlo matara matarnos matarlos
    palmar despachar merc offing kil asesinar descuartizar matalo matenlo matalos matala quebrarlo quebrarla matense
    kiii matenla asesine kll asesinara execute ejecutar slaughter tronarlo tronarla chingarlo escabechar assassinate
    liquidar masacrar masacre decapitar degollar merk mataria matarla ejecute ejecutarlo asesinarlo matarle matare
    matemos asesinen asesinarla asesinaran matarles
KILLING: mata matando matas matan quiebra matamos asesina killing kills killin murdering executing asesinan asesinando
    descuartizando killins murders kilin killn ejecuta slaying liquida executes slaughtering ejecutando slays
    assassinating slaughters masacrando liquidando decapita merkin ejecutan masacra assassinates degollando asesinas
    decapitando merks deguella slayin murderin matandolo matandolos matandonos matandola matandole matandote
    slaughterin merking executin assassinatin
KILLPAST: mate mato mataron matado smoke wasted smoked mataba killed murdered ejecutado capped bodied iced eliminaron
    ejecutaron asesinado kilt asesino whacked quebraron matada linchado offed asesinaron lincharon descuartizaron
    tronaron murked killd merked asesine asesinaba executed liquido slain slaughtered assassinated ejecuto masacre
    slayed asesinada masacro decapito ejecutada degollo mataban mataste ejecute decapitado liquidado degollado matados
    asesinaban matadas
KILLI: suicide quito mato unalive asesino liquido suicido suicidare ejecuto masacro decapito
KILLME: matarme matenme matarnos matandome matame mateme asesinarme liquidarme decapitarme ejecutarme masacrarme
    degollarme
SUICIDE: suicido suicide intento suicidio suicida matarte matarse suicidal suicidarte kms matarme suicidarme
    suicidaran ahorcarme 988 unalive intentos suicidado suicidarse suicidar suicidas suicidios suicides suicidan
    dispararse suicidaron matandose suicidandose suicidara suicidando ideation suiciden disparandose suicidaba
    colgarme suey dispararte kys suicidality dispararme suicidamos suicidada envenenarme sucide sucidio suicidandome
    suisidio suicid unalived suisidarme suecide matarm sewerslide suicidarm suicidial suiside selfdelete ckms
    unaliving ejecutarse apuntarse apuntarte suicidaria suicidarnos suicidaban
KILLER: murder killing killer asesinos asesina criminal asesinato crimen asesino asesinatos criminals homicidio
    murders shooter masacre matanza massacre killers tiroteo homicidios murderer homicide killings assassin murderers
    matones
DIEFUT: morir muera morirse morirme die mueran muriera dye moriran mueras estirar moriria morire muriendose morirte
    muramos croak morirnos muriendome fallezca muerase fallecer fenecer palmarla falleciera expire morirm morirsele
    petatearse muerame morirlas mueriera perish perecer murieran passaway
DIEING: muere mueren muriendo muero dies dying mueres morimos moris moribundo moribunda agonizando muriendose agoniza
    dyin falleciendo muriendome fallece fallecen expires dyng expiring perece perishing perishes fallezco pereciendo
DIEPAST: gone murio muerto passed dies muerta fallecio moria mori died expired murieron fallecido morian fallecida
    perished moriste palmo croaked murieras fallecieron morido fallecia petateo perecio perecieron passawayed
DEAD: muerte muerto muertos dying death dead muerta rip mortal letal difunto flaca tieso bodies deaths muertes deadly
    fallecido cadaver fatal fallecimiento cadaveres deceased muertas lethal corpse corpses difuntos defuncion
    fallecida
LIFE: life born vivo vivir alive vida lives nacido living exist viva existe live existir breathing breathe respirar
    respiro existiera respirando existence vidas breath survive existencia existing nacio exists lifetime vivos
    survived sobrevivir existed existia
VANISH: nowhere erase desaparecer desaparece disappear fade faded esfumo invisible esfume disappearing erased
    desaparecido desaparecio desaparecen desaparecieron desapareci desapareciendo desaparezca dissapear desapareciera
    desaparecia disapear desvanecerme desaparezco esfumado esfuma esfumaron esfuman disappeared esfumar vanished
    esfumando disappears esfumaba fading fades vanish esfumara vanishing desaparecerme evaporo vanishes evapora
    desaparecida evaporar esfumarme evaporando desaparezcan desapareceran desaparecian desapareces fadin evaporarme
    esfumarse disappearin vanishin
ENDING: stop never nunca termino terminar sleep dormir ended finished final acaba termina jamas acabar fin rest acabo
    finish wake ending forever quit terminado termine asleep exit despertar acabado woke descansar dormido amanecer
    eterno acabe permanently waking acabaron dormida duermo descanse despertarme dormirme amanezco permanent finales
PRAY: lord god cielo iglesia dios hell alma jesus church bible joining infierno pray pastor biblia misa bless
    confesion bendiga rezar confess bendito preacher prayed confieso encontrarme rezando rezo rece diosito angeles
    soul heaven angel alcanzar spirit espiritu oro faith
HANG: colgar colgo cuelgan cuelgo ahorcar ahorco hanging hang hung ahorcarme hanged colgado hangs colgada colgue
    colgarse pender ahorcarse cuelga ahorcando colgando ahorcandose ahorcado colgaron colgarnos colgaba cuelgue
    colgarme ahorca ahorcaron
CHOKE: ahorcar apretando apreto ahorco ahorcarte ahorcarme ahorcas ahorcaran ahogo ahorcarnos choke choking strangle
    chokes squeeze apretar squeezed aprieta squeezing ahorca ahorcarse apretaba ahorque ahorcan ahorcando ahorcandose
    ahorquen asfixia ahogar ahoga ahorcara sofocar ahogando ahorcamos ahorques apretandome ahogan ahogue asfixiar
    ahogarme estrangular asfixiando sofocando estrangulo sofoca estrangula sofoco asfixio asfixian sofocan ahogara
    ahorqueme ahorcandome ahorcame ahorquenme estrangulando asfixie estrangulan sofoque asfixiarme throttle sofocara
    estrangule estrangularme suffocating asfixiara strangling suffocate smother smothering throttling smothers
    strangles throttles suffocates sofocarme estrangulara chokin ahogarse acogotar ahogandose ahogas ahoguen ahogarte
    ahorcarlo ahorcarla stranglin suffocatin throttlin smotherin ahorcaja ahorcajar acogota ahorcajando acogoto
    acogotarme ahorcajo acogotando
CHOKEPAST: choking choked strangled apreto ahorco ahogo ahorcado ahorcaron ahorcada ahorque asfixio chocked ahorcaba
    ahogado sofocado ahogaron ahogue ahogaba asfixiado estrangulado estrangulo sofoco asfixiaba asfixiaron sofocaron
    asfixie sofoque estrangulaba sofocaba estrangularon estrangule smothered suffocated throttled ahogada ahorcados
    sofocada estrangulada asfixiada ahorcadas ahorcajo acogoto
JUMP: cae caer salto tirar dejarme cai caigo tirarme echarme ahogo cayo brinco salta tumbo cayendo saltar aventarme
    falling fell drop jump falls fall dropped drops dropping jumped jumping sink jumps salte drowning tripping tripped
    hundio ahogue caida hop trippin caen brinque caidas hundo
CUT: cortas corte corto corta cortar cortan cortando cortaran raja rajar rajan rajo raje cutting cut cortes slit
    corten cortamos cortarte cortarle torcer cortara cortarnos rajando cuts slice slash slices carving carve
CUTPAST: corto corte cortaron cortaba rajo raje cut slit slashed cortado cortada rajado rajaron carved rajaba sliced
    rebano tajo cortadas cortados tajada rebanada cortaban cortaste sajo rajada navajeo
SELFHARM: cutting hacerme wrist muneca venas cortarme wrists pegarme cortes scars munecas cutter cortarse cicatrices
    quemarse cortadas cortarte lastimarte cutters quemandose quemarte lastimarse cortandose rasguno golpearme
    lastimarme quemarme herirme cortarnos cortame cortandome castigarme danarme lastimandose rajarme autolesion
    autolesiones pincharme autolesionarse selfharm cortenme corteme autolesionarme rasgunarme selfinjury selfharming
    selfharmed joderse joderte herirte prenderse danarse incendiarse danarte sajarme tajarme rebanarme navajearme
OVERDOSE: trago trague odd tomarme od tragarme popped swallowed overdose sobredosis intoxicacion masticar tomarlas
    overdosed intoxicado ods overdosing intoxicada intoxicar tomarmelo tragar oded mastico traga atasque intoxico
    tragado tragando tragarlas tragan empastillada intoxicarme atascarme empastillado pop tragaba tragaron tragara
    pops downs swallow popping chew chewing tomarmelas tragarmelo odid empastillarse sobredosificarme empinarme
    overdoze zamparme sobredosificar tragarmelas empastille empastillarme pasarmelas downing swallowing downed chewed
    odin swallows ingested gulp ingerir ingest ingesting chews overdoses poppin ingiere gulps gulping gulped engullir
    ingests engulle chewin tragarse oding tragas downin tragarte traguen injestin injested ingestin overdosin
    injesting gulpin injests injest swallowin engullirme engullio ingeriendo engulliendo ingerirme ingerio
POISON: gas acid acido poison veneno thinner bleach thinners envenenar poisoned diablo enveneno toxic cal spike
    exhaust sosa envenene venom poisonous cloro fabuloso ammonia cianuro laced monoxide pesticide cyanide spiked
ROPE: cable cadena tie chain techo belt cinturon rope cord strap soga faja cinto noose arbol wire string sheet hook
    cadenas rama correa ceiling cuerda sheets beam chains cables lazos cuerdas lazo
BLADE: glass vidrio blade razor vidrios navaja tijeras afilado sharpening exacto sharp hoja blades filo cutter
    scissors cuchilla tijera cutters navajas gillette cuchillas sharpened shard afilada bisturi cuter scissor
KNIFE: knife cuchillo knives fierro cuchillos navaja machete punal screwdriver corvo picahielo sword espada axe pica
    hacha dagger ax daga sevillana shiv hatchet shank machetes destornillador fierros punales switchblade faca
GUN: arma armas gun guns hierro rifle pistola plomo pistol shotgun strap fierro escuadra heater escopeta burner
    revolver culata cuete trigger pole barrel ar firearms rifles ak cohete pistolas firearm cuerno fusil pistols
    strapped gatillo handgun chopper glock holster draco uzi 9mm gat fierros metralleta chimba tola trabuco blick
    cuetes fusca pistolita glocks quete choppa tartamuda chispero fuscas 12gauge strapp blicky
BULLET: shots shot tiro shell loaded bullet cargar tiros balas bala loading disparo plomo cargada balazos balazo
    plomazo plomazos load rounds clip disparos bullets cargado shells ammunition cargador municion cartridge cartuchos
    gunfire gunshot ammo
WEAPON: arma piedra stone bomba club weapon rock armas stick weapons piedras palo cinta armado bat llave brick hammer
    tubo explotar palos martillo fierro pala bate exploto shovel armo sarten chanclas crowbar chancla cuete armed
    granada tool bomb tabla armada arsenal
"""
