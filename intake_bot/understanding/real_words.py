"""Words that are what they are: near to a word of an answer, and yet no slip of it ("horse", "perro")."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

REAL_WORDS = word_set("""
    accept acuerda acuerde admit agree agreed agrees alarm algun along amigas andes angry answers apple april aware
    ayudan avisar avisos bank bear beard beat bed beer began besides better bird black blank blocks blood blue board
    boat body book boring born borrow bread break breath bridge broke broken build burn bus buy cajera calle calles
    camera cantina caro carro carta cartera casas catch caught cause cell cellular chain chance change changed charge
    charged charger charges cheap check child children choir cielo ciento cinta cinto city clase class clean clear
    clock close closed closet cloth coach coast coat cocina cocinando coche code coffee coins cold color comer comida
    comparte communications complica confio confirmed consejo consent consuelo contar contesta contestar conteste
    control copas coro corre corta cortos costa costo costs count country coup course court cover crash crazy cream
    crime cruel cruz cry cuarta cuarenta cuatro cuello cuenta cuento cuerda cuerpo cuesta cunado curso daily damage
    dance danger dark date dear death debt deep demasiado detener dirt division doctor door down dream dress drink
    drive drove drug drunk dry due dying earth eight encerrada enero enough equal escuchen escuelas espera estamos
    estas este estos event ever exact example except face fact fair fall falta faltas farm fast fault fear feet fence
    few field fiesta fight file filed film final find findes fine finger fire fired firma fist five fixed flat flesh
    floor flow flower food fool foot force forget form fought found frame free fresh fresco fried friends front fruit
    fuego fuera fuerte full fuerza funny gaste gate gente ghost girl giving glad glass goal gold golpes good grab
    grace grade grand grandpa grass grave gray green ground group grow guard guardado guardo guess guest guitarra gun
    habra hablarle haciendo hair hall hambre hand happen hard harta hate head hear heart heat heavy hermanos hija
    hijos hire hojas hold hole hombre honest hope horse hospital hotel hour huge hungry hunt hurt ice idea image inch
    insult iron island issue item jail january jefe job join joke joven judge juego jueves jugar jugo julio jump junio
    junta june july jury keep key kick kid kill kind king kiss knee knew knife know lack land large last late laugh
    law lawyer lead leaf learn lease least leather leave leaves leaving left less lesson lie lied life lift light
    limit linda line list litro live load loan loca lock locked long lose loss lost loud love low luck lunes luz
    madera madre maestra malo manejando mandaron manos mar marcy march maria mario mark marry martes mass match mate
    mates mayo meal mean meat medica meditation menor menos mercado mesa metio mess messed mind mine minus minuto
    mirror misa miss mistake mix money monday moon more most motor mouth move mucho muerte muerto mujer museo music
    must nada nation navy nearly neck nerve new next nice nine noise norte nose note nueva nueve nuncas oacion oak odd
    offer officer official oficial oil old open order ounce outside oven owe own pace page pagan paid pain pair paja
    pajaros palabras pale palo pan panel paper parada parale parar pared paren parent pariente parte partes pasado
    pass past path pay peace pedi pegando pena pensar peor perdona perdonan perdonar perder perro persona personas
    personales peso pesado pet piano pick pie piedra piel pierna pieza pink pintando pipe pisar piso place plan plane
    plant planta plate plato play playa plaza please plomo pobre poco podamos poder poem poet pollo polvo pond poner
    pondria pool poor porque port porton post pot pound pour power present pregunta preguntarle preguntaron preguntas
    pregunte pregunten pregunto price prime print prior prisa prison prize problem proud prove pude puebla puerco
    puerta pudo pulse punish pull pure push queda quedo quick quiere quieren quiet quit quite quiten race radio rain
    raise range rate reach read real reason recibi recibir recibo recibiendo recupero red regalo remember remove rent
    rest retired revisen rice rich ride ring rise risk river road rock role roll roof root rope rose rough round row
    rule run rush sabado sabados sabes sabia sad safe said sake salir salt sand sangre save scared scares scene school
    schools score sea season seat secretos seed seek seem seen sell semana send sense seven shake shaking shape sharp
    she sheet shelf shell shine ship shirt shock shoe shoes shop shore short shoulder shout shoving shut shy sick side
    sight sign silk silla silly since sing single sir sirve siete siente sit site six size skin skip skipping sky
    slays sleep sleepy slip slow small smart smell smile smoke snow snowing sober soft soil sold soldier sombra some
    son song soon sopa sore sorry sort soul soup south space speak speed spell spend spent spoke spot spring staff
    stage stair stake stand standing star staris stars start state station stay steal steel stem step sticks still
    stolen stone stood stop store storm story street stress strike strong stuck study stuff stupid such suegro suelo
    sueno suerte sugar suit suits sun sunday supposed sure swear sweat sweet swim system table tail tale talk tall
    tanta tardo tax tea teach team tear temor tenga tercera tercero test than thank theft their them then there these
    thick thief thin thing things think third thirst this those though thoughts thought threat throw tied tienen
    tierra tiger tight time tiny tip tire tired tiro today toe told tone tool tooth top toro total touch touched tough
    tour towel tower town toy track trade trae traes traffic train trap trash travel tree trial trick trip truck true
    trust truth try tube turn twice two ugly uncles under unit until upset used useful util vacio vaso vela vender
    vendo vengan venta verde verle very vez via viaje vida viejo viento vienes vimos vino visita visits vivo voice
    volviera volar vote vuelo vuelve vuelvo wage wait waiting wake walk wall war warm warn wash waste watch water wave
    weak wear weather wedding week weekends weekend weight were west wet what wheel when where which while white who
    whole whose why wide wife wild win wind wine wing winter wire wise wish witness woman women wonder wood word words
    wore world worry worse worst worth would wound write wrong wrote year yell yellow young your zona barco batman
    binary blusa botas brazo cabeza cama camisa cara carcel clavo coraje corazon creer criar cuidar culpa daño debe
    deuda dieta dinero duele dueno edad error espalda estado este fecha feliz firmar freno fuga gasto gato grito
    guerra hueso huir ira juez jurado ladron leche lento letra ley libre libro linda llanta llave llegada llenar
    lluvia lucha lugares manejar maldad marea mentira miedo moneda monte moto multa musica negro nino noticia novela
    oferta oido ojos olor orden oro padre pagar palabra papel pelea perdio perdon pesado pistola plata policia pongo
    precio preso prueba quema queja quemar razon reja rico robo ropa ruido sabor sala salud sana seguro senal serio
    soga sola sordo suave sucio susto taza techo temblor tener testigo tiempo tienda tipo tocar tomar torre triste
    trono tuvo unico vaca valor vecino venda verano viaja vidrio virus viuda vuela yerno zapato zorro thru thre marked
    laser layer alter nuca cerco cena shark pasta pastel pato perra porno puro rata raton reloj marzo hoja fresa pelo
    peluca cadena cebolla cerdo cereal certeza certificado letters lettuce ladder lather latter litter butter batter
    bitter mortgage moderate modern mothers
""")
