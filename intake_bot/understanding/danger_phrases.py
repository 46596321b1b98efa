"""Plain words of danger, en and es: kind -> phrases, folded (no accents, no apostrophes).

``a|b`` either word, ``word?`` the word or nothing, ``$`` the end of a sentence. Each line is chosen so
that ordinary answers do not hold it ("I am afraid I can't on Tuesday", "kill time", "it hits me").
What is over, such as the harm that brought the person here, is not danger now.
"""

from __future__ import annotations

PHRASES = {
    "self_harm": """
        kill|killing|unalive|hang|drown|shoot myself
        kms $
        killing myself
        suicidal
        commit|committing|attempt|attempting|considering|contemplating suicide
        thinking|thought|thoughts about|of|on suicide
        think about|of suicide
        suicidal thoughts|ideas
        want|wanna to? die
        wanting|going|gonna|ready|rather|trying to? die $
        wish i was|were dead
        wish i had|could die|died
        id|would be better off dead
        im|am better off dead
        end|ending my own? life
        take|taking my own life
        take|taking my life $
        end it all
        dont|do|not want|wanna to? live anymore|any|longer
        dont|not want|wanna to? live $
        dont|not want|wanna to? be alive
        dont|not want|wanna to? be here anymore|any $
        dont|not want|wanna to? be here any more
        dont|not want|wanna to? exist
        dont|not want|wanna to? wake up
        no reason|point to|in live|living
        nothing to live for
        cant go on living
        cutting|hurting|harming myself
        hurt|harm|cut myself again|tonight|today|now|because|if
        want|wanna|going|gonna|might|will to? hurt|harm|cut myself
        overdose on?
        took|taken|swallowed all|too the|my|many pills
        jump off|from a|the bridge|roof|building
        quiero|quisiera morir|morirme
        me quiero|quisiera morir|matar
        quiero|voy|pienso|pensado a|en? matarme|suicidarme|colgarme
        me voy a matar|suicidar|colgar|cortar
        pensando en matarme|suicidarme|morir|morirme
        matarme|suicidarme
        me mato $
        suicidio ahora|hoy|pensando
        pienso|pensando|pensado en el? suicidio
        quitarme|quitar|quito la vida
        acabar|terminar con mi vida
        no quiero vivir|existir $
        no quiero vivir mas
        ya no quiero vivir|existir mas|asi
        ya no quiero vivir|existir $
        no quiero seguir viviendo|vivo|viva
        no quiero estar vivo|viva
        mejor estaria|estar muerto|muerta
        estaria mejor muerto|muerta
        ojala me muriera|estuviera|muera muerto|muerta?
        quiero|voy|pienso a? hacerme|lastimarme|cortarme|herirme dano?
        me|estoy corto|cortando|lastimando por|para|otra|de|cuando|ahora|estoy
        no vale la pena vivir
        no tengo razon|razones|motivo|motivos para|de vivir
    """,
    "threat_to_other": """
        will|gonna|ima|imma kill|murder|shoot|stab|strangle him|her|them|you|someone|somebody|everyone|everybody
        im|am|was going to kill|murder|shoot|stab|strangle|hurt|beat him|her|them|you|someone|somebody|everyone|everybody
        ill kill|murder|shoot|stab|strangle|hurt|beat him|her|them|you|someone|somebody|everyone|everybody
        i will kill|murder|shoot|stab|strangle|hurt|beat him|her|them|you|someone|somebody|everyone|everybody
        want|wanna|planning|plan|need to? kill|murder|shoot|stab|strangle|hurt him|her|them|someone|somebody|everyone
        want|wanna to? kill that|this|the guy|man|bastard|kid|boy|woman|bitch|asshole|motherfucker
        will|gonna|going|want|wanna|ill|ima|imma to? kill the? person|boy|man|kid|guy|woman|girl who|that
        gonna|wanna|ima|imma hurt him|her|them|you|someone|somebody
        will|gonna|ill|ima|imma|going|want|wanna to? beat him|her|them|you up
        will|gonna|ill|ima|imma|going|want|wanna to? burn his|her|their|your house|place|car down?
        he|she|they deserves|deserve to die
        he|she|they is|are|will dead when|if|once
        hes|shes|theyre|youre|your a? dead man|meat|woman
        have|got|bring|bringing|buy|bought a gun for|and|to him|her|them|shoot|kill|the|will|im
        bring|bringing my|a gun|knife|weapon
        make|making him|her|them|you bleed
        lo|la|los|las|te|le voy|vamos a matar|balear|apunalar|acuchillar|golpear|lastimar|madrear|quemar|partir|reventar
        le|les voy a pegar|disparar|cortar
        voy|vamos|quiero|pienso|planeo|quisiera a? matarlo|matarla|matarlos|matarlas|matarte|golpearlo|golpearla|lastimarlo
        voy|vamos|quiero|pienso|planeo|quisiera a? lastimarla|lastimarlos|apunalarlo|dispararle|dispararles|acuchillarlo
        voy|quiero|pienso|ganas a|de? matar|golpear|lastimar|apunalar a ese|esa|el|ella|ellos|alguien|todos|ustedes|mi
        ganas de matarlo|matarla|matarlos
        lo|la|los quiero matar|golpear|lastimar
        si lo|la|los veo lo|la|los mato
        lo|la|los|te mato si|cuando|y
        voy a hacerle|hacerles dano
        le|les voy a hacer|dar dano|una|su paliza?
        voy a quemar|quemarle su|la casa|carro
        merece|merecen morir|morirse
        esta|estas|estan muerto|muerta|muertos si|cuando
        voy a llevar|traer|comprar una|mi|la pistola|arma|navaja|cuchillo
    """,
    "abuse_now": """
        he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mom|mother|stepdad|uncle|brother|son beats|hits|chokes|rapes|abuses|molests|slaps|punches|kicks me
        he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mom|mother|stepdad|uncle|brother|son is beating|hitting|choking|raping|abusing|molesting|hurting|touching me
        hes|shes|theyre|they|keeps|keep|kept|still are? beating|hitting|choking|raping|abusing|molesting|hurting|slapping me
        he|she|husband|wife|boyfriend|girlfriend|partner|dad|father|mom|mother hurts me when|if|every|at|again|and|all
        he|she|they|just|someone hit|beat|choked|hurt|punched|slapped|raped|kicked me again|tonight|today|yesterday|just
        just|he|she|has|again hit|beat|choked|raped|attacked me just|right now|tonight|again
        is|are|being|am|im being beaten|abused|raped|molested|choked|hit
        im|i|am being abused|beaten|hurt|hit at|by|right
        he|she|they|hes|shes|theyre is|are|has|got|have? a? gun|knife|weapon on|at|to|with|in me|my
        hes|shes|theyre here with|and a|has gun|knife|weapon|a
        he|she|they is|are here with a gun|knife|weapon
        he|she has a gun|knife
        he|she|they|hes|shes|theyre is|are? breaking in|into|down
        he|she|they|hes|shes|theyre is|are? trying to kill|hurt me|us
        he|she|they wont|will let|not me|let leave|go|out|me
        locked me in|up
        i|im|am am? in danger
        we|were are? in danger
        not|dont|never feel? safe at home|here|with|in my|him|her|house|right|now
        im|am not safe $
        im|am not safe right|now|here
        please|someone|somebody call the? police|911|cops
        call the? police|911|cops please|now|for
        need the police now|here|please|right
        el|ella|esposo|marido|novio|pareja|ex|papa|padre|padrastro|mama|madre|tio|hermano|hijo|esposa|novia me pega|golpea|maltrata|viola|abusa|ahorca|lastima|toca|patea|cachetea
        me esta pegando|golpeando|maltratando|violando|ahorcando|lastimando|abusando|atacando|tocando
        me estan pegando|golpeando|maltratando|violando|lastimando|atacando
        me sigue|siguen pegando|golpeando|maltratando|lastimando|violando
        me pega|golpea|maltrata|pegan|golpean|maltratan $
        me pega|golpea|maltrata|pegan|golpean cuando|si|todos|cada|mucho|otra|y|casi
        me volvio|acaba|acaban a|de pegar|golpear|violar|atacar
        me pego|golpeo otra|anoche|hoy|ayer|ahorita vez?
        abusa|abusan de mi $
        esta|estan abusando|abusado de mi
        estoy|estamos en peligro
        corro|corremos peligro
        tiene|trae una|un pistola|arma|cuchillo|navaja
        no estoy a salvo
        no me siento segura|seguro|segur en mi|la casa
        no me siento segura|seguro aqui|con|ahora
        no me deja|dejan salir
        me tiene|tienen encerrado|encerrada|amarrada|amarrado
        me quiere|quieren matar
        llamen|llame|llama a? la policia
        llamen|llame|llama al 911
    """,
    "fear_of_other_party": """
        afraid|scared|terrified|frightened|fearful of him|her|them|what
        afraid|scared|terrified|frightened he|she|they will|would|might|is|are|may
        afraid|scared|terrified|frightened that he|she|they will|would|might|is|are|may|wants|want
        afraid|scared|terrified|frightened hell|shell|theyll|hes|shes|theyre
        afraid|scared|terrified|frightened of my? husband|ex|boyfriend|wife|girlfriend|dad|father|stepdad
        afraid|scared|fear|fearing|fears for my|our|his|her life|safety|kids|children|family
        fear for my|our life|safety|lives
        he|she|they|hes|shes|theyre|keeps|keep is|are? threatening me|us|my|to
        he|she|they just|keeps|keep|has|have|still? threatens|threaten|threatened me|us|my again|family|kids|if|children|with|now|today
        threatens|threatening to kill|hurt|shoot|beat me|us|my
        threatened to kill|hurt|shoot|beat|find me|us|my
        he|she|they will|would|wants|want|might|going|gonna to? kill|hurt|beat|find me|us $
        he|she|they|hes|shes|theyre is|are? going|gonna to? kill|hurt|beat|shoot|find|get me|us
        hell|theyll kill|hurt|beat|shoot me|us
        he|she|they said|says|told he|she|they|me|shes|hes will|would|is|gonna|going|he to? kill|hurt|beat me|us
        he|she|they will|would|wants|want to? kill|shoot|beat me|us
        come|comes|coming after me|us
        get|getting back at me
        following|stalking|watching me
        follows|stalks me
        being followed|stalked|threatened
        he|she|they knows|know where i live
        he|she|they|hes|shes|theyre is|are? outside my|the|our house|home|door|window|apartment|work
        miedo|panico|terror de|a el|ella|ellos|ellas|lo|que|mi me|haga|puedan|pueda|van|vaya|mate|venga|hagan|esposo|marido|novio|ex|pareja
        tengo|tenemos|siento|da|me miedo|panico|terror de|a el|ella|ellos
        le|les tengo|tenemos mucho|tanto? miedo|panico|terror
        miedo de|a? que el|ella|ellos|me|nos me?|nos? haga|hagan|mate|maten|pegue|golpee|lastime|encuentre|busque|venga|vengan|vuelva|siga
        miedo de lo que pueda|puedan|va|van|haga|hagan
        miedo por|de mi|nuestra|mis vida|seguridad|hijos|familia
        temo por mi|nuestra|mis vida|seguridad|hijos|familia
        me|nos esta|estan|sigue|siguen amenazando|siguiendo|acosando|vigilando|persiguiendo
        me|nos amenaza|amenazan $
        me|nos amenaza|amenazan|amenazo|amenazaron con|de matar|matarme|hacerme|muerte|otra|pegarme|hacernos
        me|nos acosa|persigue|vigila $
        me|nos va|van a matar|golpear|lastimar|pegar|balear
        va|van a matarme|golpearme|lastimarme|pegarme|matarnos
        dice|dijo que me|nos va|iba a matar|golpear|lastimar|pegar
        sabe|saben donde vivo|vivimos
        esta|estan afuera de mi|la casa|puerta|trabajo
    """,
    "pressured": """
        is|are|keeps|keep|hes|shes|theyre|was|were forcing|pressuring|pushing|threatening|blackmailing|coercing me|us into|to|$
        forcing|pressuring|pushing|making|coercing me into|to? do|take|doing|meet|agree|go|say|sign|this|it
        forces|forced|pressures|pressured me into|to say|agree|do|meet|sign|take|this|doing|agreeing|meeting
        made me agree|sign|say
        makes me do|agree|say|meet
        being forced|pressured|pushed|blackmailed|coerced|made
        feel|feeling|felt|im|am forced|pressured|coerced|blackmailed
        against my will
        under pressure to|from
        dont|do|not have|got a|any? choice
        have|got no choice|other but|in|$
        says|said|say|told|tells|telling i have|must|had|got|me to? i? agree|say|accept|do|have this|yes|to|it|or
        told|telling|tells me i have|got to
        if i|we dont|do|not agree|meet|accept|say|take|go he|she|they|yes|part|hell|theyll|my
        they|he|she will|threatened punish|to|hurt|fire|kick|evict me|us if i
        me|nos esta|estan obligando|presionando|forzando|chantajeando
        me|nos obliga|obligan|presiona|presionan|fuerza|fuerzan|chantajea|chantajean a|para|$
        me|nos obligo|obligaron|forzo|forzaron a
        me siento obligado|obligada|presionado|presionada|forzado|forzada
        estoy siendo obligado|obligada|presionado|presionada|forzado|forzada
        en contra de mi voluntad
        contra mi voluntad
        no tengo otra? opcion|alternativa|eleccion|remedio|salida
        no me queda otra|de|mas opcion|alternativa|remedio|que|$
        me dijo|dijeron|dicen|dice que tengo|tenia|debo que? aceptar|hacerlo|decir|participar|ir
    """,
    "intoxicated": """
        im|am so|really|very|too|super|pretty|still|kinda|totally? drunk|wasted|hammered|plastered|intoxicated|stoned|tipsy $
        im|am so|really|very|too|super|pretty|still|kinda|totally? drunk|wasted|hammered|plastered|intoxicated|stoned|tipsy right|now|and|but|tonight|lol|rn|already|today|so|at|from|sorry
        im|am so|really|very|super|pretty|still|kinda|totally|too? high $
        im|am so|really|very|super|pretty|still|kinda|totally|too? high right|now|as|rn|and|but|af|on
        been drinking all|since|tonight|today|a|for|again|now|and|$
        had too many|much drinks|beers|to
        had a few drinks|beers|too
        drunk right|rn now?
        high right|rn now
        under the influence now|right|of
        estoy|ando muy|bien|algo|un|medio|todavia|super|bastante? poco? borracho|borracha|tomado|tomada|pedo|peda|drogado|drogada|ebrio|ebria|high|crudo
        estoy|ando muy|bien|algo|medio|super? pacheco|pacheca|grifo|ahogado $
        estoy|ando bajo los|la efectos|influencia
        he|estado estado? tomando|bebiendo mucho|desde|toda|todo|alcohol|cerveza|hoy|$
        tome|bebi mucho|demasiado|demasiada|de hoy|ahorita|ahora|mas|$
    """,
    "order_violated": """
        broke|breaks|broken|breaking|violated|violates|violating|ignored|ignores|ignoring the|his|her|their|a|my|that restraining|protection|protective|no|stay|court contact|away? order
        broke|breaks|broken|breaking|violated|violates|violating|ignored|ignores|ignoring the|his|her|their|my|that order|injunction
        violation of the|a|his|her|my restraining|protection|protective|no|order contact? order?
        despite|even|although|though the|a|there|have restraining|protection|protective|no|is|a contact|order|restraining|protective
        he|she|they keeps|keep|still is|are? calling|texting|messaging|contacting|coming|following|showing|writing|visiting|harassing me|to|by|up|over|after|around
        hes|shes|theyre|they not|are|isnt|arent not? supposed|allowed to contact|call|text|come|be|talk|message|see|go
        he|she|they is|are not supposed|allowed to contact|call|text|come|be|talk|message|see|go
        he|she|they isnt|arent supposed|allowed to contact|call|text|come|be|talk|message|see|go
        he|she|they came to|by my house|home|door|work|job|place|school again|yesterday|today|last|tonight|despite|even
        rompio|violo|viola|incumplio|ignoro|desobedecio|quebranto|rompe|incumple la|su|mi|una orden de? restriccion?|alejamiento?|proteccion?
        ha roto|violado|incumplido|ignorado la|su|mi|una orden
        tiene|tengo|hay una|la orden de restriccion|alejamiento|proteccion y|pero
        sigue viniendo a mi|la casa|trabajo|puerta
        el|ella|ellos me? sigue|siguen buscando|llamando|escribiendo|buscandome|llamandome|escribiendome|molestando|contactando|acosando
        sigue|siguen buscandome|llamandome|escribiendome|contactandome|acosandome|persiguiendome
        no debe|debia|puede|deberia acercarse|acercarseme|contactarme|llamarme|hablarme|buscarme
        vino|fue a|hasta mi casa|trabajo|puerta otra|ayer|hoy|anoche|de|aunque
    """,
}
