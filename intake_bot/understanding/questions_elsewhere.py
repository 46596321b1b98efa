"""Questions that no approved answer is about: they compete
so that nothing merely near is offered to those who ask."""

from __future__ import annotations

from intake_bot.understanding.phrases import useful

_LINES = """
do you have parking, where can I park, is there a garage
hay estacionamiento, dónde puedo estacionar, parqueo
which bus goes there, is there a train, can I get a ride, taxi, uber, gas money
qué camión o autobús llega, hay metro, me dan para el pasaje, taxi
can I smoke, is there food, water, coffee, lunch, snacks, vending machine
se puede fumar, dan comida, agua, café
can my dog come, are pets allowed, service animal, cat
puedo llevar mi perro, mascotas
is there childcare, a babysitter, daycare, somewhere for the stroller
hay guardería, quién me cuida a los niños, carriola
is there wifi, a bathroom, an elevator, a waiting room, a charger
hay wifi, baño, elevador, sala de espera
what should I wear, is there a dress code, can I wear shorts
qué ropa me pongo, cómo voy vestido
what time do you open, what time do you close, your hours, are you open on holidays, office phone number, fax
your email
a qué hora abren, a qué hora cierran, horario de oficina, teléfono de la oficina, abren los sábados
whats the judges name, who is the prosecutor, whats the name of my officer, can I have your supervisors name
who is your boss
cómo se llama el juez, cómo se llama el fiscal, quién es mi oficial, el nombre del jefe de ustedes
when is my next court date, how do I change my court date, whats my case number, which courtroom
reschedule my hearing
cuándo es mi próxima corte, cuándo me toca corte, número de caso, cambiar la fecha de la audiencia, qué sala
how do I get a copy of the police report, send me the court papers, paperwork, documents, a certificate, notary
dónde saco copia del reporte de la policía, me mandan los papeles de la corte, documentos, constancia, acta
did the police arrest him, did they find my phone, did they catch the thief, is there a suspect
status of the investigation
ya lo agarraron, ya lo arrestaron, encontraron mi celular, cómo va la investigación, quién fue el ladrón
when does he get released, is he still locked up, which jail is he in, is he out on bond, bail amount
cuándo sale de la cárcel, sigue preso, en qué cárcel lo tienen, cuánto es la fianza
how do I visit someone in jail, inmate visits on sunday, put money on his books, commissary, send a package
cómo visito a un preso, días de visita, meterle dinero a la cuenta de un preso
can you help me get a restraining order, file a protective order, press charges, drop the case, report a crime
cómo pido una orden de protección, dónde pongo una denuncia, quiero denunciar, levantar un acta
can you help with a visa, immigration papers, green card, citizenship, will I get deported, asylum, passport
work permit
ayudan con la visa, papeles, residencia, me deportan, asilo, pasaporte, permiso de trabajo, ciudadanía
how do I get my license back, driver license, car insurance, traffic ticket, towed, registration
cómo saco mi licencia, multa de tránsito, placas, seguro social, grúa
do you have classes, GED, anger management class, parenting class, training, tutoring, school, english classes
hay clases, curso de manejo de la ira, escuela para padres, clases de inglés, prepa
can you help me find a job, housing, rent help, shelter, food stamps, benefits, medicaid, disability application
me ayudan a conseguir trabajo, vivienda, albergue, ayuda para la renta, estampillas, seguro médico
do you know a good counselor, recommend a doctor, rehab, detox, support group, hotline, pharmacy, medicine
me recomiendan un psicólogo, un doctor, centro de rehabilitación, grupo de apoyo, medicinas
can you get my ankle monitor off, who is my probation officer, drug test, curfew, travel permit, transfer my county
me quitan el brazalete, examen antidoping, toque de queda, permiso para viajar, cambiarme de condado
how do I get my car out of impound, my phone back from evidence, my property, do I have a warrant
cómo saco mi carro del corralón, me devuelven lo que quedó de evidencia, tengo orden de arresto
can I leave the state, a funeral, vacation, what is the number for legal aid, the detective, do you do custody cases
puedo salir del estado, un entierro, número de ayuda legal, del abogado de oficio, llevan casos de custodia
can I bring my baby bottle, a stroller, medicine, is the building wheelchair accessible, do I get paid for my time
aceptan mascotas, silla de ruedas, biberón, me pagan por ir, cuántos años tiene, qué edad tiene
do you have an interpreter, translator, sign language, wheelchair ramp
tienen intérprete, traductor, lengua de señas, silla de ruedas
whats the weather, who won the game, what day is today, tell me a joke, do you like music, how are you
how old are you
qué clima hace, quién ganó el partido, qué día es hoy, cuéntame un chiste, cómo estás
how do I change the language, resend the code, I lost my password, this link doesnt work, how do I send a photo, app
cómo cambio el idioma, no abre el enlace, mándame otra vez el código, contraseña, aplicación, foto
can you lend me money, are you hiring, can I volunteer, can I sue the city, how do I write a will, divorce
custody of my kids, alimony
me prestan dinero, están contratando, divorcio, custodia de mis hijos, pensión, demandar a mi patrón
"""

ELSEWHERE = tuple(useful(_LINES))
"""Ways in which people ask for what a person must answer."""
