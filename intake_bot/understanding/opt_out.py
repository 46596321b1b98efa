"""No more texts, and texts again. Only a whole text counts: "the end of March works" is an answer."""

from __future__ import annotations

from intake_bot.engine.answers import OptInSaid, OptOutSaid
from intake_bot.understanding.phrases import bare, whole_texts

_OUT = whole_texts("""
    # what carriers know, in any case and with any punctuation
    stop|stopall|unsubscribe|cancel|end|quit|revoke|optout
    stop all|it|this|now|everything
    opt me? out please?
    unsubscribe me
    # the same in Spanish
    alto|basta|parar|pare|paren|para|cancelar|cancele|terminar|fin|detener|detenganse|baja
    ya? basta ya?
    dar|darme|denme|deme|dame|quiero de? baja
    quiero darme de baja
    no mas
    # what any reasonable person reads as "no more texts"
    please? stop|quit texting|messaging|writing|contacting|bothering|spamming me? now|already?
    stop|quit writing|talking|sending to? me
    stop|quit sending me? these|those|this|the? texts|messages|text|message|sms|msgs
    stop|end the|these|all|your? texts|messages|texting|messaging|msgs
    no more texts|messages|texting|msgs|sms to? me?
    no more text messages
    i want no more texts|messages
    i dont|do want any? more texts|messages
    i dont want these|your|any? texts|messages anymore?
    i do not want these|any|your|more? more? texts|messages anymore?
    i want you? to? stop texting|messaging|contacting me
    do not|never text|message|contact|write me anymore|again|ever?
    dont ever? text|message|contact me anymore|again|ever?
    dont|never write to? me anymore|again?
    do not text|message|contact|write to? me? anymore|again?
    dont text|message this number anymore|again?
    leave me alone
    just? leave me alone now?
    remove me from|off? the|your|this? list?
    take me off the|your|this? list?
    remove my|this number from? the|your? list?
    delete my number
    lose my number
    ya? no mas mensajes|textos|sms
    ya? no quiero mas? mensajes|textos
    ya? no quiero recibir mas? mensajes|textos
    ya? no quiero que me escriban|manden|envien|contacten|escriba mas|nada|mensajes?
    ya? no me escriban|escriba|escribas|contacten|contacte|molesten|moleste|molestes|texteen mas|nunca?
    ya? no me escriban|escriba|contacten mensajes|nada? mas
    ya? no me manden|mande|mandes|envien|envie|envies mas|nada|estos? mensajes|textos|sms?
    ya? no me manden|mande|envien|envie mensajes|textos mas|por?
    ya? no manden|envien|escriban|mande|envie mas|nada? mensajes|textos?
    dejen|deje|deja|dejame|dejeme|dejenme de escribirme|escribir|mandarme|enviarme mensajes|textos?
    dejen|deje|deja|dejame|dejeme|dejenme de molestar|molestarme|textear
    dejenme|dejeme|dejame en paz
    dejenme|dejeme|dejame tranquilo|tranquila
    paren|pare|para de escribirme|escribir|mandarme|enviarme|mandar|enviar mensajes|textos?
    quitenme|quiteme|saquenme|saqueme|borrenme|borreme de la|su? lista?
    borren|borre mi numero
""")

_IN = frozenset({"start", "unstop"})


def opt_out(folded: str) -> bool:
    """True where the whole text asks for no more texts (``stop``, "Stop.", "please stop texting me")."""
    return bool(folded) and bare(_once(folded)) in _OUT


def opt_in(folded: str) -> bool:
    """True for the carriers' words that begin texts again."""
    return folded in _IN


def by_carrier(carrier_keyword: str) -> OptOutSaid | OptInSaid | None:
    """What the carrier has already acted on."""
    if carrier_keyword == "stop":
        return OptOutSaid(by_carrier=True)
    return OptInSaid() if carrier_keyword == "start" else None


def _once(folded: str) -> str:
    """ "stop stop stop" is one stop, and "s t o p" is one word."""
    words = folded.split(" ")
    if len(words) > 1 and len(set(words)) == 1:
        return words[0]
    if 1 < len(words) <= 12 and all(len(word) == 1 for word in words):
        return "".join(words)
    return folded
