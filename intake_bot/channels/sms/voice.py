"""Someone phones the number: a neutral sentence and the program's phone number, twice, then the call ends."""

from __future__ import annotations

import re

from twilio.twiml.voice_response import VoiceResponse

from intake_bot.channels.text import clean

SPOKEN = {"en": "en-US", "es": "es-MX"}
"""Our language -> the locale of Twilio's voice (twilio.com/docs/voice/twiml/say); es-MX is nearest to the
Spanish of the US."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def voice_answer(text: str, language: str, phone: str = "") -> str:
    """TwiML for a call. Nobody is recorded and nothing is asked; twilio's own builder escapes the words.

    ``phone`` is read digit by digit: as one number a voice says "two billion ...".
    """
    locale = SPOKEN.get(language, language)
    words = _NOT_XML.sub("", clean(text))
    digits = ", ".join(character for character in phone if character.isdigit())
    response = VoiceResponse()
    for _ in range(2):
        response.say(words, language=locale)
        if digits:
            response.say(digits, language=locale)
        response.pause(length=1)
    response.hangup()
    return str(response)
