"""Difficult replies, each at its step: ``role language step | text => what it says``.

``=name`` own words or a name, ``name / relation / phone`` a person, ``~a b`` which of these is asked, ``?`` asked
again, ``step: ...`` a new answer to an earlier question, ``+topic`` an approved answer beside it.
"""

from __future__ import annotations

NAMES = """
victim en name | hey its Dee, everybody calls me that => =Dee
victim en name | You guys can call me Ms. P => =Ms. P
victim en name | idk just call me Tre => =Tre
victim en name | Alejandra but Ale is fine => =Ale
victim en name | use my second name, Grace => =Grace
victim en name | Mr. Whitfield thank you => =Mr. Whitfield
victim en name | i prefer Mrs Okafor => =Mrs Okafor
victim en name | dont call me at work, call me Jo => =Jo
victim en name | my government name is Terrence but people call me T => =T
victim en name | JD, who reads this? => =JD
victim es name | me puede decir Chayo porfa => =Chayo
victim es name | Rosario pero en mi casa me dicen Chayo => =Chayo
victim es name | Soy doña Meche => =doña Meche
victim es name | llámeme nada más Beto => =Beto
victim es name | mi nombre es José de Jesús => =José de Jesús
victim es name | con que me digan Güicho basta => =Güicho
victim es name | Señor Montes, por favor => =Señor Montes
victim es name | no me gusta Francisca, dígame Paquita => =Paquita
victim es name | Nacho está bien gracias => =Nacho
victim es name | Ximena. ¿es seguro esto? => =Ximena
victim es name | aquí Lupe => =Lupe
victim es name | todos me conocen por Lupita => =Lupita
victim en name | its me Dana => =Dana
victim en name | this is none of your business => =this is none of your business
victim es name | no quiero dar mi nombre => =no quiero dar mi nombre
"""
PEOPLE = """
victim en supporter_name | my aunt becky (415) 555-0177 => becky / aunt / +14155550177
victim en supporter_name | It'd be Tamika, she's my wife's sister => Tamika / wife's sister
victim en supporter_name | Coach Dan, he coached me in high school => Coach Dan
victim en supporter_name | my counselor Ms. Lopez from the center => Ms. Lopez / counselor from the center
victim en supporter_name | my mom, if she cant my brother luis => my mom, if she cant my brother luis
victim en supporter_name | Officer Grant, not related => Officer Grant
victim en supporter_name | jo ann my neighbor 415.555.0123 => jo ann / neighbor / +14155550123
victim en supporter_name | my husband. his name is Anh => Anh / husband
victim en supporter_name | Kim (daughter) => Kim / daughter
victim es supporter_name | mi comadre Lupita, su cel es 55 1234 5678 => Lupita / comadre / 55 1234 5678
victim es supporter_name | mi hijo el mayor, se llama Iván => Iván / hijo
victim es supporter_name | Don Rafa, el esposo de mi hermana => Don Rafa / esposo de mi hermana
victim es supporter_name | la señora Elvia, mi vecina de toda la vida => señora Elvia / vecina de toda la vida
victim es supporter_name | mi pastor, el hermano Josué => hermano Josué / pastor
victim es supporter_name | Yesenia (mi prima) => Yesenia / prima
victim es supporter_name | creo que mi tía Chela => Chela / tía
victim es supporter_name | mi abogada la licenciada Prado => licenciada Prado / abogada
"""
SUMS = """
victim en losses | somewhere between 900 and 600 => 250_to_1000
victim en losses | 1,100 give or take => 1000_to_5000
victim en losses | $3,500-$4,000 => 1000_to_5000
victim en losses | 4 to 5k => 1000_to_5000
victim en losses | deductible was $500 => 250_to_1000
victim en losses | the phone was 800 and the charger 40 => ?
victim en losses | call me at (415) 555-0177 i'll explain => !person
victim en losses | like 3 hundred bucks => 250_to_1000
victim en losses | 12 => ?
victim en losses | not sure, under 200 i think => under_250
victim en losses | more than 5 grand easy => over_5000
victim en losses | 150 a week for 3 weeks => ?
victim en losses | at least 250 => ~250_to_1000 1000_to_5000 over_5000
victim en losses | 6k insurance covered 5 => ?
victim en losses | 0 they gave it back => none
victim en losses | $1.2k => 1000_to_5000
victim en losses | 2,00 => ?
victim es losses | entre 4000 y 2000 => 1000_to_5000
victim es losses | unos 350 dlls => 250_to_1000
victim es losses | como 1,200.50 => 1000_to_5000
victim es losses | de mil a mil quinientos => 1000_to_5000
victim es losses | ochocientos y pico => ?
victim es losses | 20 mil pesos mexicanos => ?
victim es losses | mi número es el 55 1234 5678 => ?
victim es losses | menos de doscientos => under_250
victim es losses | no perdí nada gracias a Dios => none
victim es losses | 300 o 400 dólares => 250_to_1000
victim es losses | arriba de cinco mil => over_5000
victim es losses | la mitad de 800 => ?
victim es losses | cien al mes => ?
victim es losses | 500 de la puerta y 300 del vidrio => ?
"""
CHANGES = """
victim en support | change the place to your office pls => place: program_office
victim en support | can i change place to online? => place: online
victim en support | I'd like to change my name to Dee => name: =Dee
victim en support | change supporter to my mom => supporter_name: mom / mom
victim en support | change supporter to no => supporter: no
victim en support | oh wait, about the seating: far apart => seating: far_apart
victim en support | i changed my mind about the place, online => place: online
victim en support | change who speaks first to them => speaking_order: them
victim en support | edit losses to 700 => losses: 250_to_1000
victim en support | change day to friday => times: fri
victim en support | update my availability: mondays => times: mon
victim en support | change place => place: ?
victim en hopes | I want to change the way he thinks => =I want to change the way he thinks
victim en worries | that nothing will change => =that nothing will change
victim en hopes | change => !change
victim es support | cambiar la hora a las 5 de la tarde => times: mon tue wed thu fri sat sun
victim es support | cambie el lugar a la biblioteca => place: public_place
victim es support | quisiera cambiar el lugar por en línea => place: online
victim es support | me gustaría cambiar el día a martes => times: tue
victim es support | cámbieme el nombre a Lupe => name: =Lupe
victim es support | puede cambiar el lugar a su oficina? => place: program_office
victim es support | cambiar descansos a cuando yo pida => breaks: when_i_ask
victim es support | de hecho, el lugar: en línea => place: online
victim es support | cambiar gastos a 700 => losses: 250_to_1000
victim es support | cambiar quién me acompaña a Ana, mi hermana => supporter_name: Ana / hermana
victim es hopes | que él cambie => =que él cambie
victim es worries | que me cambien el día => =que me cambien el día
"""
QUESTIONS = """
victim en place | online, but who else is on the call? => online
victim en place | near my home. will he know where i live? => near_home +get_my_number
victim en place | can we meet at the library? => ~public_place online
victim en supporter | yes, can it be my mom? => yes +bring_someone
victim en supporter | do i have to bring somebody? => ?
victim en speaking_order | me. can i stop talking if i want => me
victim en breaks | when i ask, is that ok? => when_i_ask
victim en breaks | can i get a break if i need one? => when_i_ask
victim en apology | not sure, will he even apologize? => not_sure +will_they_apologise
victim en losses | 300, do i get it back? => 250_to_1000 +be_repaid
victim en form | video. is it free? => video +cost
victim en form | do i have to sit in a room with him? => ?
victim en hopes | that he says why. does he have to come? => =that he says why. does he have to come?
victim en check_stop | can i stop whenever i want? => ?
victim es place | en línea, pero es seguro? => online +is_it_safe
victim es place | puede ser cerca de mi casa? => near_home
victim es supporter | sí, puede ser mi hermana? => yes
victim es supporter | puedo llevar a mi hermana? => yes
victim es speaking_order | puedo empezar yo? => me
victim es breaks | podemos hacer pausas cuando yo diga? => when_i_ask
victim es apology | no sé, él va a pedir perdón? => not_sure +will_they_apologise
victim es losses | como 300, me los van a devolver? => 250_to_1000 +be_repaid
victim es form | cartas. cuánto cuesta? => letters +cost
victim es form | tengo que verlo? => ? +must_we_meet
offender en amends | can i do it in payments? => money_in_parts
offender en amends | i could do yard work and pay monthly => money_in_parts work
offender en amends | i can't pay all of it right now => ?
offender en amends | what happens if i miss one? => ? +miss_payment
offender en acknowledge | can i ask my lawyer first? => lawyer_first
offender en listen | i will listen. does it help my case? => yes +reduce_sentence
offender en supporter | can my mom come with me? => ? +who_can_come
offender en answer_questions | some. can it be used in court? => some +used_against_me
offender es amends | puedo pagar en partes => money_in_parts +cant_pay
offender es amends | se puede en abonos? => money_in_parts
offender es amends | puedo trabajar en vez de pagar? => work
offender es amends | no puedo pagar todo => ?
offender es acknowledge | primero quiero hablar con mi abogado => lawyer_first
offender es listen | sí, eso me baja la sentencia? => yes +reduce_sentence
offender es supporter | puedo llevar a mi mamá? => yes
offender es answer_questions | algunas. lo pueden usar en mi contra? => some +used_against_me
"""
TIMES = """
victim en times | weekdays before 9am except holidays => ?
victim en times | tuesday 6-5 => tue
victim en times | tuesday 6pm-5pm => ?
victim en times | not before 3 on thursdays => thu
victim en times | thursdays but no earlier than 3 => thu
victim en times | mondays 12-12 => ?
victim en times | any day except holidays => ?
victim en times | weekdays; holidays no => ?
victim en times | after 3 but not tuesdays or holidays => ?
victim es times | no antes de las 3 los jueves => thu
victim es times | los jueves no antes de las 3 => thu
victim es times | entre semana menos los días festivos => ?
victim es times | martes de 6 a 5 => tue
victim es times | no después de las 5 los lunes => mon
victim es times | lunes de 17:00 a 16:00 => ?
"""
