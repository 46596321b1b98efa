"""Replies in ordinary speech to one question each, and the option they mean; ``?``: it is asked again."""

LINES = r"""
= me=Me; them=The other person; decide_there=Decide there; mediator=The mediator
them: Honestly I'd rather she start | he should talk first since he did it | number 2 i guess
them: i'll let them speak first | let him go first | she can start | him | the other guy
them: I'd rather hear what she has to say first | the second one please | id prefer if he talked first | them lol
mediator: hmm the mediator prob | can the mediator start? | not sure, maybe the mediator | the fourth option
mediator: let the facilitator open | the person running it | number four | mediator I guess
decide_there: let's see how it goes that day | whoever wants to | we decide when we get there | on the spot
decide_there: option 3 | 3rd
me: i want to be first | ME!!! | me please | I wanna go first | I think I should start | 2, I mean 1
me: the other person. no wait, me | probably me | myself | i go 1st | start with me | Not the mediator, not him, me
?: 5 | him or the mediator | it's up to him | i dont want to go first | i don't want him to go first | just not me
?: the first two | they should | me or the mediator | 1 or 2 | not him | not me
= me=Yo; them=La otra persona; decide_there=Decidir ahí; mediator=El mediador
them: que hable primero él | prefiero que empiece la otra persona | la dos por favor | la otra
them: que hable ella primero | la otra persona | él | la 2 | prefiero escucharlo primero | no, mejor ella
them: que ella empiece y yo después | me late la 2
?: yo no quiero empezar | que empiece quien quiera | que no empiece él | él o el mediador | ni idea | cualquiera
?: yo no | quien va primero normalmente? | a mi me da igual | la primera o la segunda | banana
me: pues yo | no sé, tal vez yo | yo merito | yo mero | yo quiero empezar | yo primero por favor
me: primero yo y luego él | me gustaria empezar
decide_there: lo decidimos ese día | el tercero | la tercera | allá decidimos | ahi lo vemos | ya estando ahi
decide_there: la penúltima
mediator: la mediadora | primero el mediador y luego vemos | que empiece el mediador | la persona que dirige
mediator: el mediador mejor | opcion 4 | ultima
= program_office=Your office; public_place=A public place; near_home=Near my home; online=Online;
  + decide_later=Decide later
public_place: I think the library would be good | downtown at a restaurant or something | the public one
public_place: a neutral place | mcdonalds lol | public | publik | the library maybe | starbucks | somewhere neutral
public_place: second | 2nd one
near_home: somewhere close by please | the one near my house | 3 is good for me | I guess near home | close to home
near_home: in my neighborhood | near my house please | I dont drive so somewhere close to me | middle one
online: virtually if possible | I would prefer to do it by video | the online one | 3 kids, no car, so online
online: online or by phone | over zoom since i work nights | online please, thank you so much | ZOOM | facetime
online: not 1, not 2, not 3, not 5 | zoom | video call
program_office: your building is fine | Ill come to your office | 1st choice | "Your office" | program office
program_office: at your office | your place is fine | I can come to you | offce | online, no wait your office
program_office: first i thought online but now your office | my mom said online but I want your office
?: option 1 or 4, whichever | I cant come to your office | not at your office please | not in public
?: my second choice would be online | what are the options again | how far is your office from downtown
?: i have work at 2 | number 6 | neither | all of them | any of those is fine
decide_later: i'll decide later | not now | the 5th one | I'd like the last one please | it depends | not sure yet
decide_later: I'll tell you later | let me think about it | the last option | idk | idk yet | later
= program_office=La oficina de ustedes; public_place=Un lugar público; near_home=Cerca de mi casa;
  + online=En línea; decide_later=Decidir después
online: prefiero en línea | por videollamada | en linia | puede ser por zoom? | el 4 | mejor por internet
online: por internet | virtual | por video | zoom porfa | la 4 | cuatro
program_office: en su oficina está bien | oficina | yo voy a su oficina | en la oficina | con ustedes en su oficina
program_office: la primera porque me queda cerca | mejor la 1
public_place: algún café | en la biblioteca del centro | la opción 2 | ¿puede ser en la biblioteca? | un restaurante
public_place: la 4, no, la 2 | una cafetería | un parque | biblioteca | la segunda | en una iglesia | publico
near_home: que sea cerca por favor | no tengo carro así que cerca de mi casa | la tercera opción | cerca
near_home: cerca de la casa | cerquita de mi casa | por mi casa | en mi barrio | la número 3 | la de en medio
near_home: serca
?: ni la 1 ni la 2 | me da igual donde | en línea o en su oficina | no quiero que sea en línea | la que sea
?: qué es un lugar público | tengo 3 hijos | menos en línea | todo menos su oficina | en línea no | cualquiera
?: me da lo mismo
decide_later: ahorita no sé | todavia no me decido | después | luego les aviso | no sé todavía | aún no lo sé
decide_later: quiero la quinta | lo pienso y les digo
= across=Face to face; side=Off to the side; far_apart=Far apart; near_door=Near the door; decide_later=Decide later
near_door: by the door | near the exit | i want to be close to the door so i can leave
far_apart: as far as possible from him | far away
across: across from her
side: on the side
?: face 2 face | not face to face
decide_later: idk
= would_like=I would want it; would_not=I would not; not_sure=Not sure; decide_later=Decide later
would_like: yes | i would love an apology | yes i want one | it would mean the world | si quiero que me pida perdon
would_not: i dont need it | words are cheap
?: no
not_sure: not sure | idk
decide_later: later
= yes=I have them; some=I have some; no=I have none
yes: yes | yeah i kept everything | all of them
some: some of them | a few
no: no | i lost them | i threw them away | nope
some: I have most of them | unos si, otros se me perdieron
= yes=It paid all; partly=It paid a part; no=It did not pay; not_sure=Not sure
yes: yes | yes all of it
partly: part of it | half | they paid half | only some
no: no they denied it | i have no insurance
not_sure: dont know yet
= hour=In one hour; evening=This evening; tomorrow=Tomorrow; i_will_write=I will write first
hour: in an hour | 1 hour | 1
evening: tonight | later tonight
tomorrow: tomorrow morning | mañana
i_will_write: ill text you
?: 2 hours
= yes=I accept them; partly=I accept a part; no=I do not; lawyer_first=Lawyer first
yes: yes
no: no | no i didnt do it
partly: part of it | some of it
lawyer_first: i want to talk to my lawyer | lawyer
= morning=Morning; midday=Midday; afternoon=Afternoon; evening=Evening; any=Any time
morning: mornings | in the morning please
evening: after work | evenings are best | en la noche
midday: lunch time | noon
any: anytime
afternoon: por la tarde
afternoon: at 3
?: not mornings | morning or evening
= can_stop=I can stop at any time; must_go_on=I have to go on; not_sure=Not sure
can_stop: i can stop whenever i want | stop anytime | i can quit
must_go_on: I have to finish | cant stop
not_sure: no idea
= i_do=I do; someone_else=Someone else; not_sure=Not sure
i_do: me | I decide | myself | only me | yo | not my mom, me
someone_else: my mom | the judge
not_sure: idk
= mediator=Keep it with the mediator; may_share=The mediator may tell them
mediator: keep it private | dont tell him | between us | solo con el mediador
may_share: you can tell them | share it | yes share | tell her | pueden decirle
= month=In a month; three_months=In three months; i_will_write=I will write first
three_months: 3 months | 90 days
month: next month | a month | in 4 weeks
i_will_write: i will contact you | 3 | yo les escribo
?: never
= red=Red bus; blue=Blue train; green=Green car
blue: the blue one | train | the 2nd | Blue tran
red: red | bus please
green: i like the green car | geen car
?: green or blue | not the red | purple | red bus or green car
= no=Not at all; once=Once; ongoing=It goes on; not_sure=Not sure
once: he tried once | one phone call | maybe once | one time | just once | he texted me once
once: she called me one time | 2
ongoing: she keeps showing up at my job | almost every day | 2 times | all the time | yes it keeps happening
ongoing: he still texts me | every week | a few times | he won't stop calling
?: yes | twice
no: i blocked him so no | nope never | no | never | no contact | nothing since | no he never did
no: i havent heard anything
not_sure: no idea | not sure | i dont know
= no=Para nada; once=Una vez; ongoing=Sigue pasando; not_sure=No sé
ongoing: me manda mensajes a cada rato | todavía me escribe | varias veces | sí, sigue | todo el tiempo
ongoing: me sigue escribiendo | cada semana | dos veces
once: nomás una vez | una llamada | una vez nada más | solo una vez | una vez me llamó
no: ni una sola vez | no, nunca | no que yo sepa | no | nunca | ninguna vez | no me ha buscado
not_sure: quién sabe | no sé
= only_me=Only me; shared=Shared; watched=Someone looks at it; not_sure=Not sure
only_me: i live alone so just me | nobody but me | it's mine | just me | only i use it | its my phone only
only_me: nobody else | mine | me
shared: me and my kids | its a family phone | 2 | my wife and i share it | its my moms phone | shared with my sister
shared: the whole family uses it
watched: my mom checks it sometimes | my husband knows my password | my po monitors it | my boyfriend checks it
watched: my dad goes through it | my husband reads my texts
not_sure: idk who can see it | not sure
= only_me=Solo yo; shared=Compartido; watched=Alguien lo revisa; not_sure=No sé
only_me: nadie más que yo | yo nomás | es personal | nada más yo | solo yo | nomás yo | es mío | yo
shared: lo usan mis hijos | es de mi mamá | es compartido | lo comparto con mi hermana | toda la familia lo usa
watched: mi esposo me lo revisa | mi novio lo revisa | mi mamá lee mis mensajes | me lo checan
shared: todos en la casa
not_sure: no sé
= yes=Yes; no=No; decide_later=Decide later
yes: my mom
?: can i bring 2 people | not yet | who can I bring
yes: my best friend is coming with me | i'd like to bring my brother | yes, my pastor | yes my sister | yes please
yes: my mom is coming with me | sure | I would like that
no: i dont need anyone | no one | just myself | nah im good | no thanks | I'll come alone | by myself | nope
no: just me | nobody
decide_later: not sure who | thinking about it | maybe | idk | ill let you know | 3
= enough=Enough; some=Some; none=None; not_sure=Not sure
some: not many | a couple friends | sort of | a few friends | just my mom | kind of | a bit | not enough
enough: my kids and my church | my family is great
?: yes | what do you mean by support
enough: tons | yes enough | lots of people | yes, plenty | more than enough | 1
none: nobody really | zero support | not really anyone | nobody | no one | none | no | im all alone
not_sure: idk | I'm not sure
= full=Leave a full message; name_only=Just a name and number; none=No voicemail
full: yes leave a message | leave the full message | you can leave one | full message is fine
full: you can leave a message | say whatever you want | the first one
none: dont leave a message just call back | nothing on the machine please | no messages | no message
none: please dont leave a message | no voicemail please | dont leave anything | just hang up | 3 | no
name_only: say who called | name only | option two | just your name | name and number only
?: yes
= set_times=At set times; when_asked=When someone asks; none=No breaks
when_asked: when someone needs one | i'll ask | if needed | when I need one | whenever someone needs it | middle
when_asked: as needed
set_times: every 45 min | planned | schedule them | every hour | scheduled breaks | every 30 minutes | the first
none: no need | just push through | no breaks | none | i dont need breaks | keep going
?: whenever | not 3 | no | how long is each break
= before=Before the other person; after=After the other person; same_time=At the same time;
  + no_matter=It doesn't matter
after: she can go in first | after everyone else | after her | let her go in first | them first
after: i'd like to come in last | when he's already inside | 2
before: ill go in first | i wanna be there before her | I want to be there first
before: before him | me first | I'd rather already be sitting down | early
?: i dont want to be there before her | last | not after | how early
same_time: all together | at once | same time | at the same time please | together
no_matter: either way | doesnt matter to me
= across=Across from each other; side=Side by side; circle=In a circle; no_matter=It doesn't matter
side: next to him | beside each other | side
across: facing each other | across the table
circle: in a circle | round table | a circle i think
no_matter: doesnt matter | i dont care | no preference | any is fine | the 4th | wherever
?: not next to her | how many chairs | far away from him
= across=Frente a frente; side=Lado a lado; circle=En círculo; no_matter=Me da igual
circle: en circulo | la tres
side: a un lado | junto a ella
across: frente | enfrente
no_matter: me da lo mismo | da igual | lo que sea | como sea | no importa
?: no al lado
= set_times=A horas fijas; when_asked=Cuando alguien lo pida; none=Sin descansos
set_times: cada hora | la 1 | a ratos fijos
when_asked: cuando se necesite | si alguien lo pide | cuando yo pida
none: ninguno | sin pausas | todo seguido | no necesito descansos
= before=Antes que la otra persona; after=Después de la otra persona; same_time=Al mismo tiempo; no_matter=Me da igual
before: antes | antes que ella | yo llego primero | primero yo
after: después de él | que ella llegue primero | cuando él ya esté sentado
same_time: a la misma hora | juntos
no_matter: me es indiferente | la cuarta
= yes=Sí; no=No; decide_later=Decidir después
yes: sí mi hermana | si, mi mama | va mi mama | claro
no: no, voy solo | nadie | no gracias | solita
decide_later: todavía no sé | luego les digo | tal vez
?: a quien puedo llevar
= enough=Suficiente; some=Algo; none=Nada; not_sure=No sé
enough: bastante | mucha gente me apoya | si, mucho
some: poquito | solo mi mamá | mas o menos
none: nadie | no tengo a nadie | nada | estoy sola | ninguno
not_sure: no sé
= yes=Yes; not_sure=Not sure; no=No
yes: yes | I can do that | of course | i guess so
no: no way | not really | id rather not
not_sure: maybe | idk | 2
= yes=Sí; not_sure=No sé; no=No
yes: sí | claro que sí | por supuesto | simón
no: no | mejor no | nel | la 3
not_sure: no sé | tal vez | puede ser
= full=Dejar un mensaje completo; name_only=Solo nombre y número; none=No dejar recado
full: dejen mensaje completo | todo el mensaje | pueden dejar el recado
name_only: solo el nombre | nada más digan quién llama | la segunda
none: sin mensaje | no dejen mensaje | no dejen nada | cuelguen
"""
