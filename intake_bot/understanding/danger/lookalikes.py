"""Ordinary words one slip away from a word of danger. They are what they are.

Found by reading the 12,000 commonest words of each language with the lists; made again when the lists grow.
"""

LOOKALIKES = """
pisos sudada robado garbage mediated
abordar acatar aceite acento acertar acierto acortar acostado acostar acres acusada acusado acusar acuse acuso adrede
agarrado agent aguda ahogado ahorcado ahorrar ahumado aiding aimed ajustada ajustado alabado alabar alambrado alegar
alentar aleta aliento alojamiento alter altura amara amarrar amusing angle apagar aparte apelar apestar aprecio
apuntado arabe areas arena arise arming asaltar asiento astro asustar atacado atacante atajo atasco atento atico atone
atracar atraco atrasada attached awaiting awaits babear babes backed bacon bagged bailing balancear balanceo balde
ballet balsa banar banca banged banish banking barging barra barren barro batear bats batter battle battles bazar bazo
beach beak beaming bearing bears beast beasts became beings bells bench bets betting bikes binds bitter blamed blanda
bleak bled bloke boast boats bocina bolted bolts booking boring bosque bosss bowling bowls bows boxed boxes brake
breach bred breed breeding brian brindar brunch brusca brusco bruta bufon bugged bulls buns buque burra burro bursting
burying butter caballo cabe cabo cabra cache cagar caida caido cakes calamar callar calmed camello camison cancel
cancha candado canina canino canta canto canvas carbon cargado caries carino carlos cartoon carved carving casada
casado casar cases casing casino casta caucho cavar caves ceased cebra celebro cellar cells cellular celo cerda cereza
cerro certeza changes chapado charles chase checked cheeks chick chicks chistoso chivo choca choir chores chorro chuck
chucked chula chupa ciento cinico circo cito claro clash clavo clearer clero clocked cloned cocer cocida coded codes
cofre cogida coito colar coleta collar colorada colorado combing comigo comino comoda comparar compare comprado
condicion considerado consigo contado contar contexto contigo contract contracted contracts contraste convento cooked
coping corcel core coro coroner coser costa costado coste costear costra courts cover crear credo crushing crystal
cuanta cuarta cuartel cuestas cuneta cured cures curing curro curry curses cute dagger dama dame dancer dares dealing
dean dear defending delate dele deleite depart departed depth desarme desertar desierto despecho detection detencion
diaria digna ding dining dique direction diseccion divan dive diving donar donor dove drawn dress dripping drowned
drugged drunks drying ease eaten echado editar election electo empanada empiezo encajar encierro ensueno ensure enter
enterada enterado enterar entero enterrar entrado enviado enzima ereccion escalar escroto esfera espacial espada
espesa espeso estadia estadio estrado exito exits experts explorar faced fading fail failing faked faking farsa
farther fate feather feeding fellow fellows fiasco ficha fiera fiero filing filling filth finer firing fishing fist
fits fixed flavor flecha flor font forgave forged forjada forjado forjar formar formed forming forth franco fred
fresco fried fright fuente fueras fund funding funds gain galan gales galo garito garra gases gastar gatas gates gauge
gentio gesto goles golpeado gong gota grapes grass grata grato grieta gritar gruta guarida guarro guiar guita hacker
hadnt hala hallado hallar hallowed handing hangover haren harry hated hating haunt haunting haven healed healing
heating height heir hello heros hervir hiena hiking hires hiring holes homes hondo huella hunts hurto identification
ilegal illusion inventar invento james jerga joker justa knack lacked lacks lago laguna lakes lama lame lamer laser
lave layer lazo leading leaking leaning leaping lecho legado lego lena lesion leve librado licked licking licor liebre
lied lies lifes ligar liking lined linger lining linked litter llaga llano loaned locacion lodge logging looked losses
loving lumber lunar lying macho machote madera madero maestro maiden main major males malestar mamar mamas manada
manco manija manjar manojo manzana marchar marea mareo marginado marica marijuana marking mascar masses master masters
mates mating meal mecha medal meddle medicacion medicion meditacion meditation melting menor mental menton mera
mercado mere mero messes metida mezcla mimo minera mines mirado miranda misled missing moaning modesta modestia
modesto mojado monkey monzon morada morder moth mourning mover mueca muelle mugre mule muro muslo nadar neatly negar
negociable nerds nicer nombre noses ocular ombligo orbita orinar pace paces packed packets packs pacto paged pages
paging painted painting paints paired pajar palace palas palomo panal panel panties parar pardo pardon parir parish
parque parted participante particle particles parting pasear paseo pasmado pasta paste pasto pata patan patas pate
pato pauta paved pear pecado pecar pedido pedro pegado pelar penal peon perito perks persa pescar petting petty pezon
picking pickled pilar pinch pinched pincho pint pinto pints pisada pisar pisses pito pizzas places plague planes
plantado planted planting plastico plateado plato pobre pocion podio poets polen poliza polls porta porte ports posada
posar posed poses posing potion potro pots prado praying prensa presta presto presumed presunto prever printed
printing prints prisa projection prone prosa proyeccion puerto quarry queen quejar quemado queso quiebra quieta quieto
quimera quinta quinto quiste raced races racing radar raging raiding rained raining raising rally rana rasgado rated
rates rating raton raving reacted reacting rear recta reganar regar regular rely remar renta repisa represa resina
resolver resort resta retar retina retribucion retro reves rezado rider riego rina rises rites roads roar robar robes
rodar roles roman romero ropes rubia ruina ruining sabido sabio sack sacked sacks sacred saga sake salada salado
saldar saldo salido salvar salve sand sands sank sarta saten scales scan scarred scored scores scoring scouts scrap
sean seas secuela seeds seeking sell semen senado senior sensing sensor serve setting sewing shack shaft shall share
shared shares sharing shave shaved sheep sheer shipped shipping shits shitting shoots shopping shops shores shorts
shouting shuts sides siding siervo sighing sing singing sinned sites sizes skill skipped skipping slack slight sling
slips slowed slower slowing slows smart smear smell snack snacks snaps snatch snowing snuck snuff soaring solar soldar
solida sombria sombrio sonado soothing sorbo sore sorted span spank spare spared speaks spear spell spending spends
spike spitting splash splits splitting spook spots sprung spying square squared squares stack stacked stacks staff
staged stages staging stake staked staking stale stall stalling stamp starling starring stars startled startling
starved stash stashed stated states stating stats steak steaks steep stepped stick stiff sting stitch stock stomping
stored stores storing strand stream streaming streams string stripped stroke strong stump stung sucio suck suing suits
sung supper swapped sweep sweeping sweeps swell swept swift switch switches tacho taco tacto tajo tales tanga tango
tank tanks tapar tapes taping tapped tapping tarta tasked taxes teams tease temer tender tenor tenth tents tercer
tested testing thanked thanking thinks thorough thrash throats thrust ties tiles timed tinta tinto tipped tipping
tocada tocado token tonic tonta tontito tonto topic torno tose tough toying traced tracto trade tragar trailing trampa
traste trasto trazado trazar treat treats trecho treta tribes trick tricks trigo tropa trotar trote trucks tuba tuerca
tumbado tumor tuned tunel turba turca tying usado util vagar vago valia vapor vasto vegan vela velar vello velo vendo
venida venue veras vicio vile villa vinedo violacion violeta vista volado volcar votar voted voters votes wages
wailing waist waited wander warmed warming washed wasting waves waving wells wherever whites whores wicked wider widow
widows wills winged wiring wiser witch witches woods worlds
sweet contesta maam esas parece lived condado juega anger dale pesos cheque sitter mole piense confirmo trastes veia
pagos dialisis acusaron diria pagando blanco dudas casas buses cansa comiendo matas renove acaso altar pagarle tenido
comio perdimos santa cajera stray haberle paramos seated site sacado sentamos vendia hojas cantando cuartos lavando
worded tono moral manches conto estemos safer estafa podamos plazos traian shouts cuestan toparme pulga ponemos
servia propinas suenos tejido gallon cliente mower salita contarle cerramos seating scammed ratos menso career coped
heated haberla veame bravos seque pausar alarme pitar mares velas pizcar peleando walter chongo ducks soaking caring
blobs resting cain wives sports quizzes moths bands llenando llegare putas tendiendo pocho apretado cuentos toser
cancela ventas costar renata pelando castilla atracaron babas viste chungo ponian scarves conocimos cajas vivita
cello cenas relived marker acabemos trampas rastro golearon chocado snores revuelto supimos pondria mules rozando
banando stacking goats roping mowed slots trough crece comete cubra levantando grados pedidos sings bagging foots
winner hangry bedside amargada habiamos arete premio manca shaken ligera eater brotar moped goldie penales azar
metidos cojin steven hives golazo mancha cortas altas colmado grading rayon cuales coin ganged style pauses veamos
manas ventajas trapos breve bolas gasta ramada viajo smth calving resulta pagarme blames smells wailed sucia veria
leia cuente sabria vendiendo vendio pedaleando
acusa acusan acuso
"""
