"""The writer's own will about the texts, in English: what they want, tell and threaten; as in opt_out_english."""

from __future__ import annotations

ENGLISH_OWN = {
    # our own will about the texts: "I don't want any more texts", "how do I unsubscribe"
    "own": """
        @nowant @want your|these *? reminders|alerts
        not|dont|isnt comfortable|ok|okay|fine|like|appreciate|alright with|about? you|yall @contg|@commg|sending @obj
        wanna|want|like to stop|quit|end getting|receiving|seeing *? *? @msgs|these|this|those|them
        wrong number|person remove|delete|erase it|me|this
        no need|reason|point|use for|to|in you|yall? to|in? keep|be|continue|even? @contg|@commg|@write|sending to? \
            @obj|this|my|here
        isnt? any? need|reason|point for|to|in you|yall? to|in? keep|be|continue|even? @contg|@write|sending to? \
            @obj|this|my|here
        @nowant @want to|for|it? @recv? @recv? *? *? *? @msgs
        @nowant @want to|for? @recv @recv? *? @msg1
        @nowant @want to|for? @recv @recv? @this|anything|any|nothing @again|at|on|here|more|from
        @nowant @want to|for? @recv @recv? @this $
        @nowant @want to? be|being|get|getting @texted
        @nowant @want anything|to from|to? be? @texted
        @nowant @want you|yall to? keep|be? @contg|@commg|sending|calling|@write|contact|have|having|@phone
        @nowant @want to? hear|talk anything|more|back|nothing? from|to any|anyone|none? of? \
            you|yall|this|your|here|these|that|the
        @nowant @want any|anymore? more|further? of @this
        @nowant @want|@recv to|for? @recv @recv? any|anymore? no? more|further? of? @this @again|no|$
        @nowant @want no|any|nothing|none more|further|other|else? of? *? @msgs|@msg1|@this
        @nowant @want to? be? @texted|reached|contacted @again|by|at|about|on|here|$|like
        @nowant @want you|yall|nobody|anyone|somebody|this *? *? *? to? @write|@contg|@commg|send|sending|have| \
            having|keep|using|use *? \
            @obj|my|@msgs|this|here|@phone
        @nowant @want nothing|anything @again|else|further from|sent
        ask|asking|asked|request|requesting|beg|begging|tell|telling|told|want|need|like|prefer|rather|demand you| \
            yall|that|kindly? \
            *? *? *? *? to? not|never to? @write|send|contact|call|keep|be @obj|any|@msgs|sending|@commg|@contg
        rather|prefer|like|want|wish|choose|appreciate if|that? i|to|you|yall? to? not|didnt|dont|wasnt @recv|be| \
            texted? *? *? \
            @msgs|@texted|@this|texted
        request|requesting|ask|asking|demand|want|need|insist that|to? all|any|these|your|the|further? \
            @msgs|contact|communication|communications|correspondence to? stop|cease|end|stops|ends|discontinue| \
            discontinued|terminated
        way|how to|i|can|do? make|get|have *? @this|it|them|@msgs to? stop|end|quit
        @this|it|that|shit|crap|bs need|needs|has|have|must|gotta|better to? stop|end|cease now|already|please|$|today
        nolonger|not|arent|never|isnt|wasnt interested|into|about in|about? getting|receiving|having|reading|these| \
            your|any|more? *? @msgs|@commg|texts
        not|arent|never|nolonger interested in getting|receiving|hearing|being|more|any *? *? @msgs|from|texted| \
            contacted
        no|zero|little use|need|time|interest|patience|room for|in|of *? *? @msgs
        @nowant @want to|be|get|stay? be|stay|kept? on|in|part @my|your|any|no|a|of? *? @list
        @nowant do|give|have|got time|texts|texting|text with|for|to *? strangers|unknown|robots|bots|machines| \
            @msgs|texting
        @nowant use|have|give out|my|this|it @phone for|to *? @msgs|@this|that
        @this @phone is|was not for *? you|yall|@this|@msgs|texting
        @this @phone isnt|aint|wasnt for *? you|yall|@this|@msgs|texting
        gonna|ill|will|imma|to change|get|switch|changing *? @phone if|cause|because|so|over you|yall|of|these|the
        nothing|none|no|zero|not else|more|further|other|another|one *? *? @msg1? comes|come|coming|sent|goes|to| \
            should|arrives|gets \
            *? *? @my|me|here @phone?
        i|ive|already|we|id already|just? texted|typed|replied|messaged|txted|sent|send|answered|responded|wrote| \
            put|hit you|yall|back|the|it|with|in|word? \
            stop|unsubscribe|quit|alto|basta|parar|end|cancel
        that|it|so i|we @recv|@want nothing|zero|no @again|further|else|@msgs
        i|ive|already|we said|told|asked you|yall|this? you|to? stop|quit *? and|but|yet|so|like|why|already|ya| \
            before|times|$ \
            you|yall|ur|it|still|these|the|i|them|are|keep|keeps? *? *? @msgs|@commg|texted|sent|sending|keep| \
            keeps|one|texting
        these|those|your|the|ur|yall|all @msgs|bot gotta|have|need|needs|must|should|better|can|to|got|has to? go| \
            stop|end|quit|cease
        never|didnt ask|asked|sign|request|order for|up|up? for? @this|texts|@msgs|any|it
        @phone is|should|must? not|never|nolonger|shouldnt|isnt to? be? @texted|used|called|messaged
        nolonger|not|stop|never @recv *? *? @msgs|@this
        @commg|@contg me|us is not ok|okay|allowed|cool|acceptable|wanted|welcome|appreciated|necessary|needed
        @commg|@contg me|us aint|isnt ok|okay|allowed|cool|acceptable|wanted|welcome|appreciated|necessary|needed
        @commg|@contg me|us is harassment
        nobody|noone|one *? *? *? *? wants|needs|asked your|these|this @msgs|@msg1
        nothing|anything from|to do with? you|yall|your people|program|office? $
        dont|never|nolonger|not|nobody|cant|didnt consent|consented|agree|agreed|authorize|permit|authorized to? \
            @recv? being|be|you? *? *? @texted|@msgs|@commg|@contg|contact
        never|didnt gave|give|granted|signed|signup|sign you|yall|up|no? permission|consent|up|ok? to|for|with *? \
            *? @write|@msgs|@commg|@contg|texts
        how|way|can|where do|can|to|i i? stop|end|cancel|turn|shut|get|make|block|kill|quit|mute off|out|rid? \
            of|getting|receiving? *? *? @msgs
        how|way do|can|to|you i|you|me? get you|yall|this|it to? stop @contg|@commg @obj?
        how|way|can do|can|to|i i? get off|out of? *? *? list|lists|texts|messages|msgs
        wanna|want|need|like to? be|have? left alone
        @want *? *? @msgs to? stop|end|cease|stopped|over|off|gone|quit|finish today|now|immediately?
        @want you|yall|everyone|everybody|this|it to? @stop @contg|@commg|sending|with @obj|my|the|these?
        @nowant @want|like any|no|a|the|some|this|your *? machine|robot|bot|computer|stranger|strangers|program| \
            system|ai *? *? *? \
            @contg|@commg|sending|talking|hitting|asking to? @obj|my
        @nowant like|appreciate|enjoy|want|need being|be|get|getting @texted|hit
        wanna|want|like|need|have|please to? be? get? optout
        have|has|gotta|need|must to @stop @commg|@contg|sending @obj? if|when|since|because|once i ask|say|asked| \
            said|tell|told
        dontwanna|cant|wont|dont|not|never be|get|getting|being|have @texted|@commg|@contg @obj|my|by|here|$|about|on
        dontwanna|cant|wont|dont|not|never be|get|getting|being|have @texted|@commg|@contg at all|this|my @phone|$
        if|when|time|next this|that|the|your|any|you|yall|it|one *? *? @texted|texts|text|messages|message|write| \
            writes|@msg1 *? *? im|ill|i|imma|gonna|will gonna|will|am|just? block|blocking|report|reporting
        @this|your|ur @msgs need|have|has|must|gotta|should|better|gotta to? stop|end|cease
        optout of|from *? *? @msgs
        rather|prefer|wish|want|like|ask|asking|request|choose not|no to|be|be|more|further? \
            @recv|be|more|further|any? @recv? *? *? @msgs|@texted|contact
        rather|prefer no *? @msgs|contact
        do? not disturb
        @nowant give|grant|have *? permission|consent|ok to|for *? @write|@msgs|@contg|@commg|send
        tired|sick|over|done|fed|through of|up|with with? getting|receiving|all? *? *? @msgs
        tired|sick|done|fed of|up|with with? you|yall @contg|@commg @obj?
        tired|sick|over|done|fed|through|finished of|up|with? with? getting|receiving|seeing|reading|hearing \
            @this|from|it
        want|wanna|wants no|zero|none part|piece|bit|parts of|in *? *? @msgs|@this
        @want nothing|anything|zero|none to|more|else do? with|from *? you|yall|your|these|this|anybody *? *? \
            @msgs|$|people|program|or|and|nor
        @nowant @want no|any|nothing|anything part|more|else|to of|do|from? with? *? you|yall|your|these|@msgs| \
            this @msgs|$|or|and|people
        neither|nor|no|without|dont|have|zero *? time|desire|wish|need|interest|patience|energy|use|room to|for| \
            in|of \
            @recv|being? *? *? @msgs|@this|@texted
        better|best|easier|healthier|good|rather|prefer|wiser|need|choose *? *? for? me|us? not to? @recv|be *? *? \
            @msgs|@this|@texted|contacted
        like|appreciate|thankful|grateful|glad|happy|love|great|nice|better|best|wish|pray it? if|when|that|for? \
            *? *? \
            @msgs would|could|to|just? stopped|ended|ceased|stop|quit|end|cease
        if|that this|it|that was|is|were|could|be|can|would the|be my? the|your|my? last *? @msg1|@msgs|one
        rather|prefer|like|wish|love|appreciate|want if|that|it? if? you|yall didnt|dont|wouldnt|not|never| \
            stopped|quit|no \
            @write|send|@contg|@commg|reach|hit|keep *?
        @want|like|wish|asked|asking|please|choose to? be|get|stay removed|off|out|excluded|unsubscribed| \
            unenrolled|deleted
        @want *? off|out of *? *? @msgs|texting|messaging|thing|list|lists|chat|thread|database
        @want these|@msgs gone|off|stopped|ended|out|away
        when|why|how will|do|does|are|is|come *? *? @msgs|these *? stop|end|over|quit
        no want|like|need *? *? @msgs|@msg1
        nolonger|dont|never wish|want|agree|consent to *? be|receive|get|have? *? *? \
            @texted|@msgs|contacted|reached|bothered
        @msgs|texting|these|them|this is|are|r not|isnt|arent for|working|helping|wanted|welcome|appreciated \
            me|us|here|$|for? *? *?
    """,
    # the same of a list; of the program it is another wish
    "own_list": """
        revoke|revoking|revoked|withdraw|withdrawing|rescind|taking|take|pulling|pull *? *? back? my? \
            consent|permission|authorization $|to|for|now|and|please|about|back
        wanna|want|how|do|need|like|way|can|please|to to|do|can|i? i|me? unsubscribe|unsubscribed
        wanna|want|how|do|need|like|way|can|please|choose|choosing to|do|can|i|me? i? optout of? *? *? @msgs|$|this
        wanna|want|need|like|please to|be|get|am? be|get|gotten? off|removed|taken|out|unsubscribed|dropped|deleted \
            off|from|of|out? of? *? *? list|lists|texts|messages|msgs|texting|database|contacts
        wanna|want|need|like|asked|ask|asking|requested|request|said|meant to? be|get? \
            taken|removed|off|out|deleted off|out|from $|already|your|the|this|list
        wanna|want|need|like|have|get my|this|our *? @phone|name|info \
            removed|deleted|off|taken|out|erased|gone|unlisted
        im optout $|please|now
    """,
    # a threat, whatever its condition
    "threat": """
        next|another|one more? @msg1|one and|or|im|ill|i|gets|means|is|you
        im|am|ill getting|changing|switching|change|get *? *? @phone because|cause|over|thanks *? you|yall|this|these
        i|ive|already|we|id|and|just already|just? typed|replied|messaged|txted|sent|texted|answered|responded| \
            wrote|put| \
            hit *? *? stop|unsubscribe|quit|end|cancel this|in|on|yesterday|today|before|twice|times|days|last| \
                like|three| \
            several|2|3|4|5|already|three|many|at|morning *?
        i|im|ill|gonna|will|to|already|gotta block|blocking|blocked you|yall|this|your|ya *? @phone?
        i|im|ill|gonna|will|to|already|gotta block|blocking $
        i|im|ill|gonna|will|to|already|gotta report|reporting|reported you|yall|ya|your
        i|im|ill|gonna|will|to|already|gotta report|reporting|reported this|that|the|your number|line|as
        this|your|the|that number|line|phone is? gonna|getting|gets|be|about|being be|get|to? be|get? blocked|reported
        you|your|youre|number are|is? blocked|reported
        more *? @msgs and|or im|ill|i
    """,
    # for somebody whose phone this is: "she doesnt want these texts"
    "behalf": """
        doesnt|dont|nolonger|didnt|wont|not want|need|like|wanna|wish|ask|wants|read|have|use|answer|respond to| \
            for? get|getting|receive|receiving|be|see|have? \
            your|these|this|any|the|yall *? @msgs
        doesnt|dont|nolonger want|need|like|wanna|wish to|you|yall|be? be|being|to? @commg|@contg|@texted|texted \
            him|her|them|@again|by|$
        doesnt|nolonger|dont want|need|like|wanna|wish *? of? your|these|this|more|any|anymore of? your|these|yall? \
            @msgs
        doesnt|nolonger want|need|like|wanna|wish you|yall to? @commg|@contg|@write|sending|send
        hasnt|didnt|never agreed|consented|signed|asked|ask to|for|up|you *? *? @msgs
        wants|needs your|these|the|all|yall *? @msgs to? stop|stopped|off|gone|end
        wants|needs to|be|you|off out|off|taken|removed|stop|to|of|your *? *? @msgs|list|@commg|texting
        remove|take|delete him|her|his|their number|phone|off|from|out|name from|off|of|your|out your|this|ur|the \
            list|system|texts|messages
        @neg me|nos pueden|deben|tienen|van|podran|deberian seguir|estar|andar|volver|que|por|derecho|permiso|a|ya? \
            a|de|que|seguir|estar? \
            @escribiendo|@escribir|@escribirme|@mandar
        no|ya quiere|desea|necesita|quieren|queria|acepta *? recibir|recibiendo|tener|estar|seguir|ver|que|mas \
            recibir|recibiendo|le|les|lo|la|ver? \
            lleguen|llegue|@manden|@escriban|estos|sus|mas|los|tantos|nada *? *? @msgs|de?
        no|ya quiere|desea|necesita|quieren *? *? estos|sus|mas|tantos? *? @msgs
        no|ya quiere|desea|necesita|quieren *? recibir *? @msgs
    """,
    # the texts were named before: "... , just cut them off"
    "them": """
        @want them|it gone|off|stopped|ended|out|away
        @want them|it to *? stop|end|quit|cease
        cut|shut|turn|switch|take|call|make|get|lay|knock them|it|@this|that off|out|stop|away|end
        @stop|end|kill|cancel|drop|lose|mute|block|remove|delete|halt them|it|@this|that $|now|please|already|all| \
            @again|for|ok|right
        @nowant @want|appreciate|like|enjoy|have|use to? @recv? them|it|@this|any|none|that $|@again|please|no|at| \
            anyway|thanks|ok|coming
        @stop sending|with|doing *? them|it|any|that
        dont|never|nolonger send them|it|any|that|@this
        no thanks|thank|more|need|interest|for|use you|for|in? them|it|@this
        can|could|do|have need|you|without|had make? enough|them|it|without|@this stop|of|go|them|@this?
        @quitenlos
        ya|no los|lo|las|la @quiero|ocupo|soporto|aguanto|leo|abro|pedi|solicite
        @neg me|nos? los|lo|las|la @mande|@manden|lleguen
        no|ni|tampoco @quiero recibirlos|verlos|leerlos|tenerlos|seguir|que|mas|mas
        que|hasta|para paren|parar|pararlos|detenerlos|terminen|acaben|quitarlos|pararle
    """,
    # may mean it, within a longer text
    "maybe": """
        how|what|way|where|can|could do|can|could|to|should|must i|you|we|to? *? *? *? \
            stop|end|cancel|quit|mute|disable|block @this|it|you|yall|texting $|from|please|@again
        how|what|way|where|can|could do|can|could|to|should|must i|you|we|to? *? *? *? \
            turn|shut|switch|cut|make|get @this|it|you|yall|bot off|stop|quit|to *?
        optout of? this|it|all|everything $
        asking|begging|telling|told|asked|ask|beg|tell|keep|kept you|yall|asking|telling you|yall? to? please? \
            stop|quit $
        im|ill|i reporting|report it|this $
        gave|give|got you|yall|ur my|this @phone *? *? *? lose|delete|erase|remove|take|stop
        go|find|try *? *? @say|bother|bug|talk|ask somebody|someone|anybody|people|another|some *? who|that|else| \
            instead
        screw|fuck|fk|f|damn|hell|hate|despise|to with? your|these|ur|yall|you|the and? *? *? @msgs
        screw|fuck|fk|f you|yall|u and your|ur|these
        this|that|it should|better|will|needs|has|must|can|gonna|had|is|let|make to? be? the|your|my|very? last| \
            final *? \
            @msg1|@msgs|one
        wont|not|aint|cant|dont|nolonger be|gonna|going? to? answering|responding|replying|reading|answer| \
            respond| \
            reply|read *? *? more|of|these|your *? *? @msgs
        wont|not|aint|nolonger be|gonna|going? to? answering|responding|replying|answer|respond|reply| \
            texting|text to? \
            you|yall|this|bots|robots|anymore|@again
        you|yall can|may|should|need|must|better|could to? just? stop|quit now|$|here|already|texting
        when|why are|will|do|wont|dont|cant you|yall gonna|going|finally|ever|just|to? stop|quit|leave|get @contg| \
            @commg| \
            sending|me|alone|it|this
        why do|am|are|is i|we keep|still|constantly getting|receiving *? *? @msgs|@this
        keep|still|constantly|always getting|receiving|seeing *? *? @msgs|@this
        whoever|who this|you is|are|r *? stop|quit $
        @phone stop|quit $
        what part of no|stop|dont|quit *? *?
        make|have|get|tell your|the|this|that|ur *? bot|robot|machine|computer|system|thing|program|ai to? stop| \
            quit|shut|off
        there an? optout|unsubscribe|option|button|way|setting *? to? optout|unsubscribe|stop|off|end *?
        there an? optout|unsubscribe
        wasting my|our time|breath
        enough with|of|from|on *? *? @msgs|this
        that|thats|its|is *? enough|plenty|many *? *? @msgs
        too|so|enough many|much|more *? *? @msgs
        @msgs is|are|r too|so|getting|way *? much|many|annoying|constant
        my number|phone is|was off|not limits|limit|for *? *?
        i|already said|mean|told|asked you|yall? to? stop|quit|enough $
        text|message|bother|bug|msg|spam|pester|harass|annoy|find|try|go *? *? \
            somebody|someone|anybody|sumbody|another|other|some else|person|people|guy|number|one instead|to|not| \
            and|please|$ *? me? $
        find|get somebody|someone|another else|person|one? to @write|bother|talk
        bother|text|message|spam them|him|her|others not|instead me|of? me?
        this|that|it better|be|has to? be? the|your|ur? last @msg1|one|time|message
        im|i|we not|wont|aint|nolonger answering|responding|replying|reading|answer|respond|reply|read to? any| \
            anymore|no|these|your|to \
            more|of|@msgs|these|this|questions? *? @msgs|texts?
        wrong number|person|guy|girl|one|lady|dude|man|phone and|so|please|i? *? *? @stop|remove|delete|lose|dont|take
        canyou|yall chill|ease|cool it? off|up|down|out? with|on *? *? @msgs
        chill|ease|cool|lay|slow|calm|knock|easy it? off|up|down|out? with|on *? *? @msgs
        nobody|noone|aint|dont|no got|has|have time|patience|energy for *? *? @msgs
        how many times do|must|have|should|i|we i|have|to|we? have|to|gotta? to? say|repeat stop|no|quit|it|this| \
            myself
        how many times do|must|have|should|i|we i|have|to|we? have|to|gotta? to? tell|ask you|yall
        keep|save|shove|stick your|ur *? @msgs
        you|youre|yall are|is|keep|r? bugging|bothering|annoying|harassing|pestering|spamming|irritating|stalking \
            me|us|my
        you|yall need|better|have|gotta|should|must to? back|piss|buzz|lay|knock|chill off|out|up
        @stop asking|bugging|bothering|pestering|insisting $|me|us
        not|wont|aint gonna|going|be|to|ever? to? reply|respond|replying|responding|responded to|anymore|so|ever|$| \
            no *? *?
        lawyer|attorney|police|cops|fcc|authorities about|on|for|if|over|with these|this|your|yall|you|the @msgs| \
            @commg|texting|harassment
        dont|never|nolonger know|remember|recall *? *? *? signing|asking|giving|agreeing for|up|to|you|yall? *? *? \
            @msgs|@phone|this|text
        you|yall keep|kept|still|always|constantly @commg|@contg|sending|hitting @obj|my|this|here
        this|that|here is my|our|his|her|their|a *? @phone and? dont|stop|not|quit @write|use|it|@commg|@contg|for *?
        @msgs are|is|r|getting|got|keep|make|makes|making|stress|stressing|has|have|be too|so|really|very| \
            stressing|hurting|upsetting|me? \
            much|many|annoying|upsetting|stressful|triggering|anxious|anxiety|sick|out|nervous|me|overwhelming| \
            invasive|intrusive|unwanted
        @phone wont|keeps|dont|doesnt|never|always stop|quit|buzzing|ringing|going|blowing|dinging off|up? from| \
            with|because? *? @msgs
        why are|r|do|is|does you|yall|this|it still|keep|always|constantly \
            @contg|@commg|@write|sending|blowing|hitting to? @obj|my|this
        how many|often *? *? *? *? *? *? stop|no
        cant|couldnt take|do|deal|stand with? *? *? @msgs @again?
        cant keep|be getting|doing|receiving @this|texts|messages
        im|am done|over|through with? *? *? texting|texts|messages|questions|questionnaire|survey
        harassment|harassing me
        @nowant @want @this $
        dont? have? nothing more|else|left to say|add to|for? you|yall
    """,
}
