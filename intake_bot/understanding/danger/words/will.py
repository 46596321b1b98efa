"""Wanting, meaning to, and being unable to: the small words around the verbs of danger. Format: see ``grammar``."""

WILL = {
    "WANT": """
        want|wanna|wana|wannna|wish|rather|ready|need|deserve|quiero|quisiera|deseo|necesito|preferiria|prefiero|
            merezco|want2
        want|ready|need|rather|wish|begging|deserve|longing|trying|urge|tempted|deciding|decided|prefer|hope to
        thinking|think|thoughts|thinkin|dreaming|dream|fantasize|fantasizing|considering|contemplating|ideas about|
            of|bout?
        feel|feeling|felt
        feel|feeling up to
        ganas de
        tengo|con|dan|traigo|siento ganas de
        me gustaria|encantaria
        pienso|pensando|pensado|sueno|sonando|fantaseo en|con|de
        se me antoja
        estoy pensando|considerando
        could|should|may as well
        might|would as well|rather
        desire|wishing|wanting|craving|anhelo|ansio|deseando|queriendo|ocupo|kiciera
        intend|intending|yearning|itching|craving|hoping|wishing|wanting|determined|eager|aching to
        deseos|antojo|intencion|intenciones|impulso|impulsos|tentacion de
    """,
    "WANTED": """
        wanted|tried|attempted|meant|planned|used to
        thought about|of
        almost|nearly|casi
        queria|quise|intente|trate|pense|planee|pensaba|intentado|tratado
        intente|trate|pense|habia|pensaba|iba de|en|a
        was going|gonna|about to?
        estuve a punto de
    """,
    "WILL": """
        will|gonna|gon|gona|goin|going|finna|boutta|bouta|tryna|plan|planning|ill|ima|imma|about|swear
        going|about|bout|fixing|fixin|plan|planning|planned|ready|trying|have|need|got|want|willing|prepared to
        planning|plan|thinking|think|insist on|of|about
        ready|need|try|tryna and
        wanna|want|wana
        voy|vamos|boy|pienso|planeo|quiero|quisiera|puedo|podria|debo|necesito|tengo que
        voy|vamos|boy a
        tengo|hay que
        capaz y|que
        ganas de
        tengo|traigo|dan|con ganas de
        estoy a punto de
        estoy por
        dispuesto|dispuesta a
        pensando|pienso en
        let me
        i cant wait|stop to?
        intend|intending|shall|pretendo|ire|iremos|planeamos|prometo|juro|decidi|voi|vooy|trynna|finnah|gunnah
        intend|intending|aim|aiming|determined|itching|eager|resolved to
        intend|keen|hellbent|bent on
        decidido|decidida|resuelto|resuelta a
        deseos|intencion|intenciones|antojo|impulso|impulsos de
    """,
    "DONT": """
        dont|dnt|dnot|donot|not|never|no|nunca|aint|didnt|wont|doesnt|tampoco|cant|cannot
        do|did|does|will|would|can not
        no longer|one
        ya no
        jamas|doesent|dosent|didnot|wouldnt|ni
    """,
    "CANT": """
        cant|cannot|cnt|couldnt
        can|could not
        can no longer|more
        no|yano puedo|aguanto|soporto|resisto
        ya no puedo|aguanto|soporto|resisto mas?
        no puedo mas?
        not able to
        unable to
        dont know how to
        dont know if|how i can
        dont think i can
        no se si puedo|pueda|podre
        no se como
        kant|canot|cannt|cantt
        no logro|consigo
    """,
    "ANYMORE": """
        anymore|anymor|more|longer|nomore|mas|already|again
        any more|longer
        nomas|anymoore|longr
    """,
    "THINKS": """
        thinking|think|thought|thoughts|pienso|pensando|pensado|idea|ideas|dreaming|considering|contemplating|
            planning
        thinkin|fantasizing|fantasize|fantasies|fantasy|pensamiento|pensamientos|imagining|imagine|imagino|dreams|
            sonando|contemplate|consider|considero|planeando|planeo|obsessing|obsessed|ideation|urges|urge
    """,
    "NOW": """
        now|rn|tonight|today|tonite|2nite|2day|asap|immediately|currently|ahora|ahorita|hoy|orita|ahoritita|horita
        right now|here
        this morning|afternoon|evening|second|minute|moment
        at the moment
        as we speak
        esta noche|manana|tarde
        en este momento
        en estos momentos
        ya mismo
        ahora mismo
        rightnow|currentley|tnite|tonigt|ahorititita
        hoy|ahora|ahorita mismo
        esta misma noche|tarde|manana
    """,
}
