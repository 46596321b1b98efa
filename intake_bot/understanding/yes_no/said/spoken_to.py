"""Whom people speak to beside a yes or a no: groups of words for the lists here."""

SPOKEN_TO = {
    "spoken_to_en": """
        honey hun hon sugar sweetie sweetheart baby darling dear darlin chief captain doc officer mister
        miss boss counselor friend buddy pal kiddo brother sister homie champ young_man yall folks
    """,
    "spoken_to_es": """
        ombe hombe hombre home pana mano mana manito manita parce parcero parcera mijo mija mijito mijita
        corazon carino amor preciosa bonita linda reina rey che boludo boluda weon huevon po poh causa pata
        maje mae broder brother chamo chama panita jefecito jefecita patron patrona profe doctorcito don dona
        madre padrecito caballero tocayo chaparrita viejo vieja seño sr sra srta vos loco primo prima cunado
        compadre comadre nena nene flaco flaca gordo negra negro maestro maestra guapa guapo cielo vida
    """,
}
