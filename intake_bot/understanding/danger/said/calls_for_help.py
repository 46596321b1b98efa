"""A cry for help, and somebody armed at the door: of now. Format: see ``grammar``."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.danger.tokens import PAUSES
from intake_bot.understanding.phrases import word_set

ARMED_AT_THE_DOOR = """
== clear past
HE|hes|shes|theyre|someone .. at|outside|in|inside|on|by .. my|our|the door|porch|window|house|yard|bedroom|
    driveway|apartment .. with|holding|has .. gun|guns|pistol|knife|rifle|shotgun|machete
esta|estan|anda|andan .. en|afuera|fuera|frente .. mi|la|nuestra puerta|casa|ventana|entrada .. con|trae|traen|
    y .. pistola|cuchillo|navaja|escopeta|arma|machete|armado|armados
"""

CALLED_FOR = """
== possible
help|ayuda|socorro|auxilio .. HE|hes|shes|theyre|esta|estan .. here|aqui|inside|adentro|outside|afuera|door|puerta
im|i bleeding|bleedin .. $|bad|badly|out|everywhere|and|from|please|help|a
estoy|estamos sangrando|desangrando|desangrandome
HE|hes|shes|theyre|someone|alguien .. breaking|kicking|forcing|tumbando|forzando|pateando|rompiendo .. in|door|down|
    puerta|ventana|window
have|has|got|tengo .. gun|pistol|pistola|knife|cuchillo to|in|against|en|contra my|mi|la head|mouth|throat|neck|
    cabeza|boca|garganta|sien
"""

_CRIES = word_set(
    "help ayuda ayudenme ayudeme ayudame socorro auxilio 911 sos police policia cops ambulance ambulancia"
)
_AROUND = word_set("""
    please now me us ya por favor pls rn ahora hurry dios mio god omg im scared someone somebody alguien call dial send
    the an a al la una llamen llame manden mande marquen marque
""")
_ONCE = word_set("socorro auxilio 911 sos ayudenme ayudeme ayudame")
"""One of these by itself is a cry; HELP alone asks for our help, as carriers teach people."""
_CALLING = word_set("call dial send llamen llame manden mande marquen marque")


def is_cry(row: Sequence[str]) -> bool:
    """True where a whole text is nothing but a cry: "help help", "call the police", "socorro"."""
    words = [word for word in row if word not in PAUSES]
    cries = [word for word in words if word in _CRIES]
    if not cries or not set(words) <= _CRIES | _AROUND:
        return False
    return len(cries) > 1 or not _ONCE.isdisjoint(cries) or not _CALLING.isdisjoint(words)
