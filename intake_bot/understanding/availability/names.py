"""Names of times, en and es: days, months, parts of the day, numbers. ``a|b`` either word, ``word?`` may be missing.

A key says what the phrase means: one or more tokens ``kind`` or ``kind:value``.
"""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "day:mon": "mon|mons|monday|mondays|lun|lunes|mondey|munday",
    "day:tue": "tue|tues|tuesday|tuesdays|mar|mart|martes|tusday|tuseday",
    "day:wed": "wed|weds|wednesday|wednesdays|mie|mier|mierc|miercoles|wensday|wendsday|wednsday|wensdays",
    "day:thu": "thu|thur|thurs|thrs|thursday|thursdays|jue|juev|jueves|juebes|thrusday|thirsday",
    "day:fri": "fri|fris|friday|fridays|vie|vier|viern|viernes|biernes",
    "day:sat": "sat|sats|saturday|saturdays|sab|sabado|sabados|sabadito|savado|sabdo|saterday",
    "day:sun": "sun|suns|sunday|sundays|dom|domingo|domingos|dominguito",
    "days:weekdays": """
        cualquier|cualquiera dia de? entre? semana; cualquier|cualquiera dia laborable|laboral|habil;
        todos los dias laborables|laborales|habiles; todos los dias de? entre? semana;
        weekday|weekdays; week days|day; wkdays|wkday; workdays|workday; work|business|working days|day;
        during|in the week; on? school days; entresemana; entre semana; dias? de entre? semana;
        dias habiles|laborales|laborables; durante la semana; en semana; weekdays;
        all week long? monday through friday
    """,
    "days:weekend": """
        weekend|weekends|wknd|wknds|wkend|wkends; week ends|end; fin|fines|finde|findes de? semana?; finsemana
    """,
    "days:all": """
        any|every|each|most|either|whichever|whatever|which old? day|days of? the? week?; all|all the days;
        everyday|daily; every|any single day; any of the days; all|most|whole week; the whole week; all week long;
        7|seven days a week; todos|todo|to los? dias|dia; cualquier|cualquiera dia|dias; me da igual el|que dia; me da
        lo mismo el|que dia; no importa el|que? dia; sin importar el|que? dia;
        el dia me da igual; el dia me da lo mismo; el dia no importa; no matter the|what|which day; the? day doesnt
        matter;
        i? dont care what|which day; doesnt|dont matter what|which day; dont matter the day;
        el dia que sea|gusten|guste|quieran|quiera; toda la semana; diario|diariamente; cada dia; a? diario;
        casi todos los dias
    """,
    "days:weekdays part:evening": "weeknights|weeknight; week nights|night; school nights|night; wknights",
    "rest": """
        the rest; rest is|are; any|every|all other|others day|days; all? the? other|others days|day;
        any|every day else; the? rest of the? week|wk|days; every other day of the week; los? otros|demas dias;
        las? otras|demas; any|all the? other|others; the? remaining; los demas; los otros;
        el? resto de? la? semana|dias?; el resto; lo demas de la semana; cualquier otro dia;
        todos los demas dias?
    """,
    "any:rest": """
        de ahi cualquiera; de ahi cualquier dia; de ahi lo que sea;
        else anytime|whenever|any; else any time; anytime|whenever else;
        any|all? other time|times; lo? demas; the rest of the time; any time else;
        otherwise im? good|fine|open|free|ok|available; everything else; cualquier otra hora; other than that;
        wide? open|free|good|available|fine|ok|clear otherwise|besides; libre|disponible fuera de eso;
        otherwise whatever|whenever|anything|anytime; otherwise all good;
        otherwise im? wide|totally|completely|pretty|usually
        open|free|available|flexible|good; everything|anything around|outside|beyond it|that|them|those|this;
        outside of? that|those|it; beyond that|those; todo lo demas|otro; de ahi en fuera;
        quitando eso|esos; fuera de esos|esas|ese|esa; lo otro;
        aside|apart from that; besides that; fuera de eso|ahi; el resto del tiempo; quitando eso
    """,
    "part:morning": """
        morning appointment|appt|appointments|meeting|session|slot|slots|visit|call|mediation|time;
        morning|mornings|mornin|morn|am|mananita|mananitas|mananas|mornings; early|late|mid mornings|morning|am;
        in the am; midmorning|midmornings; mid-morning;
        por|x|en|de|a|x|durante la|las manana|mananas|mananita|man|mnn|ma;
        la|las|toda|todas|una|cada|alguna|cualquier|cualquiera la? manana; media manana; a primera hora;
        first thing; tempranito? por|en la manana; the forenoon
    """,
    "part:lunch": """
        lunch|lunchtime|lunchbreak; lunch hour|time|break|hours|period; my? lunch;
        hora del? de? almuerzo|lonche|comida|lunch|comer|almorzar; almuerzo|lonche;
        hora de la|mi comida|lonche; hora de el lonche|almuerzo|lunch; comida de|en el trabajo; en mi lonche|almuerzo
    """,
    "part:noonish": """
        noonish; noon|midday|mediodia ish; al? rededor del mediodia; about|around noon|midday|noontime;
        a eso del|de mediodia; como al mediodia; cerca del mediodia; mas o menos al? mediodia;
        around lunch|lunchtime time?
    """,
    "part:afternoon": """
        afternoon appointment|appt|appointments|meeting|session|slot|slots|visit|call|mediation|time;
        afternoon|afternoons|aft; early|late|mid afternoon|afternoons; midafternoon; a? media tarde; in the pm; pm;
        por|x|en|de|durante la|las tarde|tardes|tardecita;
        la|las|toda|todas|una|cada|alguna|cualquier|cualquiera la? tarde|tardes|tardecita; tarde|tardes|tardecita;
        after|despues lunch; despues de|del comer|almuerzo|lonche|almorzar; after lunchtime
    """,
    "part:evening": """
        evening|night appointment|appt|appointments|meeting|session|slot|slots|visit|call|mediation|time;
        evening|evenings|eve|eves|evenin|evning|night|nights|nite|nites|nightime|nighttime|night-time;
        early|late|mid evening|evenings|night; after dark|dinner;
        por|x|en|de|durante la|las noche|noches|nochecita;
        la|las|toda|todas|una|cada|alguna|cualquier|cualquiera la? noche|noches|nochecita; noche|noches|nochecita;
        night time; anochecer
    """,
    "part:daytime": """
        daytime|daytimes|daylight; day time; during|in the day; daytime hours?; durante el dia; en el dia; de dia;
        por el dia; during the daytime
    """,
    "part:dawn": "madrugada; de|en|por la madrugada; predawn",
    "noon": "noon|midday|noontime; mid day; mediodia; medio dia; 12 noon; doce del dia|mediodia; twelve noon",
    "midnight": "midnight; medianoche; media noche; mid night; 12 midnight; doce de la noche; 12 de la noche",
    "half:pm": "pms; del dia",
    "half:am": "ams",
    "month:january": "jan|january|ene|enero",
    "month:february": "feb|february|febrero",
    "month:march": "march|marzo",
    "month:april": "apr|april|abr|abril",
    "month:may": "may|mayo",
    "month:june": "jun|june|junio",
    "month:july": "jul|july|julio",
    "month:august": "aug|august|ago|agosto",
    "month:september": "sep|sept|september|septiembre|setiembre",
    "month:october": "oct|october|octubre",
    "month:november": "nov|november|noviembre",
    "month:december": "dec|december|dic|diciembre",
    "today": "today|todays|hoy|2day; later? today; el dia de hoy",
    "today part:morning": "this morning; esta manana; hoy en|por la manana",
    "today part:afternoon": "this afternoon; esta tarde",
    "today part:evening": "tonight|tonite|2nite; this evening; esta noche; to night",
    "tomorrow part:morning": "manana temprano|tempranito; manana a primera hora; tomorrow first thing",
    "tomorrow": """
        tomorrow|tomorow|tommorow|tommorrow|tmrw|tmw|tmr|tmro|tmrow|2morrow|2moro|2mrw|manana|mnn;
        el dia de manana
    """,
    "tomorrow or aftertomorrow": "tomorrow|tmrw|tmw|tomorow|2morrow|tmr or the? day after that?; manana o pasado",
    "aftertomorrow": "pasado manana; pasado; the? day after tomorrow|tmrw|tomorow",
    "past": """
        yesterday|ayer|anoche|antier|anteayer|antenoche;
        last night|week|month|year|weekend|wknd|summer|winter|spring|fall; la semana pasada; hace dias;
        el mes pasado; year|years|day|days|week|weeks|month|months|hour|hours|minute|minutes|while|long|time ago;
        the day before yesterday
    """,
    "weekrel:0": "this week|wk; later this week; esta|de semana; la? semana esta",
    "weekrel:1": """
        of? next|following|nxt week|wk|weeks; the? coming week; de? la? proxima|prox|otra semana;
        de? la? semana que|q|k viene|entra; la? semana proxima|entrante; the week after
    """,
    "weekrel:2": "the? week after next; in a couple of? weeks; fortnight; la semana de arriba",
    "weekday_next": "que|q|k viene|entra|entran|vienen; entrante",
    "this": "this|este|esta|estos|coming|upcoming",
    "next": "next|nxt|following|proximo|proxima|proximos|prox|siguiente",
    "last": "last",
    "lastpast": "pasado|pasada",
    "nth:1": "primer|primera",
    "nth:2": "segundo|segunda",
    "nth:3": "tercer|tercero|tercera",
    "nth:4": "cuarto",
    "nth:5": "ultimo|ultima",
    "month_word": "month|months|mes|meses; of|del|de|in the|el month|mes; the month; cada mes; every month",
    "weeks": "week|weeks|wk|wks|semana|semanas",
    "days_word": "days",
    "years": "year|years|ano|anos|yr|yrs",
    "hours": "hrs|hr|hours|hour|h|hs|horas|hora",
    "minutes": "min|mins|minutes|minute|minutos|minuto",
    "oclock": "oclock; o clock; en punto; sharp; on the dot|nose",
    "halfpast": "half past|after; half",
    "quarterpast": "quarter|qtr past|after",
    "quarterto": "quarter|qtr to|till|til|of|before; cuarto|quince para; un cuarto para",
    "yhalf": "y media|treinta",
    "yquarter": "y cuarto|quince",
    "lessquarter": "menos cuarto|quince",
}

_UNITS_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_UNITS_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve treinta"
)
NUMBERS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS_EN.split())},
    **{word: value for value, word in enumerate(_UNITS_ES.split())},
    "una": 1, "un": 1, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "cuarenta": 40, "cincuenta": 50,
}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(_ORDINALS.split(), 1)}, "thirtieth": 30, "primero": 1, "primer": 1,
}  # fmt: skip
