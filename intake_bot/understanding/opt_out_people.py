"""Who may be meant by an order or a wish, and the words that say so, en and es; folded."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

YOU = word_set("you yall ya youse canyou ustedes usted vosotros vos")
"""Us, who write to them."""
THEY = word_set("""
    he she they hes shes theyre who whoever whos everyone everybody nobody someone somebody anyone people noone el
""")
"""Somebody else as the subject."""
THEM = word_set("him her them someone somebody everyone everybody people anyone")
"""Somebody else as the object."""
PEOPLE = word_set("""
    ex exes husband wife boyfriend girlfriend bf gf mom mum mother dad father parents kids kid children son sons
    daughter daughters brother brothers sister sisters cousin cousins uncle aunt grandma friend friends family
    neighbor neighbors coworker coworkers boss teacher lawyer judge cop cops police officer victim offender guy guys
    man men woman women lady girl girls boy boys student students classmates relatives roommate landlord scammer
    scammers telemarketers telemarketer party parties trolls bullies creep creeps strangers others haters ellos
    ellas ella alguien todos gente familia esposo esposa
    marido mujer novio novia mama papa hijo hijos hija hijas hermano hermana hermanos primo prima primos tio tia
    vecino vecina vecinos amigo amiga amigos jefe jefa abogado juez policia muchacho muchacha muchachos tipo tipos
    companeros companero familiares exnovio chavo chavos morro morros suegra suegro abuela abuelo maestra maestro
""")
"""Somebody else by relation or role."""
OTHERS = THEY | THEM | PEOPLE
CALLED = word_set("muchachos chicos senores amigos jovenes gente chavos senorita tio tia amigo amiga guys man")
"""Also how we may be addressed: "muchachos, ya no me manden mas"."""
YOURS = word_set("your whoever sus su")
"""Our people: "tell your office to ..."."""
ONE = word_set("""
    deje pare evite cese suspenda detenga quite borre elimine saque dejeme parele bajele cortele termine corte
""")
"""Orders to "usted", which may also tell of what one other person should do."""
SAY = word_set("""
    said say says saying told tell tells telling wrote write yelled yell yelling replied asked ask asking texted
    screamed begged dije dijo dijeron dice dicen decir decia digo diga dile diganle digale digales grito gritaba
    escribio pidio pedir pedi pidieron decirle pedirle
""")
"""Reported words may be meant for somebody else."""
WISH = word_set("""
    want wants wanted wanna hope hopes hoping wish wishes need needs like make makes made let get gets help judge
    order quiero quisiera espero ojala deseo queria gustaria necesito
""")
"""A wish may be about what somebody else should do."""
NOT = word_set("""
    dont not never didnt doesnt isnt cannot without no wont cant couldnt wouldnt shouldnt wasnt arent havent hasnt
    dontwanna nor nunca jamas tampoco ni sin nolonger
""")
MODAL = word_set("""
    can could would will should must may might gonna gotta better shall cant couldnt wont wouldnt shouldnt need
    needs wanna did does do didnt doesnt
""")
IF = word_set("""
    if when once until till after before unless since whenever while because whether what where how that si cuando
    mientras aunque hasta donde quien cual
""")
"""What follows is a condition, a time or a question."""
KINDLY = word_set("appreciate appreciated it like love better great nice prefer rather wish hope want asking need")
"""As in: I would appreciate it if you ..."""
TOLD_YOU = word_set("les os te")
"""As in "les dije que ...": us."""
ASKS = word_set("""
    pido ruego suplico prohibo digo agradezco agradeceria exijo solicito repito pedimos agradeceriamos encargo
    imploro ordeno insisto advierto demando
""")
"""As in "le pido que ...": us."""
ASKED = word_set("""
    dije pedi digo pido ruego suplico repito repeti repetido dicho pedido suplique agradezco exijo agradeceria he
    pedir pedirles decirles encargar
""")
"""What was asked of us before."""
WANT = word_set("""
    quiero quisiera necesito prefiero deseo exijo pido solicito mejor gustaria ordeno urge preferiria agradeceria
    ocupo autorizo acepto consiento permito
""")
"""As in "quiero que ...", in the plural: us."""
STAFF = word_set(
    "lady girl guy man woman person worker muchacha senorita senora joven chica licenciada muchacho persona"
)
"""Somebody of ours, where they were told about the texts: "I told the lady to stop the texts" (the office)."""
