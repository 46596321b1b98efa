"""Two hints in one sentence: our texts to the writer, and something against them. It may mean "no more texts".

Nobody can list every way to say it. Where no clause fits, a sentence that speaks of texts to *me* and, a few words
away, of stopping or of not wanting, without anybody else, any hour or any condition in it, is worth a human's look.
"""

from __future__ import annotations

from intake_bot.understanding.clauses import HARD, Clauses, Spoken
from intake_bot.understanding.opt_out_people import IF, NOT, OTHERS
from intake_bot.understanding.opt_out_words import CLASSES, HEAVY, NEVER_SLIPS
from intake_bot.understanding.phrases import word_set

_HINTS = {
    "texts": """
        subscription|suscripcion|texteo|mensajeo|mensajito|mensajero
        @msgs
        @contg|@commg|@write|hitting|sending|send to? @obj
        @write|@commg|@contg|ring|hit|blowing|blow|buzzing|call up? @my @phone
        @texted
        my|this|our @phone
        hear|hearing anything|nothing|more? from you|yall|this
        your|this list|system|bot|robot|number|machine|database
        @escribirme|@manden|@escriban|@mandar
        me|nos @escriban|@manden|@escribir|@mandar|escribiendo|mandando
        sus|su|este|esta|mi lista|sistema|numero|robot|bot|celular|telefono
    """,
    "against": """
        @stop|halt|desist|refrain|unsubscribe|optout|disable|deactivate|mute|silence|discontinue|cutoff|enough
        remove|delete|erase|block|drop|cancel|lose|end
        @nowant @want|appreciate|permit|consent|authorize|agree|allow|approve|enjoy|welcome|interested|accept
        @nowant @write|@commg|@contg|sending|send|reach|hear|hit|bother|respond|reply|answer
        not|isnt|arent|never be|being|interested|ok|okay|welcome|comfortable|asking|asked|agreed|signed|consented \
            @texted?
        no|zero more|further|need|interest|use|reason|patience|desire|@msgs|contact
        decline|refuse|oppose|object|reject|kill|axe|end|ending|ended|banish|stopping|relentless|unwanted|hate|despise
        cut|get|let|shake|free|rid|keep|want|need me|us|loose|of|outta|out? loose|outta|out|free|off|rid|from
        no|nope to|on|for more|any|further|other|your|these|the
        never|not|nobody get|got|gets|see|saw|hear|heard|read|another|need|needs|asked
        opongo|niego|rechazo|rehuso|acaben|terminen|paso|alejense|alejen|corten|cortenle|fuera|necedad|insistencia| \
            bajele|bajenle|terminada|concluida|odio|detesto|sobran|estorban
        tired|sick|done|fed|over|through|finished|annoyed of|with|up|by
        rather|prefer not|no|didnt|stay|be
        take|get|pull|keep|leave|turn|shut me|my|us|it|them|these *? *? off|out|away|alone
        last|final time|text|message|warning|one|notice
        paren|parenle|parad|dejen|dejad|bajenle|@quiten|@quitenlos|detengan|suspendan|cancelen|apaguen|basta| \
            dejenme|dejennos|dejame|dejadme
        no|ni|tampoco|nunca|jamas me|nos|los|las? @quiero|@escriban|@manden|autorizo|permito|gusta|interesa
        dejar|parar|dejaran|pararan|quitar|cancelar|borrar|dejen|eliminar|sacar
        harto|harta|hartos|hartan|cansado|cansada|cansan|fastidiada|fastidiado|aburrido|aburrida
    """,
}
_CLAUSES = Clauses(CLASSES, _HINTS, NEVER_SLIPS, HEAVY)
_TIMES = word_set("""
    today tonight tomorrow tmrw late early during work night morning noon evening weekend weekends weekdays monday
    domingos sabados sundays saturdays mondays fridays weeknights nights mornings evenings afternoons fines
    tuesday wednesday thursday friday saturday sunday am pm after before until till unless between yet now soon long
    lunes martes miercoles jueves viernes sabado domingo hoy manana noche noches tarde tardes temprano antes despues
    hora horas lunch school class ahorita todavia aun hasta mientras semana
""")
_OTHERWISE = (
    _TIMES
    | (IF - {"because", "that", "how", "como", "what", "whether"})
    | (OTHERS - {"el", "nobody", "noone", "people", "guys", "todos", "man"})
    | word_set("""
    his hers their him he she they them did didnt does doesnt was were wasnt got get getting getn gets received
    reading read replying open see change changed wrong voice calls calling called call email mail letter money
    apology address better best fine ok okay good easier works work slow fast respond answered answer miss missed
    bien prefiero mejor llamada llamadas correo carta cartas dinero llegan llego llegaron leer entiendo reply remind
    meeting mediation program case questions question speak first sit dejo dejaron dejado
    only solo nomas instead voicemail voicemails email emails long short diganle digale dile diganles digan dijo \
    dijeron dice dicen order orden nervios asked spanish english ingles espanol person persona mediacion reunion \
    programa caso lose losing switch switching carrier carriers plan decia decian largos cortos misma mismo misma
    licenciada
    """)
    - {"now"}
)
"""Beside these the hints may tell of others, of hours, or of how texts should be."""
_FAR = 6
"""Words between the two hints, at most."""
_LONGEST = 60
"""Words of a sentence that is searched."""


def evident(said: Spoken) -> bool:
    """True where one sentence holds both hints near each other and nothing that explains them otherwise."""
    first = 0
    for at in range(1, len(said.breaks)):
        if said.breaks[at] == HARD:
            if at - first <= _LONGEST and _OTHERWISE.isdisjoint(said.words[first:at]) and _near(said, first, at):
                return True
            first = at
    return False


def _near(said: Spoken, first: int, last: int) -> bool:
    """Both kinds of hints within the sentence, at most ``_FAR`` words apart."""
    seen: dict[str, int] = {}
    for start in range(first, last):
        if not _CLAUSES.begins(said.words[start]):
            continue
        for kind, ends in _CLAUSES.all_at(said, start).items():
            end = ends[0]
            if end > last or any(said.breaks[start + 1 : end]):
                continue
            if (
                kind == "against"
                and said.words[start] not in NOT
                and not NOT.isdisjoint(said.words[max(first, start - 2) : start])
            ):
                continue
            seen[kind] = end
            other = seen.get("texts" if kind == "against" else "against")
            if other is not None and start - other <= _FAR:
                return True
    return False
