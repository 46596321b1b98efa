"""Everyday words that mean the same, in both languages: an option's label is met by any word of its line.

The options of a program are its own; what can stand on them is not foreseen. So a label's word brings its equals.
"""

from __future__ import annotations

from functools import lru_cache

from intake_bot.understanding.phrases import useful
from intake_bot.understanding.spoken import spoken

_THINGS = """
car, cars, carro, coche, auto, automovil, carrito, drive, driving, manejo, manejando, manejar, conducir, conduciendo
  + truck, troca, camioneta, pickup
bus, city bus, public transportation, public transit, transporte publico, the bus line,
  + buses, autobus, camion, guagua, micro, colectivo, combi, pesero, bondi, ruta
train, tren, subway, metro
walk, walking, foot, pie, caminando, caminar, camino, andando, apie, a pata
ride, lift, raite, rite, aventon, lleven, lleve, traigan, recojan, recoja, pick me up,
  + alguien me lleve, drive me, give me a ride, someone to drive me, alguien pase por mi, pasen por mi, get picked up
taxi, uber, lyft, cab
bike, bicycle, bici, bicicleta, cycling
motorcycle, motorbike, moto, motocicleta
chicken, pollo
fish, pescado, seafood, mariscos
vegetarian, vegetariano, vegetariana, veggie, veggies, vegetables, verduras, vegetales, vegan, vegano, vegana, meatless
  + not eat meat, no como carne, no meat, sin carne, without meat
beef, res, steak, bistec
pork, cerdo, puerco
meal, food, comida, comer, eat, lunch, almuerzo, dinner
coffee, cafe
tea, te
water, agua
juice, jugo
soda, refresco
salad, ensalada
sandwich, torta, sub
english, ingles
spanish, espanol, castellano
both, ambos, ambas, los dos, las dos, both of them
red, rojo, roja, colorado, colorada
blue, azul
green, verde
yellow, amarillo, amarilla
black, negro, negra
white, blanco, blanca
orange, naranja, anaranjado, anaranjada
purple, morado, morada, violeta
pink, rosa, rosado, rosita
brown, marron
gray, grey, gris
monday, mondays, mon, lunes, lun
tuesday, tuesdays, tues, martes
wednesday, wednesdays, weds, miercoles, mie
thursday, thursdays, thurs, jueves
friday, fridays, fri, viernes, vie
saturday, saturdays, sabado, sabados, sab
sunday, sundays, domingo, domingos
january, enero
february, febrero
march, marzo
april, abril
june, junio
july, julio
august, agosto
september, septiembre
october, octubre
november, noviembre
december, diciembre
big, large, grande
small, little, chico, chica, pequeno, pequena
woman, women, mujer, female, lady
man, men, hombre, male
left, izquierda
inside, indoors, adentro, dentro
outside, outdoors, afuera
window, ventana
front, adelante
upstairs, piso de arriba
downstairs, piso de abajo
cash, efectivo
card, tarjeta, debit, credit
email, correo electronico
kids, children, ninos, ninas
dog, perro
cat, gato
hot, caliente
cold, frio, fria
week, semana
weeks, semanas
day, dia
hour, hora
minutes, minutos
today, hoy
early, temprano
late, tarde
doctor, medico, medica
nurse, enfermera, enfermero
hospital, clinic, clinica
court, courthouse, corte, juzgado
school, escuela
church, iglesia
library, biblioteca
park, parque
"""


@lru_cache(maxsize=1)
def _equals() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    joined = _THINGS.replace("\n  +", ",")
    for line in useful(joined):
        group = tuple(tuple(spoken(part.strip())) for part in line.split(",") if part.strip())
        for words in group:
            if len(words) == 1:
                found[words[0]] = group
    return found


def equals_of(word: str) -> tuple[tuple[str, ...], ...]:
    """What means the same as a word, itself among them; nothing for a word that is not of these."""
    return _equals().get(word, ())
