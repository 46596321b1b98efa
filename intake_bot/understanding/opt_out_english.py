"""What "no more texts" sounds like in English, as clauses (clauses.py) over the classes of opt_out_words."""

from __future__ import annotations

# kind -> clauses. The kind says how it is made sure that we are meant: opt_out_guards.
ENGLISH = {
    # said to us as an order or a wish: "stop texting me", "(I want you to) leave me alone"
    "order": """
        @stop *? *? @commg to|at? @obj? @again?
        @stop *? *? @contg to|at? @obj @again?
        @stop *? *? @contg to|at|on? @my @phone
        @stop *? *? @msgs|reminders|alerts|reminding
        @stop @calling and|or|y *? @contg @obj?
        @stop @contg and|or|y @calling @obj?
        @stop|quit @calling @my @phone
        @stop using @my @phone
        @stop @contg our|my|this household|home|house|family|people
        end|close|kill|drop *? text|message|texting|messaging chain|thread|convo
        @stop keep? sending|mandando|enviando @obj|them? *? *? \
            @msgs|@msg1|stuff|things|crap|shit|links|anything|everything
        @stop sending @obj|them|@this|it|any
        @stop sending $
        @stop sending *? *? to @obj
        @stop sending *? *? to my|this @phone
        @stop hitting|hittin|blowing|blowin @obj up
        @stop hitting|hittin|blowing|blowin up? @my @phone up?
        @stop blowing|blowin up @obj
        @stop trying|tryna to? *? @write|reach|get @obj
        @stop reaching out|to to? @obj?
        @stop getting in touch|contact
        @stop talking|talkin|speaking to @obj
        @stop all? contact|contacts
        @stop|knock|cut it? off|out? with *? *? @msgs
        knock|cut|lay|ease|quit|back off|out|up with|on? *? *? @msgs
        lay|ease|back off|up|on on|of|from? me|us $|@again|now|ok|with
        hands off my|this phone|number|cell|line
        @stop it with|w @this|$|all|your|it
        give it|me|us a rest|break with|on|from *? *? @msgs
        leave|let my|our|me|us *? *? and|or my|our|this *? family|kids|kid|children|mom|mother|wife|husband|phone| \
            daughter|son|house|home|mama|sister|girl|boy alone|be
        leave my|our|this *? family|kids|kid|children|mom|mother|wife|husband|daughter|son|mama alone
        let me|us live|be|rest|heal|sleep|move in|on peace|already|$
        let me|us be $
        let that|this|it be *? *? all|it|end|enough|last|the *? *? @msgs
        @stop contacting|dialing|hitting @my|this|up *? @phone
        can|could|would *? *? @msgs be|get stopped|ended|turned|cancelled|canceled|discontinued|off|paused|removed|cut
        cancel|end|discontinue|terminate|suspend|stop *? *? service|services|alerts|notifications
        stop|quit|cease|end all|any|further|the|your *? *? contact|correspondence|communication|outreach
        all|any|further|this|your|the contact|communication|communications|outreach|correspondence|texting|messaging \
            must|needs|has|have|should|better|is|gotta|can to? stop|end|cease|over|stopped|done|go
        fix|make|do *? it|this|something *? so|that i|we dont|nolonger|stop|never @recv|see *? *?
        enough with|of *? *? @msgs
        cease and desist
        cease|end|discontinue|terminate|suspend|halt all|any|this|the|your|further? *? \
            contact|communication|communications|correspondence
        refrain from *? @contg|@commg|sending|contact
        leave @obj alone|be
        leave @obj in peace
        leave my|the? *? *? and @obj alone|be
        leave my|this @phone|house alone
        @stop hitting|hittin|ringing|lighting|pinging|flooding|filling|using up? @my @phone up?
        @stop it|this|that|all with|w *? *? @msgs|texting
        @stop de|con? @escribirme|@escribir|@mandar|molestar
        @stop @commg|@contg $
        @stop @commg|@contg him|her|them $
        @stop @commg|@contg his|her|their|my|our @phone|daughter|son|kid|kids|child|mom|mother|dad|father|wife| \
            husband|client|sister|brother|family|house
        desist from *? @contg|@commg|sending|contact
        discontinue|desist $
        request|requesting|requested|want|ask|demand|asking *? removal|deletion|removed|termination|cessation from| \
            of|off *? *? @list|@msgs|@phone
        forget you? ever? have|had|got|know|saw my|this @phone
        get|stay|keep|go out|off|away of|from? my @phone|phone|messages|texts|life
        send @obj? nothing|zero|no else|more|further|$|@msgs|nothing
        make|let this|that|it be? the|your? last @msg1|one|time|message
        end|kill|drop|close|finish *? *? @msgs
        make|making|see|sure|ensure|ensuring|so *? *? sure|that|it|to? that? i|we|nobody dont|never|nolonger| \
            nothing|no *? @recv *? *? \
            @msgs|@this|anything|@msg1|nothing|more|contacted|texted
        no @msgs|contact|texting|communication to|at|on|for @my|me @phone
        end|cease|stop with? your|all|any|these|the *? *? @msgs
        forget you? have|had|got|know my @phone
        make *? *? *? @msgs|@this|them|it stop|go|end|quit|leave|disappear away? today|now?
        @stop sending|mailing *? *? *? to @obj|my|this|here
        @stop sending his|her|their|someone *? @msgs|stuff|things|mail|info|crap to? @obj|here?
        @stop @commg|@contg @obj? if|when|since|because|once|cuz i ask|say|asked|said|tell|told|reply
        put @obj|my|this|@phone @phone? on|in|to *? dont|not|nocall *? *? *?
        add @obj|my|this @phone? to *? dont|not|nocall *? *? *?
        turn|shut|switch|cut *? *? @msgs off
        turn|shut|switch|cut off *? *? @msgs
        cut|kill|pull me|@this off *? *? @msgs
        disable|deactivate|mute|silence|end|cancel|suspend *? *? @msgs
        end|cancel|stop|terminate my|this|the? @msg1? subscription|thread
    """,
    # the same of a list: "take me off your list"; of the program it is another wish
    "list": """
        take|get|pull|cross|scratch @obj off|of $
        take|get|pull|cross|scratch @obj off @this? $
        take|get|pull|cross|scratch @obj off|of @list
        take|get|remove|pull|cross @obj off|of|out|from of|from? @my|your|ur|that|any|all|whatever *? @list
        remove|take|delete|erase|drop|cut|block|unsubscribe @obj|it|mine off|out|from|of of? \
            @my|your|that|any|all|whatever? *? @list
        remove|unsubscribe|unsubscribed|unenroll @obj
        remove|block|unsubscribe|drop @obj $
        lose|delete|erase|forget|remove|scratch|unsubscribe|block|unlist|clear|purge @my @phone|contact
        take|get|pull|cross|drop @my @phone|name|contact|info off|out|down|from|of|away
        keep|leave @my @phone|contact|info off|out|from|away
        lose|delete|erase|drop|forget @my? digits|contact
        optme out|of
        wipe|scrub|strike|purge|clear|scratch|cross|cut|drop|get|pull|keep|leave|take|remove|delete @my|me|us \
            @phone|name|contact|info|digits|cell? off|out|from|of of? *? *? list|lists|listing|system|texts| \
                messages|database|files|books|directory|everything
        wipe|scrub|strike|purge|clear|scratch|cross|cut @my|me|us @phone|name|contact|info|digits|cell? off|out $
        get|getting rid of my|this|our @phone|info|contact
        sign|log|check|write|count|leave|get me|us out of|from *? *? @msgs|@list
        unsubscribe|remove|unenroll|deregister|unlist|exclude me|us
        unsubscribe|remove|unenroll|deregister|unlist|exclude this|my|our @phone
        mark|list|flag|put me|us|this|my|number @phone? as|on|under|down? *? dont|do|not|no *? *? contact|text| \
            call|list
        unsubscribe $
        unsubscribe from|this|my|now|and
        block me
        consider @this? @msg1|me? my? optout|notice|unsubscribed
        take|get|leave|pull|keep|cross|count|scratch @obj off|of|out @list|all|of|from? *? *? \
            @msgs|list|lists|texting|texts|database
    """,
    # a thought of its own, between two pauses
    "exclaim": """
        optout $|please|now
        no more $
        no texts|texting|messages|msgs|text|message $
        zero|ni|not un|a|one|single? texts|messages|contact|mensaje|text|message|texto|msg $
        so dont|stop|quit $
        no more please|of @this? $
        no more of @this $
        enough already|is|now? enough? $
        go away $
        get lost $
        fuck|piss|f|buzz|screw off $
        fuck you $
        knock|cut it off|out $
        im done|over|through|out with|of? @this|it|you|yall|texting|texts $
        im so? done|over $
        im not interested $
        back off $
        let me be $
        leave me out|off of? it|this $
        take it easy and? bye $
        stop it|this|now|already|please $
        stop|quit i|ive|we asked|said|told|beg|begged|already|mean
        im|i|ive|have am|have|already? asking|asked|telling|told|begging you|yall *? *? to? stop|quit $
        stop asking @obj|so|these|all *? questions?
        lose|delete it|everything|my? number $
        dont|never text|message|contact|write $
        remove me|it $
    """,
    # "don't text me": also an order, but after a subject it tells of something ("they don't text me")
    "dont": """
        dont|never|nolonger use|text|message|contact it|this|my @phone? @again
        dont|never|nolonger use|contact|reach this|my @phone
        @nowant you? keep|dare? @write to? @obj @again?
        @nowant you? keep? @write to? my|this @phone
        @nowant you? @calling|call or|and|y|ni|nor @write to? @obj?
        @nowant you? @write or|and|nor call @obj?
        dont|never you? send @obj|this? *? *? @msgs|@msg1
        dont|never you? send @obj *? anything|nothing|crap|stuff|shit|another|this|these|more|nada|jack
        dont|never|nolonger send @obj|things|stuff $|@again|else
        dont|never|nolonger send anything|nothing
        dont|never|nolonger send them|those|these|it|any @again|$
        dont|never hit @obj up
        dont|never hit|blow up|on? @obj|my|this @phone? up?
        @nowant write|send|talk|reach|speak|respond|reply out? to @obj
        dont|never try|bother to? *? @contg|@commg|@write|reach|sending @obj?
        dont|never|nolonger text|contact|message here|back|no $|@again
        dont|never|nolonger @say|send @again
        dont|never|nolonger get in touch|contact with @obj
        dont|never ping|spam|harass|bother|bug @obj
        no more|further|mas|other *? *? @msgs
        no more|further texting|messaging|contact|outreach
        no texting|messaging|contacting @obj
        dont|never|nolonger|not send @obj? nothing|anything|@msg1 @again|else|to
        dont|never|nolonger be @commg|@contg|sending|hitting|blowing @obj|my|this|up|here|back|$
        dont|never|nolonger keep|start|continue @commg|@contg|sending @obj|my|this|these|here|back|$
        dont|never|nolonger @say here|$|@again|back
        dont|never|nolonger want|need|try|come @contg|@commg|at @obj
        dont|never|nolonger reach|get out|back to|at|with me|us|my
        no|zero|ningun|not another|more single? @msg1|@msgs|one|word
        no text|@msgs no|or|ni|nor|and no? calls|calling|call|emails|email|visits|letters|nothing|texts|messages|mail
        no want|wanting|like|need|send *? *? @msgs|@msg1
        no send $
        no send *? more|again|me|us|nothing
        no text|message|contact|write|bother me|us|more
        dont|never|nolonger send|sending @this|it|any|stuff|anything *? to|@again me|us|here|$
        dont|never|nolonger keep|start|continue|go|bother to? @commg|@contg|@write|sending @obj|my|this|these| \
            here|back|$
        dont|never|nolonger @write my|our|this *? *? @phone
        dont|never reach|get|write|send out|back|in|this|here? to|touch? @obj
        dont|never|nolonger use|text|dial this|my number|phone|cell
    """,
    # "can you not text me", "you have no right to text me": only with "you" before it
    "not_you": """
        to not keep? @write|contact|bother|send @obj|my|this|here
        not to? keep? @write|contact|bother @obj|my|this|here
        not to? send @obj? *? *? @msgs|@msg1|anything|stuff|things|this|these
        dont|didnt|wouldnt|never|nolonger @write @obj
        dont|no have|need|got to? keep? @contg|@commg|@write to? @obj|my|this|here @again|$
        cant|shouldnt|cannot|aint|arent|not|isnt better|supposed|allowed|legally|have|permitted|going|gonna? not| \
            to? keep|be? \
            @commg|@contg|@write to? @obj|my|this
        have|had|got|has no right|business|permission|reason|consent to|for|in? keep|be? @contg|@commg|@write \
            @obj|my|this|here
        not to? be @commg|@contg|sending @obj|my|this|here
        dont have my? permission|consent|right|ok to|for *? @write|@msgs|@contg|@commg
    """,
    # "I would appreciate it if you stopped texting me": after such a wish only
    "wished": """
        stopped|quit *? *? @contg|@commg|sending @obj?
        stopped|quit|ceased $
        left @obj alone
        took|removed|deleted|dropped|erased @obj|my *? *?
        didnt|wouldnt|dont|not|never @write|send|keep|contacting @obj|@commg|@contg
        stop|discontinue|cease|end|quit|cancel *? *? @contg|@commg|sending|@msgs|this|these|it|them
        take|remove|leave|let|delete|drop @obj|my *? *?
    """,
}
