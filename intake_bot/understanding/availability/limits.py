"""Words that limit hours, join times and clauses, or make a time one that cannot be kept; en and es.

One phrase a line or between semicolons; ``a|b`` either word, ``word?`` may be missing. Earlier tables win.
"""

from __future__ import annotations

from collections.abc import Mapping

LIMITS: Mapping[str, str] = {
    "after": """
        after|aft|aftr|past; later than; any time after; starting at|from|by?; beginning at|from;
        the? earliest is|would; the? earliest would be; the? earliest i|we can|could do|come|make|be is|would?;
        lo mas temprano|pronto que puedo|podemos es a?; lo mas temprano a|que?; lo mas temprano es a;
        como muy temprano a; minimo a;
        no earlier|sooner than; not earlier|sooner than; not|nothing|never before;
        not|nothing|never until|till|til; not|nothing until|till|til like? after;
        dont get home|off|out|back|here until|till|til; wont be home|free|off until|till|til;
        home|out|off|free|available|done by; home|off|free|available after; not b4; once its past;
        despues|dspues|desp|depues|dsps|dps|despue; despues|dspues|desp|depues|dsps|dps|despue de|d|del; pasadas;
        pasadas de; pasando de?; mas tarde de; mas despues de; ya? que salga a; no|nada|nunca antes de|d|del;
        no|nada|nunca hasta; no|nada hasta despues de; a partir de|d|del; apartir de|d; desde despues de;
        ya pasadas; de despues de
    """,
    "latest": "at the latest; at latest; a mas tardar; a lo mas tarde; maximo; tops; a lo mucho",
    "earliest": "at the earliest; at earliest; lo mas temprano; como muy temprano; minimo",
    "before": """
        lo mas tarde que puedo|podemos es a?; lo mas tarde a|al?; como muy tarde a?; muy tarde a;
        a mas tardar a; the? latest is|would; the? latest would be;
        the? latest i|we can|could do|come|make|be is|would?; a lo mucho a; maximo a;
        have|has|need|needs|got|gotta|must to? be done|finished|out|gone|through by|before;
        have|has|need|needs|got|gotta|must to? be home|back|in|inside by;
        makes|make|want|wants me to? home|back|in by;
        makes|make|wants me to? be home|back|in by; home before; tengo que estar en? la? casa antes de;
        before|b4|bfore|befor; earlier than; no later than; not later than; not|nothing|never after|past; by;
        prior to; any time before; i? have? a|my? curfew at|by|is; tengo? el|mi? toque de queda es? a?;
        and|nor not|nothing|never|no after|past; nor after|past; y? ni despues|pasadas de; this side of; antes;
        antes de|del|d|que|q; no|nada despues|pasadas de; no|nada mas tarde de;
        mas temprano de; no pasando de
    """,
    "until": "until|till|til|untill; until|till|til after|like; up until|till; hasta|asta; mas o menos hasta",
    "from": "from|frm|since; desde; beginning|starting; comenzando|empezando a?",
    "around": """
        around|about|approximately|approx|roughly|arnd|near|circa|like; close to; a eso de|d|del; como a?;
        al rededor de|del; alrededor de|del; cerca de|del; tipo; sobre; hacia; aproximadamente a?; mas o menos a?;
        entre como; right around|about; somewhere around; por ahi|ay|hai|ai de|del|d|a|como; por ahi de|a las;
        por ahi como a
    """,
    "ish": "ish; or so; or thereabouts; aprox|aproximadamente; y pico; mas o menos; give or take; por ahi",
    "las": "a las|la|los; alas; ala; las",
    "a": "a",
    "at": "at; right at",
    "between": """
        between|btwn|btw|bw|betwn|inbetween; in between; between|from|during the? hours of; entre las|los horas|
        horarios de; in|during the window of; any time between; entre
    """,
    "to": "to|thru|through|throught|thro; al; all the way to|through; y hasta; up to; or until",
    "onward": """
        or later|beyond; and later|onward|onwards|beyond|up; onward|onwards; on up; y|o mas tarde; en adelante;
        pa|para delante|adelante|alante; on out
    """,
    "beforethat": """
        before|by that|then; by that time; para entonces; antes de eso|ahi|esa|ese; any time before that;
        anytime before that; antes de esa hora
    """,
    "afterthat": """
        after that|then; afterwards; anytime|any after that; any time after that; ya? despues de eso|ahi|esa|ese;
        y? de ahi|alli|ai|alla en|pa|para adelante|delante; ya de ahi; luego de eso; de ahi en adelante;
        despues de esa hora
    """,
    "and": "and|y|e|n|nd|plus|also|tambien; as well as; asi como; y tambien; and also; along with",
    "or": "or|o|u|either; or else|even|maybe; o si no; o bien; o tambien",
    "but": """
        otherwise; but|pero|however|though|although|aunque|sino; except that; if not; si no;
        si no se puede|pudiera|pueden pues?; even though; sin embargo; but also; nada mas que; nomas que; y si no;
        if thats not possible; if that doesnt work
    """,
    "so": """
        so|therefore|entonces|hence|osea|tons|entons; thats why; asi q|que|k; por eso; por lo tanto; that means;
        o sea; meaning
    """,
    "because": """
        because|cuz|cause|bc|bcuz|cos|coz|xq|xk|pq|porq|porque|que|q|k|when|cuando|where|donde|while|mientras|
        como|cus|becuz|given; desde|ever que|q|since; ya que|q; por que; due to; puesto que; es que|q; its cuz;
        debido a; as thats when;
        since thats|my|i
    """,
    "takeback": """
        no wait|espere|espera; wait no; i meant; quise decir; mejor dicho; scratch that; correction;
        no perdon|disculpe; jk; just kidding; es? broma; oops; no sorry; me equivoque; nvm; never mind; actually no;
        make that; digo no;
        wait sorry; my mistake; err
    """,
    "imean": "i mean; o sea que no; digo",
    "weekof": "the? week of; la? semana del|de|d",
    "blocks": """
        not this one|week|weekend|time|coming; este|esta no;
        federal|public|bank|major|legal|dias|dia|la|los|the? holidays|holiday|festivos|feriados|festivo|feriado;
        a? fin|fines|finales de mes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|
        diciembre;
        used to; i used to be|have|work; antes podia|tenia|iba|estaba; solia; that week|weekend|month; esa semana;
        ese mes|fin; the week after that;
        rather than; instead of; en vez|lugar de|del;
        the? next|coming|following few|couple|two|three|four|2|3|4 of? weeks|days|months|week;
        proximos|proximas|siguientes dias|semanas|meses;
        proximas|proximos|siguientes dos|tres|2|3 semanas|dias|meses; estos dias; these days; de aqui al|a|hasta;
        from now until|til|till|to|thru|through; between now and; hasta|until entonces|then;
        the? whole|all|entire week of; first|last|second|1st|2nd|3rd|third|fourth week in; toda la semana del|de;
        every other|second|third|2nd|3rd week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|day|weekday|night|morning|evening;
        la|el otro|otra lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana; biweekly|quincenal|fortnightly;
        alternate|alternating|alternates;
        alternate|alternating|rotating days|day|weeks|week|weekends|weekend; cada dos|tres|2|3 semanas|dias|fines;
        cada tercer|tercera|otro|otra|segundo|segunda dia|semana|fin|lunes|martes|miercoles|jueves|viernes|sabado|
        domingo; once|twice a week|month; un dia si y? otro no; un fin si y? otro no; una semana si y? otra no;
        depends|depending|depende|dependiendo|varies|varia|varian|varying|rotates|rotating; changes;
        it changes every week; cambia|cambian; not|im sure|unsure about|of|if|when|what|yet|which|on;
        dont|do know about|if|yet; do not know about|if|yet; idk|dunno about|if|yet|when;
        dont know my schedule|hours|shift; dont know what my; no estoy seguro|segura;
        no se si|todavia|aun|bien|como; todavia|aun no se; a menos que; unless; quien sabe; who knows;
        the? first|last|second|1st|2nd|3rd|third|fourth week of;
        primera|segunda|tercera|ultima semana de|del; every few; cada cuando; hasta nuevo aviso;
        until further notice; mid month|week; a? fin|fines|finales|principio|principios|mediados de|del;
        end|beginning|start|middle of; towards|toward the end; the first half; no more than once; first come
    """,
    "limit": """
        before|b4|until|til|till|once|when|after it|things gets|get too? busy|crowded|packed|crazy|hectic|hot|cold|
        dark|loud|slow;
        antes de que|q se? llene|oscurezca|anochezca|enfrie|amanezca|ponga; antes de que haga calor|frio
    """,
    "vague": """
        salgo|sale|salimos|saliendo|llego|llega|llegamos|acabo|acaba|termino|trabajo|trabaja|duermo|despierto|ceno|
        estoy bien|muy|mas|super? tarde|noche; trabajo|ando|estoy|quedo hasta|asta bien|muy|mas? tarde|noche;
        me levanto|acuesto|despierto|desocupo|duermo bien|muy|mas? tarde|temprano|noche; llego|salgo|salimos de noche;
        muy|tan|mas|demasiado|bien tarde|temprano|noche; no muy|tan|demasiado tarde|temprano|noche;
        not|nothing too|so|very|that|super|real|really|crazy late|early; super|real|crazy late|early;
        too|so|very|that|really late|early; ya tarde|noche;
        end of the? day;
        later|soon|asap|early|earlier|late|sometime|someday|eventually|temprano|tempranito|pronto|
        rato|luego|algun|algunos|tardecito; mas luego|rato|nochecita; some other day|days|time;
        as soon as possible; lo antes posible; lo mas pronto posible; cuanto antes; un dia de estos;
        one of these days; a while; algun dia; some day;
        summer|winter|spring|fall|verano|invierno|primavera|otono; next|following month|year;
        el? proximo|siguiente mes|ano; el? mes|ano que viene|entra; this month|year; este mes|ano;
        after|before|over|during the holidays; las fiestas; school|spring|winter|fall|christmas break; vacaciones;
        in a bit; al rato; las vacaciones; payday; ramadan|lent|cuaresma;
        sunset|sunrise|dusk|dawn|breakfast|dinner|dinnertime|supper|desayuno|cena|bedtime|naptime;
        business|office|working|bank|normal|school hours; horario|horas de oficina|trabajo; end of day; eod; tempra;
        la otra; un dia
    """,
    "hedge": """
        i dont know; i do not know; idk; dunno; i dunno; ni idea; yo que se; no lo se; no sabria decirle;
        usually|normally|mostly|generally|probably|prolly|maybe|perhaps|might|possibly|quizas|quiza|talvez|
        normalmente|generalmente|supposedly; casi siempre; most of the time; la mayoria del tiempo|de las veces;
        for the most part; most times; tal vez; a lo mejor; lo mas seguro; puede ser; puede que;
        i guess|think|believe|suppose|figure; creo|pienso|supongo; creo|pienso|supongo que|q; yo creo que|q;
        yo creo; por lo general; lo normal; sin duda|dudas|dudarlo|falta|fallar|excepcion; no doubt; without a doubt;
        without fail; for sure; de seguro|fijo; seguramente; como siempre;
        my? availability|disponibilidad is|are|es|seria; mi disponibilidad; my availability; as usual; as always
    """,
    "before_busy": """
        cuando|apenas|que salga|salgo|salgamos|termine|acabe del? la? mi? trabajo|jale|chamba|turno|escuela|clase|
        clases|misa|culto|iglesia; en cuanto salga|salgo|termine|acabe del? la? mi? trabajo|jale|chamba|turno|escuela|
        clase;
        after|before|b4 work|church|school|mass|class|practice|dinner|bed|court|therapy|breakfast;
        after|before|b4 the game|kids; after|before my|his|her|the? shift|shifts|job|class|classes;
        after|before i get off|home|out;
        antes|despues de|del misa|trabajo|trabajar|clase|clases|culto|cenar|dormir|cena|desayunar|desayuno|
        escuela|iglesia|chamba|turno|jale;
        antes|despues de|del la|mi|las escuela|misa|iglesia|chamba|cena|trabajo|turno|jale|clases;
        my? after work|school; after i get home|off|out; saliendo|luego del|de trabajo|trabajar;
        when i get off|home|out; before i go in; after they get home|out
    """,
}
