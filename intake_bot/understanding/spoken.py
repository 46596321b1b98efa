"""A reply as words in their plain form: what phones, haste and speech do to words is undone here.

Contractions come apart (``can't`` -> ``can not``), abbreviations are written out, a stretched word is itself
again, a thumb is a word. Where a sentence pauses, a mark stays: ``,`` a breath, ``.`` an end, ``?`` a question.
"""

from __future__ import annotations

import re
from functools import lru_cache

from intake_bot.understanding.clean import lowered

PAUSES = frozenset({",", ".", "?"})
MOST_WORDS = 120
"""A longer text is a story, not an answer: it is asked again."""

_TOKEN = re.compile(
    r"[0-9]+(?:st|nd|rd|th|era|ero|ra|ro|er|da|do|ta|to|[aox])(?![a-z0-9])"
    r"|\$?[0-9]+(?:[.,:/][0-9]+)*[%$]?|[^\W\d_]+|\.+|(?<![a-z])\(|[,;:!?…)\n]|\s[-–—]+\s"
    "|[\u2705\u2714\u2611\u274c\u2716\u2757\U0001f000-\U0001faff]"
)
_AS_WORDS = {"4": "for", "2": "to"}
_FOR_WHOM = frozenset(["me", "us", "you", "real", "sure", "him", "her", "them", "be", "go", "do"])
_COUNTING = frozenset(["number", "option", "choice", "opcion", "numero", "la", "el", "the", "or", "o", "and", "y"])
"""A figure for a word: "works best 4 me", "want 2 go online"."""
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_LAUGH = re.compile(r"(?:ha|he|ja|je|ji|hi){2,}h?j?|lo+l+|lmf?ao+|x+d+")
_SI = re.compile(r"\b[sS][íÍ]\b")
_EL = re.compile(r"\b[éÉ][lL]\b")
_TU = re.compile(r"\b[mM]í\b")
_NUMBERED = re.compile(r"\bno\.\s?(?=[0-9])|#\s?(?=[0-9])|\bn[uú]m\.?\s?(?=[0-9])", re.IGNORECASE)

_MARKS = {",": ",", "?": "?", "!": ".", ";": ",", ":": ",", "…": ".", "(": ",", ")": ",", "\n": "."}
_SIGNS = {
    **dict.fromkeys("👍👌💯✅✔☑🙌🆗", "thumbsup"),
    **dict.fromkeys("👎❌✖🙅🚫", "thumbsdown"),
    **dict.fromkeys("🤷", "shrug"),
}
_WRITTEN_OUT = """
dont=do not; doesnt=does not; didnt=did not; isnt=is not; arent=are not; wasnt=was not; werent=were not
havent=have not; hasnt=has not; hadnt=had not; wouldnt=would not; couldnt=could not; shouldnt=should not
wont=will not; cant=can not; cannot=can not; aint=is not; mustnt=must not; neednt=need not
im=i am; ive=i have; id=i would; ill=i will; its=it is; thats=that is; whats=what is; hes=he is; shes=she is
theyre=they are; youre=you are; theyll=they will; youll=you will; theyve=they have; youve=you have; lets=let us
itll=it will; thatd=that would; itd=it would; theres=there is; whos=who is; wheres=where is; hows=how is
ima=i will; imma=i will; lemme=let me; gimme=give me; wanna=want to; gonna=going to; gotta=got to; hafta=have to
dunno=do not know; idk=i do not know; idc=i do not care; kinda=kind of
sorta=kind of; u=you; ur=your; r=are; yall=you all; pls=please; plz=please; plis=please; plss=please; thx=thanks
ty=thanks; tysm=thanks; thnx=thanks; tnx=thanks; thanku=thanks; bc=because; cuz=because; cus=because; coz=because
cause=because; tho=though; thru=through; em=them; nvm=nevermind; bro=bro; prolly=probably; probly=probably
rn=right now; abt=about; bout=about; w=with; wit=with; wat=what; wut=what; wen=when; dat=that
tmrw=tomorrow; tmr=tomorrow; tmw=tomorrow; tomorow=tomorrow; txt=text; txts=texts; msg=message; vm=voicemail
xq=porque; pq=porque; pk=porque; porq=porque; xk=porque; q=que; ke=que; k=k; x=por; xfa=porfavor; xfavor=porfavor
porfis=porfavor; pa=para; toy=estoy; toi=estoy; tamos=estamos; pos=pues; pus=pues; ps=pues; pss=pues; aki=aqui
kien=quien; qien=quien; tb=tambien; tmb=tambien; tmbn=tambien; dsp=despues; dps=despues; dsps=despues; ds=despues
aya=alla; aver=a ver; alomejor=a lo mejor; talves=tal vez; talvez=tal vez; tal ves=tal vez; nose=no se; bn=bien
msj=mensaje; mjs=mensaje; grax=gracias; grasias=gracias; grcs=gracias; d=de; cualkier=cualquier; onde=donde
ta=esta; ora=ahora; ahorita=ahora; asta=hasta; uds=ustedes; ud=usted; vdd=verdad; dnd=donde; kiero=quiero
kero=quiero; yuor=your; yalls=your; ion=i do not; iono=i do not know; ionno=i do not know; youre=you are
prob=probably; probs=probably; ofc=of course; obv=obviously; def=definitely
nobodys=nobody is; everybodys=everybody is; everyones=everyone is; somebodys=somebody is; whoevers=whoever is
othr=other; preferance=preference; prefrence=preference; uste=usted
ntp=no te preocupes; noup=nope; nou=no; yess=yes; noo=no; sii=si; nop=nope; yhea=yeah; yea=yeah
"""
_OUT: dict[str, tuple[str, ...]] = {}
for _pair in _WRITTEN_OUT.replace("\n", ";").split(";"):
    _short, _, _long = _pair.strip().partition("=")
    if _long and " " not in _short:
        _OUT[_short] = tuple(_long.split())


def spoken(text: str) -> list[str]:
    """The words and pauses of a tidied text, at most MOST_WORDS + 1 of them."""
    if not text.isascii():
        text = _TU.sub("mii", _EL.sub("ella", _SI.sub("yessi", text)))  # their accents tell them from if, the, my
    low = _NUMBERED.sub("number ", lowered(text))
    words: list[str] = []
    for match in _TOKEN.finditer(low):
        words.extend(_plain(match[0]))
        if len(words) > MOST_WORDS:
            break
    for at in range(1, len(words) - 1):
        if words[at] in _AS_WORDS and words[at + 1] in _FOR_WHOM and words[at - 1] not in _COUNTING:
            words[at] = _AS_WORDS[words[at]]
    return words


@lru_cache(maxsize=4096)
def _plain(token: str) -> tuple[str, ...]:
    mark = _MARKS.get(token)
    if mark is not None:
        return (mark,)
    if token[0] == "." or token[0].isspace():
        return (".",)
    if not token[0].isalpha():
        sign = _SIGNS.get(token)
        return (sign,) if sign else () if ord(token[0]) > 0x2000 else (token,)
    token = _STRETCHED.sub(r"\1", token)
    if _LAUGH.fullmatch(token):
        return ()
    return _OUT.get(token, (token,))


_SOUNDS = str.maketrans({"z": "s", "v": "b", "h": None, "y": "i", "j": "g", "x": "s", "q": "k"})


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """How a word sounds in Spanish, roughly: ``serca`` and ``cerca`` are one, and so are ``bideo`` and ``video``."""
    word = word.replace("ch", "*").replace("ll", "y").replace("qu", "k")
    word = word.replace("ce", "se").replace("ci", "si").replace("c", "k").translate(_SOUNDS)
    return "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])
