"""What fills the slots of the Spanish patterns; choices stand between bars and may hold slots themselves.

{o} and {a} are the writer's own ending, one for a whole text: cansado, entrenador or cansada, entrenadora.
"""

SLOTS: dict[str, str] = {
    # cuándo
    "dia": "lunes | martes | miércoles | jueves | viernes | sábado | domingo",
    "dias": "lunes | martes | miércoles | jueves | viernes | sábados | domingos",
    "parte": "en la mañana | en la tarde | por la tarde | en la noche | por la mañana",
    "hora": "las 5 | las 6 | las 4 y media | las 5:30 | las 6 de la tarde | las 3 | las 7 | las 2 "
    "| las 10 de la mañana | las 11 | el mediodía | las 3:15 | la una",
    "tarde": "las 6 | las 7 | las 8 de la noche | las 6:30 | las 7 y cuarto | las 9 de la noche",
    "mes": "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre",
    "fecha": "el 3 | el 12 | el 4 de diciembre | el 21 | el 9 de enero | el 15 de dic | el 28 | el 2 de febrero "
    "| el día 8",
    "hace": "el año pasado | hace dos años | en {mes} | hace como 8 meses | el verano pasado | allá por {mes} "
    "| hace tres años",
    "pronto": "mañana | la próxima semana | el {dia} | este fin de semana | la semana que viene | en {mes}",
    "minutos": "10 | 15 | 20 | 30 | 40 | 45",
    "pocos": "dos | tres | 4 | cinco | 6",
    "edad": "8 | 12 | 15 | 19 | 20 | 27",
    # dónde
    "lugar": "la biblioteca | su oficina | el centro comunitario | la cafetería de {calle} | la iglesia "
    "| la oficina de mi abogada | el salón de la escuela | la alcaldía | el parque | la casa de la cultura "
    "| la parroquia",
    "calle": "la Juárez | la avenida Central | la calle 5 | la Hidalgo | la Main | la Washington | la 26 | el bulevar",
    "tienda": "la gasolinera | la tienda de la esquina | la panadería | la lavandería | la farmacia | el Walmart "
    "| la taquería | la llantera | el súper | el mercado",
    "pueblo": "Puebla | San Pedro Sula | El Paso | Santa Ana | Los Ángeles | Guadalajara | Xela | Chicago | Móstoles "
    "| Bayamón | Houston",
    "trabajo": "la panadería | la bodega | el hospital | la guardería | el autolavado | el restaurante | la fábrica "
    "| la construcción | la yarda | el taller",
    "transporte": "el camión | el bus | el tren | la bici | un Uber | la combi | el metro | la guagua",
    # quién
    "ella": "mi hermana | mi mamá | mi tía | mi esposa | mi prima {nomf} | mi hermana {nomf} | mi amiga {nomf} "
    "| mi abuelita | mi hija | mi comadre | mi cuñada {nomf} | mi suegra",
    "el": "mi hermano | mi papá | mi tío | mi esposo | mi primo {nomm} | mi hermano {nomm} | mi amigo {nomm} "
    "| mi abuelo | mi hijo | mi compadre | mi cuñado {nomm} | el pastor {nomm}",
    "quien": "{ella} | {el}",
    "nomf": "Ana | Lupita | Brenda | Rosa | Yesenia | Carmen | María | Xiomara | Lucía | Marisol",
    "nomm": "Luis | Beto | Wilmer | Jorge | Kevin | Chuy | Andrés | Nelson | Paco | Ramón",
    "nene": "mi hijo | mi hija | el niño | la niña | mi sobrino | el más chiquito | mi nieto | mi hijastro",
    "jefe": "mi jefe | mi jefa | el encargado | la supervisora | el patrón",
    "otro": "él | ella | la otra persona",
    # qué
    "dinero": "40 dólares | $120 | 800 | como 300 dólares | mil doscientos | $500 | unos 650 | 75 dólares | 2 mil "
    "| $1,450",
    "abono": "20 a la semana | $50 al mes | 100 cada quincena | 25 semanales | 50 el día primero",
    "cosa": "la bici | el celular | la laptop | la tele | la mochila | la cartera | el carrito de herramientas "
    "| la bocina | la cámara | el taladro | la bolsa",
    "roto": "la ventana | la cerca | el buzón | el espejo del carro | la puerta de vidrio | el foco del carro "
    "| el portón",
    "necesito": "una rampa | un intérprete | letra grande | un cuarto tranquilo | una silla cómoda "
    "| un salón en planta baja | subtítulos | intérprete de señas | más tiempo para leer | dónde estacionarme cerca",
    "comida": "tamales | pizza | pupusas | mole | baleadas | caldo de pollo | tacos | arroz con pollo "
    "| enchiladas | lentejas",
    "bebida": "café | un café | agua | una coca | un chocolate caliente | una horchata | un licuado",
    "equipo": "el América | el Toluca | el Barça | el Olimpia | el Saprissa | el Cruz Azul | la selección "
    "| el Real Madrid",
    "deporte": "fútbol | básquet | béisbol | volibol | fut | sóftbol",
    "serie": "La Rosa de Guadalupe | la de Batman | Star Wars | la novela | Stranger Things | el Chavo "
    "| la nueva de Marvel | MasterChef",
    "grupo": "Bad Bunny | Grupo Firme | Marco Antonio Solís | Nodal | Karol G | el coro de la iglesia "
    "| Intocable | Maná",
    "juego": "Fortnite | Minecraft | dominó | lotería | Mario Kart | Roblox | FIFA | cartas",
    "clima": "nevando | lloviendo | haciendo un calorón | haciendo mucho frío | haciendo mucho viento | granizando",
    "mascota": "el perro | la gata | el cachorro | el loro | mi perrita | el conejo",
    "malestar": "gripa | tos | anginas | migraña | dolor de espalda | alergia | dolor de muela",
    "clase": "mate | inglés | GED | enfermería | computación | soldadura",
    # cómo se siente
    "animo": "nervios{o} | tranquil{o} | un poco ansios{o} | con curiosidad | más tranquil{o} | aliviad{o} "
    "| bien | con esperanza | emocionad{o} | indecis{o} | con nervios",
    "espero": "una disculpa | respuestas | saber por qué | cerrar ese capítulo | que me devuelvan {cosa} "
    "| decir lo mío | entender | seguir adelante | que me escuchen",
    "decir": "cómo me cambió la rutina | lo que nos costó | por qué lo hice | lo que estaba pensando "
    "| cómo lo tomaron mis hijos | que he cambiado | lo que tardamos en arreglar todo",
}
