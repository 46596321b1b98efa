"""Spanish: the day around it: food, work, traffic, family, weather, faith, sports, music, films, games."""

LIFE = """
Hoy vamos a cenar {comida}.
Estoy haciendo {comida} para el cumple de {nene}.
Comí demasiado, es que había {comida}.
{ella} hace {comida} como nadie en {pueblo}.
Qué ricos los antojitos que venden por {tienda}.
No almorcé y traigo un hambre.
Necesito {bebida} antes de contestar esa jaja.
Déjeme agarro {bebida} primero.
Se me cayó el café en el celular.
Estoy en {trabajo} hasta {tarde}.
Trabajo de noche en {trabajo}.
{jefe} me dio libre el {dia}.
{jefe} me cambió el turno otra vez.
Empiezo en otro trabajo {pronto}.
Me pagan el {dia}.
Los {dias} doblo turno y llego molid{o}.
Falta gente en {trabajo} esta semana.
Llevo {pocos} años en {trabajo}.
Hay un tráfico horrible por {calle}.
Estoy atorad{o} en el tráfico por {tienda}.
Están arreglando {calle}, deme {minutos} minutos más.
Hoy [el camión|el bus|la combi|el metro|la guagua] se tardó {minutos} minutos.
Se me fue el camión.
El carro está en el taller hasta el {dia}.
Se me ponchó una llanta por {calle}.
La gasolina está carísima, mejor me voy en {transporte}.
Estacionarse en el centro es un relajo.
{nene} tiene {malestar}.
A {nene} se le cayó un diente hoy.
{nene} tiene partido de {deporte} {pronto}.
Mi hija está aprendiendo a manejar, Dios nos agarre confesados jaja.
{nene} nomás quiere comer {comida}.
Tengo que recoger a {nene} a {hora}.
La bebé no nos dejó dormir.
{ella} viene de visita de {pueblo}.
[Mi hermano|Mi primo {nomm}|Mi tío] se casa {pronto}.
[Mi hermana|Mi prima {nomf}|Mi cuñada {nomf}] acaba de tener una niña.
{el} me arregló [la bici|la tele|el celular|la troca] la semana pasada.
Es el cumple de {quien} {pronto}.
Somos {pocos} en la casa y un solo baño.
{nene} cumplió [8|12|15|18] en {mes}.
{mascota} se comió mi cargador.
{mascota} anda haciendo ruido, un segundo.
Llevamos a {mascota} al veterinario el {dia}.
Aquí está {clima}.
Dicen que en {pueblo} está {clima}.
Si el {dia} está [lloviendo|nevando|granizando] a lo mejor llego tarde.
Cerraron las escuelas, está [nevando|granizando|lloviendo muchísimo].
Se fue la luz anoche por la tormenta.
Me encanta este clima.
Tengo misa el {dia} {parte}.
Tenemos estudio bíblico los {dias}.
Canto en el coro los {dias} {parte}.
Es Cuaresma y los viernes ayuno.
Soy adventista, los sábados no trabajo ni salgo.
Dios lo bendiga.
Lo voy a poner en oración.
El pastor {nomm} sabe y me apoya.
¿Vio el partido de {equipo} anoche?
Otra vez perdió {equipo}.
Si gana {equipo} no voy a trabajar el {dia} jaja.
{nene} juega {deporte} en la liga.
Soy entrenador{a} de {deporte} los {dias}.
Me torcí el tobillo jugando {deporte}.
¡{nene} quedó en el equipo de {deporte}!
Estoy viendo {serie} con {quien}.
No me cuenten, todavía no veo {serie}.
Parece capítulo de [La Rosa de Guadalupe|la novela|el Chavo].
Fuimos al cine el {dia}.
Juego {juego} con {nene}.
{nene} se la pasa jugando {juego}.
{el} me ganó otra vez en {juego}.
Pongo a {grupo} cuando limpio la casa.
Tenemos boletos para {grupo} en {mes}.
Traigo pegada una canción de {grupo}.
Estoy aprendiendo guitarra, ya me sé {pocos} canciones.
Traigo {malestar}, ando lent{o} hoy.
Tengo cita con el doctor el {dia} a {hora}.
Los {dias} tengo clase de {clase}.
¡Pasé el examen de {clase}!
Tengo examen de {clase} {pronto}.
Estoy estudiando para enfermer{o}.
Ando en {tienda}, le escribo en {minutos} minutos.
Estoy en la lavandería con todas las cobijas.
Estoy cocinando, traigo las manos mojadas.
Traigo {pocos} por ciento de pila.
Se me quebró la pantalla, perdón por las faltas.
Tengo celular nuevo y se me borraron los contactos.
Perdón, el corrector.
Perdón, me quedé dormid{o}.
Perdón, me estaba bañando.
Me desvelé viendo {serie}.
Nos mudamos a {pueblo} en {mes}.
Ya arregló el casero la calefacción.
Los vecinos tienen fiesta y no se oye nada.
Este año sembré jitomates.
Estoy pintando el cuarto de {nene}.
La feria llega {pronto}.
Vamos a {pueblo} en Navidad.
Tengo que ir al súper antes de {tarde}.
Feliz {dia}.
Buen fin de semana.
Igualmente, que esté bien.
Que tenga bonito día.
"""
