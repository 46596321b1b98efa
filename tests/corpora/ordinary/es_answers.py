"""Spanish: short answers, and answers about when, where, who comes, money and what someone needs."""

SHORT = """
Sí
No
Claro
Claro que sí
Simón
Nel
2
1
3
Yo
Los dos
Tal vez
No sé todavía
La primera
[La|Creo que la] segunda
La última
La opción {pocos}
{quien}
{quien} y {quien}
El {dia}
Los {dias} después de {hora}
El {dia} {parte}
El {dia} o el {dia}
Los fines de semana
Después de {hora}
Como a {hora}
{fecha}
En {lugar}
{dinero}
En persona
En línea está bien
Por teléfono
El mediador
Nada más yo
Solo {quien} y yo
Ninguno que yo sepa
Como {minutos} minutos
Una vez, en {mes}
Supongo que sí
Por supuesto
Me parece bien
Así es
Correcto
Sin problema
Por qué no
La verdad no
Puede ser
Ándale pues
Órale, va
Vale
Dale
Español por favor
{nomf}
{nomm}, {edad} años
"""

ANSWERS = """
El {dia} me queda bien.
Los {dias} después de {hora} [puedo|me queda mejor|está bien].
Puedo el {dia} {parte}.
Cualquier día menos el {dia}.
Entre semana trabajo hasta {hora}, mejor el {dia}.
¿Se puede {fecha} en vez del {dia}?
{fecha} a {hora} está perfecto.
Casi siempre estoy libre {parte} menos los {dias}.
Salgo de trabajar a {hora}, llego como a {tarde}.
El {dia} no, tengo clase de {clase}.
Creo que el {dia} o el {dia} es más fácil para todos.
Mi horario cambia cada semana, el {dia} le digo.
{nene} tiene entrenamiento los {dias} hasta {tarde}.
Descanso los {dias} y los {dias}.
{parte} se me complica porque llevo a {nene} a la escuela.
Me acomodo si me avisan desde el {dia}.
Andamos fuera hasta {fecha}.
En {mes} cuando gusten, nomás no la primera semana.
Tengo corte {fecha}, después de eso por favor.
{lugar} me queda bien.
Prefiero {lugar}, me queda más cerca.
Por {calle} sería más fácil.
¿Nos podemos ver en {lugar}?
No tengo carro, que sea donde pase el bus.
{lugar} me queda lejísimos, vivo en {pueblo}.
En línea me conviene porque vivo en {pueblo}.
Nunca he ido a {lugar}, ¿hay dónde estacionarse?
Ya sé dónde es, está por {tienda}.
Me gustaría que venga {quien}.
{quien} va conmigo si no hay problema.
Quiero llevar a {quien}.
¿Puedo llevar a {quien} y a {quien}?
{quien} me puede llevar.
Voy a ir sol{o}, no hay problema.
{quien} me cuida al bebé para que yo vaya.
Mi perrita es de servicio, ¿puede entrar?
Prefiero hablar primero.
Que empiece {otro}, a mí no me importa.
Que empiece el mediador.
Quiero leer algo que escribí.
Me gustaría sentarme cerca de la puerta.
Que el mediador se siente en medio, por favor.
Un descanso cada {minutos} minutos me ayudaría.
En la misma mesa está bien.
Quisiera llegar {minutos} minutos antes.
Prefiero esperar en otro cuarto hasta que empiece.
{cosa} valía {dinero}.
Me costó {dinero} arreglar {roto}.
Ya pagué {dinero}.
Puedo pagar {abono}.
Podría dar {abono} a partir de {mes}.
El seguro cubrió todo menos {dinero}.
No tengo el recibo pero fueron {dinero}.
Perdí {pocos} días de trabajo por eso.
No quiero dinero, solo {espero}.
Lo único que pido son {dinero} por {cosa}.
Necesito {necesito}.
¿Va a haber {necesito}?
Me ayudaría tener {necesito}.
Uso silla de ruedas, que no haya escaleras por favor.
No oigo bien del lado izquierdo.
Leo despacio, mándeme mensajes cortos por favor.
No necesito nada especial.
Entiendo inglés pero prefiero intérprete en la reunión.
Necesito descansos por mi espalda.
Las luces fuertes me dan migraña.
Soy diabétic{o}, a lo mejor necesito comer algo.
Estoy dando pecho, necesito un lugar privado un ratito.
{nene} va a ir conmigo, ¿hay dónde jugar?
Me puede llamar después de {hora}.
Mejor por mensaje, en {trabajo} no puedo contestar.
Sí me pueden dejar recado.
Este teléfono es nada más mío.
Comparto el teléfono con {quien}.
Mi correo es el mismo de antes.
Sí, este es mi número.
Me cambié, ahora vivo por {calle}.
Dígame {nomf}, así me dicen todos.
Mi apellido va con z.
Prefiero español, {quien} habla inglés.
No hemos hablado desde que pasó.
Éramos vecinos por {calle}.
Íbamos a la misma escuela en {pueblo}.
No conocía a esa persona antes de ese día.
Trabajamos en la misma empresa, en otro turno.
Dije que sí el {dia}, ¿verdad?
Quise decir {dia}, no {dia}.
Perdón, me equivoqué de número, era el {pocos}.
¿Cuál era la pregunta?
¿Me lo explica con otras palabras?
¿Qué es restitución?
Creo que esa ya la contesté.
Deme {minutos} minutos, voy manejando.
Le pregunto a {quien} y le aviso {pronto}.
Cualquiera de las dos está bien.
A mí me da igual, escojan ustedes.
Tengo una duda de la última pregunta.
Es todo lo que necesito.
Gracias por explicarme.
Gracias por su paciencia.
"""
