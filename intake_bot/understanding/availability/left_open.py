"""Words that leave open when: promises to tell later, some of many days, "those days"; en and es. As in limits.py."""

from __future__ import annotations

from collections.abc import Mapping

LEFT_OPEN: Mapping[str, str] = {
    "not comma": "not those; not them; esos|esas no; ese|esa no",
    "not those:days": "not|no those days; not on those days; no esos dias; esos dias no",
    "those:days": """
        those|them days; on|for those|them days; those same days; the same days; either|any|both of those days;
        esos|esas|dichos|tales mismos? dias|fechas; en|para esos|esas dias|fechas; los|esos mismos dias; those dates;
        on|for those dates
    """,
    "those:day": """
        that same? day; on that same? day; ese|aquel mismo? dia; el mismo dia; on that one; that date; esa fecha
    """,
    "those:hour": """
        in? a|en? esa|esas misma|mismas? hora|horas; en? ese|esos horario|horarios|rato|lapso|hueco|ratito; esa|esas
        hora|horas;
        during that time|window|hour; at|in that hour; that hour|window|slot; those hours; during those hours; in that
        window
    """,
    "or next": """
        o el otro; o el siguiente; o el que sigue|viene; or the following|other one; or the following; or the one after
    """,
    "later": """
        ill|i|imma|we|well can|will|could|should|might? tell|know|confirm|check|ask; ill|i will|can|could? let|get you|
        u know;
        ill|i will|can|could? hit|text|call|message|tell|ring|contact|write you|u|yall; ill|i will? find|found out;
        ill|i will? get|circle back to? you|u?; let me get back to? you|u?; find out; ask|remind me again?; ask again;
        check|checking back; follow up; let you|u know; wont|dont|will|should know; i get my schedule|hours|shifts; they
        post|give|make|release|send me|us? the|my|our? schedule|schedules|hours|shifts|rota; schedule comes out|up;
        le|les|te aviso|avisare|confirmo|confirmare|digo|dire|escribo|escribire|marco|respondo|contesto|informo|mando|
        hablo|pregunto|preguntare|consulto; voy a preguntar|ver|checar|confirmar|avisar|saber; me avisan|dicen|
        confirman|
        informan|entero|resuelven; me dan|pasan|entregan|mandan|ponen el|mi|los|mis horario|horarios|turno|turnos|rol;
        lo|la
        consulto|checo|platico|veo con; hablamos; ya? sabre; lo sabre; recuerdeme|recuerdame|pregunteme|preguntame;
        me entero; nos? ponemos de acuerdo; quedamos de acuerdo
    """,
    "before": """
        tengo|tenemos|debo que? irme|salir|regresar|volver a|antes de; me tengo que ir a|antes de; me tendria que ir a;
        have|has|need|needs|got|gotta to? leave|go|head|split out? by|at|before
    """,
    "blocks": """
        me voy a las;
        el otro fin|finde de? semana?; un lunes|martes|miercoles|jueves|viernes|sabado|domingo si y? un? otro? no|
        lunes|martes|miercoles|jueves|viernes|
        sabado|domingo no?; once? every two|2|three|3|few|couple of? weeks|months; or not; or maybe not; o no; a lo
        mejor no;
        tal vez no; quiza|quizas no; puede que no; otro dia; another|different day; un dia distinto|diferente; some|
        certain mornings|evenings|afternoons|nights|days|weekends|weekdays|weeks|mondays|tuesdays|wednesdays|
        thursdays|fridays|saturdays|sundays; algunos|ciertos|unos dias|lunes|martes|miercoles|jueves|viernes|sabados|
        domingos|fines; algunas|ciertas mananas|tardes|noches|semanas; a veces los? las?; cada quince|15|tercer dias?;
        weekend|weekends when|that? i dont have|got my? the? kids|son|daughter|kid|boys|girls;
        fin|fines de semana que|cuando no tengo|toca|tocan; no se que|cual|cuando|a que? dia|hora|dias; mi otro fin;
        dont|do know what|which|when; the same|usual time as|we|i? had? last; the usual time; la hora de siempre; last
        thing; a? ultima hora
    """,
}
