"""What people do when they cannot come, and when it begins and ends: work, school, care; en and es.

Written as in limits.py.
"""

from __future__ import annotations

from collections.abc import Mapping

OCCUPATIONS: Mapping[str, str] = {
    "busy": """
        have|has|eat|eating dinner|supper|breakfast;
        do|doing|did doubles|double; a double; im|am|hes|shes|is on nights|days|swings|call;
        on night|day|swing|graveyard shift|shifts; on call; on nights;
        work|working|job|shift|shifts|school|class|classes|church|mass|practice|practica|practicas|soccer|futbol|
        football|baseball|beisbol|basketball|basket|game|games|gym|court|probation|parole|doctor|doctors|dr|
        dentist|dentista|dialysis|dialisis|quimio|quimioterapia|chemo|chemotherapy|therapy|therapist|terapia|
        terapias|counseling|appointment|appointments|appt|appts|apt|meetings|meeting|training|entrenamiento|
        entrenamientos|rehearsal|choir|coro|aa|na|daycare|babysit|babysitting|clinic|clinica|tutoring|group|groups|
        iop|bingo|band|jury|soccer|wic|treatment|vet|chores|laundry|karate|ballet|dance|swim|swimming|choir|drill|
        detox|mtgs|mtg|dialisis|guardia|funeral|
        wedding|boda|surgery|cirugia|trabajo|trabajar|trabaja|trabajamos|trabajando|chamba|chambeo|chambear|jale|
        curro|bregando|bregar|bregamos|laboro|escuela|clase|clases|misa|iglesia|culto|cita|citas|ensayo|ensayos|
        turno|turnos|uni|universidad|gimnasio|corte|cuido|cuidar|cuidando|recojo|guarderia|consulta|camello|
        servicio|grupo|curso|cursos|taller|practice|study|studying|estudio|estudiar|visitation|visita|visitas|
        carpool|coaching|vendo|limpio|doblo|lecture|lectures|lab|bible|sleep|asleep|sleeping|nap|naps|duermo|dormido|
        dormida|durmiendo|siesta|catequesis|catecismo|rehab|
        reunion|reuniones|junta|juntas|sesion|tournament|recital|classes|deliveries|orientation;
        i|im|am|at|have|has|got|gotta|my|to|we|hubby|husband|wife|always|usually|go|he|she|both work|
        working; have|has|got|gotta to work; got to|2 work; working on|nights;
        work|working|works doubles|double|overtime|from;
        work|works|working full time; work night|day|morning|swing|graveyard shift|shifts;
        my work|job|shift|school|class is|are|goes; at work; get the kids; pick up;
        pick|picking up the|my kids|kid|son|daughter; picking up;
        kids|kid|children|son|daughter|grandkids have|has|had; my? kids;
        not|never at the same time|hours as|of; not|never the same time|hours as; no a? la misma hora que|de|q;
        no al mismo tiempo que|de|q; no cuando tengo|estoy; not when|while im|i? have? at|in|my;
        i have|got the|my kids|grandkids|son|daughter|baby; have|got my kids|grandkids;
        ninos|hijos|nietos|nenes|babies|chamacos; bible study|group; locked down?; on? lockdown; physical therapy;
        drop|dropping off; take|taking care of; watch|watching my|the;
        are|is for my|the family|kids|wife|husband|children; es|son para mi familia|hijos;
        voy a la? misa|iglesia|culto|escuela|clase|clases|trabajar|dialisis|terapia; ir a misa; doblo turno;
        me toca|tocan; tengo mi|a|que|un|una|el|la|los;
        tengo cita|citas|clase|clases|escuela|trabajo|turno|misa|culto|ensayo|terapia|corte|practica|junta|
        reunion; work from home; teach|coach|volunteer|host|babysat; work release; reporting;
        church service|services; sunday school; night class|classes; night school; parent teacher;
        i sell|clean|drive|cook|teach|deliver|serve; estoy trabajando|ocupado|ocupada|en;
        ando trabajando|chambeando; llevo a; recoger a; voy por; tengo ninos;
        ensayamos|entreno|entreno|entrena|entrenan; im at work|school|church|class;
        1st|2nd|3rd|first|second|third|night|day|graveyard|swing|late|early shift|shifts; im there;
        family time|day; game|date|movie|poker|bingo|trivia|family|card|girls|guys|taco night; im|am at|in the|a|my;
        de guardia; estoy|ando de guardia; me operan; operacion;
        sleep|sleeping in the; in class|school|court|dialysis|therapy|treatment|treatments; mi|el turno es; have a|an;
        got a|an
    """,
    "goin": """
        need|needs|have|has|got|gotta to? be at work|school|class|there; tengo que entrar a? trabajar|trabajo?;
        entrar a|al trabajar|trabajo;
        entro|entra|entramos|entrando; entro|entra|entramos a|al trabajar|trabajo|turno|clase|clases|escuela;
        start|starts|begin work|working|school|class|shift; go|goes|going in|into;
        go|goes|going into|to work|school|class; be at work|school|class; clock|clocking in;
        my? shift|work|class|school starts|begins; my class starts|begins; mi turno empieza|comienza;
        empiezo|comienzo; empiezo|comienzo a|el trabajar|turno
    """,
    "getoff": """
        im|get|gets|getting|wake|wakes|waking usually|always? up at|by|around; me levanto|despierto; me levanto|
        despierto a;
        llega|llegan|regresa|regresan|vuelve|vuelven a? la? casa?; is|are back|home at|by|around;
        leave|leaves|leaving work|school|class|there; ends|finishes; is over|done; which|that|it ends;
        gets|lets out|off; se acaba; termina|terminan|acaba|acaban|salen; out;
        en cuanto|cuando|apenas|luego que salga|salgo|sale|salen|salgan|termine|termino|llegue;
        en cuanto|cuando|apenas salga|salgo|salen|termine|termino|llegue de|del la|mi? escuela|trabajo|clase|
        clases|trabajar|chamba|jale; get|gets|got|getting|im|am|be|come|comes|gets off|out|home;
        get|gets|getting|im|am|be off|out|home of|from work|school|class|practice|there|it;
        get|gets|getting|im|am|be off work; get|gets|getting out of work|school|class|practice; off work|at;
        off work at; im|get|gets|getting|got|be off at|around|by; home from work|school;
        done|finish|finished|finishing|through with|at|by;
        done|finish|finished|finishing|through with work|school|class; done with work at;
        out of work|school|class; salgo|sale|salimos|saliendo|salir|salia;
        salgo|sale|salimos|saliendo|salir de|del|d la? trabajar|trabajo|jale|chamba|escuela|clase|clases|turno|
        chambear; llego a? mi? la? casa; llego; me desocupo; termino|acabo;
        termino|acabo de trabajar|turno|clases; shift|work|class|school ends|over|finishes; my shift ends|is over;
        regreso; regreso a? la? casa?; clock out; clocking out
    """,
}
