"""Words of questions that mean about the same, in English and Spanish at once: who, may, how, where.

``name: word word* two_words`` - a ``*`` stands for any ending, ``_`` joins a phrase. Written without accents. A word
may stand in several groups: "quiere" is wanting, and it is the other one who wants.
"""

WAYS = """
they: boy chava chavo chick culprit dude el_otro ella ellas ellos fulano guy he hed her hes him his joven kid la_otra
they: lady muchach* ofensor* offender other_guy other_one other_party other_person other_side otra_parte otra_persona
they: perp person_i_hurt quiere quieren senor senora she shes teen their theirs them they theyll theyre tipo vato
they: victim*
family: abuel* amig* aunt bestie bf boyfriend brother* buddy children colleague comadre comadres compa compadre
family: cousin* coworker cuate cunad* dad daughter esposa esposo familia familiar* family father fiance fiancee
family: friend* gf girlfriend godfather godmother granddaughter grandma* grandmother grandpa grandson hermana*
family: hermano* hija* hijo* homie* hubby husband in_law jefa jefe kids madrastra madrina maestr* mama mami marido mom
family: moms mother mujer mum nephew niece niet* ninos novia novio padrastro padre* papa papas pareja parent*
family: pariente* partner prima* primo* prometid* relative* roommate sis sister* sobrin* social_worker son spouse
family: stepdad stepmom suegr* teacher tia tio trabajadora_social uncle wife wifey
helper: acompanante advocate apoy* coach companion consejer* counselor entrenador padrino pastor priest psicolog*
helper: sponsor support* terapeuta therapist
company: a_mi_lado accompany acompan* adulto along an_adult attend be_in_there be_present be_there beside bring
company: bringing brings by_my_side come_too come_w come_with come_with_me como_apoyo company conmigo conmigo_ese
company: cuantos_pueden entrar_conmigo escort estar_ahi go_with_me going_with guardian in_the_room in_there_w llev*
company: menor menor_de_edad minor next_to_me presente sente* sit_in sit_with tag_along take_along trae* traig* tutor
company: underage vaya_conmigo vaya_mi venga_conmigo w_me with_me with_me_in years_old
alone: all_by_myself alone by_myself come_by_myself ir_solo just_me lonely nomas_yo on_my_own sin_nadie sola solita
alone: solito solo_yo with_nobody
lawyer: abogad* abogado_de_oficio attorney* counsel defensor* lawyer* lic licenciad* public_defender
neg: aint cannot cant couldnt didnt doesnt dont hasnt havent isnt nadie neither never ni no nobody not nunca sin
neg: without wont wouldnt
iam: debo estoy i id ill im ive puedo quiero soy tengo yo
you: u usted ustedes ya yall you
who: quien quienes who whom whos whose
can: allowed can could dejan let may might permit* podemos podria puede pueden se_puede se_vale
what: cual que wat what whats
how: como how
will: going gonna va vamos van will would
must: debemos debo got_to gotta hafta has_to have_to hay_que must need_to supposed_to tenemos_que tengo_q tengo_que
must: tiene_q tiene_que tienen_que toca
forced: a_huevo a_la_de choice* choose_not committed comply comprometid* compromiso compuls* condicion condition
forced: court_ordered cumplir_con de_mi_depende dealbreaker depende_de_mi excus* exempt* forc* forza* forzos* fuerza
forced: fuerzas get_out_of_it made_me make_her make_him make_me make_them makes_me mandator* my_call obliga* obliged
forced: obligo obligue* opcional* option_here optional* orden_del ordeno ordered ordered_me out_of_this refusal
forced: repercus* require* revoke* todos_modos up_to_me voluntar*
refuse: back_out backs_out chickens_out decir_nel decir_q_no decir_que_no decline* dice_que_no dicen_que_no didnt_want
refuse: diga_que_no digo_que_no dije_nel dije_que_no dijera_que_no dijo_que_no doesnt_agree doesnt_answer
refuse: doesnt_respond doesnt_show doesnt_wanna doesnt_want dont_agree dont_answer dont_do dont_join dont_show
refuse: dont_wanna dont_want flakes get_lost ghost* hangs_up ignor* isnt_interested like_nah negar negarme negarse
refuse: nego nel never_agrees never_answers never_responds never_say_yes never_says_yes never_shows niega niegan niego
refuse: niegue no_acept* no_contesta no_coopera* no_desea* no_desear no_gust* no_interesa no_interest no_kier*
refuse: no_le_entr* no_le_interesa no_llega no_me_interes* no_particip* no_participa* no_quiere no_quieren no_quiero
refuse: no_quise no_quisiera no_quiso no_responde no_se_presenta no_se_presta no_show no_va no_venga no_viene
refuse: no_vienen no_voy no_way nope_out not_come not_coming not_do not_down not_going not_interested not_join
refuse: not_participate not_respond not_show not_up_for not_want not_willing opt_out paso_de pass_on plant* rechac*
refuse: rechaz* refus* rehus* reject* said_no said_nope say_nah say_no say_nope saying_no says_no se_arrepiente
refuse: se_raja stands_me_up stubborn turn_down turn_it_down turn_that_down turn_this_down turned_down turned_it_down
refuse: turned_this_down turning_it_down turning_this_down turns_down turns_it_down uncooperative wasnt_interested
refuse: wont wont_agree yo_no_quise
iwill: digo_que_no dije_que_no i_decline* i_refuse* i_said_no i_say_no if_i_say_no niego no_quiero no_quise rechazo
theywill: dice_que_no dicen_que_no he_doesnt he_refuses he_says_no no_acepta no_aceptan no_quiere no_quieren se_niega*
theywill: she_doesnt she_refuses she_says_no they_dont they_refuse they_say_no
agree: accept* acept* agree* conform* dice_que_si dijo_que_si dispuest* said_yes say_yes says_yes sign_up willing
trouble: afect* bite_me biting_me bronca broncas castig* consecuenc* consequence* count_against en_mi_contra
trouble: get_violated held_against hurt_my_case lio look_bad me_va_mal me_va_peor multa penal* perjudi* problema*
trouble: punish* sancion* se_ve_mal trouble violate violated write_me_up
whatif: en_caso in_case q_pasa_si que_pasa_si que_pasaria_si que_sigue_si que_tal_si si_acaso supongamos suppose
whatif: what_happens_if what_if y_si
changemind: a_medias arrepentir arrepentirme arrepiento back_off back_out backed_out backing_out bail* cambiar_de_idea
changemind: cambiar_de_opinion cambie_de cambie_de_opinion cambio_de_idea cambio_de_opinion cambio_mi cancel*
changemind: change_mind change_my_mind change_your_mind changed_my_mind cold_feet commit commitment dejarlo desapunt*
changemind: desist* dont_feel_like drop_out dropped_out echa_para_atras echarme_atras echarme_para_atras echarse_atras
changemind: firmar hacerme_para_atras halfway halfway_thru leave_early leave_the_table locked_in me_arrepiento
changemind: me_arrepiento_de me_echo_para_atras me_puedo_salir me_rajo me_salgo middle mitad no_longer_want
changemind: not_anymore opt_back parar pull_out quit quitting raj* reconsider* regret_saying retir* retract* salgo
changemind: salir_a_media salirme salirse second_thoughts signature start_this stop_in stop_later stuck take_back
changemind: take_it_back undo walk_away walk_out withdraw* ya_no_me_nace ya_no_quiero zafar*
whatis: a_que_se_refier* agenda ask_me break_it_down clue como_es_el como_es_eso como_es_la como_funciona como_va
whatis: confund* confus* consiste d_que_se_trata de_que_se_trata de_que_va describe details detalles dont_get_it
whatis: en_que_consiste entend* entiend* escuch* esperar_de expect explain* explic* finalidad format formato get_into
whatis: gist how_does_it_go how_does_it_work how_does_this_work how_it_goes how_it_works how_this_works info
whatis: informacion_del just_sit like_a_court listen lowdown me_toca_hacer mean* mencionan meterme metiendo my_part
whatis: no_entend* no_le_entiend* objetivo offering ofrec* papel pasos preguntar* pregunten prepar* procedimiento
whatis: proceso process* proposito purpose que_digo que_es que_es_esto que_es_lo que_exactamente que_hacen
whatis: que_hacen_ustedes que_hago_yo que_onda_con_esto que_pasa_ahi que_pasa_en que_preguntas que_rollo que_se_hace
whatis: que_tengo_que_decir questions_do questions_will refiere* reglas resumen role rules setup signific* signing_up
whatis: steps structure supposed_to_say tell_me_about tell_me_more the_deal_with understand walk_me walk_through
whatis: walk_thru walking_into what_do_i_do what_do_you_guys what_exactly what_goes_on what_happens_at what_happens_in
whatis: what_happens_there what_is_it what_is_mediation what_is_this what_should_i what_to_say what_yall_do
whatis: what_you_do what_you_guys_do whats_this who_else_is
mediation: circle circulo conferenc* dialog* facilitad* facilitat* mediac* mediat* program* restaurativ* restorative
mediation: sesion* session*
court: audiencia* corte court* hearing* judge* juez jueza juicio* juzgado* legal magistrad* trial* tribunal*
point: chiste point purpose servir sirva sirve*
talk: charl* chat* convers* discuss* habla* hable* hablo platic* speak* spoke talk*
inperson: across_from cara_a_cara cerca_de_el cerca_de_ella de_frente en_frente en_persona enfrente face_to_face
inperson: frente_a_frente her_face his_face in_person la_cara look_at meet_her meet_him meet_them misma_sala
inperson: mismo_cuarto mismo_lugar near_her near_him near_them presencial reunirme reunirnos same_room see_her see_him
inperson: see_them sitting_across their_face verla verle verles verlo verlos verme vernos
otherways: alguien_mas_que alternativ* another_way aparte audio avoid behalf by_phone by_text camara camera carta*
otherways: comfortable cuartos_separados distancia en_linea en_vez escrito evitar facetime for_me go_between grabado
otherways: incomod* instead intermediari* letter* me_da_cosa mi_lugar my_place never_have_to_see
otherways: no_lo_quiero_ver no_verlo not_see_him on_the_phone online other_options other_way other_ways otra_forma
otherways: otra_manera otras_formas otras_opciones over_text over_the_phone paper phone_call por_correo por_escrito
otherways: por_mi por_separado por_texto proxy recado recados recorded_message relay remote* representa* separado
otherways: separados separate separate_rooms separately shuttle sin_estar sin_ver sin_verla sin_verle sin_verlo skype
otherways: somebody_else someone_else stand_in telefon* through_someone thru_somebody uncomfortable video* virtual*
otherways: without_being without_meeting without_seeing written zoom
meeting: cita citas encuentr* junta juntarn* juntas meet* reuni* sit_down sitdown
first: abre al_final antes_que_el antes_que_yo arranc* before_he before_him before_me before_she begin* breaks_the_ice
first: comenc* comenz* comienz* de_segundo de_ultimo empec* empez* empiez* first first_word go_last goes_ahead
first: goes_first hielo ice inici* kick* la_palabra last_word lead lead_off leads open opening opens orden order
first: primer_lugar primera primera_palabra primero rompe_el_hielo speak_first start* talk_first toca_primero
first: toma_la_palabra turn* ultimo who_leads_off
where: a_donde address_for address_is adonde adonde_voy avenue barrio bibliotec* building* calle church city ciudad
where: commute county_jail courthouse direccion_de dnde donde edificio* far far_away how_far iglesia inside_the_jail
where: instalacion* lejos library llegar llego_ahi location* lugar* neighborhood neutral office oficina part_of_town
where: penal place* queda reclusorio sede site sitio spot street town travel* ubicad* venue viaj* where wheres zona
where: zone
when: a_que_hora after_work agend* appointment around_what_time calendar* cuand cuando date* daytime domingo evening*
when: fecha* horario* manana morning nighttime programad* q_dia que_dia que_hora que_horas que_semana que_tan_pronto
when: sabado saturday schedul* sunday weekday* weekend* what_day what_time when whens which_day
part: do_this doing_this entrarle hacerlo involved join* meterme particip* show_up showed_up showing_up take_part
part: taking_part tomar_parte
lead: en_charge encargad* in_charge quien_dirige who_runs
howdo: como_hago como_le_hago how_can_i how_do_i
bot: actual_person agent agente ai algo_automatico algorithm algoritm* alguien_de_verdad an_app artificial auto
bot: automat* bot bots carne_y_hueso chatbot chatgpt computador* computer* con_quien con_quien_estoy con_quien_hablo
bot: contestadora del_otro_lado escribiendo fake_account gpt grabacion hay_alguien human* ia is_anyone_there
bot: is_someone live_person llm machine* maquina* operador operator otro_lado persona_real programa_de_computadora
bot: programmed quien_eres quien_es_usted quien_habla real_human real_person recording robot* siri software
bot: somebody_real somebody_there someone_there spam talking_to talking_with texting_with typing who_am_i
bot: who_am_i_talking who_are_you who_is_this
"""
