"""Words too common to tell one question from another."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

LITTLE = word_set(
    """
    a an the of to in on at for with and or but so if is are am be been being was were will would could can do does did
    doing done it its this that thats these those there here ya yes yeah ok okay oh um uh like just even really
    actually honestly please pls plz thanks thank hi hello hey well then than too also very kind sort some any
    my your you u ur me mine us our we gonna going gon go get gets got getting wanna want wants let lets
    have has had having tho though cuz cause because about as by from into up out off down over now ever all thing
    things stuff something anything someone lol ngl tbh idk guess maybe wondering wonder know question ask
    think thinking sure right really again still already only one ones way ill im ive id youre were theres dont
    doesnt didnt cant isnt not no nah yall guys man bro ma maam sir
    el la los las lo le les un una unos unas de del al a en con por para y o u e ni que se te nos su sus mi mis
    tu tus es son era fue ser sera seria esta estan este esto esta estos estas eso esa ese esos esas ahi alli aqui aca
    ya si no pues pos bueno oye oiga mire disculpe perdone favor gracias hola buenas buenos dias tardes noches como
    mas muy tan tanto tambien algo alguna alguno algun nada todo toda todos todas cosa cosas asi nomas nada solo va
    voy van vamos vas ir hay haber habria ha he han hacer hago hace haga hacen hagan puede puedo pueden podria
    pudiera quiero quiere quieren quisiera saber se sabe digo dice entonces osea aunque pero porque xq pq q k
    verdad vdd neta ay ah eh igual luego aun bien tengo tiene tienen tener tenia usted ustedes
    """
)
