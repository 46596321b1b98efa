"""Who comes along, who else decides, and who uses or reads the phone. Written as synonyms_who."""

OTHERS = """
= company
my|a kin|brother|friend|pastor is|will|can|wants|might|would to? be? coming|come|goes|going
my|a counselor|advocate|sponsor|po|lawyer is|will|can|wants|might|would to? be? coming|come|goes|going
my|a kin|brother|friend|pastor is|will|can|wants|might|would to? be? go|there|joining|join|with
my|a counselor|advocate|sponsor|po|lawyer is|will|can|wants|might|would to? be? go|there|joining|join|with
i am|will|would? like? to? bringing|bring|taking|take my|a|someone|somebody|one|them
bring|bringing my|a|someone|somebody
coming|come|with|goes with? me|along
i have|got someone|somebody
va|viene|vendria|vendra|ira|acompana|iria mi|un|una|alguien|them
llevo|llevar|llevare|llevaria|traigo|traer a|mi|un|una
voy|ire|iria|llego con mi|alguien|un|una|them
me acompana|acompanan|acompanaria|acompanara
conmigo
acompanado|acompanada
= alone
just|only me|myself
solo|nomas|solamente|nada mas? yo
yo solo|sola|solita|solito|nomas
= someone_else
someone|somebody else decides?
alguien mas
otra gente
my kin|lawyer|judge|po|boss decides|decide|does|do|chooses
the judge|court|lawyer|program|da|police decides|decide|does|do
mi kin|abogado|jefe decide
el juez|abogado|programa|jurado decide
la corte|juez|jueza|abogada decide
~ the? judge|court|lawyer|da|po|police|others
~ el|la juez|jueza|abogado|corte
~ my|mi kin|lawyer|abogado
= only_me
only|just|solo|solamente|nomas|nada|unicamente me|myself|yo|mii|mia
only i use|have|see|read|it?
just i
it is all? mine
all mine
nobody|noone|nadie else|mas|but|other|anyone
nobody|noone|nadie else|mas uses|touches|sees|reads|lo usa|ve|agarra|lee|toca|revisa?
nobody|noone|nadie but|mas|other than|que? me|myself|yo
no one else uses|touches|sees|has|reads|looks|checks|does|can|got it|at?
no one but|except|other me|than me?
nobody uses|touches it|my phone?
nobody uses|touches|sees|reads|checks|looks it|at|my it|phone? but|except me
nobody else can see|read|look|get it|in?
nadie lo mas|usa|agarra|toca
nadie me? lo ve|usa|agarra|lee|toca|revisa|checa mas? que yo
nadie me lo usa|agarra|toca
nada mas yo|mio
solo|nomas|solamente|nada lo mas|uso|veo|tengo|leo yo|lo uso?
soy el|la unico|unica
i am the only one
it is only|just for|me me?
es mio|mia solo|nomas|nada?
es de uso? personal
es personal
it is my phone|cell|cellphone|number only|alone
~ it is? my phone|cell|cellphone
my phone|cell only
es solo mio
just|only mine
my own phone|cell|cellphone
my personal phone|cell
private
yo solo|solito|solita|sola|nomas|nadamas
~ mine|mio|mia|yo|me|myself|personal|i
= shared
only|just|nomas|solo me|yo|myself and|y my|mi|the|mis|our kin|brother|friend|friends|them|roommate
shared|sharing|share|shares|compartido|compartida|compartimos|comparto|comparten
we both|all use|have|share it|the?
we|us have|use|got the|one|a same|one|it|phone|kin
have|use|got the same phone|cell
me and my|the kin|brother
my kin|brother and i|me
my kin|brother uses|use it|this|the too|also|phone?
my kin|brother borrows|borrow it?
it is my|the kin|brothers|boyfriends|girlfriends phone|cell
kin phone|plan|cell
everyone|everybody in the|my house|kin uses|use it?
the whole kin
both of us
lo usamos|compartimos|ocupamos|prestamos|tenemos
lo usa|usan|ocupa|ocupan|agarra|agarran toda|mi|mis|todos|tambien
mi kin|mujer y yo
yo y mi|mis
es de|el mi|la|toda|los|telefono|celular kin|casa
es de|el mi|la|toda|los|telefono|celular kin|todos|jefa
telefono|celular|cel familiar|compartido
es prestado|familiar
prestado|borrowed
de los dos
entre todos|dos|varios
toda la kin
todos lo usan|usamos|agarran|ocupan
es de todos
= watched
someone|somebody|anybody|they|them|people looks|checks|reads|sees|watches|monitors at|it|my|through|on|over?
someone|somebody|anybody|they|them|people goes|snoops|looking|look|read|check at|it|my|through|on|over?
my kin|brother|po looks|checks at|through|on|my|in? it|my|texts|phone|stuff? every|all? day|night|the|week|time? time?
my kin|brother|po reads|goes|look at|through|on|my|in? it|my? every|all? day|night|the|week|time? time?
my kin|brother|po reads|goes|look at|through|on|my|in? texts|phone|stuff? every|all? day|night|the|week|time? time?
my kin|brother|po check|read at|through|on|my|in? it|my|texts|phone|stuff? every|all? day|night|the|week|time? time?
my kin|brother|po go|monitors|monitor at|through|on|my|in? it|my? every|all? day|night|the|week|time? time?
my kin|brother|po go|monitors|monitor at|through|on|my|in? texts|phone|stuff? every|all? day|night|the|week|time? time?
my kin|brother|po watches|sees at|through|on|my|in? it|my|texts|phone|stuff? every|all? day|night|the|week|time? time?
my kin|brother|po snoops|tracks|opens at|through|on|my|in? it|my? every|all? day|night|the|week|time? time?
my kin|brother|po snoops|tracks|opens at|through|on|my|in? texts|phone|stuff? every|all? day|night|the|week|time? time?
them looks|checks|reads|goes|look|check|read at|my|it|through|stuff|thru|phone|the
them go|monitors|monitor|watches|sees|snoops|tracks|has at|my|it|through|stuff|thru|phone|the
has|have|knows|got the|my code|password|passcode|pin
looks|goes|going|look|go at|through|my|it|on|texts|messages phone|texts|messages|stuff|it|everything
snoops|reads|read|checks|check at|through|my|it|on|texts|messages phone|texts|messages|stuff|it|everything
alguien|them lo|me ve|lee|revisa|checa|mira|lo|vigila|espia ve|lee|revisa|checa|mira?
lee|revisa|checa|mira|leen|revisan|esculca mis|mi|todos|todo mensajes|telefono|cel|celular|textos|cosas
me lo|la revisa|revisan|checa|checan|lee|leen|ve|ven|mira|miran|espia|esculca|esculcan|esta
me revisa|revisan|checa|checan|lee el|mis|los|las|todo telefono|celular|cel|mensajes|cosas?
me leen|espia|espian|esculca|esculcan el|mis|los|las|todo telefono|celular|cel|mensajes|cosas?
lo revisa|revisan|checa|checan|lee|leen|espia|espian|esculca|vigila mi|mis|alguien|them|todo|a|cuando
mi kin|mujer|jefa lo|me|le ve|lee|revisa|checa|mira|espia
sabe|tiene|saben mi contrasena|clave|codigo|password
not private
monitored|watched|vigilado|revisado|snooping|checked|revisan
no es privado
~ looked at
"""
