"""Words of questions that mean about the same, in English and Spanish at once: what it is about.

``name: word word* two_words`` - a ``*`` stands for any ending, ``_`` joins a phrase. Written without accents. A word
may stand in several groups: "quiere" is wanting, and it is the other one who wants.
"""

MATTERS = """
safe: a_salvo alguien_cuidando arma armad* armas bouncer cuchillo cuida* cuidando danger* deputy different_doors door
safe: emergencia emergency esposad* exit guard* guardia* gun handcuff* keep_an_eye knife measures medidas
safe: metal_detector panic_button pat_down peligr* pistola precauc* precaution* protec* proteg* puertas revisan riesg*
safe: risk* safe* salida screen_him search secure* security segur* shackle* short_fuse temper trust unpredictable
safe: unstable vigil* vigilando watching weapon*
harmme: acos* across_the_table agarr* aggress* agred* agres* algo_malo amenaz* atac* attack* avient* bad_happens
harmme: bailiff batter* beat beats bodyguard borracho breaks_it_up brinca* come_after come_at coming_at cornered crazy
harmme: custod* dano desquit* drogado drunk echa_encima echarse_encima empuj* escup* fight flip* follow* gang
harmme: get_back_at get_physical go_off goes_off golpe* gritarme guardaespaldas hace_algo hacer_dano hacerme_algo
harmme: haga_algo hands_on_me harass* harm high hit hit_me hits hitting hostig* hurt_at hurt_me hurts_me intimid*
harmme: jump_me jump_on lastim* lay_a_hand loca loco lose_control lunge lunge* me_hace_algo metal_detector
harmme: no_pase_nada nothing_happens nuts officer_there out_of_hand pandilla pega pegar* pelea pelear peleen physical*
harmme: pierde_el_control pleito push represali* retaliat* reveng* rowdy se_me_viene se_pone se_sale_de_control
harmme: se_venga separa* shove sigue_a snap* spit start_something starts_something starts_stuff swing* threat*
harmme: threaten* tocarme tries_anything tries_something try_anything try_something una_mano venganza vengarse
harmme: venir_encima violenc* violent* waits_outside wild
angry: alter* anger angry attitude beef blame_me blow_up blows_up bravo bronca_con calient* call_me_names calm*
angry: come_at_me confrontacion confrontation coraj* cries cry* curs* cuss* desquit* disgust* disrespect* dolid*
angry: emotional encabron* enfad* enoj* escandalo escupir explod* explot* fight_me flip_out freak* furios* furious
angry: gets_ugly go_off goes_off grit* gritadera groseri* grosero handle_that hate* heated hostil* humill* insult*
angry: lay_into llanto llor* lose_it lose_my_temper loses_it mad mad_at_me meltdown mienta molest* molesto monster
angry: monstruo odi* ofend* offend* pissed rabia rage reaccion* react* reclam* revenge rip_into rude scream*
angry: se_pone_feo shout* shouting_match swear swearing tantrum tear_into tense tenso ugly upset venganza
angry: wants_to_kill yell*
panic: afraid ansiedad anxi* asust* miedo nerv* panic* preocup* scared terrified worried
forgive: abrac* abraz* absol* absolve absolver aint_forgiving all_good be_cool_with be_friends be_nice be_ok_with
forgive: be_okay be_over_it borron buena_onda bury bygones cant_stand compasion compassion con_el_perdon contentar*
forgive: dar_la_mano darle_la_mano dejarlo_pasar detest* feel_sorry_for forgave forget forgiv* get_over_it grudge
forgive: grudges hacer_como_si hacer_las_paces haga_las_paces hard_feelings hatchet hold_it_against hug*
forgive: im_not_forgiving its_ok kumbaya la_perdono lastima let_it_go letting_it_go lo_deje_pasar lo_perdono make_nice
forgive: make_peace make_up_with making_peace making_up mi_perdon move_on no_hard no_paso_nada not_forgiving
forgive: okay_with_what olvid* paz_con perdonar* perdone perdonen perdono pity pretend quedar_bien_con reconcil*
forgive: rencor resent* seguir_enojada shake shake_hands shake_his sigo_enojada sin_rencor squash* stay_mad
forgive: staying_mad superado tell_him_off verdades ya_paso
apology: accountab* acknowledg* act_like acts_like admit_he admit_it admit_she apena* apolog* arrepent*
apology: arrepentirse_de arrepient* arrepint* asham* cartita conciencia conscience contrit* culpable dibujo disculp*
apology: excusas excuses fault feel_bad feel_guilty feels_bad feels_guilty genuin* guilty_about heartfelt his_fault
apology: how_much_he_hurt in_the_eye laughs le_importa le_pesa lo_que_siento lo_siento make_her_say make_him_say
apology: mean_it means_it my_bad own_up own_what owning_up owns_up owns_what pedir_perdon pedirme_perdon pena_ajena
apology: perdon pida_perdon pide_perdon poem poema pretexto* reconoc* regret* remord* remorse* say_my_sorry se_rie
apology: se_siente_mal sentido siente_mal sincer* sintio sorry take_accountability takes_responsibility
apology: tell_them_sorry terrible_about understand_what_he vergu* verguenza was_wrong
give: card carta* cartita deliver deliver* dibujo drawing en_mis_palabras entreg* envi* flor flores flower* forward_my
give: get_it_to get_it_to_him gift* give_her give_him give_them hacer_llegar haganle_llegar hand_you hands_it
give: leer_mi_carta letter* manda mandan mandar mandarle mandarlo mande mando mensaj* message* nota note pass_a
give: pass_along pass_it pass_it_on recado regal* regalo* send* tarjeta tres_hojas words_for written_apology
sentence: a_pass acort* anos antecedent* back_on_the_street bail_out baja bajan bajar baje bajen
sentence: beat_the_case benefi* blando* break
sentence: carcel* cargo* cargos_menores castig* charge* charges_dropped clemen* community_hours con_la_suya condena*
sentence: consequences consider_it convict* credit cumpl* cumplir_mi cut_my deal deferred delito descuent* dismiss*
sentence: diversion doing_time drop_it drop_my drop_the_charges dropped early early_release easy easy_on encerr*
sentence: encierr* escape* expediente expung* face_the_judge facil falta_menor favor felon* fianza free_pass get_away
sentence: get_me_out get_off get_out gets_away gets_off getting_out good_behavior grave halfway_house home_sooner
sentence: impun* jail* justice justicia knock knock_off la_libra lenien* less_time less_years lesser libra librar*
sentence: libre light lighter lightly locked locked_up loophole mas_tiempo menos_anos menos_tiempo meses meses_menos
sentence: misdemeanor monitor_off months_off off_easy off_my off_the_hook out_early pagar_por_lo parole
sentence: pay_for_what pena penal perdonan_la pisar_la_carcel plea points premio preso prison* probation* probatoria
sentence: punish* quitan_los_cargos quitar_los_cargos rebaj* record reduc* regano reward sale_con_la_suya sale_libre
sentence: salir salir_libre sentenc* serve_time shorten* shorter sin_castigo skate* skip_jail soft soltar* sooner
sentence: spare* still_face suelt* supervision time_off time_served trato unpunished van_a_soltar walk_free walks
sentence: wrist years_off zaf*
helpcase: a_mi_favor ante_el_juez ayuda_a_mi_caso ayuda_en_mi_caso ayuda_mi_caso ayudarme_con buena_imagen con_el_juez
helpcase: conviene en_mi_favor favorable for_my_case frente_al_juez good_for_my good_in_court help_my_case
helpcase: in_front_of_the_judge leniency look_good looks_good mi_caso mi_condena mi_sentencia my_case my_sentence
helpcase: para_mi_caso que_gano what_do_i_get whats_in_it with_the_judge
knowit: avis* back_to_her back_to_him da_cuenta dar_cuenta darse_cuenta decirle entera* entere* find_out finds_out
knowit: found_out get_told hear_about heard inform* knowing le_dicen le_digan le_diran le_van_a_avisar le_van_a_decir
knowit: let_him_know let_them_know lo_sepa notif* que_sepa report_back sabra se_lo_cuentan se_lo_dicen se_lo_digan
knowit: se_lo_van_a sepa sepan tell_her tell_him tell_them tell_they told_that
private: alguien_mas anonim* anonym* anybody_else anyone_else anyone_see between_us borr* chat chisme cifrad*
private: city_know compart* confianza confiden* cuentan_a cuenten_a data_breach delete* difund* disclos* discreet
private: discret* divulg* en_confianza encrypt* entre_nosotros entre_usted* expediente freely gente_del_pueblo gossip
private: grab* guardar_mis hack* hush keep_my_answers keep_notes leak* leave_your lo_sabe lo_va_a_saber lo_van_a_saber
private: news newspaper noticias off_the_record on_the_record periodico post_about prensa privacidad privad* private
private: public* publicar quien_mas quien_se_entera record_it record_this recorded repeat repit* report* reveal*
private: sale_de_aqui sale_de_su screenshot* se_queda_aqui secret* share* snoop* somebody_else speak_freely spread
private: stay_here stays_here stays_with store stored tell_anybody tell_anyone tell_people trust trust_you who_else
private: who_hears whose_eyes write_everything
reads: acceso access* answer* archivo checa* contest* copies ensen* file files forward* lee leen leer leyendo lleg*
reads: lo_que_cuente lo_que_diga lo_que_digo lo_que_escribo lo_que_les_cuente lo_que_les_pongo lo_que_platique
reads: lo_que_pongo look_at_my messages_go mi_expediente muestr* my_answers my_file parar_todo puse reader reading
reads: reads responses respuest* revis* see_my see_this see_what seen_by sees sees_my show* va_a_ver van_a_ver ve_lo
reads: ve_mis ver_esto ver_lo what_i_put what_i_say what_i_tell what_i_text what_i_write what_im_typing whatever_i_say
reads: who_gets_to
authority: cop cops cps da das detective dif district_attorney fiscal* ice_agents immigration judge* juez migra
authority: migracion officer* oficial po police policia polis probation probation_officer prosecut* sheriff
used: add_charges against_me apelacion appeal appealing at_trial atrap* bite_me bring_it_up callado careful
used: come_back_on come_up_in confes* cuidado_con de_testigo decir_la_verdad declarar demand* digo_algo_malo echar_mas
used: en_contra evidence evidencia extra_charges fregar* get_charged hold_up_in hundir in_front_of_the in_my_trial
used: incrimin* keep_my_mouth keep_quiet la_verdad lawsuit lo_voltean mas_cargos mas_problemas more_charges mouth_shut
used: new_charges next_hearing on_the_stand otra_vez_cargos otro_cargo play_it prueba pruebas quote_me repeat_what
used: right_to_remain say_something_wrong self_incrimin* silenc* silent slip_up snitch* stay_quiet subpena subpoena*
used: sue taping tell_the_truth testif* testig* trampa trap turn_against turn_it_over turn_over twist* usan usar
used: usarlo use_it use_my use_that use_this use_what used_against used_at utiliz* volte* witness* word_for_word
used: words_against wrong_thing
contactinfo: address apellido block* caller_id cel cell celular come_to_my conseguir_mi contact_info correo dar_con_mi
contactinfo: datos digits domicilio donde_estoy donde_trabajo donde_vivo dox* email encontrarme escuela_van find_me
contactinfo: find_my find_us full_name hall* handle have_my_number hidden identif* know_where_i last_name last_names
contactinfo: license_plate link* lives_now localiz* located look_me_up married_name mi_casa mi_contacto mi_direccion
contactinfo: mi_nombre mi_numero mi_telefono mi_trabajo mi_ubicacion mis_datos mis_hijos_estudian my_address my_digits
contactinfo: my_house my_info my_kids_school my_location my_name my_number my_phone my_workplace new_address
contactinfo: new_number nombre_completo nombre_verdadero numero numero_de_telefono ocult* paradero phone_number
contactinfo: rastre* real_name reveal_my school_my_kids share_my social_media stalk* tel trace track* ubicar* unlisted
contactinfo: vivo_ahora what_he_knows whatsapp where_i_live where_i_work where_we_live whereabouts who_is_texting
howlong: a_couple_weeks a_long_time acab* acabamos acabar* afternoon_off ages all_day baby bebe before_summer
howlong: by_christmas cto_tiempo cuantas_citas cuantas_horas cuantas_reuniones cuantas_semanas cuantas_sesiones
howlong: cuantas_veces cuanto_dura cuanto_falta cuanto_se_lleva cuanto_se_tarda cuanto_tarda cuanto_tiempo
howlong: cuantos_meses de_volada demor* dilat* done_with drag* dura duracion duration eternidad eternity eterno fast
howlong: fin_de_todo finish* finished forever get_this_over half_a_day horas hour hours how_fast how_long how_many
howlong: how_many_days how_many_hours how_many_meetings how_many_months how_many_sessions how_many_times
howlong: how_many_visits how_many_weeks how_much_longer how_much_time how_soon largo largo_plazo last_all length
howlong: lengthy long long_term long_wait medio_dia meses months mucho_tiempo navidad nazca ongoing over_and_done
howlong: over_with para_cuando principio_a_fin quick* quick_thing rapid* se_tardan semanas short speed start_to_finish
howlong: take_long takes_long tarda* termin* til_its til_next til_this time_commitment time_frame timeline una_vez
howlong: until_its_over until_may until_this varias_veces veces weeks when_does_it_end wrap* years
howmuch: a_charge afford anticipo any_charge bill bill_me billed budget cargo_extra caro charge_for charge_me charged
howmuch: charges_for charges_me cobr* cost* credit_card cto_cuesta cto_sale cuanto_cobran cuanto_cuesta cuanto_es
howmuch: cuanto_sale cuest* cuota dar_dinero de_mi_bolsa de_mi_bolsillo de_paga debiendo debo_algo donation
howmuch: donativo entrada expens* factura facturan fee* foot_the_bill footing foots_the_bill free gratis gratuit*
howmuch: hourly how_much how_much_is inscripcion insurance_cover invoice la_cuenta no_cost out_of_pocket owe_you
howmuch: pagar_algo pocket poner_dinero precio* presupuesto price* que_dar_dinero recibo_de_pago sale_gratis sin_costo
howmuch: subscription tarifa tarjeta_de what_do_i_owe who_pays_the_mediator
pay: abon* billete bucks cash cent cuotas deposit* dime dinero dolar* dollar* feria financ* fund* installment* lana
pay: money pag* paid pay* peso* plata plazos varo*
repaid: ambulance ambulancia arregl* barda bici bicicleta bike bills bolsa broke burn* caja car carro cartera cerca
repaid: chapas cheque choco cirugia claim coche compens* computadora copay cost_me cotizacion cover* crash*
repaid: cubr* curacion damag* dano_moral danos deducible deductible dent* dentist dentista desaparec* destroy*
repaid: destroz* devolv* devuelv* dientes doctor er_bill estimate* estimates fence fix* fridge funeral garage gastar
repaid: gaste gasto gastos gate get_anything get_something glass glasses graffiti grafiti groceries herramienta*
repaid: hospital* hurto indemniz* insurance insurance_pays inventory jardin jewelry joyas keys laptop lentes llantas
repaid: llaves llevo lo_que_perdi lock locks loss losses lost mailbox make_it_right make_me_whole make_up_the_money
repaid: me_costo me_debe me_paga me_pagan me_pague me_salio me_toca_algo medical mercanc* merchandise mis_cosas
repaid: missed_work money_back moto motorcycle my_stuff owes_me pagarme paid_back pain_and_suffering paint parabrisas
repaid: pared pay_back pay_me pays_me perdi perdid* pintura plants porch porton purse quebr* quem* quien_me_paga quito
repaid: receipts recibos reclam* recuper* reembols* refund register regres* reimburs* remedi* repaid repair* repar*
repaid: repay* replace* repon* repus* rest_of_the restitu* ring robad* robaron robb* robo rompio roof ruin* salario
repaid: scratch* seguro_no sick_days smash* spent steal* stole* store_stock surgery techo teeth tele theft
repaid: therapy_bill time_off_work tires took tools totaled totalled troca truck tv valor value vandal* ventana vet
repaid: veterinario vidrio wages wall wallet what_i_lost window windshield wreck* yard
notpay: acordad* acordam* acuerdo* agreement* al_pendiente asegur* atras_de bails_on bankrupt* binding bounce*
notpay: break_the_agreement breaks centavo chase check_bounce checks_stop cobrarle collect contract* cumpla cumplen
notpay: default* deja_de_dar deja_de_pagar depos* desaparec* desentend* dime dinero_no disappear* doesnt_do_it
notpay: doesnt_pay doesnt_send dont_pay enforce* ensure firm* first_payment flak* follow_through fondos garant*
notpay: go_back_on goes_back_on guarantee hacer_valer half_of_it hasnt_paid he_wont_pay hold_him incumpl* jura juro
notpay: keep_his_word keep_their keep_up_his keeps_his late_with_what liar luego_nada make_him_stick mentiros*
notpay: never_comes never_gives never_pay never_pays never_see no_cumple* no_da no_ha_pagado no_llega no_llego
notpay: no_lo_hace no_manda no_me_da no_me_den no_me_paga no_me_pague no_paga no_pague no_suelta not_keep not_paid
notpay: not_pay not_pay_me nunca_llega owes palabra pay_up pays_late pays_once primer_pago promet* promis* quedamos
notpay: quiebra quit_sending quits_sending renege* run_off runs_off se_fuga se_hace_el_loco se_hace_guey se_hace_tonto
notpay: se_pela skip_out skip_town small_claims stick_to stiff* stop_paying stop_sending stops_giving stops_paying
notpay: stops_sending suelta swear_to swears trust_it vanish* watch_that wont_pay y_luego_no
cantpay: a_little_at_a a_plazos ahorros al_dia bancarrota bankrupt* bills_to_pay bit_by_bit broke cachitos cannot_pay
cantpay: cant_afford cant_pay chamba chance_de_pagar child_support chiquitas chores community_service corrieron
cantpay: cuotas_pequenas debt* demasiado desemple* despacito deuda* disability dividir* do_work_for dont_have_money
cantpay: dont_have_the_money en_abonos en_partes estudiante facilidades fewer fixed_income food_stamps gano garnish*
cantpay: homeless i_earn i_make insolv* installments jale jobless kids_to_feed labor laid_off little_at_a_time
cantpay: little_bit little_by_little lost_my_job low_income lower mandados mano_de_obra mantener mensual mensuales
cantpay: minimo minimum minimum_wage money_part monthly more_than mucho_dinero no_alcanza no_estoy_trabajando
cantpay: no_income no_job no_me_alcanza no_money no_puedo_pagar no_tengo_con_que no_tengo_dinero no_tengo_lana
cantpay: no_tengo_para no_tengo_plata no_tengo_trabajo no_trabajo no_way_i not_able_to_pay not_working
cantpay: pagar_con_trabajo partes pay_over_time paycheck payment_plan piecemeal poco_a_poco poquito poquitos
cantpay: por_partes prestado quebrado quincena rent renta salario_minimo salary savings semanal semanales
cantpay: servicio_comunitario sin_chamba sin_dinero sin_feria sin_ingresos sin_lana sin_trabajo single_mom
cantpay: small_amounts smaller split_up ssdi ssi strapped student sueldo thousands tight_on todo_de_un_jalon too_much
cantpay: trabajando trade_labor unemploy* weekly welfare work_it_off yard_work
misspay: a_tiempo atras* behind bounced cant_make_the catch_up come_late come_up_short comes_late comes_up_short
misspay: complet* corriente days_late delay* demor* dont_have_it_yet due due_date emergency_comes enferm* este_mes
misspay: este_pago extension fall_behind falla* falt* fecha_de_pago first_of_the forgot going_to_be_late grace gracia
misspay: half_now half_the_payment juntar_el laid_off lapse late lo_de_este_mes lose_my_job miss miss_a missed
misspay: next_month next_one next_payment no_complete no_completo no_lo_tengo not_have_it olvide on_time one_month
misspay: one_time overdue partial pasa_uno pay_double pay_later pospon* prorrog* proximo_mes puntual push_back recargo
misspay: retras* running_late salt* se_me_junto short short_on short_on_cash short_one short_this sick skip* skip_one
misspay: tardar tarde this_month tight till_the transfer* un_mes una_vez vence vencid*
contact: a_escondidas a_traves acerc* agregar* alejamiento amigo_en_el antes_de_la antes_de_que approach*
contact: before_the_meeting beforehand bump_into busc* caerle cafe call call_her call_him call_them coffee come_up_to
contact: comunic* confront* contact* contest* contesto decirle_algo direct* dm drop_by email_him encar* encontr*
contact: encontre_en encuentro escribir* facebook fb fiesta friend_request get_a_hold get_ahold get_in_touch go_over
contact: go_see go_see_him go_to_her go_to_his good_to_message gym hablar_con_el hablar_con_ella hablarle her_house
contact: his_house his_job hit_her_up hit_him hit_him_up hit_them_up inbox insta instagram instead_of_waiting
contact: ir_a_buscarlo ir_a_ver irlo_a_ver knock* las_redes le_contesto lejos llam* mandar_decir mandarle_decir
contact: mandarle_un marcar* marco me_acerco mercado message_back message_from message_her message_him message_them
contact: messenger msg_her msg_him mssg myself neighbor* no_contact on_my_own on_the_side pass_something pick_up
contact: por_medio_de por_mi_cuenta por_mi_lado pull_up reach_out reclamarle redes reply_to restrain* restriccion
contact: ring_him run_in run_into salud* saludo same_church same_school say_hi send_her_a send_him_a sin_mediador
contact: sin_ustedes slide_into snap social_network stay_away stop_by store_today su_casa talk_to_her talk_to_him
contact: talk_to_them tell_him_something text_back text_her text_him text_them through_a_friend through_my tocar
contact: toparm* tope topo vecin* verlo_antes visit* wave_at whats whatsapp without_you write_back write_her_back
contact: write_him_back yo_misma yo_mismo
soon: a_year_from acaba_de_pasar ahorita al_rato algun_dia another_time answer_today apenas aplazar* apur* asimil*
soon: buen_momento caduc* calm* calmer come_back_to con_calma days_ago days_since deadline* decid* decide_now
soon: demasiado_pronto despues dias_de duelo early emocional* emotionally en_espera enterr* esper* estable expire*
soon: fresca fresco fresh* fuerte good_time grief hace_anos hace_dias hace_poco hace_una_semana heal* hold_off hoy
soon: hurry in_a_year just_buried just_happened last_month last_week later* limite lista listo luego mas_adelante
soon: mas_al_rato mas_tiempo me_siento_mal mejorar mes_pasado mess missed_my_chance month_ago more_time muy_pronto
soon: muy_tarde next_year nightmare* not_over_it not_ready not_sure_i_can not_there_yet on_hold oportunidad otro_ano
soon: otro_dia otro_momento out_of_time over_it_yet pasito pausa pensar* pesadilla* pocos_dias posponer postpone*
soon: precipit* preparad* prisa process_it pronto puntos put_it_off quince_dias raw ready ready_yet recent* recien
soon: reciente recover* regresar_a right_now rush* sanar semana_pasada shaken shaking sleep_on sleep_on_it someday
soon: stable steady still_cry still_hurt* stitches strong_enough stronger take_my_time temblando temprano
soon: tengo_fuerzas think_about_it time_limit today tomarme too_early too_late too_soon tranquil* trauma* vence wait*
soon: week_ago weeks_ago wounded years_ago
worth: actually_help actually_work alivio ayuda_de_verdad ayudado benefici* benefit* better bother* bring_it_all
worth: buena_idea cambia cambia_algo cambiar_a chances change_anything cierre closure come_out_of conforme* content*
worth: cura cure* decepcion* desahog* diferencia diferente difference different disappoint* do_any_good do_anything
worth: does_it_do does_it_help does_it_work does_this_work estudio* exito experienc* feel_after feel_better
worth: fix_anything funcion* gain* gana gente_queda good_does good_for good_for_me good_idea happy heal* help_anybody
worth: help_anyone help_me_feel helped_anybody helped_other helped_others helpful herida les_sirvio make_sense
worth: me_conviene mejor numbers odds opinion* other_cases others_say otros_casos outcome pa_que_me para_que_me
worth: peace_of_mind peor perder_el_tiempo perdida_de_tiempo point_of_this pointless probabilidad* proof_it
worth: pros_and_cons proven que_gano que_saco queda_mas quedo_mas rating really_help really_work recom* regret
worth: regret_it relief remov* resultado* results reviews revolv* saco sanar satisf* sentir_mejor sentirme_mejor sirve
worth: sirve_de_algo statistic* stud* success* testimon* tranquil* upside util utilidad vale_la_pena ventaj* ventaja
worth: waste what_would_i_gain work_for worse worth* wounds
admit: a_different_story accused acuerdo_de acusa* admit* all_my_fault answer_for anything_wrong aunque_no
admit: aunque_sea_inocente blame charged_the_wrong cierto confes* culp* culpa_mia declararme declararse defensa_propia
admit: deny did_it didnt_do echarme_la en_parte equivocado facts fals* framed fui_el fui_la fui_yo guilt* half_is_lies
admit: half_of_it hechos i_did_it i_didnt innocent* inocencia inocent* la_mitad lie lo_hice lo_niego lo_que_dicen
admit: me_acusan mentira mentiras my_version negar negarlo no_contest no_es_verdad no_fui no_lo_hice no_soy_culpable
admit: not_guilty not_me nothing_wrong other_guys others_did own_it partes_ciertas partially partly plead* pled
admit: put_it_on_me reconocer recuerdo remember responsab* see_it_different self_defense si_fui someone_else_did
admit: take_the_blame tell_on_myself took_a_plea una_parte va_diferente version wasnt_me what_they_say wrong_guy
admit: wrong_person wrongly yo_fui yo_no_hice
notheld: ahi_acabo ahi_se_acaba all_end be_off call_it_off called_off cancela* canceled cancelled dies_there
notheld: does_not_happen doesnt_go doesnt_happen dont_happen end_there fall_through falls_apart falls_through
notheld: fell_through is_off is_that_it its_off never_happens never_say_yes no_sale no_se_arma no_se_da no_se_hace
notheld: no_se_hizo nobody_shows not_happen not_happening nothing_comes nothing_i_can pass_on_it plan_b se_cae
notheld: se_cancela suspend* that_it_for what_now y_entonces ya_no_puedo ya_no_se_hace
amends: a_otra_manera amends compensar do_good enmend* fix_what_i_did good_deed hacer_algo_bueno make_good
amends: make_it_right make_it_up make_things_right make_up_for other_ways otra_cosa otra_forma otras_formas
amends: otras_opciones remediar reparar_el_dano something_else voluntari* volunteer
"""
