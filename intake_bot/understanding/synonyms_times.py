"""When, needs, losses, amends, sharing and leaving: the rest of what options say. Written as synonyms_who."""

TIMES = """
= month
a|one|1|un|another|next|proximo month|mes
month|mes
4|four|cuatro weeks|semanas
30|thirty|treinta days|dias
el mes que viene|entra
= three_months
three|3|tres months|meses|mo
3mo|3months
few|unos|couple months|meses
90|noventa days|dias
= i_write
i|ill|let|me will|would|can|me? to|reach|would|like? write|text|contact you|first|out|back|to|the? you|first|when?
i|ill|let|me rather|prefer|like|to? to|reach|would|like? write|text|contact you|first|out|back|to|the? you|first|when?
i|ill|let|me will|would|can|me? to|reach|would|like? message|reach you|first|out|back|to|the? you|first|when?
i|ill|let|me will|would|can|me? to|reach|would|like? call|initiate you|first|out|back|to|the? you|first|when?
i|ill|let|me rather|prefer|like|to? to|reach|would|like? message|reach you|first|out|back|to|the? you|first|when?
i|ill|let|me rather|prefer|like|to? to|reach|would|like? call|initiate you|first|out|back|to|the? you|first|when?
i will|would|can be|do|make the|it? first|one?
i write|text|contact|reach|message|call first|you|out
i will hit|get|be you|in|back up|touch|to?
yo les|le|te|los|me|lo escribo|aviso|busco|hablo|contacto|llamo
yo les|le|te|los|me|lo comunico|marco|mando|escribire|contactare|buscare|avisare
yo escribo|aviso|busco|hablo|contacto|llamo|primero primero|cuando?
les|le|te escribo|busco|contacto|hablo|llamo|marco yo|cuando|primero
prefiero|quiero|mejor yo? escribir|contactar|buscar|llamar yo|primero?
prefiero|quiero|mejor yo? escribirles|contactarlos|buscarlos|llamarles|escribo yo|primero?
me comunico yo|con|cuando?
= in_an_hour
hour|hora|horita
60|sixty minutes|min
una horita|hora
= this_evening
this|esta evening|noche|tarde
tonight
later today
hoy|today mas|en|por|this|later tarde|la|evening noche|tarde?
a|en|por la noche
this|later evening|today|tonight
evening|noche|night
after work|dinner
saliendo|salir del trabajo
= tomorrow
tomorrow|manana
the next day
al otro|dia dia|siguiente
= morning
morning|mornings|manana|mananas|mananita|temprano|early|breakfast|tempranito
in|por|en|a the|la|las|primera morning|mornings|manana|mananas|mananita|hora
before noon|lunch
antes de|del mediodia|comer
early in the day
~ am
= midday
midday|noon|lunch|lunchtime|mediodia|noonish|almuerzo
medio dia
middle of the day
lunch break|hour|time
hora|horas de|del comida|comer|almuerzo|lonche|lunch
12|doce pm|noon
= afternoon
afternoon|afternoons|tarde|tardecita|aftrnoon
in|por|en|a the|la|las afternoon|afternoons|tarde|tardes
after lunch|noon|school|comer
despues de|del comer|comida|mediodia|escuela
~ pm|tardes
= evening
evening|evenings|night|nights|noche|nighttime|nochecita
in|por|en|a|at the|la|las evening|evenings|night|nights|noche|noches
at night
after work|dinner|supper
late at? night
despues de|del trabajo|cenar|trabajar
saliendo|salir del trabajo
~ noches|late
= any_time
any|anytime|whenever|cualquier time|hour|day|rato|hora|dia|momento
anytime|whenever
all day
cuando quieran|sea|gusten|puedan|guste|quiera
a|cualquier|toda|todo|todas la|hora|dia|el|horas|cualquier|todas dia|hora|horas
= step_free
wheelchair|ramp|rampa|elevator|elevador|ascensor|mobility|walker|cane
crutches|muletas|stairs|escaleras|escalones|steps|andadera|baston|movilidad
step|no|sin|without free|stairs|steps|escalones|escaleras
silla de ruedas
can|do|could not walk|climb far|well|stairs|good|much?
no puedo caminar|subir bien|mucho|escaleras|escalones?
bad knee|knees|leg|legs|back|hip
= hearing
hearing|deaf|asl|oir|sordo|sorda|oido|audifono|audifonos|captions|senas
hard of hearing
sign language
no oigo|escucho bien?
can|do not hear well|good?
= sight
sight|blind|vision|vista|ver|ciego|ciega|glasses|lentes|eyesight|braille
large|big|letra print|grande|letters
no veo bien?
can|do not see well|good?
= reading
reading|leer|lectura|dyslexia|dislexia|dyslexic
can|do|trouble|hard|help|difficulty not|time|with|good|at? read
no se|puedo leer
= health
health|salud|medical|illness|enfermedad|diabetes|diabetic|medication|medicine|medicina
asthma|epilepsy|seizures|pregnant|embarazada|anxiety|ansiedad|ptsd|dialysis|dialisis|embarazo
= interpreter
interpreter|interprete|translator|traductor|traductora|translate|translation|traduccion
someone|alguien who|that|que speaks|translates|hable|traduzca spanish|english|espanol|ingles?
= covered_all
all|everything|todo of|it|paid|covered|lo|se|por it|covered|paid|pagaron|cubrieron
it|them|insurance|lo|me|nos|si|seguro paid|covered|cubrieron all|everything|for|todo it|everything|thing?
it|them|insurance|lo|me|nos|si|seguro pagaron|cubrio|pago all|everything|for|todo it|everything|thing?
it|them|insurance|lo|me|nos|si|seguro paid|covered|cubrieron completo|whole|full|100 it|everything|thing?
it|them|insurance|lo|me|nos|si|seguro pagaron|cubrio|pago completo|whole|full|100 it|everything|thing?
cubrio|cubrieron|pago|pagaron todo|completo
fully|totally|completely covered|paid
100 percent|%|por
todo|everything
= not_covered
did|would|has|does|will not pay|cover|paid|covered|help anything|for|a|it|any|none? it|thing|dime|of?
paid|covered|pagaron|pago|cubrio|cubrieron nothing|none|nada|cero|zero
no lo|me|nos|la|las? pagaron|cubrio|cubrieron|pago|cubre nada?
no insurance|coverage
no tengo|tenia|tenemos|habia seguro|aseguranza
sin seguro|aseguranza
uninsured
not covered|insured
denied|rejected|negaron|rechazaron
out of pocket
= have_all
have|got|kept|saved|keep all|them|everything of? them|it|receipts?
los|las|todo|todos tengo|guarde|traigo todos|todo|guardados?
tengo|guarde todos|todo|los|las los|las|recibos|tickets|facturas|papeles|todos?
all of them
= no_have
lost|perdi|threw|tire|extravie them|los|it|all|las|mis|most? them|away|out|recibos|receipts?
do|did not have|keep|save|got any|them|one|it|anything
no los|las? tengo|guarde|conservo|encuentro
have|got none|no receipts|papers?
= lawyer_first
lawyer|attorney|abogado|abogada|lawyers|defender|defensor|defensora
public defender
with|to|con my|a|mi|un lawyer|attorney|abogado|abogada first|primero?
= pay_at_once
lump sum
pay|pagar|pago it? all|full|todo|once at? junto|once?
all|full|todo|de|in|one in|at|junto|contado|full|amount|payment|de once|contado|full|golpe|one|una?
at once
de contado
de un|una jalon|golpe|sola|vez|solo vez|pago?
in one|a single? payment|go
right away
en|un una|un|solo sola|solo|pago exhibicion|pago?
= pay_in_parts
installments|payments|parts|abonos|plazos|partes|parcialidades
cuotas|abonar|abonando|mensualidades|quincenas|pagos|abonitos
little by|at|a a|little
poco|poquito a|por|en poco|poquito
payment|monthly|weekly plan|payments
every|cada|per|a month|paycheck|week|mes|quincena|semana|payday
bit by bit
= work
work|trabajo|trabajar|trabajando|chores|volunteer|chamba|labor|jale
work it off
mano de obra
community|servicio service|hours|comunitario|social
fix|repair|clean|paint|arreglar|reparar|limpiar|pintar
= not_able
unable|broke
not|am able|not to|able?
can not
can|could not do|pay|afford|give any|it|anything|nothing|much?
do not have|got any|the|no money|cash|way?
no money
no puedo pagar|hacer|dar? nada?
no tengo como|con|dinero|nada|manera|lana|feria
nothing i can do
= keep_private
keep|stay|stays|quede|quedese|guardelo|guardenlo it|that|this|entre|private|between|con|solo with|private|between|us
keep|stay|stays it|that|this|entre|private|between|con|solo nosotros|mediator|secret|to
quede|quedese|guardelo|guardenlo it|that|this|entre|private|between|con|solo nosotros|mediator|secret|to
just|only|solo|nomas|solamente for|with|between|entre|con|para us|mediator|nosotros
between us|mediator
just|only|solo|nomas for|with|to|para|con mediator
with mediator
between us
confidential|private|privado|confidencial|secret|secreto
do not share|tell|pass|say|let it|them|this|anything|that|know? them|it|on|know?
no lo|le|se|les|la lo? comparta|compartan|diga|digan|cuente|cuenten|quiero
que no sepa|se|lo|le them|sepa|diga|entere?
keep it to|with|private|secret
~ mediator
= may_share
share it|that|this|with|them
mediator|you|ustedes|usted can|may|puede|pueden|should share|tell|say|pass|decirlo it|them|that|on|lo?
mediator|you|ustedes|usted can|may|puede|pueden|should compartirlo|decir|decirle it|them|that|on|lo?
mediator|you|ustedes|usted can|may|puede|pueden|should compartir|contarle|contarlo it|them|that|on|lo?
can|may|puede|pueden|ok|okay|fine|pueda share|tell|decirlo|compartirlo it|them|that|tell|share|lo? them|it?
can|may|puede|pueden|ok|okay|fine|pueda decirle|to|decirselo|compartir it|them|that|tell|share|lo? them|it?
tell them
let them know
that them knows|know
digale|diganle|digaselo|compartalo|compartanlo|cuentele
si|yes share|tell|compartir|decirle|decirlo|digale
quiero que them? sepa|lo|sepan sepa|sepan|digan?
que them? lo? sepa|sepan
= can_stop
i? can|could|am stop|quit|leave|drop|back|free whenever|at|any|anytime? any|time|i|point|want? time|want|i|any|point?
i? can|could|am stop|quit|leave|drop|back|free when|out|it|if|to? any|time|i|point|want? time|want|i|any|point?
i? can|could|am stop|quit|leave whenever|at|any|anytime? it|at|whenever|anytime|stop? time|want|i|any|point?
i? can|could|am drop|back|free whenever|at|any|anytime? it|at|whenever|anytime|stop? time|want|i|any|point?
i? can|could|am stop|quit|leave|drop|back|free when|out|it|if|to? it|at|whenever|anytime|stop? time|want|i|any|point?
stop|quit|leave|back whenever|anytime|at|out any|i|when? time|want|point?
i can stop|quit|leave|drop
puedo dejarlo|parar|salirme|salir|retirarme cuando|en|si yo? quiera|cualquier|quiero momento?
puedo irme|terminar|dejar|pararlo|acabar|detenerlo cuando|en|si yo? quiera|cualquier|quiero momento?
dejarlo|parar|salirme|retirarme|detenerlo cuando|en quiera|cualquier momento?
= must_go_on
must|have|got|need|forced|to go|continue|keep|finish|stay going|on|with|until|it? going|on|the|end?
have|got|forced to go|continue|keep|finish|stay
can|could not stop|quit|leave|back out|now?
tengo|hay|obligado|obligada|debo que|a|de seguir|terminar|continuar|acabar
debo|tengo|hay que? seguir|terminar|continuar
no puedo dejarlo|parar|salirme|salir|retirarme
"""
