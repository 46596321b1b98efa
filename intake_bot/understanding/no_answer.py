"""What answers nothing where own words are asked for: politeness, a sound, "what do you mean?"; and at the code word
also small talk, a question, "I lost it". Neither is kept as an answer, nor does it use up a try.
"""

from __future__ import annotations

from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.phrases import whole_texts, word_set

_CORE = word_set("""
    ok okay okey okie k kk kay yes yeah yea yep yup ya sure alright right thanks thank thankyou thx ty tysm great
    good cool nice fine perfect awesome lol lmao haha hahaha jaja jajaja hm hmm hmmm mm mmm um umm uh uhh oh ah aha
    hi hello hey hola buenas gracias vale bueno listo lista claro si sip simon aja perfecto bien excelente andale
    orale sale dale please porfavor test prueba welcome bye entendido understood gotcha
""")
_GLUE = word_set("""
    you so very much a lot many all the and then well so muchas mucho muy mil dias tardes noches por favor que de
    acuerdo to too es esta eso that is it thats its i am im sir maam senor senora senorita mr ms god bless dios lo
    le la y
""")
_ASKS_BACK = whole_texts("""
    what|wat|wut|huh|eh|como|que|mande|cual|why|who|how|perdon|sorry|pardon|excuse
    what|which one|ones|kind|place|places
    what do you|u mean|want|need? by? that|this|it?
    what does that|this|it mean
    what is|are|s that|this|it|these|those
    whats that|this
    what should|do i say|write|put|answer
    like|such what|as
    like what exactly?
    for example
    such as
    why do you ask|need|want that|this|it|to? know?
    why are you asking that|this|it|me?
    what for
    i dont|do not understand|get|follow it|that|this|you|what|the? you? mean|question?
    dont understand|get it|that|this?
    im|i am confused|lost
    no le? entiendo|entendi|comprendo eso|esto|nada|bien|la? pregunta?
    que quiere|quieren decir|saber con|de eso|esto?
    que quiere|quieren decir|saber
    que significa|es eso|esto?
    a que se refiere|refieren
    como asi|que|cual|cuales
    por que pregunta|preguntan|quiere|quieren saber|eso?
    para que
    por que
    por ejemplo
    que pongo|escribo|digo|respondo
""")
_BEGINS_ASKING = word_set("""
    who whos what whats wat wut which why whys how hows where wheres when whose quien quienes que q cual cuales como
    donde cuando cuanto cuantas
""")
_LACKS_IT = word_set("""
    idk dunno know knew knows idea forgot forget forgotten remember recall lost lose have havent has had got gotten
    given gave told sent received never recuerdo recordar acuerdo olvide olvido perdi perdio tengo tiene dieron dio
    dijeron mandaron recibi se sabe saber nunca
""")
"""With any of these a text of a few words tells that they lack the word."""
_ABOUT_IT = word_set("""
    im word words code codes password passcode pin palabra palabras clave claves codigo codigos contrasena no nope nah
    nop number police cops cop policia scam spam estafa fraude bot robot person human
    persona humano dis dat wtf fuck shit damn hell omg bruh busy working work driving ocupado ocupada trabajando
    manejando test testing hablar talk call llamar llame texting text sms who whom quien me u ur ya was were any
""")
_THE_WORD = word_set("""
    word words code codes password passcode pin palabra palabras clave claves codigo codigos contrasena
""")
_NOT_ME = whole_texts("""
    wrong|not number|person|guy|phone
    you have|got the? wrong number|person
    numero|persona equivocado|equivocada
    se equivoco|equivocaron de? numero|persona?
    no soy yo
    not me
""")
_SMALL_TALK = CHATTER | _CORE | _ABOUT_IT


def is_polite(folded: str) -> bool:
    """True for a bare acknowledgement, a thank-you, a greeting, a laugh."""
    words = folded.split()
    return any(word in _CORE for word in words) and all(word in _CORE or word in _GLUE for word in words)


def asks_back(folded: str) -> bool:
    """True for asking what the question means, or why it is asked."""
    return folded in _ASKS_BACK


def is_no_try(folded: str) -> bool:
    """True for a few words of which none can be a code word: small talk, a question, "I forgot"."""
    words = folded.split()
    if not words or not _BEGINS_ASKING.isdisjoint(words[:2]) or any(word in _LACKS_IT for word in words):
        return True
    return folded in _NOT_ME or asks_back(folded) or all(word in _SMALL_TALK for word in words)


def about_the_word(folded: str) -> bool:
    """True for a text that names the code word: what it asks is about that, and no topic of ours."""
    return not _THE_WORD.isdisjoint(folded.split())
