"""What people say for yes, in English. Written as ``tree`` says; a heading's example is tested."""

YES_ENGLISH = """
= yes anywhere
# the word itself: "yep"
yes|yeah|yep|yup|ye|yah|yas|yass|yessir|yessum|yepper|yeppers|yeh|yis|yus|yesh|aye
okeydokey|okok
sure|surely|absolutely|definitely|totally|certainly|affirmative|agreed|alright|aight|ight|fosho|fasho|
    deffo|defo
definetly|definately|defintely|obviously|obvi|totes|gladly|indeed|thumbsup|yessi
uhhuh|mhm|mmhm|mhmm|mmhmm|yuh
np|nw|yh|fs|ofcc|deff|bett|duhh|yezz|yesz
hallelujah
righto|rightyo|okeydoke|youbetcha|yezzir|yessur|yurr|yup_yup|yeppo|yessiree|yessirree|yeahh|yesm|yesh|
    yay|yayy
100%|1000%|110%|200%|10000%|1000000%|10/10|100/100|100|1000
sho
foshizzle|shonuff|yuppers|yeper|yuppp|yupperz|yasss|yaas|yaass|yass|yesssir|yessss|okays|okayy|okie|oky
oui|okdokey|okeedokee|okiedokie|okidoki|okidoky|okeydokie|oki_doki
# a yes, and more of it: "hell yeah"
yes|yeah maam|sir|please
heck|hell|hells|fuck|damn|oh yes|yeah|yea
yes|yeah|sure|ok|okay i|let|lets|us|we
heck|hell|damn ya|ye
yes|yup|yep siree|sirree|indeed|ma|bob
hells|hell to the yes
yes|yeah a million|hundred|thousand times
yes|yeah we can
# they say that it is one: "it's a yes from me"
i say yes
i would|will? have to say yes
i am going to say yes
i will say yes
it is a yes
that is a yes
a yes from me
i would say so|yes
# they think so: "I guess so"
i guess|suppose|think|believe|imagine so|yes|yeah
guess so
think so
i? reckon
i? reckon so|yes
ok|okay|fine|alright|sure|yeah|yes i guess|suppose|then|whatever|cool|please|thanks|bro|mom
# how it sounds, is or would be: "sounds good"
sounds good|great|fine|ok|okay|right|like a? plan? good?
that|it|this works|work for? me?
works for me
i am|would be? fine|ok|okay|cool|good|comfortable with that|it|this
can|could|would not hurt
i would be happy|glad|willing|delighted|honored to?
that is permitted|allowed|fair|acceptable|agreeable
text|texts|texting|message|messages|messaging|voicemail|voicemails is|are
    good|fine|ok|okay|cool|great|alright
it|that|this can|could|would|will not hurt
works for us|all
it|that|this will do
i will do it|that|this
right on
darn|damn|darned|dang tootin|tooting|right|straight|skippy
go right|on|head ahead|then|on?
it|that is fine|ok|okay|alright|cool|good|great|perfect|right|okey by|with|for me|us
it|that is all right|good|gravy by|with|for me|us?
suits me
it|that suits me
a? hard|big|huge|firm|strong|solid|definite|resounding|easy|fat|enthusiastic|soft|total yes|yeah|yup
it is a deal|date|plan|go
that is right|correct|true|affirmative|fact|facts
that is a go
sounds like a? fun|winner|plan|good|great|deal|yes
# they allow it: "you have my permission"
you are allowed|authorized|permitted
you have|got my permission|okay|ok|consent|blessing|word
permission granted
i fully|totally|completely|absolutely|wholeheartedly|gladly|happily|freely
    agree|consent|accept|approve|support|authorize
i give|grant you|my|them permission|consent|okay|ok
# nothing against it: "I don't mind"
why not
sure|yeah|ok why not
do not see why not
i can not see why not
see no reason|problem|harm why? not?
no problem|prob|probs|problemo|worries|biggie|doubt|objection|objections|issue|issues|harm|sweat at?
    all?
i? have no problem|issue|issues|objection|objections with? that|it|this?
no problem|issue|objection with that|it|this
no question about? it?
not a? problem|issue at? all?
not do? not? mind
i do|would not mind that|it|at|if? all|i? do?
do|would not mind that|it|at?
i do not have a|any problem|issue|objection with? that|it|this?
no cap yes|yeah
i would|could|can not say no
can|would|will not say no to? that|it|this?
without a? doubt
not gonna lie yes
do not worry
would|will not miss it|that|this
would|will not have it any other way
y not
i? is not got a|any|no problem|issue|issues|objection with? it|that|this?
i? is not tripping|trippin
no probably|prob
i am? not opposed|against|averse to? it|that|this|the?
would|will|do love|like|enjoy to|that|it|nothing more?
why would not i
why would i not
who would not
without question|hesitation|fail
no brainer
say no more
do not have to ask|tell me twice
you do not have to ask me? twice
why yes
# let us begin: "go ahead"
let us do it|this|that
let us go|doit
go ahead
go for it
please do
let us get|have it|to
be my guest
you go ahead
fire away
bring it on
knock yourself|yourselves out
help yourself
let us get|make this|it|that started|done|happen|going
let us roll|rock|ride|begin|start|try|proceed it|that|this?
let us give it|that|this a try|shot|go|chance
bring it
tell me where to sign
where do i sign
# they are in, and will do it: "count me in"
that will|would work
fine by|with me
ok|okay|cool|good with me|that|it|this
i am down|game|willing|happy|glad|open for|to|with that|it|this|do?
i am all for it
count|sign me in|up
i would|will love|like to
you can count on|me? me|it
i would|will be there
count on it|that
love|happy|glad|honored|willing to
that will|ll do
i will give it|that|this a shot|try|go|chance|whirl
i will try
i will take it|that|one|some
i am amenable|agreeable to? it|that|this?
i am? on board
i am with it|that|you
in a heartbeat|jiffy|second
i am so|all|totally|definitely|100|very|super|completely|really|always
    down|in|game|for|ready|there|yours
all in
i am in favor
in favor
consider it done
you can say that again
i sure|certainly|definitely|absolutely|surely|really|totally|most
    do|would|will|can|am|have|did|could|want|agree
try me
# they like it, or are glad: "I'd love that"
i would love|like that|it|this
my pleasure
with pleasure
very|so|mighty|really|real|too? kind|nice|sweet|thoughtful|generous of you|yall|ya
much appreciated
# other ways to say it: "by all means"
for sure
fo|4 sho|sure
sure thing
of course
by all means
you bet|betcha
uh|ah|mm|um huh|hum
mm hm|hmm
10 4
roger that?
say less
100 percent|%
fair enough
you got|know it
amen to? that|this?
damn|darn|hell straight|yes|yeah|skippy
might|may as well
all for it|that|this
all about it|that
i second that
most certainly|definitely|assuredly
very much so
one? hundred percent|%
10|ten out of 10|ten
copy that
ten four
sho|sure nuff|enough
for shizzle
fo|for shizzle|real yes|yeah
lowkey|highkey|deadass yes|yeah
i thought you would|d never ask
thought you would|d never ask
done deal
do i ever
would i ever
you have|got yourself a? deal
if i must
fine then
i hear you yes
i agree with|to|on? it|that|this|you|everything|all
okie|okey|oki|okee dokey|dokie|doki|doke|dokee|dokes
= yes figure
# how it sounds, is or would be: "sounds good"
fine|ok|okay|good by|with my wife|husband|family|kids|mom so|and it is? fine|ok|okay|good by|with me
# nothing against it: "I don't mind"
i? will|would|could|can not say no
why would|should i|we say no|refuse to? that|it|this?
who could|would say no|refuse to?
nothing would make me prouder|happier|gladder
i? do not see a|any|the downside|harm|reason why? not?
can not see a|any downside|harm
absolutely|definitely|totally|certainly|hell|oh|of_course no
    problem|problems|issue|issues|objection|objections|worries|doubt|qualms at|with? all|it|that?
# they are in, and will do it: "count me in"
if it helps i am game
never been|felt surer|more sure|certain|ready
put my name on|down it|the|for
then i am game|in|down
i am game|down
and i finally am|did|will
# who is spoken to: "yes young man"
yes|yeah|yep|yup|sure|ok|okay @spoken_to_en|cap
yes|yeah|yep|sure young|my|miss lady|man|friend|dear|love|lady
of course @spoken_to_en|cap
yesm|yesmaam|yessuh|yeppie|yeppo|yuppie|yessss|yepp|yupp|yess|yass
# no reason against: "I've got nothing to lose"
can|could not think of a|one|any good? reason not|to|why to? say? no?
can|could not come up with a|one|any reason not|to to? say? no?
not a single|one reason not|to to? say? no?
nothing to lose
have|got nothing to lose
what have i got to lose
i would|will? be? a? fool|crazy|dumb|stupid|silly|nuts|insane|an_idiot not to|if
be|is|am a? fool|crazy|dumb|stupid|silly|nuts|insane not to
be|is a? fool|crazy|dumb|stupid|silly|nuts|insane to say no
would not be right|fair|decent|proper not to|if
only|just right|fair|decent|proper that? i|we? do|did|say|said? yes
# it was said already, and stands: "I already said yes"
i|we already? said yes
already? told you|them|yall yes
said|told you|them|yall|him|her|everybody|someone|somebody i would
still a? yes
same answer as before|yes
answer is|stays|remains a? yes|yeah|yep
i? will|would|did not change my mind yes
# where it ended: "we landed on yes"
landed|settled|agreed|decided|ended on|at|up|with a? yes|yeah
came|come down|out|around|round to|on|at? a? yes|yeah
we both|all? say|said|vote|voted|agree|agreed yes
today|now|tonight|nowadays it|that|my|the answer? is a? yes|yeah
today|now i say|am yes
i am for it|this|that
now i am for it|this|that
changed my mind yes
# put me down: "put me down for a yes"
put|mark|write|pencil|jot me|us down as|for a? yes
put|mark|check|tick my|the name|box
put|mark a? check|checkmark|x by|on|next
check|tick|mark|circle|put yes|the_yes
# the words taken from one's mouth: "you read my mind"
took the words right? out of|from my mouth
you|u|yall took|stole my words
read|reading my mind
exactly|just|precisely what i was about|going|fixing|thinking|wanting to? say|ask|do?
what took you|yall so long
about time you|yall|somebody|someone asked
been waiting|hoping for? you|somebody|someone|yall to|would ask|call|write
# by me: "okay by me"
ok|okay|fine|good|cool|alright|aok|okey|dandy|gravy by me|us
whatever you|yall need i am in
i am in
i am so|all|totally there|in|onboard
consider me in|there|yes
let us ride|rock|roll
# what holds it: "with all my heart"
with all my heart|soul
from the bottom of my heart
cross my heart
you have|got my word
my word on it
on my mother|mothers|mama|mamas|kids|soul|honor|grave yes|grave|life|soul|honor
scouts honor
hand to god
swear to god yes
i do|will|would and i am not
no ifs ands? or? no? buts
no ifs
no doubt about it
no two ways about it
no hesitation|hesitations|second_thoughts
wild horses could not keep|stop|hold
# a wish in reverse: "wouldn't dream of saying no"
do not mind if i do
would not turn it|that|you down
would not dream of saying|missing|turning|refusing no|it|that
not about|going to say no
# other ways to say it: "by all means"
you twisted my arm
never been surer|more of
i? keep my|a word|promise|promises
twisted my arm
with bells on
= yes beside little
# the word itself
gladly
# nothing against it
with or without
# said of something, mostly
okay|ok|okey|oki|okie|kk|kay|okis|okas|okei
= yes alone
# the word itself
bet|fine|cool|perfect|great|awesome|good|word|facts|true|correct|duh|deal|right
willing
bet_bet|say|slay|tru|tru_dat|same|legit|solid|granted|approved|accepted|agree|checked
check
k|kk|kkk|kay|mkay|mmkay|okk|oka|oke|okeydoke|yesplease|ofcourse|mhmm|umhum|umhm
gotchu
finally
gladly|willingly|happily|readily|naturally|clearly|evidently|precisely|exactly|positively|unquestionably
undoubtedly
amen
ready
# they think so
i do|will|would|can|could|did|have|am|want|guess|suppose
the? guess|suppose so|yes
i guess|suppose|reckon
# how it sounds, is or would be
it is fine|ok|okay|alright|cool|good
seems|sounds|feels|looks good|fine|ok|okay|fair|right|lovely|wonderful|perfect|great|nice|reasonable
would be good|fine|ok|okay|lovely|wonderful|perfect|great|nice|helpful|awesome|cool
all right
i accept|take|like|love|want the offer|idea|help
# nothing against it
no cap
no lie
nothing would please me more
# let us begin
let us
let us talk|meet|continue
# they are in, and will do it
i am down|game|willing|in|happy|glad
it|they|he|she|them|we did|does|is|has|have|are|will|was
can do
i can|could live|deal|work|handle|manage|do with? that|it|this
you may|can|should
me too
i am listening|ready|up|here
# they like it, or are glad
like always|usual
# keys that lie beside each other
yed|yws|yrs|tes|ues|yez|yse|yss|yees|tyes|uyes|yesz|yesd|yesx|yesa|yesw|ywa|hyes|yexs|yaes|yeas|yex|eys|
    yesp
sute|shure|shur|sire|suer|suree|okk|okau|oksy|pk|oj|ol|okya|okat|surr|yeag|yeha|yeahj|yeaj|yeqh|ueah|
    teah|yeh
what you? say goes
you bet your boots|life|bottom
i would not mind
mark it down
anything you|yall need|want|say
same answer
all the way
always|already do|did|have|am|was|will
since day one
no better time
now is? as good a time as any
time to
ready when you are
ready as i|ill will|ever? ever? be?
born ready
# other ways to say it
all good
done deal
i? have them|it|some|one
i want to
i want that|it|this
i accept|agree
we good|cool
need|want one|it|that|some
very well
bet bet|that|say
fr fr|yes|tho
for real
true that|dat|story
word up
i got you|u|chu
i get|want|take one|it|some
got you
the more the merrier
music to my ears
porfavor|please i beg you?
"""
