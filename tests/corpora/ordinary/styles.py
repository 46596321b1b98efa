"""How people type a sentence: case, punctuation, slips, accents, abbreviations. Nothing here changes a meaning."""

import random
import re
import unicodedata

ABBREVIATIONS: dict[str, dict[str, str]] = {
    "en": {
        "you": "u", "your": "ur", "are": "r", "please": "pls", "because": "bc", "tomorrow": "tmrw", "people": "ppl",
        "want to": "wanna", "going to be": "gonna be", "don't know": "dunno", "to be honest": "tbh", "about": "abt",
        "with": "w", "before": "b4", "tonight": "2nite", "thanks": "thx", "and": "n", "text": "txt", "weekend": "wknd",
        "birthday": "bday", "minutes": "min", "appointment": "appt", "sorry": "sry", "what": "wat", "something": "smth",
        "for": "4", "months": "mos", "probably": "prob", "kids": "kidz", "night": "nite", "that's": "thats",
    },
    "es": {
        "que": "q", "qué": "q", "porque": "xq", "por": "x", "por favor": "porfa", "también": "tmb", "para mí": "pa mi",
        "para que": "pa q", "para la": "pa la", "para ir": "pa ir", "mensaje": "msj", "estoy": "toy", "gracias": "grax",
        "cuando": "cdo", "minutos": "min", "fin de semana": "finde", "a lo mejor": "alomejor", "de": "d",
        "bueno": "weno", "todavía": "toavia", "voy a": "voi a", "está": "ta", "verdad": "vdd", "mucho": "muxo",
        "hacer": "aser", "siempre": "100pre", "quiero": "kiero", "aquí": "aki", "sábado": "sab", "domingo": "dom",
        "entonces": "ntons", "nada más": "nomas", "teléfono": "tel", "hermana": "hna",
    },
}  # fmt: skip

# A slip never makes one of these.
NOT_BY_SLIP = frozenset({
    "stop", "end", "quit", "cancel", "leave", "kill", "dead", "die", "hurt", "drunk",
    "alto", "baja", "para", "pare", "parar", "basta", "fin", "mata", "mato", "muero", "morir",
})  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MARKS = re.compile(r"[¿¡…]|(?<!\d)[.,!?;:]+|[.,!?;:]+(?!\d)")
_OPENING = re.compile(r"[¿¡]")


def abbreviated(text: str, language: str, rng: random.Random) -> str:
    """Some of the words as texting shortens them, the longer phrases first."""
    table = ABBREVIATIONS[language]
    for phrase in sorted(table, key=lambda entry: (-len(entry), entry)):
        if rng.random() < 0.5:
            text = re.sub(rf"(?<![\w']){re.escape(phrase)}(?![\w'])", table[phrase], text, flags=re.IGNORECASE)
    return text


def with_slip(text: str, rng: random.Random) -> str:
    """One longer word with two letters swapped, one lost or one doubled; its first and last letter stay."""
    words = [match for match in _WORD.finditer(text) if len(match.group()) >= 5 and "'" not in match.group()]
    if not words:
        return text
    match = rng.choice(words)
    word = match.group()
    at = rng.randrange(1, len(word) - 2)
    slipped = rng.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )
    if slipped.lower() in NOT_BY_SLIP:
        return text
    return text[: match.start()] + slipped + text[match.end() :]


def without_accents(text: str, keep_tilde: bool) -> str:
    """No accents; ñ stays where the keyboard has it."""
    kept = text.replace("ñ", "\0").replace("Ñ", "\1") if keep_tilde else text
    bare = "".join(sign for sign in unicodedata.normalize("NFD", kept) if not unicodedata.combining(sign))
    return bare.replace("\0", "ñ").replace("\1", "Ñ")


def without_apostrophes(text: str) -> str:
    return text.replace("'", "")


def without_opening_marks(text: str) -> str:
    return _OPENING.sub("", text)


def without_punctuation(text: str) -> str:
    """No marks but those inside numbers (5:30, 1,200)."""
    return re.sub(r" {2,}", " ", _MARKS.sub("", text)).strip()


def without_last_stop(text: str) -> str:
    return text.rstrip(".")
