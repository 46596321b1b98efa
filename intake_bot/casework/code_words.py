"""Code words that staff hand to a person: plain, easily spelled, neutral, told apart by their first
four letters. None is violent, legal or intimate, none sounds like another word, none means something
to the bot or to a carrier.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

_EN = """
    acorn almond amber anchor apple apricot apron arrow aspen attic autumn avocado badge bagel balcony
    bamboo banana banjo barley barrel basil basket beacon bench bicycle biscuit blanket blender
    blossom blueberry bonnet bottle bracelet branch breeze bridge bronze bubble bucket buffalo butter
    cabin cactus camel candle canyon caramel carpet cashew castle cedar ceramic chimney chipmunk
    circle clarinet clover cobalt coconut coffee compass copper cottage cradle crayon cricket crystal
    cucumber cupcake cushion daisy dandelion denim desert diamond dolphin eagle easel eclipse elephant
    emerald falcon feather fennel ferry fiddle finch flamingo flannel forest fossil fountain freckle
    galaxy gallery garden garlic ginger giraffe glacier gondola gravel guitar hammock harbor harmonica
    harvest hedgehog helmet hickory horizon iceberg igloo indigo island jacket jasmine jelly jigsaw
    journal juniper kayak kettle keyboard kitchen koala ladder lagoon lantern lasagna lavender lemon
    lentil library lighthouse lilac linen lobster locket lotus lumber magnet mango maple marble
    marigold market meadow melon mirror mountain muffin museum mushroom mustard napkin nectar noodle
    notebook nutmeg oatmeal ocean octopus olive onion orange orbit orchard otter oyster paddle pancake
    panda papaya paper parasol parrot parsley pasture pavement peanut pebble pelican pencil pepper
    piano picnic pigeon pillow pineapple planet pocket popcorn poppy porch potato prairie pretzel
    pudding pumpkin puppet puzzle quartz quilt rabbit radish rainbow raspberry ribbon river robin
    rooftop rooster rosemary saddle sailboat salmon sandal scarf scooter shell shovel silver sketch
    slipper snow sparrow spinach spiral sponge spoon squirrel stadium starfish stream summer sunset
    sweater teapot thistle ticket tiger timber toast tomato tractor treasure triangle trumpet tulip
    tunnel turnip turtle ukulele umbrella vanilla velvet village vinegar volcano waffle wagon walnut
    willow windmill winter woodland workshop yellow yogurt zebra zipper
"""
_ES = """
    abeja abrigo aceite acordeon acuario agenda aguacate ajedrez albahaca alcachofa alfombra algodon
    almendra almohada amapola ancla anillo anteojos arbol arcilla arcoiris ardilla armario arroz
    avellana avena azafran azulejo balcon bambu bandeja barca batido bellota biblioteca bicicleta
    bizcocho bolsillo bosque botella brisa bronce brujula bufanda burbuja buzon cactus calabaza
    calcetin camello camino campana canasta cangrejo caracol carpeta carreta cartero cascada
    castillo cebolla cebra cedro cepillo cereza cesta chaleco chocolate ciruela cisne clarinete clavel
    cobre cocina colibri collar columna cordero cortina crucero cuaderno cubeta cuchara cuento
    cumbre datil delfin desierto diamante dibujo dorado durazno eclipse elefante ensalada escalera
    escoba escritorio esmeralda espejo espiga esponja estrella etiqueta fabula farol feria
    flamenco flauta fogata fresa fruta fuente galaxia galleta garbanzo gaviota geranio girasol globo
    golondrina granito grillo guante guitarra halcon hamaca harina helado helecho hierba higuera
    hormiga huerta iguana jabon jardin jarra jazmin jengibre jirafa koala laguna lampara lapiz laurel
    lavanda lechuga lenteja libreta lienzo limon linterna lirio llanura lluvia lucero madera maiz
    maleta mandarina manta manzana margarita mariposa marmol mazorca medalla melocoton mercado mimbre
    mirlo mochila molino moneda mosaico muelle museo musgo naranja nectar nevera niebla nieve nogal
    novela oasis oceano olivo opalo orquidea oruga oveja paella palmera panal pantalon paraguas parque
    pasillo pastel patio pelicano pelota perejil perla petalo piano pimienta pincel pintura pistacho
    pizarra planeta platano playa pomelo pradera puente puerto pulpo queso rabano regadera reloj
    resina ribera roble rocio romero rosal rueda salmon sandalia selva semilla sendero silla sombrero
    submarino tambor tapiz tarta teatro techo tejado telar tetera tigre tinta toalla tobogan tomate
    tomillo topacio tortuga trebol trineo trompeta tulipan tunel universo vainilla velero ventana
    verano vereda viento volcan yogur zafiro zanahoria zapato
"""
WORDS = {"en": tuple(_EN.split()), "es": tuple(_ES.split())}
"""By language; another language takes the English ones."""

_TAKEN = """
    stop stopall unsubscribe cancel end quit revoke optout unstop start yes help info
    alto parar basta cancelar terminar fin salir si no ayuda informacion inicio empezar
    agree accept consent acepto aceptar leave retirarme back change skip repeat language more person next done
    atras cambiar saltar omitir repetir idioma mas persona siguiente listo continuar volver
    english ingles spanish espanol later now despues ahora danger peligro emergency emergencia
"""
TAKEN = frozenset(_TAKEN.split())
"""Commands of the bot, answers of its questions and carriers' keywords, without accents."""


def folded(word: str) -> str:
    """Lower case without accents: how code words are compared."""
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def is_taken(word: str) -> bool:
    """True for a word that the bot or a carrier would take for something else."""
    return folded(word) in TAKEN


def pick_words(language: str, chance: Callable[[], int]) -> tuple[str, str, str]:
    """Three different words. ``chance`` gives random non-negative whole numbers, 32 bits or more."""
    pool = list(WORDS.get(language, WORDS["en"]))
    first, second, third = (pool.pop(chance() % len(pool)) for _ in range(3))
    return first, second, third
