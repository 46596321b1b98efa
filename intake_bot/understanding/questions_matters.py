"""Words of questions that mean about the same, in English and Spanish at once: what it is about.

``name: word word* two_words`` - a ``*`` stands for any ending, ``_`` joins a phrase. Written without accents. A word
may stand in several groups: "quiere" is wanting, and it is the other one who wants.
"""

MATTERS = """
safe: arma armad* armas cuchillo cuida* danger* emergencia emergency exit guard* gun knife measures medidas
safe: panic_button peligr* pistola precauc* precaution* protec* proteg* riesg* risk* safe* salida secure* security
safe: segur* short_fuse temper trust unpredictable unstable vigil* weapon*
harmme: acos* agarr* aggress* agred* agres* algo_malo amenaz* atac* attack* avient* bad_happens bailiff beat bodyguard
harmme: borracho brinca* come_after cornered crazy custod* dano drogado drunk echa_encima empuj* escup* fight flip*
harmme: follow* get_back_at get_physical go_off goes_off golpe* guardaespaldas hace_algo hacer_dano hacerme_algo
harmme: haga_algo hands_on_me harass* harm high hit_me hostig* hurt_me hurts_me intimid* jump_me jump_on lastim*
harmme: lay_a_hand loca loco lose_control lunge* me_hace_algo metal_detector no_pase_nada nothing_happens nuts
harmme: officer_there out_of_hand pega pegar* pelea pelear peleen physical* pierde_el_control push represali*
harmme: retaliat* reveng* rowdy se_pone se_sale_de_control se_venga shove sigue_a snap* spit start_something
harmme: starts_something starts_stuff swing* threat* tocarme tries_anything tries_something try_anything try_something
harmme: una_mano venganza vengarse violenc* violent* wild
angry: alter* anger angry attitude beef blame_me blow_up blows_up bravo calient* call_me_names calm* confrontacion
angry: confrontation coraj* cries cry* curs* cuss* disrespect* emotional encabron* enfad* enoj* escupir explod*
angry: explot* fight_me freak* furios* furious go_off goes_off grit* groseri* grosero handle_that hate* heated hostil*
angry: insult* lay_into llanto llor* lose_it loses_it mad meltdown mienta molest* odi* ofend* offend* pissed rabia
angry: rage reaccion* react* reclam* revenge rip_into rude scream* shout* swear swearing tear_into tense tenso upset
angry: wants_to_kill yell*
panic: afraid ansiedad anxi* asust* miedo nerv* panic* preocup* scared terrified worried
forgive: abraz* absolve absolver aint_forgiving all_good be_cool_with be_friends be_nice be_ok_with be_okay borron
forgive: buena_onda bury bygones cant_stand con_el_perdon contentar* dar_la_mano darle_la_mano dejarlo_pasar forgave
forgive: forget forgiv* get_over_it grudge hacer_como_si hacer_las_paces haga_las_paces hard_feelings hatchet hug*
forgive: im_not_forgiving its_ok kumbaya la_perdono let_it_go letting_it_go lo_deje_pasar lo_perdono make_nice
forgive: make_peace make_up_with making_peace making_up mi_perdon move_on no_hard no_paso_nada olvid* paz_con
forgive: perdonar* perdone perdonen perdono pretend quedar_bien_con reconcil* rencor resent* shake shake_hands
forgive: shake_his sin_rencor squash* ya_paso
apology: accountab* acknowledg* admit_he admit_she apena* apolog* arrepent* arrepentirse_de arrepient* arrepint*
apology: asham* cartita contrit* dibujo disculp* excuses feel_bad feel_guilty feels_bad feels_guilty genuin*
apology: guilty_about heartfelt in_the_eye le_pesa lo_que_siento lo_siento make_her_say make_him_say mean_it means_it
apology: my_bad own_up own_what owning_up owns_up owns_what pedir_perdon pedirme_perdon pena_ajena perdon pida_perdon
apology: pide_perdon poem poema reconoc* regret* remord* remorse* say_my_sorry se_siente_mal sentido siente_mal
apology: sincer* sintio sorry take_accountability takes_responsibility tell_them_sorry terrible_about verguenza
apology: was_wrong
give: card carta* cartita deliver* entreg* envi* flor flores flower* get_it_to gift* give_her give_him give_them
give: hacer_llegar haganle_llegar letter* manda mandan mandar mandarle mandarlo mande mando mensaj* message* nota note
give: pass_a pass_along pass_it recado regalo* send* tarjeta
sentence: a_pass anos antecedent* bail_out bajan bajar benefi* break carcel* cargo* castig* charge* charges_dropped
sentence: clemen* community_hours con_la_suya condena* consequences consider_it convict* credit cut_my deal deferred
sentence: dismiss* diversion doing_time drop_it drop_my drop_the_charges dropped early early_release easy easy_on
sentence: encerr* encierr* escape* expediente expung* face_the_judge facil favor felon* fianza free_pass get_away
sentence: get_off get_out gets_away gets_off getting_out good_behavior halfway_house impun* jail* justice justicia
sentence: knock lenien* less_time less_years lesser libra librar* libre light lighter lightly locked locked_up
sentence: loophole mas_tiempo menos_anos menos_tiempo meses_menos misdemeanor monitor_off months_off off_easy
sentence: off_the_hook out_early pagar_por_lo parole pay_for_what pena penal perdonan_la plea points premio preso
sentence: prison* probation* probatoria punish* quitan_los_cargos quitar_los_cargos rebaj* record reduc* reward
sentence: sale_con_la_suya sale_libre salir salir_libre sentenc* serve_time shorter sin_castigo skate* soltar* sooner
sentence: still_face suelt* time_off trato unpunished walk_free walks wrist years_off
helpcase: a_mi_favor ante_el_juez ayuda_a_mi_caso ayuda_en_mi_caso ayuda_mi_caso ayudarme_con buena_imagen con_el_juez
helpcase: conviene en_mi_favor favorable for_my_case frente_al_juez good_for_my good_in_court help_my_case
helpcase: in_front_of_the_judge leniency look_good looks_good mi_caso mi_condena mi_sentencia my_case my_sentence
helpcase: para_mi_caso que_gano what_do_i_get whats_in_it with_the_judge
knowit: avis* back_to_her back_to_him da_cuenta dar_cuenta darse_cuenta decirle entera* entere* find_out finds_out
knowit: found_out get_told hear_about heard inform* knowing le_dicen le_digan le_diran le_van_a_avisar le_van_a_decir
knowit: let_him_know let_them_know lo_sepa notif* que_sepa report_back sabra se_lo_cuentan se_lo_dicen se_lo_digan
knowit: se_lo_van_a sepa sepan tell_her tell_him tell_them tell_they told_that
private: alguien_mas anonim* anonym* anybody_else anyone_else between_us borr* chisme cifrad* compart* confiden*
private: cuentan_a cuenten_a data_breach delete* difund* disclos* discreet discret* divulg* encrypt* entre_nosotros
private: entre_usted* expediente gossip grab* hack* hush leak* lo_sabe lo_va_a_saber lo_van_a_saber news newspaper
private: noticias off_the_record on_the_record periodico prensa privacidad privad* private public* quien_mas record_it
private: record_this recorded report* reveal* screenshot* se_queda_aqui secret* share* snoop* somebody_else spread
private: stay_here stays_here stays_with store stored tell_anybody tell_anyone tell_people trust_you who_else
reads: acceso access* answer* contest* copies ensen* forward* lee leen leer leyendo lo_que_cuente lo_que_diga
reads: lo_que_digo lo_que_escribo lo_que_les_cuente lo_que_les_pongo lo_que_platique lo_que_pongo look_at_my muestr*
reads: reader reading reads responses respuest* see_my see_this see_what seen_by sees sees_my show* va_a_ver van_a_ver
reads: ve_lo ve_mis ver_esto ver_lo what_i_put what_i_say what_i_tell what_i_text what_i_write what_im_typing
reads: whatever_i_say
authority: cop cops cps da das detective dif district_attorney fiscal* ice_agents immigration judge* juez migra
authority: migracion officer* oficial po police policia polis probation probation_officer prosecut* sheriff
used: add_charges against_me apelacion appeal at_trial bite_me careful come_back_on confes* cuidado_con de_testigo
used: decir_la_verdad declarar demand* digo_algo_malo echar_mas en_contra evidence evidencia extra_charges fregar*
used: get_charged hold_up_in in_front_of_the in_my_trial incrimin* la_verdad lawsuit mas_cargos mas_problemas
used: more_charges new_charges next_hearing on_the_stand otra_vez_cargos play_it prueba pruebas quote_me repeat_what
used: say_something_wrong self_incrimin* slip_up snitch* subpena subpoena* sue tell_the_truth testif* testig* trampa
used: trap turn_against turn_it_over turn_over usan usar usarlo use_it use_my use_that use_this use_what used_against
used: used_at utiliz* witness* word_for_word words_against
contactinfo: address apellido block* caller_id cel cell celular conseguir_mi contact_info correo datos domicilio
contactinfo: donde_estoy donde_trabajo donde_vivo dox* email encontrarme find_me full_name handle have_my_number
contactinfo: hidden know_where_i last_name last_names license_plate lives_now localiz* located look_me_up mi_casa
contactinfo: mi_contacto mi_direccion mi_nombre mi_numero mi_telefono mi_trabajo mi_ubicacion mis_datos my_address
contactinfo: my_digits my_house my_info my_kids_school my_location my_name my_number my_phone my_workplace
contactinfo: nombre_completo numero numero_de_telefono ocult* phone_number rastre* reveal_my share_my social_media
contactinfo: stalk* tel track* ubicar* vivo_ahora whatsapp where_i_live where_i_work where_we_live who_is_texting
howlong: a_long_time acab* ages before_summer by_christmas cto_tiempo cuantas_citas cuantas_horas cuantas_reuniones
howlong: cuantas_semanas cuantas_sesiones cuantas_veces cuanto_dura cuanto_falta cuanto_se_lleva cuanto_se_tarda
howlong: cuanto_tarda cuanto_tiempo cuantos_meses de_volada demor* dilat* done_with drag* dura duracion duration
howlong: eternidad eternity fast finish* forever get_this_over horas hours how_fast how_long how_many how_many_days
howlong: how_many_hours how_many_meetings how_many_months how_many_sessions how_many_times how_many_visits
howlong: how_many_weeks how_much_time largo largo_plazo last_all length lengthy long long_term meses months
howlong: mucho_tiempo ongoing over_and_done over_with quick* quick_thing rapid* se_tardan semanas short speed
howlong: take_long takes_long tarda* termin* til_its til_next til_this time_commitment time_frame timeline una_vez
howlong: until_its_over until_this varias_veces veces weeks when_does_it_end wrap* years
howmuch: a_charge afford any_charge bill_me budget cargo_extra caro charge_for charge_me charges_for charges_me cobr*
howmuch: cost* credit_card cto_cuesta cto_sale cuanto_cobran cuanto_cuesta cuanto_es cuanto_sale cuest* cuota
howmuch: dar_dinero de_mi_bolsa de_paga donation donativo entrada expens* fee* foot_the_bill foots_the_bill free
howmuch: gratis gratuit* how_much how_much_is inscripcion insurance_cover no_cost out_of_pocket poner_dinero precio*
howmuch: presupuesto price* que_dar_dinero sale_gratis sin_costo subscription tarifa
pay: abon* billete bucks cash cent cuotas deposit* dime dinero dolar* dollar* feria financ* fund* installment* lana
pay: money pag* paid pay* peso* plata plazos varo*
repaid: ambulance ambulancia arregl* bici bicicleta bike bills bolsa broke burn* caja car carro cartera cerca choco
repaid: cirugia coche compens* computadora copay cost_me cotizacion cover* crash* cubr* damag* danos deducible
repaid: deductible dent* desaparec* destroy* destroz* devolv* devuelv* dientes doctor er_bill estimate* fence fix*
repaid: fridge garage gastar gaste gasto gastos gate get_anything get_something glass glasses graffiti grafiti
repaid: groceries herramienta* hospital* hurto indemniz* insurance insurance_pays inventory jardin jewelry joyas keys
repaid: laptop lentes llantas llaves llevo lo_que_perdi lock loss losses lost mailbox make_me_whole make_up_the_money
repaid: me_costo me_debe me_paga me_pagan me_pague me_salio me_toca_algo medical mercanc* merchandise mis_cosas
repaid: missed_work money_back moto motorcycle my_stuff owes_me pagarme paid_back paint parabrisas pared pay_back
repaid: pay_me pays_me perdi perdid* pintura plants porch porton purse quebr* quem* quito receipts recibos recuper*
repaid: reembols* register regres* reimburs* repaid repair* repar* repay* replace* repon* repus* restitu* ring robad*
repaid: robaron robb* robo rompio roof ruin* scratch* seguro_no sick_days smash* spent steal* stole* store_stock
repaid: surgery techo teeth tele theft therapy_bill time_off_work tires took tools totaled totalled troca truck tv
repaid: valor value vandal* ventana vidrio wages wall wallet what_i_lost window windshield wreck* yard
notpay: acordad* acordam* acuerdo* agreement* asegur* bails_on binding break_the_agreement breaks collect contract*
notpay: cumpla cumplen default* deja_de_dar deja_de_pagar depos* desaparec* disappear* doesnt_do_it doesnt_pay
notpay: doesnt_send dont_pay enforce* ensure firm* first_payment flak* follow_through garant* go_back_on goes_back_on
notpay: guarantee hasnt_paid he_wont_pay incumpl* jura juro keep_his_word keep_their keep_up_his keeps_his liar
notpay: luego_nada mentiros* never_comes never_gives never_pay never_pays never_see no_cumple* no_da no_ha_pagado
notpay: no_lo_hace no_manda no_me_da no_me_den no_me_paga no_me_pague no_paga no_pague no_suelta not_keep not_paid
notpay: not_pay nunca_llega owes palabra pay_up primer_pago promet* promis* quedamos quit_sending quits_sending
notpay: renege* run_off runs_off se_fuga se_hace_el_loco se_hace_guey se_hace_tonto se_pela skip_out skip_town
notpay: stick_to stiff* stop_paying stop_sending stops_giving stops_paying stops_sending suelta swear_to swears
notpay: vanish* wont_pay y_luego_no
cantpay: a_plazos ahorros al_dia bancarrota bankrupt* bills_to_pay bit_by_bit broke cachitos cannot_pay cant_afford
cantpay: cant_pay chamba chance_de_pagar child_support chores community_service corrieron cuotas_pequenas debt*
cantpay: demasiado desemple* despacito deuda* disability do_work_for dont_have_money dont_have_the_money en_abonos
cantpay: en_partes estudiante facilidades fewer fixed_income food_stamps gano garnish* i_earn i_make insolv*
cantpay: installments jale jobless kids_to_feed labor laid_off little_bit little_by_little lost_my_job low_income
cantpay: lower mano_de_obra mantener mensual mensuales minimum_wage money_part monthly more_than mucho_dinero
cantpay: no_alcanza no_estoy_trabajando no_income no_job no_me_alcanza no_money no_puedo_pagar no_tengo_con_que
cantpay: no_tengo_dinero no_tengo_lana no_tengo_para no_tengo_plata no_tengo_trabajo no_trabajo no_way_i
cantpay: not_able_to_pay not_working pagar_con_trabajo partes pay_over_time paycheck payment_plan piecemeal
cantpay: poco_a_poco poquito poquitos por_partes prestado quincena rent renta salario_minimo salary savings semanal
cantpay: semanales servicio_comunitario sin_chamba sin_dinero sin_ingresos sin_trabajo single_mom small_amounts
cantpay: smaller ssdi ssi strapped student sueldo tight_on too_much trabajando unemploy* weekly welfare work_it_off
misspay: a_tiempo atras* behind cant_make_the come_late come_up_short comes_late comes_up_short complet* delay* demor*
misspay: dont_have_it_yet due emergency_comes enferm* este_mes este_pago extension fall_behind falt* forgot
misspay: going_to_be_late grace half_the_payment lapse late lo_de_este_mes miss miss_a missed next_month next_payment
misspay: no_complete no_completo no_lo_tengo not_have_it olvide on_time one_month one_time overdue pasa_uno pospon*
misspay: prorrog* proximo_mes puntual push_back retras* running_late salt* se_me_junto short_on short_one short_this
misspay: sick skip* skip_one tardar tarde this_month un_mes una_vez vencid*
contact: a_escondidas a_traves acerc* alejamiento antes_de_la antes_de_que approach* before_the_meeting beforehand
contact: bump_into busc* call call_her call_him call_them comunic* confront* contact* decirle_algo direct* dm drop_by
contact: email_him encar* encontr* encontre_en encuentro escribir* facebook fb friend_request get_a_hold get_ahold
contact: get_in_touch go_over go_see go_see_him go_to_her go_to_his good_to_message hablar_con_el hablar_con_ella
contact: hablarle her_house his_house his_job hit_her_up hit_him_up hit_them_up inbox insta instagram
contact: instead_of_waiting ir_a_ver irlo_a_ver knock* le_contesto llam* mandarle_un marcar* mercado message_back
contact: message_her message_him message_them messenger msg_her msg_him mssg myself neighbor* no_contact on_my_own
contact: on_the_side pass_something por_medio_de por_mi_cuenta pull_up reach_out reclamarle reply_to restrain*
contact: restriccion run_in run_into salud* say_hi send_her_a send_him_a sin_mediador sin_ustedes slide_into snap
contact: stop_by store_today su_casa talk_to_her talk_to_him talk_to_them tell_him_something text_back text_her
contact: text_him text_them through_a_friend through_my tocar toparm* tope topo vecin* verlo_antes visit* whats
contact: whatsapp without_you write_back write_her_back write_him_back yo_misma yo_mismo
soon: a_year_from ahorita al_rato algun_dia another_time answer_today apenas aplazar* apur* asimil* buen_momento
soon: caduc* come_back_to con_calma days_ago deadline* decid* decide_now demasiado_pronto despues dias_de duelo early
soon: emocional* emotionally esper* estable expire* fresca fresco fresh* fuerte good_time grief hace_anos hace_dias
soon: hace_poco hace_una_semana heal* hold_off hurry in_a_year just_happened last_month last_week later* limite lista
soon: listo luego mas_adelante mas_al_rato mas_tiempo me_siento_mal mejorar mes_pasado mess month_ago more_time
soon: muy_pronto muy_tarde next_year not_over_it not_ready not_sure_i_can not_there_yet otro_ano otro_dia otro_momento
soon: over_it_yet pasito pensar* posponer postpone* precipit* preparad* prisa process_it pronto put_it_off quince_dias
soon: raw ready ready_yet recent* recien reciente recover* regresar_a right_now rush* sanar semana_pasada shaken
soon: sleep_on_it someday stable steady still_hurt* strong_enough stronger take_my_time temprano tengo_fuerzas
soon: think_about_it too_early too_late too_soon tranquil* trauma* vence wait* week_ago weeks_ago wounded years_ago
worth: actually_help actually_work alivio ayuda_de_verdad ayudado benefici* benefit* better bother* bring_it_all
worth: buena_idea cambia_algo change_anything cierre closure come_out_of content* desahog* diferencia diferente
worth: difference different do_any_good do_anything does_it_do does_it_help does_it_work does_this_work experienc*
worth: feel_after feel_better funcion* gain* gana good_does good_for_me good_idea happy heal* help_anybody help_anyone
worth: help_me_feel helped_anybody helped_other helped_others helpful herida make_sense mejor other_cases otros_casos
worth: outcome pa_que_me para_que_me peace_of_mind peor perder_el_tiempo perdida_de_tiempo point_of_this pointless
worth: proof_it pros_and_cons que_gano que_saco queda_mas quedo_mas rating really_help really_work regret_it relief
worth: remov* resultado* results reviews revolv* saco satisf* sentir_mejor sentirme_mejor sirve sirve_de_algo
worth: statistic* success* testimon* tranquil* util utilidad vale_la_pena ventaj* waste what_would_i_gain work_for
worth: worse worth*
admit: accused acuerdo_de acusa* admit* anything_wrong aunque_no blame cierto confes* culp* declararme declararse
admit: defensa_propia deny did_it didnt_do en_parte facts fals* framed fui_el fui_la fui_yo guilt* half_of_it hechos
admit: i_did_it i_didnt innocent* inocent* lie lo_hice lo_que_dicen me_acusan mentira my_version negar negarlo
admit: no_contest no_es_verdad no_fui no_lo_hice no_soy_culpable not_guilty not_me nothing_wrong other_guys others_did
admit: own_it partially partly plead* reconocer recuerdo remember responsab* self_defense si_fui take_the_blame
admit: una_parte version wasnt_me what_they_say wrong_guy wrong_person wrongly yo_fui
notheld: be_off called_off cancela* canceled cancelled does_not_happen doesnt_go doesnt_happen dont_happen
notheld: fall_through falls_apart falls_through fell_through is_off is_that_it its_off never_happens never_say_yes
notheld: no_se_da no_se_hace no_se_hizo not_happen not_happening nothing_comes nothing_i_can plan_b se_cae se_cancela
notheld: suspend* that_it_for what_now y_entonces ya_no_puedo
amends: amends compensar enmend* make_good make_it_right make_things_right make_up_for other_ways otra_cosa otra_forma
amends: otras_formas reparar_el_dano something_else
"""
