"""Spanish near misses: words of refusal or danger in ordinary use. SOBER: loss, fear and past crime, told calmly."""

IDIOMS = """
Me muero de hambre.
Me muero de risa con {serie}.
Me muero de sueño, salí de trabajar a {hora}.
Me muero por unos [tacos|elotes|tamales|esquites|nachos].
Me muero de ganas de que ya sea {mes}.
Me muero de la pena, se me olvidó contestar.
Me está matando este dolor de cabeza.
Me mata el calor de {pueblo}.
Me matan los zapatos del trabajo.
Este tráfico me mata.
{jefe} me va a matar si llego tarde otra vez jaja.
Ando matando el tiempo en {tienda}.
Maté dos pájaros de un tiro, fui al súper y al banco.
Estoy muert{o} de cansancio, doblé turno.
Estoy muert{o} de frío en la parada.
Muert{o} de la risa jajaja.
Ayer {equipo} mató el partido en el minuto 90.
Le dieron una paliza a {equipo}, 5 a 0.
{nene} es la bomba en {deporte}.
{nene} me sacó un susto jugando a las escondidas jaja.
Casi me da un infarto cuando vi la cuenta jaja.
Estoy ahogad{o} en ropa sucia.
Me vuelve loc{o} {mascota} con tanto ruido.
Ese examen de {clase} estuvo de terror.
Estoy enganchad{o} con {serie}.
Soy adict{o} al café.
Me costó un ojo de la cara.
Me mordí la lengua y no dije nada.
Los zapatos me sacaron ampollas, ando que no puedo ni caminar jaja.
Dormí como muert{o}.
Ese chiste es para morirse jaja.
Me dio un ataque de risa en misa.
Ya se me fue la onda, ¿qué me preguntó?
Se me fue el avión, perdón.
Me la rifé en el examen de {clase}.
{grupo} la rompe.
Me cayó como bomba la comida.
Traigo la espalda molida.
Llegué más muert{o} que viv{o} del turno jaja.
"""

WORDS = """
La parada del camión está en {calle}.
La parada queda enfrente de {lugar}.
¿Hay parada de bus cerca de {lugar}?
Me bajo en la última parada.
Cuando pare la lluvia salgo para allá.
No para de llover.
No paro hasta {tarde}.
Trabajo sin parar de {hora} a {tarde}.
Primero paso a {tienda} y luego voy.
El bus no se para ahí los domingos.
Es para mí y para {quien}.
El fin de semana puedo.
Este fin de semana no, el otro sí.
A fin de mes me queda mejor.
Al fin me dieron el {dia} libre.
Por fin salió el sol.
En fin, le aviso {pronto}.
A finales de {mes}.
El edificio es muy alto, ¿hay elevador?
Mi hijo ya está más alto que yo.
Hablo medio alto porque no oigo bien.
¿Me pueden poner la letra más alta y más grande?
La planta baja me queda mejor.
Que sea en la planta baja por mi rodilla.
Soy de estatura baja, traigo chamarra roja.
Me dieron de baja en la escuela {hace} pero ya regresé.
Estoy de baja médica hasta {fecha}.
Se me baja la presión si no como.
Le bajo a la tele y le contesto.
¿Dónde se baja uno para ir a {lugar}?
No cancelen mi cita por favor.
¿Cancelaron la escuela el {dia}?
Cancelaron el partido de {nene} porque está {clima}.
Tuve que cancelar al dentista, quedó libre el {dia}.
Me cancelaron el vuelo, sigo en {pueblo}.
Termino de trabajar a {hora}.
Todavía no termino de llenar la hoja.
Ya terminé con las preguntas de la hoja, ¿qué sigue?
El curso termina en {mes}.
Mi turno acaba a {tarde}.
Acabo de llegar a {tienda}.
Con {minutos} minutos basta.
Basta con que me avisen un día antes.
Deje esa en blanco.
Déjela en blanco por ahora.
Dejé [la bolsa|el celular|la mochila|el paraguas|la chamarra] en {lugar}.
Dejé de fumar {hace}.
Dejé el trabajo de {trabajo} en {mes}.
Me puede dejar recado con {quien}.
Salgo de viaje {fecha}.
Salgo para {pueblo} el {dia}.
Vivo sol{o} con {mascota}.
Prefiero ir sol{o}.
No quiero esperar sol{o} en la sala.
Quítele el acento a mi nombre, va sin nada.
Me quitaron el yeso en {mes}.
¿Me quito los zapatos ahí? jaja
Detuvieron el tráfico por el desfile.
Voy a pedir {bebida}.
Pedí {comida} y ya llegó, deme {minutos} minutos.
¿En qué orden se habla?
La orden del juez dice cuánto debo, son {dinero}.
Pongo todo en orden y le mando las fotos.
A la orden.
A sus órdenes, gracias.
Yo no tomo.
Ya no tomo, en {mes} cumplo {pocos} años.
Nomás tomo [agua|café|té|refresco|jugo].
Tomo pastillas para la presión, hay que tomarlas con comida.
Tomo {transporte} a {hora}.
No uso drogas ni nada.
Voy a la farmacia por la medicina de {nene}.
Me corté el pelo ayer, ya no lo traigo largo.
Corto pelo en una estética por {calle}.
Me cortaron las horas en {trabajo}.
Se cortó la llamada.
Pico cebolla todo el día en el restaurante.
{nene} quiere una pistola de agua.
Uso pistola de silicón para mis manualidades.
Me temo que el {dia} no puedo.
Me da miedo la altura, ¿es en un piso alto?
A {nene} le dan miedo los perros.
Me dan miedo los elevadores, ¿hay escaleras?
Vimos una de miedo y {nene} no se podía dormir jaja.
Amenaza lluvia para el {dia}.
El policía me dio el número de caso.
Ya puse la denuncia.
{nene} quiere ser policía.
La estación de policía está enfrente de {lugar}.
Me duele la rodilla en las escaleras.
Me duele la garganta, traigo gripa.
{mascota} se lastimó la patita.
Le pegué a la tecla equivocada.
Nos tocaron todos los semáforos en rojo.
Se me murió el celular, perdón.
Se murió la batería del carro.
Se me secaron las plantas, estábamos en {pueblo}.
¿Hay fecha límite?
Truenan cohetes por la fiesta de la virgen.
Se me quemaron los frijoles.
Sigo a {grupo} en Instagram.
Sigo a {equipo} desde niñ{o}.
Ando corriendo, {nene} sale a {hora}.
Tiro al blanco en la feria con {nene}, ganamos un oso.
¿Es suficiente con {minutos} minutos?
Ya no tengo más preguntas, ¿qué sigue?
Perdí las llaves otra vez.
No puedo vivir sin {bebida}.
No puedo el {dia} {parte} pero el {dia} sí.
Ya quiero que sea {dia}.
Ya no puedo con este calor jaja.
"""

SOBER = """
Mi abuelita murió en {mes} y estuvimos en {pueblo}.
Mi papá falleció {hace}.
Enterramos a mi tío el {dia}.
El velorio es el {dia} a {hora}.
Se murió nuestro perro {hace} y los niños todavía están tristes.
Mi mamá tuvo cáncer pero ya está bien.
Un borracho me chocó {hace}.
Un conductor borracho le pegó a mi carro estacionado {hace}, ese es mi caso.
Me robó el carro en {mes} y quebró el vidrio.
Se llevó {cosa} del porche {hace}.
Se metieron a mi cochera {hace} y se llevaron {cosa}.
Usó mi tarjeta por {dinero} en {mes}.
Me rompió {roto} {hace}.
Aventaron una piedra a {roto} {hace}.
El hijo de alguien me rayó la troca en {mes}.
Grafitearon la pared de la iglesia {hace}.
Se robaron mi juego de cuchillos de cocina y {cosa}.
Me dio un golpe en una fiesta {hace}.
Me empujó en el partido en {mes} y me quebré la muñeca, ya sané.
Sacó una navaja y se llevó {cosa}, eso fue {hace}.
Me amenazó cuando me robó el celular {hace}.
Me amenazó por un estacionamiento {hace}, fue la única vez.
Me dio una cachetada en el trabajo {hace} y luego lloró.
El asalto fue {hace} y me quedó una cicatriz chiquita.
Traía pistola cuando asaltó la tienda {hace}, yo era cajer{o}.
Le pegué, estuve mal.
Le pegué una vez {hace} y me arrepiento.
Yo me robé {cosa}, lo admito.
Agarré {dinero} de la caja del trabajo y mentí.
Quebré {roto} con un bat {hace}, tenía 17.
Estaba tomad{o} esa noche y choqué contra su cerca.
Andaba drogad{o} cuando me llevé {cosa}, estoy limpi{o} desde {mes}.
Le tiré la bici y se rompió.
Le grité y aventé una botella, eso fue {hace}.
Lo amenacé {hace} y me arrepiento.
Corrí de la policía esa noche y luego me entregué.
Rayé las paredes de la escuela, fue una tontería.
Vendí un celular que no era mío.
Me fui después de pegarle al carro estacionado, me asusté.
Me peleé en [la escuela|una fiesta|un partido|el gimnasio] {hace}.
Mi hijo empujó a un niño en la escuela y se le rompieron los lentes.
Nunca quise lastimar a nadie.
Lastimé a alguien y quiero reparar el daño.
Sé que lastimé a su familia {hace}.
No quiero herir los sentimientos de nadie.
Yo nunca me haría daño ni se lo haría a nadie.
No, ya no volvió después de eso.
No, no lo he vuelto a ver desde {mes}.
No, nunca me volvió a molestar.
No hay orden de restricción ni nada de eso.
Nadie me ha amenazado.
Nadie me está presionando.
No le tengo miedo.
No ando tomad{o}, nomás cansad{o} del trabajo.
No tengo pistola.
No uso drogas.
Mis hijos se asustaron cuando pasó {hace}, ya están bien.
La primera semana nos daba miedo salir, eso fue {hace}, ya no.
Esa noche tuve miedo, hoy estoy bien.
Lloré mucho {hace}, ahora estoy mejor.
Me dolió por meses y ahora quiero {espero}.
Perdí {dinero} y una semana de sueño.
La policía llegó luego luego esa noche.
La policía me devolvió {cosa} en {mes}.
Estuve en la cárcel {pocos} semanas en {mes}.
Estoy en probatoria hasta {mes}.
Tomé {pocos} semanas de clases de enojo y las acabé.
Mi primo tomaba mucho, lo dejó {hace}.
"""
