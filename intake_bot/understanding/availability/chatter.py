"""Words that say nothing about when: greetings, politeness, chatter, stories; en and es. Written as in limits.py."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.understanding.phrases import word_set

CHATTER: Mapping[str, str] = {
    "greeting": """
        im? on parole|probation|bail|house; im? on house arrest; estoy? en probation|condicional;
        estoy en libertad condicional;
        either|neither|which|any|this|that|each one; no pos|pues|ps|bueno|mira|mire; por favor; 4|2 me|us|u|my;
        good morning|mornin|afternoon|evening|night|day;
        good morning|afternoon|evening to you|all; gm;
        buenas|buenos|bonita|bonito|linda|lindo|feliz dias|dia|tardes|tarde|noches|noche; buen dia; muy? buenas;
        buenas; have a good|great|nice|blessed|lovely day|night|evening|weekend|one|morning|afternoon;
        que tenga|tengan|tengas|pase|pasen un? una? buen|buena|bonita|bonito|lindo|linda|excelente|feliz dia|
        tarde|noche|fin; que tenga buen fin de semana; happy thanksgiving|holidays|monday|friday; happy new year;
        merry christmas|xmas; feliz navidad|ano; feliz ano nuevo; feliz dia de accion de gracias;
        thank|thanks for your|ur time; gracias por su|tu tiempo; long time; last|first time; all good;
        at the same time; at first; first of all; at least|all; night terrors|owl; on time; in time; a tiempo;
        por lo menos; al menos; same day; a ver; de una vez; one day at a time; day by day;
        sounds|looks good|great; good luck|thing|question; its good to; not good at; no se preocupe|preocupen;
        no worries; no matter; no importa; no me importa|molesta; no le hace; doesnt|dont|not matter;
        does not matter; i? dont|dnt care|mind|worry|forget; idc; no pressure|rush|hurry; dont worry|forget;
        if that|it works; if thats|that|its is? ok|okay|good|fine|cool|alright; if you can; if you dont mind;
        if you|u want; if its possible; si es posible; si se puede; si me hace el favor;
        si pueden|puede|gusta|gustan|quiere|quieren; no big deal; is|are that ok|okay|good|fine|alright;
        is that okay with you; esta bien asi|ahi; right now; cant wait;
        no license|rush|hurry|lie|cap|kidding|joke; no licencia; no tengo licencia|vida; dont have|got a license;
        i? dont drive|sleep; cant drive|sleep|complain; no manejo|duermo; sin prisa|falta|problema|carro;
        not gonna lie; ngl|tbh; to be honest; not a morning person; como le digo; como sea;
        como quieran|quiera|gusten|guste|vea; como usted quiera|guste; not too|that long|picky; o algo asi;
        or something|whatever; y todo eso; y eso; y ya; thats it|all; es todo; long as; this|that time;
        every|each time; this day; ese|esa|aquel|aquella noche|tarde|manana;
        that night|morning|evening|afternoon; ahora mismo; that same; todo bien; muy bien; bien gracias;
        how are you; como esta|estan|estas; espero que este|esten bien; ok|okay so|well; ok thanks; gracias;
        thank you; thanks so much; thanks again; mil gracias; muchas gracias; good to meet you; not then; no then;
        entonces no; the one day; one|a day; its fine; gladly; no mind; nothing else; nada mas; nothing fancy;
        no excuse; que dios lo|la|los|les bendiga; god bless; bless; sin mas; not picky; not that i know;
        no preference; in advance; ahead of time; with? a? heads up; i? need? some|enough|advance|short notice;
        need? a|one|two|few|1|2|3|24|48|72 days|day|hrs|hours|weeks|week notice|ahead|warning;
        a|one|two|few|1|2|3|24|48|72 days|day|hrs|hours|weeks|week in advance|ahead;
        con tiempo|anticipacion; con un|dos|1|2|unos dia|dias de anticipacion|antes; me avisan|avisa|avisas con tiempo
    """,
    "quant": "any|every|all|each|cualquier|cualquiera|todos|todas|whichever",
}
FILLER = word_set(
    """
    the el la los las lo un una unos unas an i im me my mi mis we us our you u ya your yall he his him she her hers
    they them their it its that thats this those these on in of de del d x por para pa en for with w con to too be
    is are r am was were do does did have has had been being would will should ill id ive youre theyre please pls
    plz porfa porfavor favor thanks thx thank gracias ty hi hey hello hola sorry disculpe disculpen perdon oh um uh
    uhm hmm well pues pos ps bueno ay lol haha hahaha jaja jajaja jeje lmao honestly really actually very muy kind
    sort bit little lot more mas most some super pretty quite other one ones otro otra otros otras time times tiempo
    hora horas day dia dias schedule horario week semana make made go going gonna get got lets see say tell know
    think guess mean want need needs like hope feel try help ask fits suit suits there here ahi aqui alla alli which
    what yo tu usted ustedes ud uds nosotros nos ella ellos ellas su sus es son era seria serian sea sean ser estar
    esta estan este esto eso esa ese esos esas estos estas ha hay tengo tiene tenemos tienen hacer ir voy va venir
    llegar verdad digamos digo creo pienso casi mire mira oye oiga amigo amor mija mijo senor senora senorita honey
    dear sir maam man bro estoy estamos estimado estimada estimados estimadas atentamente atte cordial cordialmente
    regards sincerely saludos dude guys hun sis again still already even old thing things anything something also then
    than as per up about down out over ok okay cual cuales al se le les te ah eh algo asi aca nuestro nuestra quien
    meeting session call talk come cn completo completos completa entero enteros
    """
)
"""Words that may stand anywhere."""
CONTENT = word_set(
    """
    ride bus car home house casa husband wife mom mama dad papa sister brother daughter kid kids hijo hija esposo
    esposa hermana hermano mother father grandma boyfriend girlfriend nino nina vamos van said saying someone person
    fuimos fui family son grandson granddaughter nephew niece aunt uncle cousin friend dog cat police policia school
    jefe jefa boss patron abogado lawyer mamas papas tia tio primo prima abuela abuelo nieto nieta perro gato doctor
    """
)
"""People and things of everyday life: many of them in a clause that offers nothing make it a piece of news."""
STORY = word_set(
    """
    was were happened hit told came did said went saw took stole hurt left called broke had fue era estaba paso pego
    dijo vino robo quito fui estuve llamo rompio golpeo sucedio hizo tuvo
    """
)
"""Words of a story: a time among them is part of what happened, not of when somebody can come."""
