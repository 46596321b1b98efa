"""A bare stop that ends a text about our texts or the writer's phone ("my husband reads this phone. no more on \
            here")."""

from __future__ import annotations

from intake_bot.understanding.clauses import Clauses, Spoken
from intake_bot.understanding.opt_out_people import OTHERS, SAY, STAFF
from intake_bot.understanding.opt_out_words import CLASSES, HEAVY, NEVER_SLIPS, TEXTS
from intake_bot.understanding.phrases import word_set

_PLEAS = {
    "plea": """
        so|and|now|then|please? quit|stop|cease|discontinue|desist|refrain it|this|that|these|them|now|already|please? $
        so|and|please? dont|dont $
        so|and|please? knock|cut|lay|back|ease|give it? off|out|up|rest $
        so|and|please? no|nothing|zero more|else|further on|to|in|here|over|through|by here|this|it|@phone|there? $
        so|and|please? end|kill|drop|lose it|this|these|them|that $
        so|and|please? take|get|leave|let me|us|this|it off|out|be|alone|number|number? off? $
        so|and|please? respect|honor that|it|my|this|their *? $
        and|y|asi|entonces|pues|que? ya|y no|nomas|nunca mas|por|aqui|aca|please|a? aqui|aca|favor|este? $
        nada|ni mas|uno por|a|de|mas|aqui aqui|aca|este|ustedes|de|$ ustedes|@phone|please?
        y|ya|pues|asi? ya? parenle|paren|pare|parele|parale|cortenle|cortenla|cortele|corten|cortala|dejen|dejenme| \
            basta| \
            cesen|cese|respeten|respete|bajenle|desistan|calmense ya|please|che|pues|por? favor? $
        no mas $
        no insistan|insista|sigan|siga|molesten|insistas|lo|la hagan|haga|mas|usen? mas|nunca? $
        quitenme|saquenme|borrenme|quiteme|saqueme|borreme|borrenlo|quitenlo|eliminenlo|borrelo ya|please|ustedes? $
        por|via|x aqui|mensaje|mensajes|texto|textos no $
    """,
}
_CLAUSES = Clauses(CLASSES, _PLEAS, NEVER_SLIPS, HEAVY)
_OURS = TEXTS | word_set("""
    number phone cell line text message messages mensaje mensajito mensajitos texto numero telefono celular cel celu
    movil fon aparato saldo inbox textitos sending writing texting
""")
"""What the text must have spoken of."""
_TOLD = (OTHERS | {"said", "saying", "told", "gritaba", "dijo", "decia", "to", "que", "dice"}) - STAFF - {"el"}
"""Right before a plea they make it another's: "he wouldn't", "I told them to"."""
_NEAR, _LAST = 4, 8
"""Words before a plea that may make it another's; and words of the longest plea."""
_LEAST = 4
"""Words of a text with a plea: shorter ones are read whole."""


def pleaded(said: Spoken) -> bool:
    """True where the last few words of a text are a stop, and what stands before them is about our texts."""
    words, last = said.words, len(said.words)
    if last < _LEAST or _OURS.isdisjoint(words):
        return False
    for start in range(max(1, last - _LAST), last):
        if not (said.breaks[start] or words[start] in ("so", "and", "asi", "y")) or not _CLAUSES.begins(words[start]):
            continue
        if any(last in ends for ends in _CLAUSES.all_at(said, start).values()):
            near = words[max(0, start - _NEAR) : start]
            return _TOLD.isdisjoint(near) and SAY.isdisjoint(near) and not _OURS.isdisjoint(words[:start])
    return False
