"""Whole short English texts that may mean "no more texts": at least one ``core``, and beside it only ``soft`` ones."""

from __future__ import annotations

WHOLE_ENGLISH = {
    "core": """
        dont bother|text|message
        bye|goodbye|adios now|then|people|everyone|folks|yall|robot|bot
        im|were|we|i are|am|be? finished|done|through here|now|then?
        f|eff|forget|screw|hell|damn with? this|that|yall|you|it|these|off @it?
        you|yall ask|asks|asking|asked|send|text|want|keep asking|texting|sending? way|so|too|toooo? too|so? much| \
            many @it? @it?
        canyou|can|could|may|lets|should|let we|i|us|yall|you? just? end|finish|quit|drop|kill it|this|everything| \
            here|$ @it? @it?
        this|it|that|yall|you is|its|are|r|getting|so|really|getting so|really|way|too? \
            annoying|irritating|ridiculous|bs|spam|harassment|creepy|weird|stupid|pointless|much af|asf|as|lol|fr| \
                hell?
        so? annoying|irritating|ridiculous|creepy af|asf|fr?
        spam|scam|spammers|harassment
        never again
        remove|uninstall|unlist|removal @it? @it?
        turn|shut|switch|cut @it? @it? off|down @it?
        turn|shut|switch|cut off|down @it? @it?
        mute|silence|disable|deactivate|block @it @it?
        i? cant with this|yall|you|these @it? @it?
        i? give up on|with @it @it? @it?
        never|nevermind|nvm mind? forget|drop|scratch|cancel|stop @it? @it? @it?
        forget|drop|scratch|cancel|scrap|end *? thing|this|everything|all
        this|it|its isnt|not|aint something|anything|what i want|need|asked|wanted|signed for|up?
        i? think|believe|guess you|yall|this have|got|has|is|texted|a|reached the|a? wrong|incorrect|different \
            number|person|guy|girl|lady|phone|man|one
        you|yall|must|u have|got the? wrong number|person|guy|lady|phone|one
        over and out
        lets|ill|im|i|will|gonna to? end|stop|leave|call|drop|quit|cut it|this|things|here|there|now|off at|here| \
            there|now|a? \
            here|this|there|that|day|now|for? good?
        you|youre|ur|yall are|is|just? wasting my|our time|breath
        give it|me a rest|break already|now|ok?
        stop|unsubscribe|optout|stopall
        im|were|we are|am|just? finished|outta|outtie here|this|with? @it? @it?
        thats|that it for me|us
        i said|told you? no stop|already|enough|more|$
        no means no
        what part of no|stop *? *? *? *? *?
        how|which|what many? times|language|way *? *? *? *? *? no|stop
        fed|sick|tired up|of|and with|tired|of? @it? @it? @it? @it?
        we are|re? done|finished|through here|now|with @it? @it?
        i|im not|wont|aint playing|falling|buying|doing for|this|it? @it? @it?
        lost|no interest|patience in|for|$ @it? @it?
        this|it|its|that is? just|so|too|really|getting? annoying|irritating|ridiculous|harassment|creepy|weird| \
            invasive|exhausting|overwhelming|old stop|enough|bye|now|please|already
        i? had|have it|enough|up with @it? @it?
        thats|that it|all|enough im|am done|out|gone|leaving|finished
        no further|additional questions|contact|messages|communication please|thanks|thank?
        forget|erase|delete|lose i|you|we ever? existed|know|knew|met @it?
        do not? contact|disturb|text
        leave|go me|away and? never? come|alone|text?
        @stop it|this|that already|now|please|ok|man|bro|dude|ya $
        @stop it|this|that|now|everything|me|rn|ya|please|yall $
        @stop bothering|talking|messing|playing|bugging|texting @it? @it? $
        @stop asking|with @it? @it? @it? $
        @stop all|already|right|with|w @it? @it? $
        i? already|just? said|told|asked|tell you|yall? to? stop|no|basta
        canyou|yall|you just|please? stop @it? $
        you? need|should|must|have|better to? stop
        i|id|id? wanna|want|need|like you|yall|this|to? to? stop|quit|cancel|unsubscribe|out|off|end \
            ya|this|it|now|please?
        i|id? want|need @it? @it? out|off
        make it|this stop
        im|am|i|we completely|totally|all|so|just? done|dun|out|through|finito|donezo
        im|am|i|we all|so|just? done|over|out|through|tired|sick with|of|doing|texting|talking|answering|w @it? \
            @it? @it? @it?
        done with|texting|talking|answering|here|w @it? @it? @it?
        no|nope|nah|no im|am|is|i|so? done|out
        done done|and|bye done|bye?
        im|were|we are? done|finished|through with|here you|yall|here?
        i? dont|aint|havent have|got time|energy|patience for|to @it @it?
        im|am|i? so? over|tired it|this|of it|this? @it? @it?
        enough already|now|please|yall|people?
        enough is|of|with|w @it? @it? @it?
        thats|thts|that|its|is is? more? than? enough @it? @it?
        ive|i|had have|had|about|just? had? enough|it of|with|w? @it? @it? @it?
        no|nope|nah|not|naw|nty thanks|thank|ty|no|im|i? you|good|no? @bye
        yeah|yes|no|nah? im? good|fine|straight|cool|set take|have|and? care|good|a? @bye|one|day|care
        im? all? set|good thanks @bye
        thanks|gracias but|pero no thanks|gracias
        no|nah take care|it|me easy|off?
        no gracias|thanks hasta|take|good|have luego|care|nunca|bye|day|luck|a? good|nice? day|one?
        uninterested
        im|am|were|we? not|no|never|aint|nolonger really|even|at|remotely|longer|all|that? interested \
            in|thanks|anymore|at|sorry|any|with|to @it? @it? @it?
        im|am|were|we? not|no|never|aint|nolonger really|even|at|remotely|longer|all|that? interested
        nolonger|no|zero|lost|any interest|interested @it? @it?
        not|aint for|my|gonna|happening me|thing|problem|business|happen? $
        not|no|none gonna|my|for doing|im|problem|me? doing|it|this? this|it?
        this? isnt|not|aint for me
        i? dont|dontwanna|nolonger want any|anything|nothing|no|part part|to? do? of|with|in @it @it?
        want nothing|no part|to do? of|with|in @it? @it?
        whatever|later bye
        i? dont|dontwanna|nolonger want|need|like|appreciate this|it|these|any of|else|from|for|more? @it? @it? @it?
        i? dont|dontwanna|nolonger care for|about this|it|these|any of|more? @it? @it?
        i? dont|dontwanna|nolonger wanna|want|wish|feel|care|feeling|like|plan|gonna to? \
            do|continue|text|play|respond|engage|reply|proceed @it? @it? @it? @it?
        i? dont|dontwanna|nolonger wanna|want|feel|gonna like? to? \
            answer|answering anymore|any|more|these|your|questions|this @it? @it?
        i? dont|dontwanna|nolonger wanna|want|wish|feel|care|feeling|like|plan|gonna to? keep|go|talk|be|chat \
            going|doing|on|talking|texting|answering|to|with|bothered|responding @it? @it? @it?
        im? not|aint doing|answering|playing|talking|responding|going|participating|texting @it @it? @it? @it?
        go|get|fuck|f|piss|eff|bug|buzz|screw|back|bugger|fk|fck|fuk|sod|jog|clear|step|move \
            away|off|lost|out|bent|tf of|on|out|with? @it? @it?
        go|get bother|find|mess|text|harass|bug|annoy somebody|someone|another|other|with|ur|yourself|your \
            else|person|guy|somebody|someone|self? else?
        fuck|screw|fk|fck|fuk|eff|suck you|u|this|off|yall|it|ya @it? @it?
        gtfo|foh|stfu|gfy|scram|shoo|bounce|smd
        shut|stfu the? up|it @it? @it?
        kick rocks
        go|burn to|in|kick|fuck|away hell|rocks|yourself|now?
        get a|out|off|away life|here|job|of|my|from? my|here|me? phone|face|life?
        get|stay away|out from? me?
        you have|got|texted|text|messaged? the? wrong number|person|guy|phone|one
        wrong|incorrect number|person|num|guy|phone
        dont|never|nolonger \
            text|contact|message|disturb|write|txt|msg|call|email|talk|speak|continue|reply|respond|come to? \
            @obj|my|this? phone|number? @again?
        no more|mas @it? @it? @it? please?
        no texts|text|texting|messages|contact|communication|sms|messaging please|thanks|anymore?
        do? not disturb
        dnc
        stop|quit @calling @obj @it? @it?
        i quit
        cancel|scrap|terminate it|this|everything|that|all|me|conversation|chat|the @it? @it? $
        end this|conversation|chat|the @it? @it? $
        end|close|finish|stop the|this|our conversation|chat|session|thread|convo|survey|questionnaire|bot
        i? wanna|want|like|would|id|need to|like? cancel|stop|quit|unsubscribe @it? @it?
        leave|lemme|let me|us be|alone?
        canyou not|stop|quit @it? @it? $
        remove|delete|forget|drop|exclude|unlist me|about|us|this @it? @it? @it?
        take|get|count|leave|keep|cut me|us off|out of|this|from|it? @it? @it? @it?
        never|dont ever? contact|text|message @it? @it?
        i? never|didnt|dont remember|recall? \
            asked|ask|signed|sign|agreed|agree|signing|asking|want|request|requested for|up|to for|to? @it? @it? \
            @it?
        nobody|noone|nun asked|ask|asked|wants for|you|this @it? @it?
        is|this|its|it|yall|you is|are? a? spam|harassment|scam|harassing|spamming @it? @it?
        reported|reporting|blocked|blocking|block|report you|this|as|yall|u|number|ya @it? @it? $
        blocked|reported|reporting|blocking
        forget|screw|drop|nvm|scratch it|this|that|about @it? @it?
        lose|delete|erase my|this number|info|contact
        hard? pass on this|it|all
        hard|gonna|ill|im pass|passing on|this?
        over it|this|yall
        count|leave me|us out @it? @it? @it?
        not|no today satan
        i? cant|wont do|be|deal|keep this|it|doing|with|bothered anymore|this|it|no? anymore|more|yall?
        wont be doing|responding|answering|participating|replying|continuing @it? @it? @it?
        please? stop|quit please
        no more please
        peace out|yall|✌
        deuces|sayonara yall|amigo|people?
        mind your|ur|yo own? business
        nunya|noyb
        i have|got no|zero interest in? @it? @it?
        waste|wasting of|my time @it?
        stop|quit wasting|bugging|with|w @it? @it? @it?
        move|let|back me? go|on|off
        fuhgeddaboudit|nopenopenope
        dun|done|finito already|now|bye
        bye|goodbye forever|felicia|for good|ever?
        so|this|yall|you|its|it is|are|r|got|getting|so|really? so|too|really|getting|very? \
            annoying|irritating|ridiculous|bs|stupid|pointless please|stop|enough?
    """,
    "soft": """
        no|nope|nah|naw|ok|okay|k|bye|goodbye|adios|thanks|gracias|sorry|perdon|lol|bro|dude|omg|wtf|hi|hello|hey| \
            hola|idc|whatever|so|and|y|pues
        please|already|ya|seriously|really|real|just|anymore|peace|chao|chau|man|cant|yo|bueno|ay|oh|ugh| \
            mira|miren|look|listen|oye|oigan|fr|but
        all|right|alright|nah|damn|fuck|shit|sir|maam|wey|guey|amigo|amiga|senor|senora|compa|neta|serio|jaja| \
            haha|tf|ffs|smh|bruh|fine|honestly|literally|also
        fucking|goddamn|freaking|god|jeez|jesus|christ|lord|geez|argh|ffs|people|friend|buddy|pal|folks|tbh|ngl| \
            imo|idk|stupid|dumb|annoying|bot|robot|computer|machine
        who is|r|are|tf|the? this|you|it|that
        whos this|it
        i? dont|do even? know|care|no you|this|who|anymore|it|what|whats? this|you|number|is|it|are? is|are?
        i? cant do? this? anymore|rn
        have a good|nice|great|blessed day|one|night|life|evening
        god bless you?
        thank you|u
        i? already? told|said you|so|no|it? no|already|that|this|so|you? already|no?
        with this|that|you|everything
        im|were begging|pleading you?
        im serious|busy|good|tired|ok|sorry|working
        i mean|said it|so?
        i? think|believe|guess|feel that|like?
        sweetie|hon|honey|dear|sweetheart|darling|baby|boo|hun|love
        its|it|this not|is|isnt|aint? me|him|her|maria|jose
        not me|him|her
        for good|ever|me|real
        thats|that|and all|it|that
        take care
        best of? luck|wishes?
        good luck
        its? too much
        its|it|this|that|thats|yall is|are? way? too|so much
        leave me? alone
    """,
}
