"""Groups of words that many sayings share: ``@name`` in the lists of synonyms stands for any of them."""

GROUPS = {
    "kin": """
        kin kins brother brothers friend friends pastor pastors counselor advocate sponsor nephew niece
        buddy neighbor bestie godmother godfather stepmom stepdad mentor coach rabbi imam priest deacon
        reverend chaplain coworker homie homegirl homeboy grandmother grandfather granny nana papaw mamaw
        pops hubby spouse wifey fiance fiancee daughters sons grandson granddaughter bro sis inlaws
        therapist caseworker preacher bishop elder caregiver
    """,
    "familia": """
        kin kins hermano hermana amigo amiga amigos amigas padrino madrina comadre compadre compa cuate
        carnal viejo vieja viejito viejita senora jefita jefito nuera yerno nieto nieta sobrino sobrina
        vecino vecina cunada cunado jermu ñora nora mujer jaina ruca morra chava chavo pastor pastora
        sacerdote cura profe profesor profesora maestro maestra enfermera trabajadora consejero consejera
        psicologo psicologa terapeuta ahijado ahijada tata nana abue abuelita abuelito mami papi ama apa
        hermanito hermanita primito primita companero companera roomie brother bro parcero parcera pana pata
        nena gorda gordo flaca flaco
    """,
}
"""Those who may stand beside one, in English and in Spanish; family is ``kin`` by then."""
