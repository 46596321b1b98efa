"""Questions that no approved answer is about: they compete, each kind for itself,
so that nothing merely near is offered to those who ask."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.understanding.phrases import useful

_LINES = """
[the place and the day]
do you have parking? where can I park? is there a garage? is the parking free? which entrance do I use?
is there an elevator? is there a bathroom? do you have wifi? is there a waiting room? can I charge my phone there?
hay estacionamiento? dónde me puedo estacionar? cuesta el parqueo? hay donde dejar el carro? por cuál puerta entro?
hay elevador? hay baño? tienen wifi? hay sala de espera? puedo cargar mi celular?
which bus goes there? is there a train? can you send me an uber? do you pay for gas or bus fare? can I get a ride?
how do I get there from the station?
qué camión llega allá? hay metro cerca? me mandan un taxi? me dan para el pasaje o la gasolina? pasan por mí?
cómo llego desde la terminal?
can I smoke there? is there food or coffee? will there be lunch? do you have water or snacks? can I eat before?
is there a vending machine? can I bring my own drink?
se puede fumar? dan comida o café? va a haber lonche? tienen agua? puedo llevar algo de tomar?
hay máquina de refrescos?
can my dog come? are pets allowed? what about my cat? can I bring a service animal? is there childcare?
who watches my kids while I am there? is there room for a stroller? do you have a babysitter?
puedo llevar a mi perro? aceptan mascotas? y mi gato? hay guardería? quién me cuida a los niños? cabe la carriola?
tienen niñera? hay donde darle pecho al bebé?
what should I wear? is there a dress code? can I wear shorts or jeans? do I dress up? is a suit needed?
can I wear my hat?
qué ropa me pongo? cómo voy vestido? hay código de vestimenta? puedo ir de short? me pongo traje? voy bien vestida?
do I need my id? what papers do I bring? can I have my phone on me in there? do I leave my bag outside?
can I take notes or bring a pen? can I bring my pocket knife?
llevo identificación? qué documentos llevo? puedo meter mi celular? dónde dejo mi bolsa? puedo apuntar cosas?
llevo pluma?
will it rain that day? whats the weather going to be? what if there is snow? is that day a holiday?
do you have air conditioning? is it cold in there? what color is the building?
va a llover ese día? qué clima va a hacer? ese día es feriado? hay aire acondicionado? hace frío ahí?
de qué color es el edificio?
is it wheelchair accessible? is there a ramp? do you have sign language? do you have an interpreter?
can somebody read it in large print? do you have headphones for the hard of hearing?
hay rampa? entra la silla de ruedas? tienen intérprete? tienen lengua de señas? tienen traductor?
hay letras grandes?
will I get a note for my job or school? can you tell my boss that I need the day off? do I get paid for going?
is my absence excused? who writes the note for the teacher?
me dan un justificante para el trabajo o la escuela? le avisan a mi jefe que falto? me pagan por ir?
quién le escribe a la maestra?
do they serve coffee? is there a cafeteria? are there snacks? can I bring my bike? is there a gym?
is the building old? do you validate parking? do they check for vaccines? how many floors does the building have?
sirven café? hay cafetería? puedo llevar mi bicicleta? dan galletas? en qué piso está el baño?
cobran el estacionamiento? puedo llevar a mi perrito? tengo que ir arreglada?
who is my mediator? puede ir mi perro? puedo llevar al gato? dejan entrar mascotas? qué pasa con mi perro mientras?
[breaks, seats and arriving]
can I take breaks? can we take a break? can I ask for a break? do we get breaks? can I step out for a minute?
can I leave the room for a bit? can I get some air? is there time to rest?
can I get there before him? can I arrive first? can I get there early? who gets there first? do we arrive together?
can I come in another door? is there a back door? can I wait in another room? will I run into her outside?
where do I sit? can I sit by the door? can we sit far apart? is there a table between us?
puedo pedir un descanso? puedo tomar descansos? se puede hacer una pausa? puedo salir tantito? hay recesos?
puedo salir un momento a tomar aire? puedo llegar antes que él? puedo llegar primero? quién llega primero?
llegamos al mismo tiempo? puedo entrar por otra puerta? hay otra entrada? puedo esperar en otro cuarto?
dónde me siento? puedo sentarme lejos? puedo sentarme cerca de la puerta? hay una mesa en medio?
[when we write and call]
can you text me after 6? can you write me in the mornings? can you call me in the evening? can you not call at night?
can you leave my name out of the message? can you call my other phone?
pueden escribirme después de las 6? me pueden escribir en la mañana? pueden llamarme en la tarde?
pueden no decir mi nombre en el recado?
[your office]
what time do you open? what time do you close? what are your office hours? are you open on holidays or saturdays?
whats the phone number of the office? do you have a fax? whats your email? what time does the clerks office close?
a qué hora abren? a qué hora cierran? qué horario tiene la oficina? abren los sábados?
cuál es el teléfono de la oficina? tienen fax? cuál es su correo? a qué hora cierran en el juzgado?
who is your boss? can I speak with your supervisor? whats the directors name? how do I file a complaint about you?
are you hiring? can I volunteer with you? can I donate? how do I become a mediator? do you need an intern?
quién es su jefe? me pasa con su supervisor? cómo se llama la directora? dónde me quejo de ustedes?
están contratando? puedo ser voluntario? puedo donar? cómo me hago mediador?
whats the mediators name? is the mediator a man or a woman? is she bilingual? how old is the mediator?
does he have a license? how many cases have you done? how long has your program been around? are you a church?
who funds you?
cómo se llama la mediadora? es hombre o mujer el mediador? es bilingüe? cuántos años tiene? tiene título?
cuántos casos han tenido? desde cuándo existe el programa? son de una iglesia? quién los financia?
do you do this for divorces? do you handle landlord problems? can you mediate with my neighbor about noise?
do you do custody cases? do you have offices in other states? do you take walk ins?
ven divorcios? me ayudan con mi casero? median pleitos de vecinos por ruido? llevan casos de custodia?
tienen oficina en otro estado? atienden sin cita?
are you on instagram or facebook? do you sell anything? can I get your business card? is the secretary in today?
how much does a mediator earn? do you have an office in my city? are you the same people as legal aid?
tienen facebook? ustedes venden algo? cómo se llama la secretaria? cuánto gana un mediador?
tienen tarjeta de presentación? son los mismos de ayuda legal? está la licenciada hoy?
[judges, courts and papers]
whats the judges name? who is the prosecutor? whats the name of my officer? who is my public defender?
how do I reach my lawyer? do you know the judge? is the judge a woman? which judge has the case?
is the judge strict?
cómo se llama el juez? quién es el juez? quién es el fiscal? cómo se llama mi oficial? quién es mi defensor?
cómo le hablo a mi abogado? conoce al juez? el juez es mujer? qué juez tiene el caso? es estricta la jueza?
when is my next court date? how do I change my court date? whats my case number? which courtroom is it?
how do I reschedule my hearing? do I have jury duty? did I miss court? how many more hearings are there?
when is the trial?
cuándo es mi próxima corte? cuándo me toca corte? cuál es mi número de caso? cómo cambio la fecha de mi audiencia?
en qué sala es? falté a la corte, qué hago? cuántas audiencias faltan? cuándo es el juicio?
how do I get a copy of the police report? can you send me the court papers? where do I get a certificate?
do you have a notary? how do I get my birth certificate? where do I file this form?
what does this paper from the court mean?
dónde saco copia del reporte de la policía? me mandan los papeles de la corte? dónde saco una constancia?
tienen notario? cómo saco mi acta de nacimiento? dónde entrego este formulario?
qué quiere decir este papel que me llegó de la corte?
did the police arrest him? did they find my phone? did they catch the thief? who are the suspects?
whats the status of the investigation? what happened to the detective on my case? are there cameras that saw it?
did they find the gun?
ya lo agarraron? ya lo arrestaron? encontraron mi celular? quiénes son los sospechosos? cómo va la investigación?
qué pasó con el detective que llevaba mi caso? hay cámaras que lo grabaron? encontraron la pistola?
how do I get my tv back from evidence? when do I get my phone back from the police?
how do I get my car out of impound? who has my property? can I pick up my things at the station?
me devuelven la tele que quedó de evidencia? cuándo me regresa mi celular la policía?
cómo saco mi carro del corralón? quién tiene mis pertenencias? dónde recojo mis cosas?
can you help me get a restraining order? how do I renew a protective order? how do I press charges?
can I drop the case? where do I report a crime? how do I report a stolen card? can I file a new complaint?
cómo pido una orden de protección? cómo renuevo la orden? dónde pongo una denuncia? quiero denunciar, a dónde voy?
puedo quitar la denuncia? cómo reporto una tarjeta robada? dónde levanto un acta?
can I sue the city? how do I write a will? how do I file for divorce? can you help with custody of my kids?
how do I change my child support? whats the number for legal aid? can you give me legal advice?
I want a new lawyer, how? how do I fire my attorney?
puedo demandar a la ciudad? cómo hago un testamento? cómo me divorcio? me ayudan con la custodia de mis hijos?
cómo cambio la pensión de mis hijos? cuál es el número de ayuda legal? quiero otro abogado, cómo le hago?
puedo demandar a mi patrón?
do I have a warrant? can you lift my warrant? can you clear a warrant in another county? can I get my record sealed?
how do I expunge my record? can I vote? can I own a gun? can I get a background check?
tengo orden de arresto? me pueden quitar la orden de arresto? me pueden borrar el récord?
cómo limpio mis antecedentes? puedo votar? puedo tener un arma? me sacan una carta de no antecedentes?
do you know the judge? is the judge nice? where is my lawyers office? which detective has my case now?
how tall is the courthouse? are my fingerprints on file? can I get a copy of my plea deal?
is it true that the sheriff got fired? what happened to the officer who used to call me?
conocen al juez? el juez es buena onda? dónde está la oficina de mi abogado? qué detective tiene mi caso ahora?
están mis huellas en el sistema? me dan copia de mi acuerdo? es cierto que corrieron al sheriff?
qué pasó con la oficial que me llamaba?
does this affect my immigration status? can I be deported over this case? how long does my case stay open?
did the da drop it already? is there a court on monday? can I watch the trial online?
esto afecta mi residencia? me deportan por este caso? cuánto tiempo queda abierto mi caso? hay corte el lunes?
el fiscal ya cerró el caso? puedo ver el juicio por internet?
[those who are held, and those on probation]
when does he get released? is he still locked up? which jail is he in? is he out on bond? how much is his bail?
did he make bail? is he in prison or at home now? whats his inmate number?
cuándo sale de la cárcel? sigue preso? en qué cárcel lo tienen? salió bajo fianza? de cuánto es la fianza?
está en prisión o en su casa? cuál es su número de preso?
how do I visit someone in jail? what are the visiting hours? can I put money on his books? how does commissary work?
can I send a package to an inmate? whats the number for the jail? how do I get moved to another unit?
can I get a phone call?
cómo visito a un preso? cuáles son los días de visita? cómo le meto dinero a su cuenta?
puedo mandarle un paquete a la cárcel? cuál es el teléfono de la cárcel? me pueden cambiar de unidad?
me dan una llamada?
when does my ankle monitor come off? who is my probation officer? when is my drug test? whats my curfew?
can I leave the state? can I get a travel permit? can you transfer my county?
how many community service hours do I have left? when does my probation end? where do I do my hours?
cuándo me quitan el grillete? quién es mi oficial de probatoria? cuándo me toca antidoping?
cuál es mi toque de queda? puedo salir del estado? me dan permiso para viajar? me cambian de condado?
cuántas horas de servicio me faltan? cuándo termina mi probatoria? dónde hago mis horas?
will they drug test me that day? can I work while on house arrest? can I move to another apartment?
can I go to a funeral? can I go on vacation? can I drink a beer on probation? how much are my court fees?
where do I pay my ticket?
me van a hacer antidoping ese día? puedo trabajar con arresto domiciliario? me puedo mudar de apartamento?
puedo ir a un entierro? puedo ir de vacaciones? puedo tomar cerveza? dónde pago mi multa?
what did he do before? has he been in trouble before? does he have a record? how old is he? whats his name?
what does he look like? is she married? does he have kids? where is he from? did he do this to other people?
is he on drugs? is he in a gang?
qué hizo antes? ya había tenido problemas? tiene antecedentes? qué edad tiene? cómo se llama él?
cómo es físicamente? ella es casada? tiene hijos? de dónde es? le ha hecho esto a otros? es de una pandilla?
anda en drogas?
can my parole officer change my address on file? is my brother locked up there? is my cousin on your list?
can you get my son moved to a closer jail? is the food in jail any good? do they have a library in there?
what time is lights out? they switched my probation officer, who is it now?
mi oficial puede cambiar mi dirección en el sistema? mi hermano está preso ahí? está mi primo en su lista?
pueden cambiar a mi hijo de cárcel? dan bien de comer en la cárcel? a qué hora apagan la luz ahí?
me cambiaron de oficial, quién es ahora?
can my family send me books in jail? do inmates get video visits? how do I put minutes on my tablet?
when is my release hearing? can I get my good time calculated? what does my officer want from me?
mi familia me puede mandar libros a la cárcel? hay videovisitas para presos? cómo le pongo saldo a mi tableta?
cuándo es mi audiencia de libertad? qué quiere mi oficial?
[help with other things]
can you help with a visa? do you help with immigration papers? how do I get a green card? will I get deported?
can I apply for asylum? how do I get a work permit? can I get a passport?
ayudan con la visa? me ayudan con mis papeles? cómo saco la residencia? me van a deportar? puedo pedir asilo?
cómo saco permiso de trabajo? dónde saco el pasaporte? cómo me hago ciudadano?
how do I get my license back? how do I get my driver license? do you do car insurance?
how do I pay a traffic ticket? my car got towed, who do I call? how do I register my car? where is the dmv?
cómo saco mi licencia de manejar? cómo recupero mi licencia? cómo pago una multa de tránsito?
se llevó mi carro la grúa, a quién llamo? dónde saco placas? cómo saco el seguro social?
do you have classes? where can I get my ged? is there an anger management class? do you have a parenting class?
do you do tutoring? where can I learn english? can you help me get into college?
hay clases? dónde saco el ged? hay curso de manejo de la ira? tienen escuela para padres? dan clases de inglés?
me ayudan a entrar a la universidad? hay clases de computación?
can you help me find a job? do you know who is hiring? can you help with housing? where is a shelter?
do you help with rent? how do I get food stamps? how do I apply for disability? can I get medicaid?
do you give out food?
me ayudan a conseguir trabajo? saben quién está contratando? saben de algún jale? me ayudan con vivienda?
dónde hay un albergue? ayudan con la renta? cómo saco estampillas? cómo pido incapacidad? dan despensas?
can you help me find a therapist? do you know a good counselor? can you recommend a doctor?
where is there a rehab or detox? is there a support group near me? whats the number of the hotline?
can you refill my medicine? do you do couples counseling?
me ayudan a encontrar terapeuta? me recomiendan un psicólogo? conocen un buen doctor?
dónde hay un centro de rehabilitación? hay grupo de apoyo cerca? cuál es la línea de ayuda?
dónde consigo mi medicina? dan terapia de pareja?
can you lend me money? can you give me a gift card? do you have clothes for kids?
can you help with my electric bill? my lights got cut off, can you help? can you help me with my taxes?
do you help with funeral arrangements?
me prestan dinero? dan tarjetas de regalo? tienen ropa para niños? me ayudan con el recibo de la luz?
me ayudan con los impuestos? ayudan a arreglar el funeral? me cortaron el agua, me ayudan?
how do I get unemployment? when do I get my tax refund? who do I call about my water bill? how much is a bus pass?
how much does a divorce cost? how much is a lawyer? where can I get my tattoo removed? where can I buy flowers?
where is the hospital? how do I report my landlord? my neighbor is loud, what can I do?
cómo pido el desempleo? cuándo llega mi cheque del desempleo? cuánto cuesta un divorcio? cuánto cobra un abogado?
dónde compro flores? dónde queda el hospital? mi casero no arregla nada, qué hago?
mi vecino pone música muy fuerte, qué hago? con quién hablo de mi recibo del agua?
me da el número del consulado? cómo saco cita en el consulado? me recomiendan un psicólogo que hable español?
conocen a un mecánico? me ayudan a llenar una solicitud de empleo? ya salió mi examen?
cómo le pongo saldo a mi celular? dónde compro un celular barato?
can I get the number of the consulate? do you know a mechanic? can you fill out a job application with me?
are my test results in? do you know a counselor who takes medicaid? what medicine is good for headaches?
what did the doctor say? is there a vaccine clinic? what food bank is open?
qué es bueno para el dolor de cabeza? qué dijo el doctor? dónde vacunan? qué banco de comida está abierto?
me presta su teléfono? me consigue un taxi? le puede decir a mi patrón que necesito el día?
le avisan a la escuela de mi hija?
[chatter, and this phone]
who won the game? what day is today? what time is it? tell me a joke? do you like music? how are you?
whats your favorite color? do you have a boyfriend? are you single? how old are you? where are you from?
do you speak french?
quién ganó el partido? qué día es hoy? qué hora es? me cuentas un chiste? te gusta la música? cómo estás?
cuál es tu color favorito? tienes novio? cuántos años tienes? de dónde eres? hablas francés?
how do I cook rice? whats two plus two? can you help me with my homework? what should I name my dog?
who is the president? whats the capital of texas? do you believe in god? what movie should I watch?
where can I get good tacos?
cómo se hace el arroz? cuánto es dos más dos? me ayudas con la tarea? quién es el presidente? crees en dios?
qué película veo? dónde venden buenos tacos?
how do I change the language? can you resend the code? I lost my password, what do I do?
this link doesnt work, can you fix it? how do I send a photo? is there an app? can I use email instead of text?
I got a new phone, how do I update my number? why did I get the same text twice? can you send it in spanish?
cómo cambio el idioma? me mandan otra vez el código? perdí mi contraseña, qué hago? no abre el enlace, lo arreglan?
cómo mando una foto? hay aplicación? tengo número nuevo, cómo lo actualizo? por qué me llegó dos veces?
me lo manda en inglés?
who won the election? what channel is the game on? did you get the picture I sent? did my brother call you?
is there school on monday? can you recommend a restaurant? can I record a song? what is your sign?
can you call my mom for me? did you see the news?
quién ganó las elecciones? en qué canal dan el juego? le llegó la foto que mandé? le llamó mi hermano?
hay clases el lunes? me recomienda un restaurante? le puedo mandar un audio? vio las noticias? qué signo es?
[am_i_texting_a_person]
are you a real person? am I talking to a bot? is this a robot or a human? who is this? is this ai?
who am I texting with? are these automated messages? is somebody there? whats your name? can I talk to a person?
is this a computer?
eres una persona real? es un robot? con quién hablo? quién me escribe? es un mensaje automático? es una máquina?
hay alguien ahí? cómo te llamas? puedo hablar con una persona? quién eres?
[where_when]
where is it? when is it? what day is it? what time is it at? whats the address of the meeting? is it at the court?
can it be on a weekend? can we do it after work? is it near my house? has a date been set? can we change the date?
dónde es? cuándo es? qué día es? a qué hora es? cuál es la dirección de la reunión? es en la corte?
puede ser en fin de semana? puede ser cerca de mi casa? ya hay fecha? se puede cambiar la fecha? dónde va a ser?
[how_long]
how long does it take? how long is the meeting? how long does it last? how many times do I have to come? is it one time?
when will it be over? how many meetings are there? will it take all day? how long until it happens?
cuánto tarda? cuánto dura? cuánto dura la reunión? cuántas veces tengo que ir? es una sola vez? cuántas juntas son?
cuándo se acaba esto? se lleva todo el día? cuánto falta para la reunión?
[who_speaks_first]
who talks first? do I go first? who starts? do they speak before me? can I go last?
quién habla primero? empiezo yo? quién empieza? hablan ellos antes que yo? puedo hablar al final?
"""


def _by_kind() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    kind = ""
    for line in useful(_LINES):
        if line.startswith("["):
            kind = line
        else:
            found[kind] = (*found.get(kind, ()), line)
    return found


ELSEWHERE = _by_kind()
"""Kind -> ways in which people ask for what a person must answer. A kind in brackets as all are, "[how_long]" too:
where a flow has a topic of that name, its approved answer stands instead."""
