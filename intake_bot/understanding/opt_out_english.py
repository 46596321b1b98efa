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
        @stop sending @obj|them|@this
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
        enough with|of *? *? @msgs
        cease and desist
        cease|end|discontinue|terminate|suspend|halt all|any|this|the|your|further? *? \
            contact|communication|communications|correspondence
        refrain from *? @contg|@commg|sending|contact
        leave @obj alone|be
        leave @obj in peace
        leave my|the? *? *? and @obj alone|be
        leave my|this @phone|house alone
        forget you? have|had|got|know my @phone
        make *? *? @msgs stop
        turn|shut|switch *? *? @msgs? off *? *? @msgs?
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
        take|get|pull|cross|drop|put|keep @my @phone|name|contact|info off|out|down|from|of|away
        lose|delete|erase|drop|forget @my? digits|contact
        optme out|of
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
        no texts|texting|messages|msgs $
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
        never again $
        back off $
        let me be $
        leave me out|off of? it|this $
        take it easy and? bye $
        stop it|this|now|already|please $
        im|i|ive|have am|have|already? asking|asked|telling|told|begging you|yall *? *? to? stop|quit $
        stop asking @obj|so|these|all? *? questions?
        lose|delete it|everything|my? number $
        dont|never text|message|contact|write $
        remove me|it $
    """,
    # "don't text me": also an order, but after a subject it tells of something ("they don't text me")
    "dont": """
        dont|never|nolonger use|text|message|contact it|this|my @phone? @again
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
        dont|never|nolonger @write|send|text @again
        dont|never|nolonger get in touch|contact with @obj
        dont|never ping|spam|harass|bother|bug @obj
        no more|further|mas|other *? *? @msgs
        no more|further texting|messaging|contact|outreach
        no texting|messaging|contacting @obj
    """,
    # "can you not text me", "you have no right to text me": only with "you" before it
    "not_you": """
        to not keep? @write|contact|bother|send @obj|my|this|here
        not to? keep? @write|contact|bother @obj|my|this|here
        not to? send @obj? *? *? @msgs|@msg1|anything|stuff|things|this|these
        dont|didnt|wouldnt|never|nolonger @write @obj
        dont|no have|need|got to? keep? @contg|@commg|@write to? @obj|my|this|here @again|$
        have|had|got|has no right|business|permission|reason|consent to|for|in? keep|be? @contg|@commg|@write \
            @obj|my|this|here
        not to? be @commg|@contg|sending @obj|my|this|here
        dont have my? permission|consent|right|ok to|for *? @write|@msgs|@contg|@commg
    """,
    # "I would appreciate it if you stopped texting me": after such a wish only
    "wished": """
        stopped|quit *? *? @contg|@commg|sending @obj?
        left @obj alone
        took|removed|deleted|dropped|erased @obj|my *? *?
        didnt|wouldnt|dont @write|send @obj
    """,
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
        @want *? *? @msgs to? stop|end|cease|stopped|over|off|gone
        @this|your|ur @msgs need|have|has|must|gotta|should|better|gotta to? stop|end|cease
        optout of|from *? *? @msgs
        rather|prefer|wish|want|like|ask|asking|request|choose not|no to|be|be|more|further? \
            @recv|be|more|further|any? @recv? *? *? @msgs|@texted|contact
        rather|prefer no *? @msgs|contact
        do? not disturb
        @nowant give|grant|have *? permission|consent|ok to|for *? @write|@msgs|@contg|@commg|send
        tired|sick|over|done|fed|through of|up|with with? getting|receiving|all? *? *? @msgs
        tired|sick|done|fed of|up|with with? you|yall @contg|@commg @obj?
    """,
    # the same of a list; of the program it is another wish
    "own_list": """
        revoke|revoking|revoked|withdraw|withdrawing|rescind|taking|take|pulling|pull *? my *? \
            consent|permission|authorization $|to|for|now|and|please|about
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
        i|im|ill|gonna|will|to|already|gotta block|blocking|blocked you|yall|this|your|ya *? @phone?
        i|im|ill|gonna|will|to|already|gotta block|blocking $
        i|im|ill|gonna|will|to|already|gotta report|reporting|reported you|yall|ya|your
        i|im|ill|gonna|will|to|already|gotta report|reporting|reported this|that|the|your number|line|as
        this|your|the|that number|line|phone is? gonna|getting|gets|be|about|being be|get|to? be|get? blocked|reported
        you|your|youre|number are|is? blocked|reported
        more *? @msgs and|or im|ill|i
    """,
    # may mean it, within a longer text
    "maybe": """
        i|already said|mean|told|asked you|yall? to? stop $
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
