"""English of ``telling``: how it would be, what they need, allow or refuse. Written as its words."""

YES = """
    @it would|will? @very? @very? be @very? @very? @very? @good|@better
    @it would|will|does|could|should|might|sure @very? @helps me|us|out|things|@very|$
    @it @helps me|us|out|$|@very
    @it is @very? @very? @very? @good|@better with|by|for|of|to|if|on|that|i|you|$|me|because|when
    @it would|will? @very? @very? make|makes me|us|my feel? @very? @very? @easy
    @it would|will? @very? @very? make|makes it|things|everything|this|my|life @very? life|day|night? @very? \
        @better|good|less|possible|comfortable
    @it would|will|does? @very? make|makes my day|night|year|sense
    @it would|will? put|puts my|me mind|heart at|to? ease|rest?
    @it would|will? take|takes a|the|some @very? load|weight|pressure|stress|burden|edge off
    @it would|will? mean|means @very? @very? lot|much|world|everything|something
    @it would|will|does? @very? suit|suits|please|pleases|benefit|benefits me|us
    @it would|will|should? @very? do|work|works me|for|fine|just|well|with|ok|great|$ @very? good|me|fine|us?
    @it sounds|feels|seems|looks @very? @very? @very? @good|@better|right|like
    @it sits|feels right|well|good|ok|okay with|to|for? me?
    @it is @very? what|all i|we|ive @very? want|need|wanted|needed|hoped|am|was|would|have
    @it would|will|does|do|is not @very? @worsens me|us|anything|anybody|anyone|nothing|at|any|if|to|$
    @it would|will|is not be? @very? @very? @bad at|for|with|to|if|$|me
    @it would|will not be? @very? @bad
    * *? *? *? *? *? *? would|will be @very? @very? @very? @good
    * *? *? *? *? *? *? would|will? @very? @helps me|us|@very|$|out
    * *? *? *? *? *? *? would|will? make|makes me|it|things|us feel? @very? @very? @easy|@better
    @very @good|@good idea|thinking|plan|question|call|choice
    great|good|excellent|wonderful|perfect idea|plan|choice|call
    what a great|good|wonderful|nice|lovely idea|thing|offer
    that|what is? @very? kind|nice|thoughtful|sweet of you
    how kind|nice|thoughtful|sweet
    i would|do|will|shall|sure @very? @very? @fond @what|$|for|of
    i @very? welcome|love|like|value|approve|prefer|enjoy|support|favor|need|want it|that|this|one|the \
        $|idea|offer|sound|very|so|a|for|thank|please|because
    i @very? welcome|love|like the idea|offer|sound|thought of?
    i @very? need|want one|it|that|this|someone|somebody|some $|please|with|for|because|there|help
    i @very? authorize|approve|consent|permit|allow|agree|accept it|that|this|to|$|you|of|fully|with|your|the
    love|like|want|need it|that|this|the idea|offer? $|so|please|for|very
    i would|will be @very? @very? @very? @grateful for|if|to|with|about|of|that|it|by|$
    i am @very? @very? @very? @grateful with|for|about|to|if|that|it|when
    i am @very? @very? interested|willing|ready|excited|eager|thrilled in|to|for|about|$
    i would|will @very? feel @very? @very? @easy
    i could|can @very? use|do with? one|that|it|some|a|the|someone|somebody|all
    i am @very? @very? for|with|on|in|up it|that|this|board|for|all
    all for it|that|this
    on board
    up for it|that|this
    i was @very? hoping|going|about|wanting|gonna|wishing to? for? ask|say|request|you|that|for? for? \
        that|it|this|would?
    i have|had? been @very? wanting|hoping|waiting|wishing|dying|meaning|needing for|to|that
    looking forward to it|that|this
    i look|am forward|looking to|forward to? it|that|this
    i insist
    i @very? want|wish|hope|would|plan|intend|love|like|choose|agree|prefer to|like|love to? @very? \
        do|try|participate|join|come|proceed|continue|meet|hear|attend|take|accept|start|begin|have|listen|answer \
        it|that|this|with|in|the|one|some|them|him|her|someone|my|$|part|a|to|you
    just|exactly|precisely @very? what i|we @very? want|need|wanted|needed|was|had|hoped|asked
    i would|will love|like|want nothing more|better
    i will @very? do|try|take|give|accept|be|listen|answer|participate|come|join \
        it|that|this|$|my|one|there|to|them|the|their
    i would|will not @very? be against|opposed it|that|to
    i am not @very? against|opposed to? it|that|this|the
    i have|got nothing against it|that|this
    i do|would not @very? object|disagree|oppose
    there is|are no problem|reason|harm|issue|objection|objections
    you|they|u can|may|could @very? @contact|call \
        me|us|it|them|that|this|one|here|with|ahead|$|voicemail|messages|a|texts|my
    you|they|u are @very? welcome|free|allowed|permitted to
    feel free to?
    you|they|u have|got|have @mine @mine @mine? to|$|for
    i give|grant @very? you|my|them|permission|consent @mine? @mine?
    i give|grant permission|consent
    permission granted|given
    text|message|write|ask|send|talk away
    text|message|write|send me? anytime|whenever|here|away|no|all|any
    leave|send one|me one|it|anytime|whenever|$
    my @family would|will|can|could|is @very? come|be|go|join|sit|coming|going|stay|accompany \
        along|with|too|there|me|$
    i have|got someone|somebody to|who|that bring|come|can|will|would|go
    i would|will|want|plan|like to? bring my|someone|somebody
    i speak|read|understand @very? little|no english
    what would i do without
    who would not
    why would i not
    no reason not to?
    i see no reason|problem|harm|issue not|with|in?
    nothing wrong with it|that
    nothing would make me happier
    nothing i would like|love more|better
    i would not be able to do it|this alone|without
    i might|may as well
    might|may as well
    you read my mind
    music to my ears
    yours truly
"""
NO = """
    @it @very? does|do|would|will|did|is not @very? @very? \
        sit|feel|sound|seem|look|work|help|suit|appeal|make|do|fit|fly|strike|agree|benefit|interest|matter
    @it would|will|is not be? @very? @very? @very? @good|@better|@easy
    does|do|would|will not @very? sit|feel|sound|seem|look|work|help|suit|appeal|fit|fly \
        right|well|good|ok|okay|great|me|for|like|with|to|fine|safe
    not @very? helpful|useful|necessary|needed|required|wanted|appropriate|acceptable|welcome|comfortable|worth|right
    @it would|will? @very? @very? make|makes it|things|everything|this|me|matters feel? @very? @very? \
        @uneasy|worse|harder|bad|difficult
    @it would|will|is? @very? be? @very? @very? @very? @bad for|to|of|on|if|$|me|much|with
    @it would|will|could|might? @very? @worsens me|us|more|too
    @it would|will? @very? do more harm|damage
    @it would|will? @very? stress|freak|creep|weird|gross|wig me out
    @it would|will? @very? cause|bring|create|mean|be|start @very? \
        trouble|drama|problems|problem|issues|fights|stress|pain
    @it would|will|could? @very? get|put me in|into|at trouble|risk|stress
    @it feels|sounds|seems|sits @very? @very? @very? @bad|off|wrong|badly with|to|for? me?
    * *? *? *? *? *? *? would|will? @very? make|makes me|it|things feel? @very? @very? @uneasy
    * *? *? *? *? *? *? would|will @very? not be|help|work|feel|make
    i would|will|do? @very? feel|be @very? @very? @uneasy
    @it would|will be @very? @bad|harder for|on|to me|us
    @it is private|personal|between
    i would|will? @very? like|want|prefer to keep it|that|this|things private|between|off|out|away
    i @very? want|prefer|like to keep it|that|this|things private|between|off|out|away
    i @very? @refuse to|it|that|this|$|with|strongly|the
    i would|will|must|have @very? to? @refuse|pass to|it|that|this|$|with|on|the
    i am @very? opposed|against|refusing|declining to|it|that|this|the|$
    i do|would|will|can not @very? @fond|agree|give|grant|approve|require|care \
        it|that|this|one|any|to|$|for|with|permission|my|consent|you|anyone|help
    i do|would|will|can not @very? see|get|feel|find the point|need|use|reason|sense
    i do|would|can not @very? see a point|need|use|reason
    i do not need|require|want a|an|any|no|nothing *? *? *? $
    i do not @very? feel @very? @very? ready|comfortable|safe|right|up|like|good|ok|okay|well|it
    i am|feel not @very? @very? @very? comfortable|ready|interested|feeling|up|willing|ok|okay|fan|prepared|able|\
        into|happy|for|keen|inclined|cool|looking|trying
    i will|would|can|could not be? @very? @very? \
        comfortable|ready|willing|able|doing|part|participating|going|attending|interested|happy|ok
    i can|could|will|would|shall not @very? \
        do|handle|deal|face|accept|manage|allow|stand|be|participate|go|attend|join|come|answer|listen \
        that|it|this|with|to|so|doing|in|there|$|anything
    @it would|will|is not be? @very? necessary|needed|required|wanted|for|my
    sounds|feels|seems|looks @very? @bad|off|wrong
    i wish|want|ask|choose|prefer|decide|opt you? not to
    i would|will? @very? prefer|rather|like to? keep|stay|be|leave \
        it|that|this|out|things|away|off|private|them|everything|everyone \
        out|off|away|private|separate|alone|of|to|from|it?
    i would|will? @very? prefer|rather|like you|we|they|it not|did|do|does|was|were|stay|stayed|would
    i have no interest|desire|need|use|wish|intention|plans|reason|want in|for|of|to|$
    i have|got everything|all|enough i need|need|already
    no|zero interest|desire|need|use|reason|point|thanks|intention in|for|of|to|$
    there is no|not need|reason|point|use|any
    there is not? @very? no|any? need|reason|point
    you|they|u can|may|could|should|must not $|@contact|call|me|that|do|come
    you|they|u do|did not have|got @very? @mine @mine?
    you|they|u are not @very? allowed|permitted|welcome to|$
    you|they|u better not
    you|they do not need|have to
    please|kindly do|leave not|me|it $|do|that|it|this|out|alone
    do not $|do|even|bother|want|like|need|think it|that|this|so|to|any|one|$
    nobody|no_one has|needs|need|have to
    nobody|noone needs|has|should|can|may
    no one needs|has to
    permission denied
    denied|declined|rejected|opposed|refused
    leave|keep me out of? it|this|that
    that is|it is too much|soon|hard|painful|heavy|risky|personal|private|far|late
    too much|soon|hard|painful|heavy|risky|personal|scary for|right|now|$ me|now?
    i am|will|would|can be? @very? fine|good|ok|okay|alright|better|cool|set without|alone|by|on|off|as|the|how \
        it|one|that|myself|my|own|is|i|any|way|them|\
        help|someone|anyone|$
    i am good|cool|straight|set on|off that|it|this|thanks
    i can|could|will|would|do @very? do|manage|get|live|go fine|ok|by? without it|that|one|any|this|help|$
    i got|have nothing|none to|$
    not something i
    not up for|to it|that|this
    not my thing|style|cup|scene|jam|idea|bag
    not feeling it|that|this|up
    @it is not @very? my|for|going|happening|gonna|something|necessary|needed|worth|right|fair
    is not happening|gonna|going|no|nobody|doing|trying|interested|with|my|for|got
    @it scares|terrifies|frightens|worries|stresses|bothers|upsets|creeps|freaks|hurts me|us
    miss me with that
    i hate|dislike that|it|this|the
    i can not stand|imagine|see
    not one bit|even
    not that i know|recall|am|remember|can of|aware|recall|remember|think?
    not to my knowledge|liking
    not as far as i
    nothing doing
    by no means
    in no way
    under no circumstances|condition|conditions
    i would be lying if i said yes
    i am done with that|it
"""
DOUBT = """
    could|can|might|may|would go either way
    i could|can|might|may|would go either way
    it|that could|can|might go either way
    either way
    i am? of|in two minds
    not a clue|notion
    i have|got not a? clue
    i? have|need|want|got|would|gotta|should|will|must have? to? @very? \
        ask|talk|speak|check|consult|discuss|pray|see|figure|run|\
        sit|mull|look|clear|confirm|chew|reflect|ponder \
        to|with|my|it|on|about|if|what|the|how|first|around|into|over|by|a|$
    let|lemme me? @very? ask|talk|speak|check|consult|discuss|pray|see|figure|run|sit|mull|get|chew|ponder \
        to|with|my|it|on|about|if|what|the|how|first|back|around|by|$
    i will|would|can|could|may|might @very? ask|check|see|think|consider|ponder|get|pray|let|tell \
        my|with|if|what|about|it|on|back|you|how|$
    i am @very? @very? torn|undecided|hesitant|conflicted|skeptical|unsure|unclear|wavering|leaning|debating|iffy|\
        reluctant|split|confused|deciding|thinking|waiting
    leaning yes|no|toward|towards|to
    jury is|s still out
    jurys still out
    the jurys still out
    the jury is still out
    it is? a? toss|coin up|flip|toss
    to be determined|decided
    tbd|tba|idek|idrk|idfk
    remains to be seen
    it|that remains to be seen
    too early|soon to tell|say|know|decide
    god|lord|heaven|goodness|lordy|only|heavens|dunno knows|god|heaven|man knows?
    search me
    who can|could say|tell|knows
    i? can not @very? decide|choose|make|tell|say up|my|yet|$
    i? do not @very? remember|recall
    half and half
    my mind is not made
    not decided|certain|made|determined|clear|settled
    i have my|some|a|many|lots doubts|reservations|few|mixed|of
    it is @very? complicated
    not @very? @very? sure|certain|convinced|decided|clear
    maybe so|not|yes|no|later
"""
