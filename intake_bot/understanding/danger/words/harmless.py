"""What nobody is in danger from, en and es: food, games, bills, weather, machines, pets. Format: see ``grammar``.

A word of danger that is aimed at one of these, or done by one of them, is a way of speaking (``said.harmless``).
"""

HARMLESS = {
    "FOOD": """
        turkey|taco|tacos|pizza|cake|cakes|cookie|cookies|candy|chocolate|donuts|donut|burger|burgers|fries|wings|
            brisket|tamal|tamales|pozole|carnitas|birria|menudo|ceviche|salad|sandwich|pasta|sushi|ramen|popcorn|
            chips|snacks|snack|sugar|caffeine|coffee|espresso|carbs|cheese|icecream|pie|pancakes|bacon|dessert|
            buffet|leftovers|azucar|pastel|pasteles|galleta|papitas|postre|postres|dulces|chocolates|helado|comida|
            frijoles|tortas|torta|quesadillas|elotes|elote|chicharron|chilaquiles|enchiladas|mariscos|camarones|cafe|
            cafecito|cafeina|refresco|verduras|veggies|vegetables|broccoli|brocoli|mangos|mango|watermelon|sandia|
            lasagna|spaghetti|nachos|burrito|burritos|guacamole|salsa|empanadas|arepas|pupusas|asado|barbecue|bbq|
            gravy|stuffing|casserole|noodles|kimchi|pretzels|bagels|muffins|brownies|cupcakes|flan|churros|conchas
        ice cream
        mac and cheese
    """,
    "PLAYED": """
        chess|checkers|dominoes|domino|scrabble|monopoly|poker|spades|bingo|loteria|ajedrez|conquian|madden|fifa|2k|
            mario|zelda|xbox|playstation|ps5|nintendo|minecraft|roblox|fortnite|tetris|trivia|pickleball|pingpong|
            futbolito|rematch|revancha|sudoku|crucigrama|crossword|wordle|jenga|rummy|parchis|yahtzee|cornhole|darts|
            dardos
        fantasy football
        ping pong
        board|card|video game|games
        juego|juegos de mesa
        mario kart
    """,
    "DEBTS": """
        deuda|deudas|hipoteca|mortgage|bills|recibo|recibos|impuestos|taxes|intereses|banco|bank|prestamo|prestamos|
            inflation|inflacion|gastos|colegiatura|tuition|mensualidad|mensualidades|abonos|tarea|tareas|homework|
            examen|examenes|exams|finals|midterm|midterms|thesis|tesis|deadline|deadlines|chamba|overtime|formulario|
            forms|papeleo|paperwork|survey|cuestionario|spreadsheet|dieta|workout|pilates|yoga|crossfit|mudanza|
            inventory|inventario
    """,
    "MACHINES": """
        app|aplicacion|internet|wifi|autocorrector|autocorrect|keyboard|teclado|alarma|website|computer|computadora|
            printer|impresora|notificaciones|notifications|pitidos|firmware|corrector|lavadora|refri|microondas|
            dishwasher|lawnmower|mower|treadmill|caminadora
    """,
    "WEATHER": """
        calor|humedad|humidity|lluvia|snow|weather|clima|traffic|trafico|pollen|polen|mosquitos|mosquitoes|zancudos|
            viento|heatwave|blizzard
    """,
    "PETS": """
        perros|perrito|perrita|gato|gatos|gata|gatito|puppy|puppies|kitten|kittens|caballo|vaca|vacas|burro|goat|
            goats|rooster|gallo|gallinas|parrot|perico|loro|raccoon|mapache|hamster|pony|donkey|toddler|goose|geese|
            ganso|chihuahua
    """,
    "TRADES": """
        mariachi|mariachis|drummer|trompeta|reggaeton|dodgers|yankees|lakers|mets|rayados|raiders|niners|steelers|
            knicks|telemarketers
    """,
    "ACHES": """
        muela|muelas|toothache|migrana|migraine|headache|jaqueca|reuma|artritis|arthritis|ciatica|sciatica|gripa|
            gripe|flu|allergies|alergia|alergias|tos|rodilla|rodillas|cadera|espalda|gastritis|acidez|heartburn|
            cramps|colicos|menopausia|insomnio|fiebre|vertigo|hernia|calambre|calambres|juanetes|knee|knees|feet|
            pies|hip|cintura|zapatos|tacones|shoes|heels|dolor|cruda|cuello|brazo|hombro|diente|tooth
    """,
    "CLOTHES": """
        zapatos|tacones|botas|corset|faja|corbata|brasier|jeans|uniforme|vestido|camisa|pantalon|cinturon|tie|collar|
            sweater|turtleneck|bra|spanx
    """,
    "NOBODY": """
        MACHINES|WEATHER|PETS|TRADES
    """,
    "PLAYFUL": """
        soccer|futbol|fut|basket|basketball|basquet|football|softball|baseball|beisbol|hockey|rugby|karate|jiujitsu|
            judo|boxing|boxeo|wrestling|skateboard|skateboarding|skating|patineta|patines|scooter|trampoline|
            trampolin|brincolin|gymnastics|gimnasia|cheerleading|seatbelt|airbag|pinata|balonazo|pelotazo|dodgeball|
            bicycle|bicicleta|bici|bike|recess|recreo|paintball|yoga|crossfit
    """,
    "CUREDBY": """
        operaron|operacion|cirugia|surgery|rhinoplasty|rinoplastia|septum|cataratas|cataract|botox|filler|anesthesia|
            anestesia|dermatologist|dermatologo|biopsy|biopsia|tattoo|tatuaje|cupping|ventosas|vacuna|bloodwork|
            suero|marcapasos|pacemaker|anticoagulante|thinners|lupus|anemia|endodoncia|dentista|dentist|iv
    """,
    "WOUNDS": """
        bruise|bruises|bruised|moreton|moretones|moretes|morete|morado|morados|morada|moradas|hinchado|hinchada|
            hinchados|swollen|stitches|puntos|puntadas|costra|cicatriz|marcas|marks|shiner|sangro|sangrando|bleeding
        black|ojo|ojos eye|eyes|morado|morados
    """,
    "TORMENTS": """
        mata|matan|ahorca|ahorcan|asfixia|asfixian|tortura|torturan|aprieta|persigue|persiguen
    """,
    "TORMENTING": """
        matando|torturando|ahorcando|asfixiando|persiguiendo|volviendo
    """,
}
