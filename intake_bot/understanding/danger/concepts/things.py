"""Phones, papers, money, cars, houses, streets, shops. Format: see the package."""

THINGS = """
PHONE: phone number telefono numero celular cel minutos minutes voicemail tele phones saldo numbers extension
    voicemails burner numeros cell buzon ringtone chip speaker celulares celly samsung mobile movil iphone android
    cricket moviles aparato telefonos smartphone num tel cellular sim celu cellphone recarga bocina altavoz
    celularcito prepaid telcel landline cellphones fon cels fone contestadora tracfone telefonito simcard
CALL: contact call called meet texted linea online calls calling contacto llamo line llama llame zoom llamar ring
    videollamada answered colgar marcar llamada llamando colgue cuelgan llamarme marca llamadas pantalla contacted
    caller rang marque colgo llaman marco llamen virtual distancia llamarle marcan ringtone cuelgo presencial llamaron
    microfono marcando marcaron facetime telefonillo llamaba contactar remote llamado teams connection connected
    connect sum llamas telefonica conectado conectar conecta dial remoto virtuales mic remota remotely skype llamarlo
    microphone
MESSAGE: text mensajes whats texts mensaje texting letter message carta messages texted note card aviso recado letters
    nota avisar tarjeta sobre avisan textos mailbox mail audio whatsapp correo messaged notes recados mailed texto
    cartas messaging notice buzon txt emoji stamp envelope package unsubscribe dm avisaron timbre mensajeando
    mensajitos avise msjs texteen stamps cards notas paquete tarjetas remind alert apartado reminded reminder paquetes
    packages postal notificacion notification correspondencia notified avisos sms notify avisa
COMPUTER: cuenta linea online robot bot file account wifi red maquina datos machine computer version mail correo
    screen monitor link email cuentas computadora internet pantalla passwords tablet accounts automatico printer
    folder tablets clave pagina senal sitio automatic googling site pdf botsito redes tech page data chatgpt chatbot
    siri spam web technology website network tecnologia google usuario paginas software sites links update download
    pages archivo signal conexion enlace pc archivos
APP: face foto video facebook story record app fotos camera cameras instagram insta snap pics pictures picture uber
    camaras historia pic historias stories perfil photos amazon photo podcast recording grabado camara tiktok linkedin
    recorded gps memes cam grabar grabacion twitter album videos aplicacion profile blog seguidores youtube
    aplicaciones maps apps followers captura netflix fb messenger meme grabaciones recordings gif paypal selfie
PAPER: paper papel lista papeles file papers list record report expediente info reporte informacion copy information
    statement paperwork papelito copia pens folder volante statements doc binder records papeleo carpeta constancia
    pen notebook page pamphlet contract informe reports contrato documentos documento documents print hojas listas
    document files copies contratos contracts printed sheet hoja certificate clip certificado acta copias sheets ink
    reportes tinta
FORM: id name nombre address fecha permiso direccion form social apellido firma pasaporte box license consent edad
    passport names paperwork licencia forms visa solicitud formulario domicilio requisito ine permit badge blank
    intake consentimiento age registro application nombres survey applications encuesta formato requisitos hoja boxes
    signature encuestas direcciones identification tramite solicitudes licencias tramites matricula licence permits
    nickname permisos cedula zip apellidos apodo
BILL: fine seguro agua luz gas bill insurance pension renta fines rent cable lease child recibo gastos ticket tickets
    gasto cuota fee receipts taxes seguros deducible receipt multa bills tax electric impuestos impuesto fees
    electricity mortgage expenses alquiler expense cuotas factura multas facturas utilities rentas infraccion hipoteca
    recibos poliza deductible arriendo aseguransa invoice manutencion installments bil biles aseguranza taxas
MONEY: dinero money broke check checks banco peso mil cash tarjeta cheque payment bolsa bank purse payments feria
    saldo checking dime dolares abonos credit cartera cien amount lana dollars mosca efectivo installment cantidad
    cent grand bucks miles cajero plata change interes western k pesos intereses budget presupuesto balance credito
    fondos funds transfer banks hundred loan thousand euros moneda dollar bancos loans
PRICE: sale cara cuanto vale free cost worth valor cuesta costs costo precio salen price caro estimate gratis value
    precios prices presupuesto cheap expensive oferta costos caras discount barato ofertas cheaper descuento tarifas
    coste valen gratuito tarifa barata baratos valio caros baratas costar cheapest costing cotizacion regalado cuestan
    costara costaba rebaja costaria pricey carisimo costed baratito
CAR: van car carro truck troca ride coche camioneta auto cars carros honda toro vehicle vehicles autos vehiculos ford
    vehiculo nave coches trailer wheels mercedes trucks naves whip lata toyota dodge bmw wagon pickup tractor tesla
    jeep tow carr nissan trailers carrito suv vans mueble rv sedan chevy cherokee grua camionetas towed furgoneta
    guayin trocona minivan cacharro jalopy trocas uhaul carcacha
CARPART: gas station seat tires tire gasolina windshield ruedas cinturon parabrisas wheel license battery placas
    brakes wiper plate hose llantas llanta freno frenos volante engine bumper gasoline trunk espejo rueda asientos
    asiento defensa oil fuel motor tank seats mirror aceite transmission placa pump wheels plates hood horn tanque
    diesel dash brake steering clutch mirrors pito espejos petrol tyre fender faros bocina
BUS: stop bus camion stops ride metro metros station jale train planes driver uber chicken tren chofer ticket raite
    tickets jalon combi avion drivers rides lift conductor estacion camiones guagua rail central ship transporte
    flight airport aeropuerto plane boat transport colectivo transportation barco stations transito pasajeros bola
    estaciones passenger aviones autobus taxi terminal trains boats barcos trenes transit pasaje micro conductores
BIKE: moto bike bici skateboard chain bicicleta casco cycling motorcycle helmet bicycle bikes motos bicicletas quad
    pedal motocicleta scooter motorcycles motocicletas biking bicycles bicla birula fourwheeler patines pedals bicis
    atv scooters patin moped patineta monopatin motoneta cleta rollerblades ebike dirtbike cuatrimoto
TRAFFIC: accident lights light trafico choque choco accidente crash crashed accidents traffic accidentes wrecked
    chocar speed construction velocidad rush jam wreck collision intersection crashes crashing desvio taco speeding
    congestion semaforo atropello choques semaforos roundabout tapon fenderbender wreckd glorieta detour accidentado
    wrecks chocaron chocado chocando embotellamiento crosswalk tranque stoplight volcadura uturn
KEY: seguro llaves lock keys locks tarjeta llave key candado chapa code chain codigo combination bolt cerradura latch
    chapas llavin cerraduras cerrojo fob llavero candados keychain padlock pestillo lockbox deadbolt llavecita
DOOR: door puerta cancel salida entrada handle doors gate screen portal handles porton entrances exit exits doorstep
    knob timbre puertas emergencia tranca reja entry entradas entrance gates salidas umbral rejas doorway manija
    hinges hinge doorbell bisagra dor perilla portones doorknob mirilla zaguan peephole portezuela puertita
WINDOW: window ventana glass windows vidrio glasses cristal ventanas vidrios blind cortina curtains blinds cristales
    curtain cortinas ventanilla shutter persianas pane vidriera persiana ventanillas ventanal ventanita vitral windo
WALL: cerca floor stairs block fence step escaleras wall post board techo pasillo roof hallway steps pared corner
    brick blocks hall elevador muro azotea elevadores elevators ladder escalera downstairs lobby attic ramp lift rampa
    suelo escalon wood madera walls tabla paredes columna concrete boards column bloque pole basement carpet ceiling
    muros pisos beam tablas floors cemento elevator alfombra corridor upstairs ascensor
ROOM: room cuarto sala living closet den bodega bedroom dorm rooms attic comedor ropero dormitorio salon habitacion
    studio piezas pieza salas utility cuartos estancia basement suite habitaciones nursery armario salones rm bedrooms
    loft dormitorios despensa closte laundryroom recamara closets alcoba dorms camarote roomy cuartito recamaras
    livingroom diningroom
BATHROOM: bano bathroom shower tub bathtub toalla regadera sink grifo bath toilet pasta soap banos ducha drain pee
    towel jabon showers sanitario sanitarios caca tina bathrooms toilets poop towels banera plumbing inodoro shampoo
    toallas sinks wc restroom toothbrush toothpaste orinar duchas loo potty lavabo pipi faucet retrete restrooms popo
    caneria washroom excusado chis lavamanos poceta banito
KITCHEN: kitchen cocina glass pan fridge glasses fork drawer counter dishes plato refri comal platos stove plate cup
    cajon sink freezers oven mostrador sarten bowl cabinet pot gabinete vaso plates dish horno cups micro taza vasos
    spoon olla microwave pots foil bowls mug cuchara freezer hornos nevera tazas microondas tenedor cocinas kettle
    pans heladera estufa cabinets cajones forks cupboard blender kitchens
FURNITURE: bed table mesa banco lights cama chair silla caja box luces couch almohada dresser desk buro sillas aire
    foco pillow fan vela heater clima mirror bench boxes cajas tables furniture ac muebles beds sheets escritorio
    mesas blanket lamp cuna chairs shelf sofa camas candle sillon lampara sabanas sabana manta shelves colchon lamps
    rocking calefaccion blankets mattress bulb ventilador focos mueble
TVRADIO: show programa shows control tele diario serie tv pelicula novela news movie noticias radio newspaper popcorn
    canal peli capitulo periodico remote series film television episode cine noticia programas peliculas anuncio
    channel comercial movies ad youtube films canales episodes theater ads capitulos novelas netflix cartoon radios
    televisor cartoons tvs noticiero telenovela palomitas pelis telenovelas caricaturas televisores teles
HOUSE: casa home house place shelter building piso edificio refugio rancho apartment roommate albergue techo unit apt
    housing hotel casita apartments motel homes roommates tent property quebrada posada kasa roomie depa caza flat
    departamento unidad propiedad casas complex mobile hogar projects houses terreno buildings vivienda edificios
    complejo residencia viviendas trailer departamentos hogares apartamento homeless hoteles cabin mansion pad cottage
    finca residencial
YARD: cerca garage porch patio flores fence shed rosa bodega yard roses flowers garden driveway balcon planta portal
    plantas barn lawn milpa corral plants tree yards solar jardin deck plant rose trees pool arbol arboles flor flower
    grass gardens rosas piscina jardines corredor pasto backyard terraza cesped balcony matas garaje pileta patios
    sheds granero cochera alberca garages porches marquesina zacate carport
STREET: mano calle street puente camino salida bridge block road esquina cuadra vuelta overpass vueltas corner blocks
    driveway ruta rumbo cuadras route kms exit freeway banqueta carretera streets mile miles cruce periferico vereda
    viaducto plaza calles square path km lane roads highway caminos trail avenue avenida crossing plazas carreteras
    tunnel av millas autopista manzana ave bridges puentes corners tunel interstate brecha
PARKING: lot parking garage estacionamiento park parked meter spot lots cajon estacionado space deck spots spaces
    handicap aparcamiento parkinglot parquiadero estacionar estacionamientos valet aparcar aparcado estacionada parkin
    parqueo parquimetros parqueadero parquimetro parquear estacionarme parqueado
STORE: store tienda super shop walmart mercado bodega caja mandado laundromat counter farmacia pharmacy groceries cart
    tianguis lavanderia cashier depot clerk market kroger target customer carniceria local warehouse salon pulga
    comercio customers shopping clientes stores markets cliente dollar mercados tiendas shops hardware mall grocery
    almacen outlet swap supermercado remate barber vendor supermarket butcher bakery panaderia peluqueria farmacias
    bodegas boutique sams ikea
RESTAURANT: order orden drive cafe puesto orders restaurant menu cafeteria comedor delivery tips tip restaurante
    restaurants restaurantes chef burger subway mcdonalds grill thru starbucks cafes waiter cocinero waitress buffet
    diner propina pupuseria fonda cocinera mesero pizzeria cafeterias wendys bistro takeout mesera meseros mcd dennys
    fondas chilis taqueria lonchera bufet carryout taquerias resturant foodtruck loncheria
"""
