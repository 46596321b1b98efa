"""Texts again after a stop, in free words; the carriers' START and UNSTOP are in opt_out.py."""

from __future__ import annotations

from intake_bot.understanding.clauses import Clauses, Spoken
from intake_bot.understanding.opt_out_people import NOT
from intake_bot.understanding.opt_out_words import CLASSES, HEAVY, NEVER_SLIPS

AGAIN = {
    "again": """
        start|resume|restart|begin|continue texting|messaging|sending|contacting @obj again|please|now|$
        start|resume|restart|reactivate|reenable|unblock *? @msgs again|please|now|$
        start|resume|restart *? @msgs up? again|please|now|$
        turn|switch *? @msgs back? on again|please|now|$
        turn|switch back? on *? @msgs
        you can|may|could text|message|write|contact to? @obj again $
        canyou text|message|write|contact to? @obj again $
        ok|fine|please text|message|write to? @obj again $
        sign|put|add @obj back up|on|in
        resubscribe|subscribe @obj|again|please|$
        want|like|wanna get|receive|have? *? @msgs again|back $
        sent|said|texted|typed|wrote|hit|pressed|put stop by|on accident|mistake
        stop was|is a|an|my|by? accident|mistake|error|typo
        didnt mean|want to? send|text|say|type|write stop
        didnt mean stop
        keep them|texts|messages|@msgs coming
        @quiero volver a recibir *? @msgs
        @quiero que me vuelvan a mandar|escribir|enviar
        @quiero recibir *? @msgs otra|de vez|nuevo
        me pueden|puede|puedes|podrian volver? a? escribir|mandar|enviar|textear *? @msgs? otra|de vez|nuevo
        me pueden|puede|puedes|podrian volver a escribir|mandar|enviar|textear
        reactiven|reactivar|reactive|reactiva|reanuden|reanudar|reanude|activen *? @msgs
        vuelvan|vuelva|vuelve a escribirme|mandarme|enviarme|textearme
        mande|puse|escribi|dije|envie stop|alto|basta por|sin error|accidente|equivocacion|querer
        no queria|quise|quiero mandar|poner|escribir|decir|enviar stop|alto
        no queria|quise darme|cancelar|parar de? baja|los|$
    """,
}
_AGAIN = Clauses(CLASSES, AGAIN, NEVER_SLIPS, HEAVY)
_LONGEST = 25


def asks_again(said: Spoken) -> bool:
    """True where a short text asks for texts again ("sent stop by accident, you can text me again")."""
    if len(said.words) > _LONGEST:
        return False
    for start, word in enumerate(said.words):
        if _AGAIN.begins(word) and any(_AGAIN.at(said, start)):
            before = said.sentence(start, 3)
            if not NOT & set(before[-2:]) and not {"if", "when", "si", "he", "she", "they", "cuando"} & set(before):
                return True
    return False
