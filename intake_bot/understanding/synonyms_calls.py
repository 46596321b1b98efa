"""Voice messages, calls, texts, letters and go-betweens. Written as synonyms_who."""

CALLS = """
= full
full|whole|entire|complete|detailed|long|completo|completa|entero message|mensaje|recado|voicemail|version|one|thing|msg
full|completo|complete|entero
leave|say|tell|put the|it whole|all|full message|thing|story?
leave|say|tell|put everything|whatever|anything you|needed|want|need?
deje|dejen|diga|digan|decir|dejar todo|completo dicho|completo|mensaje?
deje|dejen|diga|digan|decir|dejar lo que quieran|quiera|necesite|necesiten
leave one
say everything|anything|all|whatever
the whole thing|message|deal
leave|deje|dejen|dejar|dejeme|dejenme|dejarme|drop me? a|un|the|me|el|your|su message|mensaje|recado|voicemail|msg|msj
todo el|lo mensaje|recado
with|con|todos all|todos|todo|los the|los|la|detalles? details|detalles|informacion?
puede|pueden|podria dejar|dejarlo|dejarme|decir todo|mensaje|un|el|lo|recado? mensaje|dicho|recado|que?
no hay problema con el|un|dejar mensaje|recado?
= name_only
name and|only|y|plus your|the|a|su|el|tu? number|numero|phone|telefono|callback|only
name|nombre only|nomas|solo|solamente
just|only|solo|solamente|nomas|unicamente your|the|su|el|un|mas|say name|nombre|number name|nombre|number|numero|who?
just|only|solo your|the|su|el|un|mas|say numero|called|calling|call name|nombre|number|numero|who?
solamente|nomas|unicamente your|the|su|el|un|mas|say numero|called|calling|call name|nombre|number|numero|who?
just|only|solo|solamente|nomas|unicamente who|quien|a|ur|tu|give|leave name|nombre|number name|nombre|number|numero|who?
just|only|solo who|quien|a|ur|tu|give|leave numero|called|calling|call name|nombre|number|numero|who?
solamente|nomas|unicamente who|quien|a|ur|tu|give|leave numero|called|calling|call name|nombre|number|numero|who?
just|only|solo|solamente|nomas say|give|leave|diga|digan|deje|dejen? your|ur|the|a|el|su|tu? name|nombre|number|numero
just|only|solo|solamente|nomas|unicamente say|tell|diga|digan? who|quien called|calls|calling|llama|llamo|hablo|is|es
just|only|solo|nomas|solamente name|nombre|names
your|the|a|su|el|tu|ur name|nombre and|y|only a|your|the|su|el|tu? number|numero|phone|telefono?
just|only say|tell|ask who|me|that called|to|call|you|is|it?
just|only ask|tell|say me? to? call back
say who called|calls|it|is
nada|nomas|solo mas|que|digan|diga el|su|quien|digan|que|diga nombre|quien|llama|llamo|llame|llamaron?
digan|diga|dejen|deje quien|su|el|solo llama|llamo|nombre|es|hablo|habla
que me|les comunique|llame|llamen|reporte de|atras?
quien llama|llamo|hablo
callback number|only
call back number
= no_voicemail
do|please|better not leave|record|drop any|a|one|anything|me message|messages|voicemail|voicemails|anything?
do|please|better not leave|record|drop messages|voicemails|voicemail|it|that message|messages?
do|please|better not leave|record|drop messages|voicemails|voicemail|it|that voicemail|voicemails|anything?
do not leave|record any|anything|one?
do not say|mention anything|nothing
no|without|zero|sin|ningun voicemail|voicemails|message|messages|vm mail|messages|message?
no|without|zero|sin|ningun mensaje|mensajes|recado|recados|voice|msg mail|messages|message?
no me? deje|dejen|dejar|digan|diga ningun|mensaje|recado|nada|un mensaje|recado|recados|mensajes|dejen|deje?
no me? manden|dejes|grabe|graben|quiero ningun|mensaje|recado|nada|un mensaje|recado|recados|mensajes|dejen|deje?
no me? deje|dejen|dejar|digan|diga mensajes|recados|el|ninguno|ninguna|que mensaje|recado|recados|mensajes|dejen|deje?
no me? manden|dejes|grabe|graben|quiero mensajes|recados|el|ninguno|ninguna|que mensaje|recado|recados?
no me? manden|dejes|grabe|graben|quiero mensajes|recados|el|ninguno|ninguna|que mensajes|dejen|deje?
no me? deje|dejen|dejes|graben|grabe
just|solo|nomas|mejor hang|cuelgue|cuelguen|colgar up?
hang up
cuelgue|cuelguen
just try|call|text again|back|me|later
try|call again|back|later
intente|vuelva|marque|llame|insista|intenten|llamen otra|mas|despues|luego vez|tarde?
intente|vuelva|marque|llame|insista|intenten|llamen a|de nuevo|llamar|marcar
nada de mensajes|recados|recado|mensaje
nothing on the|my machine|voicemail|phone
skip|forget the|any voicemail|message
~ nothing|nada|none|ninguno|ninguna
= call
call|llamada|llamame|llameme|llamenme|marqueme|marquenme|calling|telefonica|telefonazo
a|phone|with|by|por|con|una|give|better|prefer a|una|me? call|llamada|ring
call me
talk|speak|hablar|platicar on|over|by|por the|telefono phone?
over|by|por|via|on the? phone|telefono
prefiero|mejor|quiero que me llamen|llame|hablen|marquen|marque|hable
me llamen|llaman|marquen|hablen|llame
= text_here
text|texto|texts|texting|textos|sms|mensajito|mensajitos
by|por|through|via|over|on|with|con text|texts|texting|texto|mensaje|mensajes|sms|message|messages
here|aqui|keep|stay|continue|seguir|sigamos|seguimos by|por|in|on|texting|text|texts|mensaje text|texto|mensaje|texts?
here|aqui|keep|stay|continue|seguir|sigamos|seguimos by|por|in|on|texting|text|texts|mensaje mensajes|medio|chat|way?
here|aqui|keep|stay mensajes|here|aqui|this|message|con|este|esta|asi text|texto|mensaje|texts?
continue|seguir|sigamos|seguimos mensajes|here|aqui|this|message|con|este|esta|asi text|texto|mensaje|texts?
here|aqui|keep|stay mensajes|here|aqui|this|message|con|este|esta|asi mensajes|medio|chat|way?
continue|seguir|sigamos|seguimos mensajes|here|aqui|this|message|con|este|esta|asi mensajes|medio|chat|way?
regular|normal|plain text|texts|messages|message|sms
text message|messages
mensaje|mensajes de? texto?
right here
~ here|aqui|mensaje|mensajes|message|messages
= telegram
telegram|telegran|telegrama|telgram
= not_for_now
not right? now|yet|today
not for now
not at this|the time|moment
por ahora|lo|el no|pronto|momento no?
ahorita|ahora|hoy no
no por|ahora|ahorita|hoy|de ahora|momento|el? momento?
stop|pause|parar|pausa|pausar|leave here|for|aqui|it|por now|hasta|here|ahora?
let us|me stop|pause
hasta aqui
otro dia
= letters
letter|letters|carta|cartas|mail|mailed|written|writing|escrito|correo
by|in|write|with|through|via a? letter|letters|mail|writing
por carta|cartas|escrito|correo
escribir|escribirle|mandar|mandarle una? carta|cartas?
write to? them? a? letter?
writing them? back?
= go_between
go between
gobetween|intermediary|intermediario|intermediaria|messenger|mensajero
someone|somebody in the middle
someone|somebody to|who|that go|goes|carry|carries|pass back|messages|the|things|between|our|my|it
someone|somebody to|who|that passes|take|takes|bring|brings back|messages|the|things|between|our|my|it
through someone|somebody|mediator|a else|mediator|third?
pass messages
back and forth
un intermediario
por medio|a|atraves de|traves alguien|otra|de|mediator|un alguien|mediator|otra?
alguien de|en|que por|en|lleve|pase medio|enmedio
que alguien lleve|pase los|el? mensajes|recado|recados
= representative
someone|somebody for|in|on|to me|my|behalf|speak|go|stand place|instead|for?
representative|representante|proxy|surrogate|standin
my lawyer|attorney|kin for|instead|goes|in|can|could my|of|for|place|go? me|place?
my kin|brother for|instead|goes|in|can|could my|of|for|place|go? me|place?
alguien en|por|que mi|mii|vaya|me lugar|por|represente
alguien mas por|en mii|mi lugar?
que vaya alguien|otro|otra por? mas? en|por? mi|mii? lugar?
alguien que me represente
"""
