"""What people say when they do not know, in English. Written as ``tree`` says; a heading's example is tested."""

UNSURE_ENGLISH = """
= unsure anywhere, at every choice
# the word itself
maybe|perhaps|unsure|possibly|shrug|undecided|mebbe|mayb|prehaps|iffy|torn
depends
50/50
fifty/fifty
# they do not know
i do not know yet|really|honestly|either?
do not know
i honestly|really|just|still do not know
not sure yet|really|about? that|it?
i am not sure|certain|positive|convinced yet?
not certain|positive|convinced|100 yet|percent?
not 100 percent|% sure?
no idea|clue
i have no idea|clue
can not|never say|tell|decide for? sure
can not say|decide for? sure?
who knows
beats me
your guess is as good as mine
some|other|certain days yes some|other|certain days no
i am torn|undecided|unsure
# they must think, ask or wait
hard|difficult|tough to say|tell|call|decide
let me think|sleep|consider on|about? it|that?
need|have|got|want to think on|about? it|that?
i would have to think on|about? it|that?
give me some? time to? think?
give me a minute|while|day|week to think
thinking about it
still thinking|deciding|debating|considering
we will see
ask me later|tomorrow|again
i|we? have|had not decided|thought yet?
well see
not decided yet?
# yes and no at once
on the fence
50 50
yes|yeah and no|nah
mixed feelings
i go back and forth
part of me
part of me wants to and part of me
maybe yes maybe no
# it may be, it depends
might be? not?
could|may be
it depends on?
can not tell
could not say|tell you? you?
fifty fifty
i? wish i knew
up in the air
made|make up my mind
i? have not made up my mind
i? have not thought about it
i wonder
= unsure anywhere
# the word itself: "maybe"
conflicted|ambivalent|hesitant|skeptical|wavering|hesitating|doubtful|dunno|dunnoo|donno|idek|idrk|idfk|
    iduno
indecisive
tbd|tba
60/40
40/60
# they do not know: "I have no idea"
hard to know
not a clue|notion
have not a clue
no earthly|freaking|fucking idea|clue
i do not know for|if|what|how sure|yet|to
still up|undecided|unsure|torn|wondering in|on|about? the|it?
still not sure|decided|certain
too early|soon to say|tell|know|decide
god|lord|heaven|heavens|goodness only? knows
only god|time|heaven knows|will|can tell|say|know?
i? will let you|u|yall know
it is? hard|difficult|tough|tricky to say|tell|decide|answer|choose|know
not too|so|real|really|quite|entirely|completely|totally|fully|exactly|very|super|absolutely|100|
    terribly sure|certain|convinced|decided|that
i am not too|so|real|really|quite|entirely|completely|totally|fully|exactly|very|super|absolutely|
    terribly sure|certain|convinced|decided
not 100%|100|fully|entirely sure?
i am not 100%|100 sure|certain?
i do not know
i dunno
not yet decided|sure
# they must think, ask or wait: "let me think about it"
would like to think about|on|it|over
i would like to think about|on|it|over
can|could i think about|on it|that|this
vamos a ver
let us see how?
i am? still? weighing it|my|the options?
i? need to weigh it|my|the options?
i? have yet to decide
ya? se vera
let me talk|think it over
i am conflicted|ambivalent|hesitant|skeptical|wavering|hesitating|doubtful|iffy|indecisive
to be determined|decided|confirmed
remains to be seen
time will tell
i? will|have to? get back to you|u|yall
let me get back to you
i? will think about|on|over it|that
i? will have to see|think|check|ask|pray|decide
i? need|want|have|got to sleep|pray|reflect|ponder|mull on|about|over it|that
pray on|about it|that
sleep on it
can not decide
i can not decide|choose|say
ask me another|some|later|again|next|in time?
i? need|want time to think
need|want some|more|a|extra time|info|information|little|few|minute|day|days to?
# yes and no at once: "fifty fifty"
half of me
half yes half no
i? keep? going back and forth
back and forth
no decision|answer yet
a ratos si y? a ratos no
i? go? either way
could|can|might|may go either way
i could go either way
in|of two minds
i am of|in two minds about? it|that?
half and half
6 of one half a? dozen of the other
60 40
leaning towards?|toward? yes|no
do not kno|no|kno_man
# it may be, it depends: "it depends"
i? really|honestly? could not say|tell ya|you?
vamos viendo
still processing
i? may|might or may|might not
i? will? play it by ear
jury is still? out
the jury is still? out
toss up
a toss up
coin flip|toss
search me
who can say|tell
who is to say
my mind is not made up
dont kno
= unsure figure
# they do not know: "I have no idea"
i? have not got|have a|any clue|idea
# they must think, ask or wait: "let me think about it"
let me run it|this|that by|past
changes? my mind every|each|all|so|a
change my mind every|each|all|so|a
# yes and no at once: "fifty fifty"
mind|head|heart|gut|brain says|say yes and|but|while my heart|head|mind|gut|brain says|say no
mind|head|heart|gut|brain says|say no and|but|while my heart|head|mind|gut|brain says|say yes
# the head, the heart: "my heart says yes but my head says no"
my? head is|s|been|keeps? spinning|swimming
can|could|do not land|settle|decide|agree|commit on|to an|one|it|either|anything|the|a
    answer|way|side|thing?
my|the heart says|wants|said yes|no and|but my|the head|mind|brain|gut
my|the head|mind|brain|gut says|wants|said yes|no and|but my|the heart|gut|head
pulled|torn|split|caught|stuck in|both|two|between|down|both_ways two|directions|ways|the|half|middle?
stuck in the middle
caught in the middle
i am? split down|right the|down middle|the?
i am? a? mess|jumble|wreck about|over|on it|this|that
# nothing comes: "I'm drawing a blank"
drawing|draw|drew a blank
still|yet have|got|drawing nothing|blank
i still got|have nothing
i still do not know
you got|have|stumped me there
stumped
i am? stumped|stuck|lost|clueless|baffled on|about it|that|this|here?
no answer yet
do not have an? answer
have no answer
wish i had an answer
wish i could say|tell
put|add a? question mark
big? question mark
a? big question mark
# then and now: "it depends on the day"
i was so? sure|certain|convinced|decided|set yesterday|before|earlier|last|until|till
yesterday|before|earlier|last_night i was so? sure|certain|convinced|decided|set|ready
not so|as|too|that sure anymore|now|today
i am not so|as|too|that|exactly sure|certain
i? keep changing|flipping|switching|flopping|wavering
changes every day|hour|five|few
changes by the day|hour|minute
depends what|how day|mood|i
ask me after|when|once
ask me tomorrow|later|again
# in the balance: "it's a coin toss"
hanging|swinging in the air|balance|wind
flip|flipping|toss|tossed|tossing a coin
could|may|might fall|land|swing either|on
six|6 of|in one
day to day
half|part|piece|side of me is|says|wants|thinks|feels
two|2 minds|hearts|sides about|on
i have not landed|settled on|it|an
have not figured|worked|sorted|made it|up out|my
still figuring|working|sorting it|this|that out|through
still weighing|chewing|praying|mulling|wrestling|stewing|sleeping|turning on|it|with|over|this|that
wrestling|chewing|stewing|mulling|sleeping with|on|over|about it|that|this
waiting on|for a|the? sign|lord|clarity
god|the_lord has not told|shown|answered|said
# it may be, it depends: "it depends"
run it|this|that by my
give|gimme me? til|till|until
= unsure alone
# the word itself
ish
eh|meh|might|may
ehh|ehhh|ehm
hmm|hmmm|mmm|ehm
probably
dubious|unclear|unknown
thinking|deciding|debating|tbh_idk|complicated
# they do not know
no sure
maybw|mayne|mabye|maye|mybe|maybr|mayb|maube|perhap|idkk|ikd|idl|idj|dunnoe|dk|i_dk|id k
# they must think, ask or wait
undecided here|still|yet
# yes and no at once
sort of yes|no
kind of yes|no
yes ish|ish_no
both|neither yes|and|nor no|or and|nor|or? no?
# it may be, it depends
i|it|we might|may
kind|sort of
maybe|sorta|perhaps so
good question
it is complicated
i do not remember|recall
not quite|exactly|entirely|fully
that is a tough|hard|good one
tough|hard|difficult|tricky call|one|question|decision
i got|have nothing
not sur|sute|sur e
who can say
in between
somewhere in between|the|middle the? middle?
"""
