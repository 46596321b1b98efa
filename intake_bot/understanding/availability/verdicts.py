"""What people call a day that suits them, or does not: "a zoo", "ni lo piense"; en and es. As in limits.py."""

from __future__ import annotations

from collections.abc import Mapping

VERDICTS: Mapping[str, str] = {
    "can": """
        wouldnt|wont be a? problem|prob|issue|trouble|biggie|hassle; no sweat|hassle|trouble;
        would|will|should be no problem|prob|issue|trouble|biggie|hassle;
        is|are|be|r|es|son my|our|mi weekend|weekends|wknd|finde|descanso|descansos; es|son mi fin de semana;
        is|are|be|r my|our free|off|slow|open|easy day|days|time;
        es|son|seria mi|mis|el|los dia|dias libre|libres|franco|francos|tranquilo|tranquilos;
        franco|francos; mi dia libre|franco; mis dias libres|francos|de descanso; mi descanso es;
        lovely|wonderful|terrific|fantastic|super|excellent|swell|dandy|golden|solid|peachy|agreeable|suitable|
        acceptable|convenient|nice|sweet|genial|excelente|estupendo|buenisimo|fenomenal|barbaro|fabuloso|
        maravilloso|tranquilo|tranquila|tranquilos|tranquilas|chill|slow|quiet|straight|legit|gravy|clutch|valid|dope|
        aight|ight|aite|kosher|chido|chida|padre|bacano|chevere;
        me viene|vienen|va|van|cae|caen|queda|quedan de maravilla|perlas|lujo|diez|pelos|10;
        me viene|va|cae|queda joya|padre|chido|excelente|genial|perfecto|super|barbaro; me da|dan|dieron chance;
        me da|dan|dieron el? dia|permiso|oportunidad|libre; ya? me dieron permiso|chance|libre; ya pedi permiso;
        me cuida|cuidan a los|las|la|mis|mi ninos|ninas|nina|hijos|hijo|hija|chamacos|nenes|nietos|mama|papa;
        se queda|quedan con los|el|la|mi|mis ninos|nino|nina|hijos|hijo|hija|bebe|nenes;
        me presta|prestan|deja|dejan el|la|su carro|coche|auto|camioneta|troca|moto|carrito;
        a la|sus|su orden|ordenes; quedo|estoy|estare|quedamos a la|sus|su|tu orden|ordenes;
        quedo|estoy|estare|quedamos a la? su? entera? disposicion; a disposicion|disponibilidad; a la disposicion;
        estoy|ando puesto|puesta|puestisimo|listo|lista; le entro; me apunto; me animo; me anoto; alli|ahi|aca estoy;
        alli|ahi nos vemos; nos vemos; lo|la hacemos; la hago; la armo; se hace; se puede hacer; le hago; lo hago;
        sign me up; count me in; im game; game for; shoot for; good to go; i could|can swing|manage|make;
        can swing|manage|squeeze|fit; able to make|come|do; gimme; give me; book me; pencil|put|mark it; lets lock;
        i|we? choose|vote|suggest|propose|request|nominate; id|ill choose|say|vote|request|suggest;
        i would choose|go|say|vote|suggest; i say|vote; ojala que?; hopefully; my vote is|goes; vote for; going with;
        elijo|escojo|propongo|sugiero|pido|pediria|votaria; voto por; me quedo con; diria; yo diria; aparte;
        aparteme|apartame|reserveme|reservame|agende|ponganos; ponga|ponme|ponganme; que me toque;
        i|we have nothing|nada; no commitments|obligations|engagements; sin obligaciones|ocupaciones;
        nothing going on?; i? have|got nothing going on?; is|are for sure; i|we reckon|wanna;
        back? in town; im|ill be in town; is|es my|mi break|lunch|lonche|hora;
        could|would|can|might|should|will also|even|probably|maybe|still work|do|be|fit; also works|work;
        is|are|r my|our day|days; nada planeado|agendado|pendiente; no hay nada; i? stay home|in|put; me quedo en? la?
        casa;
        nobody|no one bothers me; got no plans|work|class|school|kids; got nothing; kid|kids free; kidless;
        childfree; have|got a? sub|coverage; get|gets it off; took|taking|take the? day|it off; on break;
        they|he|she let|lets me off|go|out; lets me out|leave|go; i take it off; dont have the kids;
        dont work|works; do not work; not at work; not in class|school; no tengo que ir a?; no hay clases|clase|
        escuela|trabajo|chamba|turno; cerramos; estamos cerrado|cerrados|cerrada;
        we are|were closed; is|are a go|yes|possibility|winner; thumbs up; all set; lined up;
        that works; those work; those are good|fine|ok; me parece|parecen bien|perfecto; me parece; no me afecta;
        lo tengo|los|la tengo libre|libres|desocupado; tengo desocupado|despejado|abierto|franco;
        me|nos deja salir|ir|venir|usar; puedo|podria|podemos ir|asistir|llegar a la|una|su cita|reunion|junta|sesion|
        mediacion;
        voy|iria|ir|vamos|asistir|llegar a la|esa|una|su cita|reunion|junta|sesion|mediacion;
        sobra|me sobra tiempo; tengo un|el|algun espacio|hueco|ratito|chancecito|rato|huequito|
        espacito; ventana; window; slot; slots; openings; gap; gaps; i got a gap|window|slot|opening
    """,
    "prefer": """
        would|will|is|are be? my|our pick|choice|preference|favorite|fave; would be my first choice;
        my pick|druthers; gun to my head; sweet spot; is|es the|el|lo sweet spot; works wonders;
        mi? favorito|favorita|favoritos|preferido|preferida|preferidos; mi primera opcion|eleccion;
        tiro|tiraria mas? a|por|para; mas|mejor bien por; me acomoda|queda|viene|cae mucho? mejor; lo que mas;
        lo que mejor; me gusta|gustaria mas; mucho mejor; far|way|much better; best bet; mi mejor dia|opcion|hora;
        es|son el|mi mejor dia|opcion; if i had|get my way|choice|druthers;
        si puedo|pudiera escoger|elegir; si me dan|da|dieran a escoger|elegir; if i can|could pick|choose
    """,
    "not": "ni a palos|putas|madres|tiros; ni de broma|loco|pedo; cero; zero; para nada; de ninguna manera; nones",
    "cant": """
        would|will be a? no|out|bad|hard|tough|rough|impossible|difficult|tricky|tight|busy|hectic|problem|issue; no
        good;
        would be pushing it;
        is|are|r|be|get|gets|stay|stays hell|hellish|insane|nuts|brutal|murder|madness|stacked|booked|maxed|swamped|
        slammed|nope|trash|garbage|toast|rough|unworkable|problematic|useless|taken|claimed|blocked|off-limits|
        crammed|jammed|overbooked|spoken|killer|killers|mayhem|bananas|bonkers|wild|stupid|ugly;
        is|are|r|be a? zoo|circus|madhouse|mess|wash|bust|pass|nightmare|disaster|no|nope|blur|grind|struggle|
        problem|bitch|nogo|killer; a? zoo|circus|madhouse; booked solid|up; no dice; jam packed; filled up;
        suck|sucks|stink|stinks|blow|blows|bite|kill me?; wear|wears me out; apestan|apesta; sacred; me matan|mata;
        would|could|should|might|may|probably|definitely not work|fit|suit|happen|do|fly; not work; not work for me|us;
        nix; rule|rules|ruling out; count|leave|cross out|off; scratch|strike|forget|forget about; count me out for?;
        dont|not book|schedule|plan|put|give|call|set|offer|assign anything|it|me|us|nothing|something? for|on?;
        es|son|esta|estan|salen|pone|ponen|pongo un? infierno|locura|caos|relajo|lio|desmadre|desastre|fatal|fatales|
        pesimo|pesimos|pesado|pesados|pesadisimo|cargado|cargados|lleno|llenos|llena|saturado|saturados|complicado|
        complicados|horrible|horribles|imposible|imposibles|matado|matados|feo|feos|dificil|dificiles|descartado|
        descartados|mal|malo|malos|apretado|apretados; un infierno|caos|relajo|lio|desmadre|desastre|show;
        una locura; de locos; fatal|fatales|pesimo|descartado|descartados|descartada|descarte|descarten|descarto;
        ni lo? piense|piensen|pienses|suene|suenes|intente|intenten|pregunte|mencione; ni pensarlo|hablar|sonarlo;
        ni modo que; olvidelo|olvidalo|olvidense|olvidese; no me? nos? pongan|ponga|pongas|agende|agenden|agendes|
        llame|llamen|llames|busque|busquen|programe|programen|cite|citen|den|marque|marquen|hable|hablen nada|cita?;
        quiten|tache|tachen|borre|borren; no me|nos apunte|apunten|anote|anoten; no va a poder ser;
        no me acomoda|cae|late|alcanza|rinde; no por el|mi|mis|lo|motivos|razones|cuestiones; no doy una;
        no hay forma|manera|modo|chance|caso; no cuento con; no tengo hueco|espacio|tiempito|ratito|huecos;
        no tengo ni un? hueco|minuto|rato|momento|tiempo; traigo|tengo mil cosas; hasta el cuello|tope; a tope|full;
        estoy|ando full|liado|liada|atareado|atareada|enredado|enredada|saturado|saturada|amarrado|amarrada;
        me cae|caen|queda|quedan|viene|vienen|va|van mal|fatal|pesimo|peor; se me cruza|cruzan|junta|juntan|empalma;
        not with me; not for me; doesnt|dont fly|suit; doesnt|dont cut it; cant swing|manage it?; cant get away; no
        chance|shot;
        im off limits; gone all day; slammed; up to my neck|ears|eyeballs; underwater; buried
    """,
}
