"""What says neither yes nor no, whose yes or no it is, and where a reply turns round. Written as ``tree`` says."""

NEITHER = """
= nothing
# words in which a yes or no means neither
# English
not going|gonna to? lie
i? can not wait
never|not said|say|saying a? no|yes
that is not a? no
i? do not doubt it|that
never better
i do not want my|him|her|them
almost|hardly|barely|casi|apenas never|nunca|nothing|nada|nobody|nadie
i would|will|could|can if
do not know them|anyone|anybody|you|people
i? do not know what you|that|this|it|is
i am good|fine|okay|ok|alright|set|cool
i? do not get|understand|follow it|that|this|you|the|what?
no matter what|how|who|when|where
no one|1 else|here|can|will|but
i know
you know
okay so
ok so
yes or no
sure that|if|about
to say yes|no
say yes|no
wants|wanted to say yes|no
a yes|no would
no other|more|less|longer
not only|just
never mind
nevermind
to be sure
i would|will? like|love|want to keep|know|ask|see|stop|leave|quit|cancel|wait|talk|speak|skip|pass|hold|
    be|think|consider
good|fine|bien|ok and|y you|usted|tu|u|yourself
and you
i am not saying|telling|giving a? no|yes|you?
it|that is not a no|yes
not a no
sure is|was|has hot|cold|nice|something|a|been|pretty|raining|windy|getting
thank|thanks you? for thinking|asking|offering|considering|checking|reaching|including of|out? me?
yes|yeah|ok|okay i understand|understood|read|heard|got|get your|the
    question|message|text|texts|messages
i understand|understood|read|heard|got|get your|the question|message|text|texts|messages
i get|see|know what you are? asking|ask|mean
and? i am not ashamed|embarrassed|afraid|sorry|proud|shy of|to|about? it|that|say|admit|this?
everybody|everyone|they|people|folks in|of|at my|the house|family|block|church says|said|say
i was against it|this|that
was against it|that|this till|until
# Spanish
nunca|no dije que no|si
no es que no? quiera
no quiero decir que no
no quiero|quisiera que venga|vaya|este|vengan|vayan mi|mis|el|ella|su
si dios quiere|permite|lo?
dios mediante
la mera? verdad
no se de|a que|quien
no se preocupe|preocupen|apure
no? le|lo|les|te? entiendo|entendi|comprendo
si es posible|necesario|puede|quiere|gusta
si no es molestia|mucho
si me permite|permiten
ok pues|bueno|mire
si o no
decir que? si|no
un si|no seria
no solo|nomas|nadamas|solamente
que si me|le|te
ya no
va mi|a|con
ya se|tengo|esta|estoy|lo
ya arregle|lo
como si
aunque si
como que no
que no sea|sean|este|esten|haya|me|se|tenga|sepa|sepan|vea|vean|lea|lean|llamen|vaya|digan|nadie|nos
me|nos da igual|lo
me|nos dijo|dijeron|dice|dicen|pregunto|preguntaron|pidio que si|no
y usted|tu|ustedes
me gusta|encanta el|los|las|mi|mis|tu|su
esta|ta|estaba bien caliente|frio|lejos|feo|caro|raro|cansado|cansada|enfermo|enferma|ocupado|ocupada|
    mal|chistoso
dijo|dijeron|dice|dicen|contesto|contestaron|respondio|respondieron que? si|no
si|ya|ok|yo entendi|entiendo|lei|comprendo|comprendi|capto|oi|vi la|el|su|lo pregunta|mensaje|que|texto
si|ya|ok|yo la|lo|le|les entendi|entiendo|lei|comprendo|comprendi|capto|oi|vi
entendi|entiendo|lei|comprendo|comprendi la|el|su|lo pregunta|mensaje|que|texto
gracias por preguntar|pensar|tomarme|acordarse|invitarme|considerarme
unas|algunas|ciertas cosas|partes|preguntas si|no
y? no me da pena|verguenza|miedo decirlo|admitirlo|aceptarlo
= sarcasm
# after a yes these make it a no
# English
when pigs fly
when hell freezes over
over my dead body
yeah|ya|sure right
as if
in your|his|her|them dreams
# Spanish
y que mas
cuando las ranas crien|tengan pelo
cuando los cerdos|chanchos|puercos vuelen
en tus|sus suenos
aja si como no
= others
# whose yes or no it is, or when it was: not the person's now
# English
my|his|her|the|our wife|husband|mom|mother|dad|father|sister
my|his|her|the|our brother|son|daughter|lawyer|attorney|boss|friend|friends
my|his|our counselor|therapist|family|girlfriend|boyfriend|kids|cousin|aunt|uncle|grandma|roommate|
    pastor|neighbor
my parents|partner|fiance|ex|po
people|everybody|everyone|others|he|she|they|some|other people|folks?
at first
before|earlier|originally|yesterday
last week|time|night
used to
i was gonna|going to? say
thought about
i thought
part of me
the judge|court|lawyer|da|lady|officer|other|pastor|doctor said|says|told|told_me?
the|my|our brothers|sisters|sons|daughters|kin|folks|boys|girls|nephew|niece|grandson|granddaughter|
    stepmom|stepdad|caseworker|sponsor|probation|doctor|neighbors|grandpa|grandmother|grandfather
# Spanish
mi esposa|esposo|mama|papa|hermana|hermano|hijo|hija|abogado|abogada|jefe|jefa|amigo|amiga|familia|
    novio|novia|madre
mi padre|prima|primo|tia|tio|abuela|abuelo|suegra
mi suegro|marido|mujer|pareja|psicologa|psicologo|terapeuta|cunada|hermanita
mis|los|las papas|padres|hijos|amigos|amigas|hermanos|hermanas|demas
el|ella|ellos|ellas|todos|todo|otros|otras|gente|la
    dice|dicen|dijo|dijeron|quiere|quieren|decia|gente|piensa|mundo
otras|otra personas|persona|gente
todo el mundo
al|en principio
antes|ayer
iba a decir
pensaba|decia
queria
le dije a
una parte de mi
mi|my corazon|cabeza|mente|razon|head
no es mi|el|este|su numero|telefono|celular|nombre|mensaje
no me ha|han llegado|dicho|mandado|contestado|explicado|salido
no se leer|escribir|ingles|usar|manejar|hablar
mi|mis nuera|yerno|nieto|nieta|nietos|cunada|cunado|sobrino|sobrina|padrino|madrina|comadre|compadre|
    vecina|vecino|oficial|consejera|consejero|padrastro|madrastra
= turn
# what comes after counts, not what came before
# English
i? thought about it and?
after thinking about it
but|actually|however|although|though|except|sorry|finally|nevertheless|wait|oops
i mean|meant
at|in the end
on second thought
my|the|our answer is
in my case
for me
# Spanish
lo pense mucho? y?
sino|perdon
pero|aunque|digo
al final|cabo
mejor|pensandolo
pensandolo bien
mejor|bien dicho|pensado
la|mi respuesta es
sin embargo
en mi caso
ya lo pense
"""
