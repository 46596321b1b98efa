"""Roundabout ways of "no more texts" in English: the phone's rest, an order passed on, a stop said before."""

from __future__ import annotations

ENGLISH_WAYS = {
    "order": """
        @stop it? with the|your|ur|this|that|all *? bot|robot|machine|texts|stuff|nonsense|bs|spam|questionnaire
        @stop hmu
        @write|send me|us|here|this|my? @phone? no more|further|other
        @write|send me|us|here|this|my? @phone? nolonger
        call off your|the|this|ur|that *? bot|robot|machine|dogs|computer|program|ai|system|people|texts|spam
        call your|the|this|ur|that bot|robot|machine|dogs|computer|program|ai|people off
        get|keep|take your|the|this|ur|that *? bot|robot|machine|computer|program|ai|people|system|messages|texts| \
            spam off|away|out of|from? my|our|this @phone
        leave|let my|our|this|her|his|the *? @phone in|at peace
        leave|let my|our|this|her|his|the *? @phone stay|be|remain|keep|go? alone|quiet|silent|rest|still|out|$ $| \
            of|from|for|please|@again|now
        let my|our|this|her|his|the *? @phone rest|sleep|breathe|relax|stop|chill
        give my|our|this *? @phone a|some rest|break|peace|quiet|breather
        spare|save me|us|my|our *? *? *? @msgs|@this
        spare my|our|this *? @phone
        cancel|end|discontinue|terminate|suspend|halt|stop my|the|these|all|your|any|further *? @msgs|alerts
        may|let this|that|it be *? *? last|final|end @msg1|@msgs|one|time|of
        whoever|who|somebody|someone put|signed|added|gave|entered|has|got my|me|this|our *? *? *? *? please? \
            take|remove|delete|erase|get it|me|this|us out|off|$
        tell whoever|your|the|this|ur|that *? *? *? *? to? forget|lose|delete|erase|drop my|this @phone
        @stop all|any|the|these|your|this|that|ya? *? *? @msgs to|on|from|at @my|me|here @phone?
        @stop @commg|@contg *? @this *? @phone
        @stop sending *? *? *? *? to|on my|our|this|her|his *? *? @phone
        respect my|our wishes|wish|choice|decision|boundaries|privacy and|by *? @stop|quit|leave|no|dont
    """,
    "list": """
        skip|omit|bypass|ignore|exclude my|this|our @phone
        take|get|pull|leave me|us off|out manually|now|completely|entirely|immediately
        scrub|purge|blacklist|ban|nix|trash|toss|pull|yank|ditch|dump|void|burn|strike @my number|digits|contact|info
        take|get|count|leave|cut|keep me|us off|out of? that|this|it|here|there $
        take|strike|drop|pull|remove|get|leave|cross @my|me|us @phone? *? *? out|off of *? rotation|roster| \
            campaign|blast|queue|directory|records|phonebook|broadcast|schedule
        strike|scrub|expunge|omit|exclude|axe me|us|my|this @phone? from|off|out *? *? @list|lists
    """,
    "dont": """
        dont|never|nolonger hmu
        dont|never keep|send|let @this|them|it|that coming|sending|rolling
        dont|never use it|that|@my @phone? for? @this|that|@msgs|texting|your|it
        dont|never|nolonger @write his|her|their|my|our *? @phone
        dont|never|nolonger|not|nor text|message|contact|write|msg|txt either|neither
        no|nope to|on any|all|anymore|more|further|the|your|these|this|that|getting|receiving? *? *? \
            @msgs|contact|communication
        no|zero|none more of @this coming|sent|showing|popping|arriving|landing|going|buzzing|appearing|to|on|at *?
        anymore|more of @this coming|sent|showing|popping|landing|appearing *?
        no more coming|going|arriving|sent to|on|through my|this|here @phone?
        not|nor|never a|one|another single? more|single|further|other? @msg1|word|peep|beep|buzz|ping \
            $|@again|to|please|here|ok|or|my|and|from
        not|nor|never one|another single? more|single? @msgs
    """,
    # "you will not text it again"
    "not_you": """
        aint|dont|didnt|never|have|got|no have|got|no *? permission|consent|ok|okay|right|business to|for *? \
            @write|hit|use|have|keep|contact|reach|send *?
        will|shall|must|may|should|better|are|cant|can|ought not|never|nolonger to? ever? be? \
            @write|@contg|@commg|contact|send|reach|call|bother to? @obj|it|here|her|him|them|us @again
        will|shall|must|may|should|better|are|can|ought not|never|nolonger to? ever? be? \
            @write|@contg|@commg|contact|send|reach|bother to? my|this|our *? @phone|daughter|son|kid|child|mom| \
            mother|dad|father|wife|husband|family|house
        better|must|are not|never to? ever? be? @write|@contg|@commg|contact|send|reach|bother to? @obj $|or|cause
        wont|shouldnt|mustnt|cant|arent be? ever? @write|@contg|@commg|contact|send|reach|call|bother to? \
            it|here|her|him|them @again
        wont|shouldnt|mustnt|cant|arent to? be? ever? @write|@contg|@commg|contact|send|reach|bother to? my|this|our \
            *? @phone|daughter|son|kid|child|mom|mother|dad|father|wife|husband|family|house
        arent|isnt allowed|permitted|welcome|authorized|supposed to keep|be|continue? \
            @write|@contg|@commg|contact|send to? @obj|my|this|here
        are not|nolonger|never allowed|permitted|welcome|authorized|supposed to keep|be|continue? \
            @write|@contg|@commg|contact|send to? @obj|my|this|here
        have|need|got|gotta|must|required|supposed|obligated to? stop|quit when|if|once|because|cause|since i|we \
            say|ask|said|tell|told|request|asked
    """,
    "own": """
        my|our @phone is not for *? you|yall|@msgs
        my|our @phone isnt|aint for *? you|yall|@msgs
        if i|we|nothing|it|none never|nolonger|dont|didnt|else|more got|get|heard|saw|see|came|comes|received *? *? *? \
            @this|@msgs|you|yall
        to hear|receive|get nothing|no|zero more|further|else
        ask|want|wish|hope|pray|asking that|for|this|it? *? *? be *? last @msg1|@msgs
        @this|it|that|texting|@msgs cant|wont|shouldnt|mustnt|must|should|better|cannot not? keep|be|continue? \
            showing|coming|popping|appearing|buzzing|going|coming *? *? *? my|this @phone
        right to be? left|let alone|be
        decided|chose|choose|choosing|agreed|elect|opt|prefer|rather|like|sooner not|never|against to? ever? \
            @recv|hear *? *? *? @msgs|@texted
        decided|chose|choose|choosing|agreed|elect|opt|prefer|rather|like|sooner not|never|against to? ever? \
            @recv|hear *? *? @this|from $|@again|you|yall|your
        rather|sooner|prefer not|never @recv|hear another|one|more|any one|more? of? @this|@msg1|you|it
        rather|prefer|like|sooner not|never to? hear from the|this center|program|office|robot|bot|machine
        aint|dont|didnt|never|no|nobody|noone give|gave|got|have|given|has *? permission|consent|ok|okay|right| \
            business \
            to|for *? @write|hit|use|have|keep|contact|reach|send *?
        want|wanna|need|like|prefer|wish|rather|love|pray|hope my|our|this *? @phone to|would|can|could|just? \
            stay|be|remain|go|kept|left|keep|stayed|get *? quiet|silent|still|alone|peaceful|peace|dark
        @my|her|his *? @phone to? just? stop|quit|never|not *? going|ringing|buzzing|blowing|dinging|lighting| \
            pinging|vibrating|beeping|ring|buzz|ping|beep|blow|go|light off|up? @again? from|because|with|over|by| \
            cause|at of? you|yall|your|these|this|@msgs
        @phone should|must|can|will|better|needs|has|wont|shouldnt|cant|doesnt not|never|nolonger|to|need? \
            ring|buzz|ping|beep|go|light|ding|stop ringing|buzzing|going|off|up? @again? \
            from|because|with|over|by|cause of? you|yall|your|these|@msgs
        want|need|like|love|deserve|prefer some|the|my|a|little|bit|of? peace|quiet|silence|rest on|from \
            my|this|our @phone
        want|need|like|love|prefer some|the|my? peace|quiet|silence|rest|break from you|yall|@msgs|these
        @msgs|these|texting|this to|on|at? @my|me? @phone? need|needs|has|have|must|got|should|better|gotta to? be? \
            over|done|finished|gone|history|stopped|end|cease|stop|quit
        last|final @msg1|@msgs|one|time *? i|we|ill|id *? *? want|wanna|accept|read|answer|take
        whatever|whichever|any|every|what *? @list|lists *? *? *? *? *? take|remove|strike|get|erase|delete| \
            cross|scratch|gone|off|out
        @want to? be|get gone|erased|dropped|struck|scratched|crossed|excluded|omitted from|off|out|of *? *? \
            @list|it|lists
        @phone is|are|was off|nolonger|not|no|never|closed|out limits|available|open|reachable|yours|usable|of|to \
            limits|bounds|for|to|range? for|to? *? you|yall|your|these|@msgs
        nothing|none|no|zero not|else|more|further|other|another|one|ever? *? *? @msg1? \
            reaches|reach|hits|lands|appears|shows|pops|enters|pings on|to|up|in|at? *? @my|me|here @phone?
        unsubscribed|optout *? *? *? *? *? and|but|yet|so|why you|yall|here|still|this|these|the|it|youre|i|im| \
            keep|are|am|get *? *? still|again|keep|keeps|back|@commg|coming|getting|@msgs
        dont|not|never|nolonger|refuse|didnt consent|agree|authorize|permit|allow|accept|want to? @recv? *? *? *? \
            @msgs
        am|im|ive|i not|nolonger|never|done|through|finished ok|okay|willing|able|prepared|ready|open|with|to *? \
            @recv *? *? @msgs
        done|through|finished|over with all|the|your|this|these? texting|messaging|@msgs
        putting|put|calling|making|make|bringing|bring an|a|the end|stop|halt|close to|on|of *? *? @msgs
    """,
    "own_list": """
        can|could|let|how|do|wanna|want|to i|me|do|to|us i? get|be|getting off|out of? this|these|the *? thing|list|$
        consent|permission|authorization|agreement to|for|of? *? *? *? *? *? is|are|has|was|are *? *? \
            withdrawn|revoked|rescinded|cancelled|canceled|gone|over|ended|expired|off|terminated
        taking|take|took|pulling|pull|taken my|that|the|this *? consent|permission|authorization back|away
        unsubscribed|optout $|already|last|yesterday|before|twice|ages|weeks|days|once|months|today|three|two|a
    """,
    "behalf": """
        asking|asks|begging|begs|demands you|yall to? please? stop|quit $|it|this|@commg|@contg|sending|please
    """,
    "maybe": """
        let|tell your|the|whoever|yall|them *? *? know? im out|done|off|gone $
        stop|unsubscribe thing|word|button|command|keyword|text? doesnt|dont|didnt|isnt|wont|aint|never work|working| \
            worked|do|doing
        keep|been|keeps sending|texting|typing|replying the|word? stop|unsubscribe
        time|times i|ive|im|we say|saying|text|texted|send|sent|type|typed|reply|replied the|word? stop|unsubscribe
        see|ensure|sure|check to|it? that? i|im|we *? not|nolonger|never @texted|contacted|reached
        get|make|have these|those|@msgs to? end|stop|quit|cease|leave
        make you|yall|it|this|them stop|quit
        turn|shut|switch|cut|power you|yall|this|that off|up|down
        turn|shut|switch|cut|power your|the|this|that|ur *? bot|robot|machine|thing|computer off|up|down
        unplug|kill|fire|ditch|mute|silence|disconnect your|the|this|that|ur *? bot|robot|machine|computer
        unwanted|unsolicited|harassing|unauthorized *? @msgs|contact|@msg1
        doesnt|nolonger|dont have|use|own|has|uses|answer this|my @phone
        im|am|were good|straight|cool|set on *? *? *? @msgs
        miss me with @this|that|it|all|the|your
        throw|toss|smash|chuck my|this|the @phone *? *? *? than|before|if
        make|keep|get my|our|this @phone stop|quiet|silent|quit
        @phone wont|doesnt|dont|never stop|quit|rest|shut|stay|quiet *? *? from|because|with|over of? you|yall|your| \
            @msgs
        told|asked|begged|warned|said yall|you|this|your *? to? stop|quit|end last|yesterday|before|twice|days|weeks| \
            on|@again|and|but|three|several|so|months monday|tuesday|wednesday|thursday|friday|sunday|saturday?
        still @recv|getting|receiving @this|@msgs|them|one
        yall|you|u|they dont|wont|never|cant|refuse|aint take|listen|hear|understand|get|respect|leave *? *? \
            no|stop|word|alone
        no|without means|stop no|stop
    """,
    "exclaim": """
        quit|cease now|it|this|already|$ $
        remove|unsubscribe|delete $
    """,
    "threat": """
        replied|texted|typed|answered|txted stop|unsubscribe|quit on|last? \
            monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|and|but|already|@again|twice
    """,
}
