"""Spanish: feelings about the meeting, hopes, worries and questions for the other side or the program."""

MEETING = """
Me siento {animo} [con lo de la reunión|con todo esto|hoy].
La verdad me siento {animo}.
Estoy {animo}, y algo cansad{o}.
Al principio estaba nervios{o} pero ya me siento [mejor|bien|tranquil{o}|con más confianza|list{o}].
{quien} dice que me va a ir bien.
Yo espero {espero}.
Solo quiero {espero}.
Lo que busco es {espero}, nada más.
Quiero decirle {decir}.
Quiero que {otro} sepa {decir}.
Para mí es importante explicar {decir}.
Quiero pedirle perdón de frente.
Quiero saber por qué se llevó {cosa}.
¿Por qué escogió mi casa?
¿Sabía que había alguien en la casa?
¿Qué pasó con {cosa}?
¿Todavía tiene {cosa}?
¿Andaba sol{o} ese día?
¿Pensó en nosotros después?
¿Qué haría diferente ahora?
¿Cómo está ahora?
¿Cómo está su familia después de todo esto?
¿Ya arreglaron {roto}?
Le quiero preguntar qué pasó con las fotos del celular.
Quiero saber si {otro} salió bien del accidente.
No sé si {otro} se acuerde de mí.
Quiero preguntarle cómo puedo reparar el daño.
Me preocupa llorar.
Tengo miedo de llorar.
Me da miedo ponerme a llorar enfrente de todos.
Me da miedo no saber qué decir.
Me da miedo que se me olvide lo que quiero decir.
Me da pena hablar enfrente de la gente.
Soy muy tímid{o} con gente que no conozco.
Me preocupa decir algo mal.
Me preocupa que sea incómodo.
Me preocupa que no sirva de nada.
Me preocupa que no me entiendan bien en inglés.
Me preocupa llegar tarde, [el camión|el bus|la combi|el metro|la guagua] nunca llega a tiempo.
Tengo nervios de cómo voy a reaccionar, hablo mucho cuando me pongo nervios{o}.
¿Qué pasa si nadie habla?
¿Y si {otro} no llega?
¿Y si {otro} no pide perdón?
¿Y si no nos ponemos de acuerdo en la cantidad?
¿Y si me gana el sentimiento?
¿Puedo salir un minuto si necesito aire?
¿Cómo me visto?
¿Cuánto dura?
¿Cuántas personas van a estar?
¿Quién más va a ir?
¿Tiene algún costo?
¿La jueza lee lo que yo digo?
¿Esto queda en mi récord?
¿Puedo llevar apuntes?
¿Puedo llevar una carta en vez de hablar?
¿Puedo llevar agua o [café|un té|un licuado]?
¿Se da la mano o cómo es?
¿{otro} tiene que contestar mis preguntas?
¿Tengo que perdonar?
¿El mediador está de parte de alguien?
¿Quién es el mediador?
¿{otro} ya dijo que sí?
¿Necesito llevar a mi abogado?
¿Estoy hablando con una persona de verdad?
¿Qué sigue después de la reunión?
¿Qué pasa si no hay acuerdo?
¿Se puede por video?
¿{quien} puede hablar por mí?
¿Lo van a grabar?
¿{otro} ve lo que escribo aquí?
¿Hay dónde espere {quien}?
¿Cómo le hacen, es como en la corte?
¿Cuántas de estas han hecho?
Ya lo platiqué con {quien} y sí quiero hacerlo.
Yo lo decidí, nadie me dijo.
Nadie me obliga, yo quiero hacerlo.
Me siento segur{o} así.
No le tengo miedo, nomás me da nervio hablar.
Ya no estoy enojad{o}, solo quiero {espero}.
Antes tenía mucho coraje, ahora más que nada quiero {espero}.
Lo he pensado mucho desde {mes}.
Quiero hacerme responsable.
La regué y lo acepto.
Le debo una disculpa.
No puedo cambiar lo que pasó pero sí pedir perdón.
Estoy list{o} para escuchar.
Puedo escuchar sin interrumpir, lo prometo.
Quiero escuchar su versión.
No busco venganza.
No quiero que nadie vaya a la cárcel, quiero {espero}.
No le guardo rencor.
Yo ya perdoné, solo quiero {espero}.
No sé si ya pueda perdonar pero sí escucho.
Significaría mucho para {quien}.
Ojalá podamos saludarnos en {tienda} sin pena.
Ojalá {nene} vea que las cosas se pueden arreglar.
Escribí una carta, son {pocos} hojas jaja.
Practiqué con {quien} anoche.
Voy a terapia desde {mes} y me ayuda.
Ya duermo mejor que antes.
Lo puse en oración y siento paz.
Me parece buena idea.
Me gusta que sea voluntario.
Me gusta que haya alguien neutral.
Qué bueno que {otro} aceptó.
Gracias por preguntar cómo me siento.
"""
