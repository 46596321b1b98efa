"""Words around a person's name: relations, what leads up to a name, what can no longer be part of one."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

RELATIONS = word_set("""
    mother mom mum mama mommy momma mami ma moms father dad papa daddy papi pops parent parents stepmother stepmom
    stepfather stepdad sister sis brother bro stepsister stepbrother sibling son daughter child kid kids wife wifey
    husband hubby spouse partner girlfriend gf boyfriend bf fiance fiancee ex aunt auntie aunty tia uncle cousin cuz
    niece nephew grandmother grandma granny nana grandfather grandpa gramps grandson granddaughter godmother godfather
    godson goddaughter godparent friend bestie bff buddy pal neighbor neighbour roommate roomie coworker colleague
    boss supervisor manager teacher professor coach pastor priest minister reverend rabbi imam chaplain deacon
    counselor counsellor therapist psychologist psychiatrist advocate lawyer attorney doctor nurse sponsor mentor
    caseworker worker guardian caregiver caretaker carer interpreter translator landlord classmate teammate stepson
    stepdaughter sistah inlaw foster babysitter nanny representative officer parole probation madre padre madrastra
    padrastro hermana hermano hermanita hermanito hermanastra hermanastro hija hijo hijita hijito hijastra hijastro
    esposa esposo marido mujer senora senor vieja viejo pareja novia novio prometida prometido tia tio prima primo
    sobrina sobrino abuela abuelo abuelita abuelito nieta nieto madrina padrino ahijada ahijado comadre compadre
    cunada cunado suegra suegro nuera yerno concuna concuno consuegra consuegro amiga amigo amiguita vecina vecino
    companera companero colega jefa jefe jefecita patron patrona maestra maestro entrenador entrenadora profesora
    profesor profe pastora sacerdote cura padrecito consejera consejero terapeuta psicologa psicologo psiquiatra
    defensora defensor abogada abogado licenciada licenciado doctora enfermera enfermero mentora tutora tutor
    interprete traductora traductor trabajadora trabajador cuate compa compita carnal carnala exesposa exesposo
    exmarido exnovia exnovio apa ama amá hermanos papas concubina concubino
""")
MORE_RELATION = word_set("""
    best old older oldest younger youngest big little lil half step in law social good close childhood work school
    great baby babys baby's ex foster adoptive adopted biological own twin eldest first second case probation parole
    support mejor mayor menor gran media medio primera primer segunda segundo hermano de crianza gemela gemelo buena
    buen querida querido unica unico propia propio chiquita chiquito
""")
ALSO_NAMES = word_set("hope will may mark art joy grace faith charity rose sol paz luz dulce guadalupe angel jesus")
"""Names that are other words as well; with a capital letter they are names."""
TITLES = word_set("""
    dr dra sr sra srta srita senora senor senorita mr mrs ms miss don dona lic pastor father padre coach rev
    reverend rabbi sister pastora maestra maestro licenciada licenciado profe profesor profesora professor doctor
    doctora deacon chaplain officer judge juez jueza minister imam inge ingeniero fray sor
""")
MINE = word_set("my mi mis our nuestra nuestro mia")
ONES = word_set("a an un una the el la este esta")
LEADS = word_set("""
    itll itd thatd thatll theyd shed hed yes yeah yep yea yup sure ok okay si sip claro pues bueno este um uh well so
    hi hello hola hey maybe probably prob just only solo solamente nomas nada mas i id would like want wanted to have
    bring be bringing take taking coming come with it its it's it'd is that thats that's will could can should please
    por favor seria sera es puede pueden ser quiero quisiera prefiero me gustaria que vaya venga llevar traer llevo
    traigo a con conmigo acompana acompane acompanaria va viene ira ir the person one who persona en quien confio
    pienso creo think i'd i'll ill im i'm thinking going gonna my mi la el one's y and for sure definitely tal vez
    quizas yo voy let's say say digo diria she he shes hes she's he's ella there also tambien too de preferencia
    ideally prefer i've got tengo someone alguien named name porfa
""")
STOPS = word_set("""
    and or to who whos who's that he she hes shes he's she's they is was are were will would can could should has have
    had with from for if because bc cuz but so please at in on since too also maybe i im i'm id i'd we them my our the
    a an her his their it its it's this you your when as about of not no y o que es era va fue con para por pero
    porque si ella el su sus mi mis nos me se ya lo la los las quiere puede viene tiene ha he como cuando donde
    tambien de del en al un una yo muy esta estuvo vive trabaja works lives knows supports supported coming comes come
    only just name names number phone cell tel numero hope thanks thank gracias dont don't does lol ok okay yes
    hopefully probably is there here has seria podria sabe conoce llego iria ira vendria pls plz everytime always
    who'll unless although though aunque
""")
PARTICLES = word_set("de la del los las van von der da di du le el y bin al")
NAME_IS = tuple(
    tuple(marker.split())
    for marker in (
        "name is",
        "names",
        "name",
        "named",
        "called",
        "llama",
        "llaman",
        "nombre es",
        "nombre",
        "llamada",
        "llamado",
        "goes by",
    )
)
