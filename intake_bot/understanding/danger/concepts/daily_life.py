"""School, church, towns, work, food, animals, sport, weather, health, meetings. Format: see the package."""

DAILY_LIFE = """
SCHOOL: school escuela paper pase passed pass english class final clase teacher prepa mochila classes locker maestra
    tarea examen historia clases math principal test examenes uni prueba finals deadline semester grade director
    universidad primaria maestro directora homework toddler daycare lesson grades presentation college act course
    chart campus frat history project reprobe secu criminologia ensayo profe kinder facu recreo salon deadlines
    university proyecto students science carrera schools titulo student colegio profesor degree estudiantes curso
    pruebas professor ciencia materia score failed grado
CHURCH: hell dios church pastor iglesia god padre misa lord cross father cielo cristiana bautizo jesus diosito retiro
    alma parroquia testigos bible infierno cruz biblia jehova elders christian baptist religion santo congregacion
    cristiano altar preacher choir salve ramirez santa ministro minister fe holy mass religious faith soul christ
    spirit espiritu angel angeles santos muslim ministry cristo iglesias heaven virgen catholic catolica
PARK: puente gym park rio rancho mar fair lake camp feria parque hunting river cerro gimnasio parks campo cancha beach
    milpa field canal playa barranco monte caza hill teatro farm mountain museum ocean forest museo pool stadium
    fields montana bosque rios estadio mountains lago sierra hills fishing woods trail desert desierto theater pesca
    rivers mall campamento playas lakes farms circo zoo
OFFICE: safe office oficina waiting building window piso floor espera sala edificio segura guardia security library
    camera cameras post gate detector guardias camaras code hall guard biblioteca community counter center comunitario
    metal dmv desk seguridad camara dif guards badge policy lobby alarm tower mat political department comunidad civil
    departamento conference safety secretary registro agency municipal centros municipio secretaria presidencia
    palacio agencia ayuntamiento edificios torre
COURTHOUSE: court judge corte case juez caso abogado lawyer law juicio hearing juzgado courthouse fiscal trial
    audiencia licenciado licenciada jueza prosecutor ley defender fiscalia attorney judges abogada lawyers casos
    legalmente tribunal legally courtroom clerk courts legal ministerio cases leyes laws cortes abogados jueces jury
    jurado tribunales juicios attorneys juzgados audiencias lic hearings courtdate juzgao bailiff fiscalias courtrooms
CITYTOWN: place lugar mundo town pueblo estado barrio somewhere county rancho state tierra cuadra spot location
    colonia everywhere world places anywhere neighborhood pais ciudad nowhere city campo ubicacion centro condado
    earth downtown country aldea sitio land site village local lugares ubicado norte states area estados south paises
    north west zona sur region east areas countries central provincia district sector ciudades pueblos cities
PLACENAME: chihuahua usa honduras ohio denver cuba rico america mexico espana american argentina york madrid london
    chile venezuela british england colombia washington puerto india peru california canada barcelona africa texas
    chicago ecuador florida mexicano angeles uruguay latina mexicana bolivia eeuu salvador panama virginia guatemala
    spain americano carolina miami georgia ny vegas dallas houston mexican colombiano seattle arizona atlanta austin
    detroit puebla
JOB: trabajo work leave job break shift turno hours horas breaks descanso schedule weekends shop guardia entrada hrs
    doble horario crew obra double staff business retire taller negocio guardias chamba horarios clock volunteer
    inventory vacaciones compania descansos swing shifts retired despido corrieron laburo tardanza interview stockroom
    site loading uniforme curro renunciar maquila warehouse turnos company doubles empresa empresas companies training
    union career construccion jobs construction trabajos negocios plant empleo entrevista businesses fired jornada
    fabrica employment factory
BOSS: mando boss jefe patron jefa nurse guardia security trabajadora driver landlord companero plomero partner guard
    bartender coworker companera director companeros maestro patrona supervisor directora worker mechanic cashier vet
    manager customer encargado periodista panadero trabajador supervisora cajero colegas coworkers lead trabajadores
    workers leader secretary lider owner employees empleados secretaria owners cook dueno client employee engineer
    managers ceo soldier socio empleado ingeniero
FOOD: comida papas pizza food tacos pan snap carne hambre chicken fish azucar rice soup turkey groceries wic lonche
    tamales sopa pollo pescado huevo leftovers snack pepper meals huevos pizzas carnita arroz pimienta pollos
    tortillas sobremesa dieta caldito stamps chile oil menudo sugar meat salt cheese diet sal eggs bread meal egg
    hungry mac queso wings foods butter salsa beef pasta
SWEETFRUIT: pan pie pastel azucar ice cookies nuts cebolla coco gummy popcorn gummies gum cake onions honey mango
    helado chocolate chocolates dulce cream dona manzanitas apple sugar orange fruit nieve candy dulces naranja maiz
    fruta corn frutas jam miel manzana vegetables beans limon apples tomate ham potato lemon potatoes fruits cookie
    banana postre verduras galletas torta vegetable garlic pina manzanas tomatoes
SOFTDRINK: drink agua bottle coffee mate botella cafe water drinks shake ice cup leche milk bebida sip cafecito hielo
    energy pop tea aguas cola monster jugo juice coca vaso bottles bebidas sed cups coke soda botellas vasos lata
    jamaica cans starbucks gallon thirsty cafes latas refresco zumo lemonade pepsi refrescos jugos gaseosa latte
    electrolit jug smoothie sprite licuado fanta limonada galon
PET: dog perro cat gato dogs fish perrito pajaros bird perros gata chihuahua birds perrita vet veterinario ladra
    mordio animales animals animal cola cats bone pet tail gatos pit correa peces patas pez perra pata pets rabbit
    collar mascota mascotas puppy pajaro kitty conejo turtle bunny bark tortuga litter puppies kitten pup gatito
    cachorros veterinaria cachorro loro barking parrot kittens paw
WILDANIMAL: bat oso chicken deer bicho arana turkey fly barn mosca corral horse pollo cucarachas coyote bug
    butterflies cows rat raccoons bear sioux duck mariposas gallinas ratas gallina moscas rata toro caballo zombi
    pulga leon wild ganado fox horses pico caballos bears wolf bull mouse tiger lion spider snake lobo sheep mono
    cattle vaca buffalo cow pig tigre eagle cerdo shark
CLOTHES: ropa belt watch short shoes ring closet bag bolsa clothes mochila colonia purse bags cinto coat zapatos
    cinturon rings pocket robe chanclas button suit hoodie shirt manga poncho cartera pendientes bolsas kicks ties
    buttons jacket cane tie cadena bracelet outfit chain boots pulsera uniforme costal reloj chancla chamarra bolsillo
    gorro sleeves boton tenis camisa mask sweater plata gold oro silver dress vestido hat pants clothing diamond
    makeup traje medias tennis uniform camiseta cadenas correa suits shoe pantalones
TOOLS: saw machete rope palos llave soga cable tubo cord palo caja hammer planta crowbar tools clavo martillo pala
    screwdriver ladder hose stick escalera tape bucket paint shovel herramientas tijeras cinta nail level herramienta
    tool pintura sierra tabla thread wire string hilo barra pin pipe screw brush cuerda sticks cables drill nails bolt
    needle pipes generator tubos lazo aguja glue axe
SPORTS: bat gym game team coach gano penal partido equipo gana games muneca futbol cartas won swing soccer fortnite
    football juego fut entreno chess cod marathon trampoline karate boxing ref mario crossword puzzles switch bingo
    baseball teddy wrestling ball pumas seleccion lucha canelo track tenis goal gol minecraft bet penalty level nivel
    win madrid players player training partidos league match carrera race juegos teams winning barcelona goals sports
    equipos score
MUSIC: loud grupo cancion banda ruido song musica rock corrido country noise recital dj mariachi volumen track music
    choir mariachis album band pop songs canciones artist volume artista concierto ritmo concert singer guitar
    cantante bateria bands lyrics salsa jazz piano guitarra instrument speakers conciertos gospel rap drum rhythm
    concerts rapper drums headphones cumbia noisy tambor trumpet karaoke trompeta bocina reggaeton audifonos
PARTY: reunion baby party fiesta bar puente card flores funeral cumple wedding shower christmas navidad cumpleanos
    birthday roses summer winter thanksgiving fall aniversario peda flowers season holidays spring bautizo quince
    cantina boda surprise anniversary vacaciones parties graduation gift club regalo muertos vacation fireworks
    present sorpresa cohetes posada temporada antro verano pinata champagne toast xmas valentines event santa premio
    evento eventos disco holiday invierno fiestas premios reyes clubs prize independence primavera concert tip detalle
    baile celebracion
WEATHER: tiempo sun sol freeze cielo ice rayo weather rain temblor lluvia snow cloud wind air fresco llover star stars
    luna sky moon estrellas estrella storm viento clima temperature degrees grados tormenta sombra nieve flood lluvias
    rayos winds lightning nubes terremoto clouds humedad shade earthquake thunder vientos huracan hurricane forecast
    nube sunny freezing storms flooding hail niebla fog tormentas pronostico rains
CLINIC: hospital doctor terapia counselor nurse therapist patient alta psicologa therapy er dentist dentista urgencias
    appointment terapeuta counseling salud clinic centro consejera enfermera paciente dado hospice dr medico doctora
    psicologo internado icu doctors doc nurses medical laboratorio hospicio emergencia emergency clinica health
    analisis physical patients consulta pacientes admitted medica lab hospitals specialist consejero doctores
    especialista urgencia surgeon scan ambulance consultas dra
SICK: ill cold malo broken heart sick mala dientes tooth stitches surgery teeth infarto muela puntos flu chemo herida
    recupero rehab condition sore scar lastimado embarazada enfermo corona gripa rehabilitacion cancer cirugia fiebre
    dialisis allergies embarazo pandemia pregnant cough migraine cast injury headache mareado alergia migrana
    recuperar quimio cicatriz diente vesicula covid headaches heal operation disease operations mejorar operacion
    enfermedad healthy sugar temperature enfermedades recovery injured symptoms cura virus injuries heridas illness
    recuperacion operated
MEDICINE: shot pastillas pills meds insulin medicina insulina farmacia pharmacy drops pill tratamiento curita oxygen
    cough med medicine botiquin pastilla anestesia gotas treatment iv dosis medicamentos remedio dose receta crema
    medication oxigeno treatments vitamin prescription vaccine injection medicinas needle vacuna tratamientos recetas
    inyeccion vacunas remedios medicamento aguja medicines medications syrup antibiotics venda capsule suero capsula
    medicacion vitamina vitamins antibioticos vitaminas antibiotic
WHEELCHAIR: silla rodilla ruedas knee elevador hip baston cane disability cojo walker ramp rodillas rampa special
    disabled accessible adaptacion discapacidad movilidad accommodation mobility accesible autism elevator
    disabilities wheelchair cadera handicap accesibilidad autismo accessibility adhd accommodations coja paralyzed
    protesis autistic limp handicapped paralizado adaptaciones handicapable wheelchar ramps parkinson prosthetic
    discapacidades discapacitado invalida invalido canes crutches autista muletas dyslexia muleta wheelchairs crutch
    dislexia
HEARINGSIGHT: sign eye hearing ojo ojos glasses eyes oido handwriting sight lentes mudo blind senas ciego trabarme
    vista muda vision aid print lips reader aids contacts oidos gafas deaf ciega subtitulos font sena mute sordo
    anteojos cataratas implant subtitles blinded ceguera blindness sorda audifonos lupa lipread tuerto eyesight
    captions stuttering braille glaucoma asl sordera trabo cataract legible stutter cataracts tartamudo captioning
LANGUAGE: word english words espanol palabras means ingles palabra spanish lengua translate interpreter mayusculas
    spell autocorrect significa interprete typos language french chinese russian meaning frances lenguaje idioma
    traduccion chino significado ruso korean castellano languages idiomas arabe translation portugues grammar caps
    maya translated accent acento traducido arabic portuguese spelling traduce traductor ortografia traducir
    vietnamese interpret lenguajes interpretes translates translator bilingue pronounce traductores
MEETING: talk meeting sit reunion face cara junta group platica grupo encuentro audiencia circle appointment taller
    meetings retiro reuniones virtual sesion interview presencial sessions grupos groups conference entrevista session
    conferencia dialogo circulo juntas charla sesiones dialogue conferencias gathering encuentros circulos facetoface
    meetins roundtable juntada conferencing sitdown meating reunioncita
MEDIATION: mediator mediacion program party mediador mediation programa voluntario voluntary support proceso optional
    justicia caseworker justice mediadora acompanante volunteer neutral process parties privacy supporter privado
    voluntaria restorative private mediadores coordino obligatorio confidencial protocolo mandatory confidential
    reconcile services programas programs agency privada participantes procedimiento procedure preparacion
    participants preparar preparation privacidad diversion protocol coordinador obligatoria meditation prep
    coordinator voluntariamente participante coordinadora participant reconciliacion
AGREEMENT: acepte acepto acuerdo deal aceptar rules agree agreed promise cumple arreglar accept promised trato acepta
    rule arreglo agreement cumplo cumpli settle cumplir condicional agrees condition prometo condiciones prometio
    promete promises conditions settled regla reglas cumpliendo agreeing aceptan terms contract contrato condicion
    compromiso normas deals settlement norma acuerdos cumplimiento pacto conforme reglamento promesa convenio
    arrangement compromise negociar agreements cumplio comply compromisos
APOLOGY: sorry perdon siento forgive culpa pena perdone apology disculpe arrepiento regret perdonar disculpa perdono
    disculpas apologize perdona excuse fault arrepentir apologise equivoque remorse errores uy equivocado disculparme
    arrepentido arrepiente forgiving forgiveness error perdoname culpable disculpar sry perdn equivoco arrepentirme
    sincera sincero responsable responsibility amends sincere responsabilidad mistake mistakes ups sinceramente
    lamento accountability accountable apologies owning pardon mb regrets oops forgiven apologized disculpen whoops
    perdonen regretted
RESTITUTION: pago hours dano service payment worth restitution payments danos harm reparar losses community total
    amount comunitario payback claim cuota loss installment replace monthly devuelva reclamo reparacion perdida undo
    compensation restitucion deshacer compensacion value plazo balance replacement perdidas repair garantia pagos
    monto deposit descuento devolver damages cuotas reclamar repairs refund plazos indemnizacion owed compensar
    devolucion reparaciones compensate repay devuelvan harmed repayment
DAMAGE: broke break rompio breaks dano broken rompe breaking quebro danos romper rompi damage keyed spray destroyed
    smashed cracked rayo crack busted rompo rompieron ruined ruin smash quebrar rompiendo roto quiebra quebrada quebre
    pintaron wrecked scratch fucked destroy damaged destruir fuga jodido damages destroying leak bust wreck brake rota
    cracks raya rompen danar destruyo rotos arruinar shattered ruining leaking danado dent
"""
