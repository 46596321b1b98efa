"""When: now, then, days, hours, numbers. Format: see the package."""

MOMENTS = """
AGAIN: again agian agn nuevamente nuevo nueva otra vez vuelta vuelve vuelven volvio volvieron volver volvi vuelvo
    vuelva vuelvan repetir repite again2 denuevo otravez re repeat another retake volviera volveria volvera
STILL: still stil todavia aun toavia tavia todavi sigue siguen sigo yet followup sigues seguimos seguia seguian remain
    remains ongoing stays continua continuan continuo aunque seguir
ALWAYS: always alway alwayz allways siempre ciempre simpre constantly constante constantemente forever eternamente
    cada every everytime siempree continually nonstop whenever usually
OFTEN: often sometimes usually veces aveces seguido frecuente frecuentemente times time ocasionalmente occasionally
    regularly regularmente normalmente normally menudo oftentimes rarely raro rara seldom
ALREADY: already ya alredy allready alrdy yaa ia done
ANYMORE: anymore nomore anymoe longer nunca anymor
YET: yet todavia aun still todabia yett aunno
SOON: soon pronto soonish shortly ratito momento enseguida proximamente poquito rapido luego sooner prontito asap
    dentro breve cerca upcoming proximo proxima proximos proximas
NOW: now nao ahora ahorita orita horita aora aorita nw ahorra actualmente currently presently ahoritita nowadays hoy
    ahoa presente anytime
RIGHTNOW: rn now ahorita ahoritita orita mero immediately inmediatamente asap inmediato right instantly enseguida
    seguida urgente already luegoluego currently
TODAY: today tday 2day todays hoy oy hoi today2 ahora presente hoydia
TONIGHT: tonight tonite 2nite 2night tonights tnite noche hoy esta nochecita
TOMORROW: tomorrow tomorow tommorow tommorrow tmrw tmr tmw tmrow 2morrow tomorrows manana mnn mna mniana maniana
    morrow pasado
LATER: later latr l8r l8er luego despues rato then tardecito eventually afterwards aftr lateron luegito posteriormente
    sometime someday future futuro aldia
YESTERDAY: yesterday yest ystrday yesturday yday yesterdays ayer aller antier anteayer antenoche ayr antayer
    anteanoche
LASTNIGHT: anoche lastnight nite antenoche anteanoche night ayer anche nights
LAST: last ultimo ultima ultimos ultimas pasado pasada final past recent recently pasados pasadas lst recien
    ultimamente lately previous anterior latest recientemente finally finalmente
NEXT: next nxt proximo proxima proximos proximas siguiente siguientes entrante viene vienen upcoming following
AGO: ago hace ase back years tiempo anos meses semanas atras aos agoo since desde entonces
BACKTHEN: once entonces before aquel aquella aquellos formerly epoca epocas tiempos past previously anteriormente
    antiguamente former originally antano
CHILDHOOD: childhood child young ninez infancia nino nina chiquito morrito morrita pequena younger juventud
    kindergarten elementary growing grew creci kinder primaria grade secundaria adolescencia teenager teen adolescente
    preteen puberty chiquillo crecimos crecio raised crie
EVERYDAY: daily everyday diaria diariamente cada every cotidiano cotidiana everynight nightly weekly monthly semanal
    semanalmente mensual siempre constantly
WEEKDAY: monday tuesday wednesday thursday friday lunes martes miercoles jueves viernes mondays tuesdays wednesdays
    thursdays fridays mon tue tues wed weds thu thur thurs fri lun mar mie jue vie mier juev weekday weekdays tusday
    wensday wednsday thrusday thursdy miercole vier wednesdy mierc laborables laboral
WEEKEND: saturday sunday sabado domingo saturdays sundays sabados domingos sat sun sab dom weekend weekends finde
    findes fines wknd wknds finsemana puente saturdy holiday holidays
MONTHNAME: january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
    noviembre diciembre ene abr ago dic febuary
DAYX: day days dia dias date dates fecha fechas dy daytime diario daylight calendar calendario
WEEK: week weeks wk wks semana semanas sem semanita quincena quincenas fortnite fortnight quincenal weeklong
MONTH: month months mo mos mes meses mesesito monthly mesecito bimestre trimestre semestre semester
YEAR: year years yr yrs ano anos anio anios yearly decade decades decada decadas age edad siglo temporada season anito
    anitos
HOUR: hour hours hr hrs hora horas horita oclock ocloc horitas horario horarios
MINUTE: minute minutes min mins minuto minutos minutito minutitos sec second seconds segundo segundos ratito rato
    moment momento momentito momentos secs instante instant rapidito while ratos tantito segundito
MORNING: morning mornin mornings manana mananas mananita mananitas temprano early am madrugada amanecer dawn sunrise
    tempranito matutino daybreak amanece amanecio breakfast desayuno morn
NOON: noon midday mediodia lunch lunchtime almuerzo noontime lonche comida mediodias
AFTERNOON: afternoon afternoons tarde tardes tardecita aft evening vespertino pm siesta tardecitas
NIGHT: night nights nite nites noche noches nochecita midnight medianoche madrugada overnight madrugadas nitetime
    nighttime anochecer late dark evening evenings eve nightfall dusk sunset atardecer dinnertime cena supper
CLOCK: am pm oclock hrs cuarto media punto clock reloj hour hora horas
DATETIME: times tiempo hora vez veces tym tiempos timing scheduled slot agenda cita appointment appt citas turno
    turnos timetable
ONCE: once vez one una twice veces dos thrice time veintena ocasion onetime unavez
FIRST: first 1st primero primera primer primeros primeras 1ero 1era original firstly primerito primerita initially
    inicialmente
SECONDTH: second 2nd segundo segunda third 3rd tercero tercera tercer fourth 4th cuarta cuarto quinto quinta fifth 5th
    sixth 6th sexto sexta seventh 7th eighth 8th octavo ninth 9th noveno tenth decimo 2da 3ra
NUMTWO: one two three four five six uno una dos tres cuatro cinco seis 1 2 3 4 5 6 par couple
NUMTEN: seven eight nine ten eleven twelve siete ocho nueve diez doce 7 8 9 10 11 12 dozen docena
NUMTENS: thirty forty fourty fifty sixty seventy eighty ninety treinta cuarenta cincuenta sesenta setenta ochenta
    noventa 21 22 23 24 25 26 27 28 29 30 31 32 35 36 38 40 41 42 45 46 48 50 55 60 67 68 70 71 74 75 80 81 82 83 85
    90 96 98 99 veintiuno veintidos veinticinco veintitres thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte 13 14 15 16 17 18 19 20
NUMHUNDRED: hundred hundreds thousand thousands million cien ciento cientos mil miles millon millones 100 120 150 200
    250 300 400 500 600 700 800 900 1000 1200 1400 1500 1600 1800 2000 5000 doscientos quinientos trescientos grand
    seiscientos
YEARNUM: 1968 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030
    1990 1995 2000 2005
ORDINALDAY: 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd
    24th 25th 26th 27th 28th 29th 30th 31st primero
CLOCKNUM: 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 6am 7am 8am 9am 10am 11am 12am 5am 4am 3am 2am 1am 00 03
    02 sp epm eopm ioam eam iipm ispm ipm opm iiam ioth iith isth i8th eth ith 2tth tth 530 630 730 830 930 1030 1130
    1230 330 430 130 230 tpm apm dmd
HOLIDAY: christmas xmas navidad thanksgiving easter halloween newyear birthday bday cumpleanos cumple posada posadas
    pascua aniversario anniversary nochebuena eve semanasanta valentines reyes vacation vacaciones holiday holidays
    summer winter spring fall verano invierno primavera otono quinceanera graduation graduacion aniversarios festivo
    feriado valentin
LONGTIME: long while rato tiempos ratote largo larga prolonged eternity eternidad lengthy largos longer anos forever
    durar dura duro duraron dure lasts lasted
SUDDENLY: suddenly sudden repente derrepente golpe momento abruptly instantly bruscamente inesperado unexpectedly
    nowhere
"""
