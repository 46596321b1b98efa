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
company: bringing brings by_my_side come_along come_too come_w come_with come_with_me como_apoyo company conmigo
company: conmigo_ese cuantos_pueden entrar_conmigo escort estar_ahi go_alongside go_with_me going_with guardian
company: hold_my_hand in_the_room in_there_w interpret* junto_a_mi llev* menor menor_de_edad minor next_to next_to_me
company: presente quien_puede_estar sente* sit_by sit_in sit_with sitting_with standing_by tag_along take_along
company: traduc* trae* traig* translate tutor underage vaya_conmigo vaya_mi venga_conmigo w_me with_me with_me_in
company: years_old
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
forced: a_fuerzas a_huevo a_la_de ask_or_tell by_law choice* choose_not committed comply comprometid* compromiso
forced: compuls* condicion condition court_ordered cumplir_con de_ley de_mi_depende dealbreaker deber_de depende_de_mi
forced: derecho_a_negarme en_contra_de_mi excus* exempt* expected forc* forza* forzos* fuerza fuerzas get_out_of_it
forced: hace_falta have_a_say invitacion invite law ley made_it_sound made_me make_her make_him make_me make_them
forced: makes_me mandar_a_fuerza mandator* me_apunt* my_call obliga* obligad* obligando obliged obligo obligue* opcion
forced: opcional* option option_here optional* options orden_del ordeno ordered ordered_me out_of_this presion*
forced: pressur* put_on_a_list refusal repercus* require* requisito revoke* sign_me signed_me todos_modos
forced: up_to_me voluntar* voz_en
refuse: allergic back_out backs_out chickens_out decir_nel decir_q_no decir_que_no decline* deja_plantad*
refuse: dejarlo_pasar dejo_pasar dice_que_no dicen_que_no didnt_want diga_que_no digo_que_no dije_nel dije_que_no
refuse: dijera_que_no dijo_que_no doesnt_agree doesnt_answer doesnt_respond doesnt_show doesnt_wanna doesnt_want
refuse: dont_agree dont_answer dont_do dont_join dont_show dont_wanna dont_want flakes get_lost ghost* hangs_up
refuse: hell_no ignor* isnt_interested like_nah mandan_a_volar me_manda* nah negar negarme negarse nego nel
refuse: never_agrees never_answers never_mind never_responds never_say_yes never_says_yes never_shows niega niegan
refuse: niego niegue no_acept* no_contesta no_coopera* no_desea no_desea* no_desear no_dispuest* no_gust* no_hago
refuse: no_interesa no_interest no_kier* no_kiere no_le_entr* no_le_interes* no_le_interesa no_llega no_me_interes*
refuse: no_particip* no_participa* no_permis* no_quiere no_quieren no_quiero no_quise no_quisiera no_quiso no_responde
refuse: no_se_presenta no_se_presta no_show no_va no_venga no_viene no_vienen no_voy no_way nope nope_out not_come
refuse: not_coming not_do not_down not_going not_interested not_join not_participate not_respond not_show not_up_for
refuse: not_want not_willing opt_out paso_de pass_on pass_up plant* rechac* rechaz* refus* rehus* reject* said_no
refuse: said_nope say_nah say_no say_nope saying_no says_no se_arrepiente se_nieg* se_raja siempre_no stands_me_up
refuse: stubborn turn_down turn_it_down turn_me_down turn_that_down turn_this_down turned_down turned_it_down
refuse: turned_this_down turning_it_down turning_this_down turns_down turns_it_down uncooperative wants_no
refuse: wasnt_interested wont wont_agree yo_no_quise
iwill: digo_que_no dije_que_no i_decline* i_refuse* i_said_no i_say_no if_i_say_no niego no_quiero no_quise rechazo
theywill: dice_que_no dicen_que_no he_doesnt he_refuses he_says_no no_acepta no_aceptan no_quiere no_quieren se_niega*
theywill: she_doesnt she_refuses she_says_no they_dont they_refuse they_say_no
agree: accept* acept* agree* conform* dice_que_si dijo_que_si dispuest* said_yes say_yes says_yes sign_up willing
trouble: afect* arrest* bite_me biting_me bronca broncas castig* consecuenc* consequence* count_against en_mi_contra
trouble: encierr* fine_me get_violated held_against hurt_my_case lio lios look_bad me_va_mal me_va_peor multa penal*
trouble: perjudi* problem* problema* punish* regresan_a_la_carcel revoc* revoke* sancion* se_ve_mal send_me_back
trouble: trouble violate violated write_me_up
whatif: en_caso in_case q_pasa_si que_pasa_si que_pasaria_si que_sigue_si que_tal_si si_acaso supongamos suppose
whatif: what_happens_if what_if y_si
changemind: a_medias abort acobard* arrepentir arrepentirme arrepiento back_off back_out backed_out backing_out bail*
changemind: bow_out cambiar_de_idea cambiar_de_opinion cambie_de cambie_de_opinion cambio_de_idea cambio_de_opinion
changemind: cambio_mi cancel* change_mind change_my_mind change_your_mind changed_my_mind cold_feet commit commitment
changemind: cuando_quiera cuando_yo_quiera dejarlo desapunt* desist* dip dont_feel_like drop_out dropped_out
changemind: echa_para_atras echarme_atras echarme_para_atras echarse_atras embarrassed_out final finish_it firmar
changemind: get_up_and hacerme_para_atras halfway halfway_thru hasta_aqui leave_early leave_the_table locked_in
changemind: me_arrepiento me_arrepiento_de me_echo_para_atras me_puedo_salir me_quiero_ir me_rajo me_salgo middle
changemind: mitad nerv* never_mind no_longer_want not_anymore opt_back parar pausa pause pull_out quit quitting raj*
changemind: reconsider* regret_saying retir* retract* reverse salgo salir_a_media salirme salirse second_thoughts
changemind: siempre_no signature start_this step_out stop_in stop_later stuck switch_my take_back take_it_back undo
changemind: undone vuelta_atras walk_away walk_out whenever_i_want withdraw* ya_no_me_nace ya_no_quiero zafar*
whatis: a_que_se_refier* agenda ask_me break_it_down brief clue como_es como_es_el como_es_eso como_es_la
whatis: como_funciona como_son como_va confund* confus* consiste contar_lo conversation cuenteme d_que_se_trata
whatis: de_que_se_trata de_que_va describe details detalles dont_get_it en_que_consiste entend* entiend* escuch*
whatis: esperar_de expect explain* explic* fill_me_in finalidad format formato get_into get_ready gist hear_from_me
whatis: how_does_it_go how_does_it_work how_does_this_work how_it_goes how_it_works how_this_works info
whatis: informacion_del just_sit like_a_court listen lowdown me_cuenta_de me_explica me_toca_hacer mean* mencionan
whatis: meterme metiendo my_part no_entend* no_le_entiend* objetivo offering ofrec* papel pasos preguntar* pregunten
whatis: prepar* prepararme procedimiento proceso process* proposito purpose que_digo que_es que_es_esto que_es_lo
whatis: que_exactamente que_hacen que_hacen_ustedes que_hago_yo que_onda_con_esto que_pasa_ahi que_pasa_en
whatis: que_preguntas que_rollo que_se_hace que_tengo_que_decir questions_do questions_will refiere* reglas resum*
whatis: resumen role rules rundown scoop setup short_version signific* signing_up somebody_called steps structure
whatis: supposed_to_say talk_about tell_me_about tell_me_more tell_my_side the_deal_with understand walk_me
whatis: walk_through walk_thru walking_into what_comes_next what_do_i_do what_do_we_do what_do_you_guys what_exactly
whatis: what_goes_on what_happens_at what_happens_in what_happens_there what_is_all what_is_it what_is_mediation
whatis: what_is_the what_is_this what_should_i what_to_say what_yall_do what_you_do what_you_guys_do whats_this
whatis: who_else_is
mediation: circle circulo conferenc* dialog* facilitad* facilitat* mediac* mediat* program* restaurativ* restorative
mediation: sesion* session*
court: audiencia* corte court* hearing* judge* juez jueza juicio* juzgado* legal magistrad* trial* tribunal*
point: chiste point purpose servir sirva sirve*
talk: charl* chat* convers* discuss* habla* hable* hablo platic* speak* spoke talk*
inperson: across_from cara_a_cara cerca_de_el cerca_de_ella de_frente en_frente en_persona enfrente face_to_face
inperson: frente_a_frente her_face his_face in_person la_cara look_at meet_her meet_him meet_them misma_sala
inperson: mismo_cuarto mismo_lugar near_her near_him near_them presencial reunirme reunirnos same_room see_her see_him
inperson: see_them sitting_across their_face verla verle verles verlo verlos verme vernos
otherways: alguien_mas_que alternativ* another_way aparte audio avoid behalf behind_a_screen by_phone by_text camara
otherways: camera carta* comfortable computadora computer cuarto_aparte cuartos_distintos cuartos_separados
otherways: different_rooms distancia en_linea en_papel en_vez escrito evitar facetime for_me from_home from_my_house
otherways: go_between grabado hear_her hear_his incomod* instead intermediari* letter* mail me_da_cosa mi_lugar
otherways: my_place never_have_to_see no_lo_quiero_ver no_verlo not_see_him oir_su on_paper on_the_phone online
otherways: other_options other_way other_ways otra_forma otra_manera otras_formas otras_opciones otro_cuarto over_text
otherways: over_the_phone paper phone_call por_correo por_escrito por_mi por_separado por_texto preguntas_mias proxy
otherways: puertas_distintas recado recados recorded_message recording relay remote* representa* screen separado
otherways: separados separate separate_rooms separately shuttle sin_estar sin_salir sin_ver sin_verla sin_verle
otherways: sin_verlo skype somebody_else someone_else stand_in stand_to telefon* through_someone thru_somebody
otherways: trade_letters uncomfortable video* virtual* voice voz without_being without_meeting without_seeing written
otherways: zoom
meeting: cita citas encuentr* junta juntarn* juntas meet* reuni* sit_down sitdown
first: abre al_final antes_que_el antes_que_yo arranc* arranco before_he before_him before_me before_she begin*
first: breaks_the_ice comenc* comenz* comienz* cual_de_los_dos de_entrada de_primera de_segundo de_ultimo dos_empieza
first: empec* empez* empiez* first first_word go_last go_second goes_ahead goes_first hielo ice in_front inici* kick*
first: la_palabra last_one last_word lead lead_off leads open opening opens opens_up orden order primer_lugar
first: primer_turno primera primera_palabra primero rompe_el_hielo second segunda speak_first start* talk_first
first: the_floor toca_primero toma_la_palabra tomar_la_palabra turn* turnamos turno ultimo which_of_us which_one_of_us
first: who_leads_off
where: a_donde address_for address_is adonde adonde_voy avenue barrio bibliotec* building* calle church city ciudad
where: commute county_jail courthouse direccion_de dnde donde drive edificio edificio* far far_away how_far iglesia
where: inside_the_jail instalacion* lejos library llegar llego_ahi location* lugar* maneja* neighborhood neutral
where: office oficina part_of_town penal piso place* pueblo queda reclusorio ride sede site sitio spot street town
where: travel* ubicad* venue viaj* where whereabouts wheres zona zone
when: a_que_hora after_work agend* ahorita appointment around_what_time calendar* christmas cuand cuando date* daytime
when: desocup* dias_puedo disponib* domingo evening* fecha* free_days hora horario* horas january manana mayo morning
when: navidad nighttime programad* q_dia que_dia que_hora que_horas que_semana que_tan_pronto reloj sabado saturday
when: schedul* semana_va summer sunday take_off verano weekday* weekend* what_day what_hours what_time what_week when
when: whens which_day
part: do_this doing_this entrarle hacerlo involved join* meterme particip* show_up showed_up showing_up take_part
part: taking_part tomar_parte
lead: en_charge encargad* in_charge quien_dirige who_runs
howdo: como_hago como_le_hago how_can_i how_do_i
bot: actual_person agent agente ai algo_automatico algorithm algoritm* alguien_de_verdad an_app artificial auto
bot: automat* bot bots canned carne_y_hueso chatbot chatgpt computador* computer* con_quien con_quien_estoy
bot: con_quien_hablo contestadora del_otro_lado en_vivo escribiendo estafa fake_account gente_de_verdad gpt grabacion
bot: have_a_name hay_alguien human* ia is_anyone_there is_someone la_senorita live_person llm machine* maquina*
bot: operador operator other_end otro_lado persona_de_verdad persona_real programa_de_computadora programmed
bot: prueba_que pura_maquina quien_eres quien_es_usted quien_habla real_human real_number real_person recording robot*
bot: robotic scam senorita siri sistema software somebody_real somebody_there someone_there spam system talking_to
bot: talking_with texting_with typing whats_ur_name whats_your_name who_am_i who_am_i_talking who_are_you who_is_this
bot: your_name
"""
