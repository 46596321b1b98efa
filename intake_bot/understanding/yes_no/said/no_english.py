"""What people say for no, in English. Written as ``tree`` says; a heading's example is tested."""

NO_ENGLISH = """
= no anywhere
# the word itself: "nope"
nope|nah|naw|nay|noup|negative|nuhuh|nopes|nahh|thumbsdown
unlikely
negatory|nopers|noper|nopity|nuhuhh|nahfam|nahhh|nonono|nonononono|noooope|nopee
# a no, and more of it: "hell no"
no no
nuh|uh|nu uh
no way jose?
no thanks|thank|sir|maam|mam|ma you?
no gracias
absolutely|definitely|certainly|probably not
most definitely not
absolutely|hell|heck|hella|oh|fuck|def|definitely no|nah|naw
hard pass|no
no can do
no cap no
no ma am
nah|no|nope we good|cool
no from me|us
nah|no|nope you good|straight|cool|okay|fine
no esta permitido|autorizado
no deal|dice|go|bueno|siree|sirree|ty|thx|bro|dude|man|fam|dawg|sis|girl|hun|honey|ma|mate
no freaking|fucking|freakin|fuckin|effing|damn|friggin|frickin|flipping way
no way in hell|no|ever
no way no how
hell nah|naw|nope|no
nah|naw|nope|no fam|cuz|homie|bruv|b|thanks
hard|big|huge|firm|strong|definite|resounding|fat|easy|solid|flat|soft|absolute|total no|nope|nah
no se moleste|molesten
never in a|my|100|one|10 million|billion|thousand|hundred|zillion|life? years|lifetimes?
jamas de los jamases
no means no
no period|never|absolutely|definitely|just
no and that is that|final
no sale
heck|hecks|hell|hells to? the? no|nah|naw
no with capital|a|all
# they say that it is one: "it's a no from me"
i would rather say no
a no from me
i would say no
have to say no
told you no|already
i already? told|said you|u|yall? already? no
already said no
i vote|say|choose no|nah
# they think not: "I doubt it"
i do not think|believe|suppose|guess so|that|it?
do not think so
i doubt it|that
doubt it
i? do not think|believe i|we can|could|will|would|should|want
i? do not think|believe that|it|this is? a|the|such? good|great|smart|right|best|wise?
    idea|thing|plan|call?
i? guess|hope|suppose|think|reckon|imagine not
highly unlikely
i? highly|seriously|really doubt it|that
afraid not
i am afraid not
i would not dream|think of it|that
# they would rather not, or pass: "I'd rather not"
i would|will rather|prefer|sooner not
rather|prefer not to?
prefer|rather no
count me out
i am|will|would|have|going to? decline|pass
have|going to decline|pass
i? respectfully|politely? decline
would|will|gonna? pass on|this? that|this|it?
rather|prefer that? we|you|it? not
fine|ok|okay|good|alright|better|cool without it|one|that|them|any|help|all|this
just as soon not
i would just as soon not
i am not finna|fixing|tryna|trying|bout|about|gonna|going|doing to|do|be|that|it|this?
would rather|prefer you|they|he|it|we did not|not
i would rather|prefer you|they|it|we|that did not|not
include me out
i will|would have to pass|decline
out of the question
that is out of the question
# they do not want to, or are not ready: "not interested"
really? not happening|interested
i am not willing|interested|ready in? that?
i do not want to
i am not ok|okay|comfortable|cool|good|down|happy with? that|it|this?
not something i am|would|will|can|could|want|feel|plan
    like|want|ready|do|comfortable|interested|willing?
i? see no need|reason|point
i? do not see the|a point|need|reason|use
zero interest
not ready for|to that|this|it?
# it is no good, or too much: "not a good idea"
not so much
not in this|my life|lifetime
not ok|okay|alright|fine|cool|good
not ok|okay|cool with that|it|me
not this time|today|happening|ever|a|my good? idea|thing?
not a|such|the? good|great|smart|right|best|wise idea|thing|plan|call
bad|terrible|horrible idea
not a good fit|time|match
# by no means, and not for anything: "not in a million years"
not really|particularly
not at all
not for me
of course not
not a|in chance|hell|way
not in a million|thousand|hundred years
not a chance in? hell?
fat|no chance
not on your life
it|that is not|a happening|no
not a? yes
i can not say yes
can not say yes to? that|it|this?
i would not say yes
not|most likely not?
we do not do that
not gon do it|that
let us not
not today|tonight satan
not on my watch|phone
not a fan of?
i am not with it|that|this
is not no way
is not happening|gonna|going|doing to? happen|do|that|it?
not gonna|going to? happen
not gon happen
i is not
not with my permission|consent
maybe not no
not if i can help it
not in the slightest|least
not even close|once|slightly|remotely|a|for|if|one|on bit|little|second|bit?
not one bit
like hell
like hell i will|would
over my dead body
unfortunately|sadly|regrettably|alas not|no
not for all the|money tea|money|in?
not an? option
that is not an? option
only over my
# other ways to say it: "count me out"
forget it|that
that|it would be a no
that is a? no
against my wishes|religion|beliefs|principles|will|faith
it is against my wishes|religion|beliefs|principles|will|faith
thanks but no thanks
nopity nope
thats|that is gonna|going to? be a no
a? hard|big|huge|firm|strong|definite|resounding|fat|solid|flat|soft|absolute|total no|nope|nah
keep it|that|this off my phone
that is final
nothing doing
when pigs fly
go to hell
thanks|thank you? but? no
lowkey|highkey|deadass no|nah
= no figure
# a no, and more of it: "hell no"
definitely|surely|certainly|absolutely will|would|do|am|going not
# they say that it is one: "it's a no from me"
have said|told_you no three|two|many|enough|already
i have said no
# they would rather not, or pass: "I'd rather not"
leave me out of? it|this|that?
# it is no good, or too much: "not a good idea"
too|to old|tired|sick|busy|broke for that|this|it|all mess|stuff|nonsense|drama|game|mess
# by no means, and not for anything: "not in a million years"
i? can not bring myself to? do?
not with|for these|those|that|them people|folks|guy|fool
not while|as i|long am|i|breathing|live
and no i will|do|would|can|did|am not
# who is spoken to: "nope honey"
nope|nah|naw @spoken_to_en|cap
no young|my|miss lady|man|friend|dear|love
# what one would sooner do: "I'd rather eat glass"
i? would? rather|sooner eat|chew|swallow|lick|crawl|gargle|choke|drown|burn|jump|wrestle|rot|starve|
    bleed|shave|kiss|hug|die|vomit|puke|bathe
i? would? rather|sooner walk on|through|over|barefoot
i? would? rather|sooner stick|poke|stab|set|shoot|pull|chop|cut|gouge|bite|saw|pluck|hit|slam
    my|pins|needles|a|nails|forks|out|off
i? would? rather|sooner have|get|take a|my|all?
    root|teeth|tooth|colonoscopy|kidney|beating|whooping|needle|shot|bullet|flu|hit|kicked|pulled|stung|
    wisdom
i? would? rather|sooner be dead|shot|buried|caught|boiled|skinned|hit|anywhere
i? would? rather|sooner go to hell|jail|prison|deaf
i? would? rather|sooner go blind|deaf|broke|hungry|without
i? would? rather|sooner watch paint
# what would not move one: "you couldn't pay me enough"
not if you|they|he|she|yall paid|begged|pay|gave|beg me
you|they|yall could not pay|drag me
you|they|yall could not pay|give me enough
no amount of money
not for a million|thousand
not for all the money|tea|gold
wild horses could not drag|make|get
i will be damned|darned if i
i will be damned|darned first
# stepping aside: "I'll sit this one out"
sit|sitting this|that|it one? out
bow|bowing out
bow|bowing out gracefully|of
take|taking|gonna_take a pass
going to take a? pass|skip
i? will? skip|pass on|this|that|it? this|that|it? one|time
i am going to pass|skip|decline|bow|sit
going to|have_to pass|skip|decline
leave|count|keep|deal|cut|write|cross|scratch|rule me out|off
find|ask|get|try|pick somebody|someone|anybody|anyone else
no part of|in it|this|that
want|wants no part of|in
i am not going|about|fixing|trying to do|go|be|sit|take|let|play|deal|put|get|talk|say|sign|waste
i am not doing|having|signing|playing|dealing|eating it|that|this|with|any?
i is not doing|having|signing|playing|dealing it|that|this|with|any
# closed: "that ship has sailed"
that|the|this door is|s|got closed|shut|locked
closed|shut|locked|slammed that|the|this door
that ship has|is|already sailed|gone
that ship sailed
that|this chapter is|s|of closed|over|done|my
closed that|this|the chapter|book
that train left|has
that bridge is|got|was burned|burnt
burned that bridge
water under the bridge leave
# once was enough: "been there done that"
been there done that
no more of that|this|it|those|them
not doing|going|putting|getting|having|signing|trying that|this|it|through|up|for again|any_more|anymore
not doing|going|getting through? it|that|this|there|into? again
not again
not a second|another time
once was|is enough|plenty
once was more than enough
never again
fool me once
# stronger: "the answer is still no"
absolutely|definitely|certainly|positively|most|surely|totally|sure|oh|hell|heck the?
    hell|heck|fuck|f|devil|as? not
do not even|ever think|dream|ask|start|bother|try about|of|it|me
not on god|your|my|this green|life|watch
not no|never|now now|how|ever but
not now not ever
not today|tomorrow not|or tomorrow|ever
answer is|stays|remains still? a? no|nope
no is my|the answer
still a? no
no|a_no go
it|that is a no go
a? no go
it is no
it is no from|for me|us
no from me|us|here
my|the answer has not changed no
i can not in good conscience
my conscience will|would not
i? have|got to say no
i? have|got to turn it|this|you|that down
turn|turning it|this|you|that down
thanks for asking|thinking|offering but no
not my|the kind|type|sort of thing|person|deal
not my cup of tea
not my circus|problem|monkeys|business|department|place
that is not me|for_me
it is not for me
not for somebody|someone|people|folks like me
i? do not want any|no part
i want nothing to
no appetite for
my heart is not in it|this
heart is not in it|this
good|doing|better off? where|how i am
do not hold your breath
# other ways to say it: "count me out"
like i would|will ever
can|could ask|beg|try|call me? till|until
gut says|tells|is|said me|saying? no
draw|drew the line
heard you still no
= no beside little
# the word itself
never
# a no, and more of it
no @spoken_to_en
# they do not want to, or are not ready
i do not want that|it|any|this
i do not want
# by no means, and not for anything
i? could not live|sleep|forgive with|that|myself
i? can not do that|it|this to my|them|him|her
i will not do|allow|stand|sign it|that|this|for
# other ways to say it
dead set against
i am against it|that|this
= no alone
# the word itself
na|never|neg|not|neither|none|nothing|nobody
pass|rejected|denied|declined|refused|opposed|incorrect|false|wrong
no_way|noway|x|nthanks|noty|nty|nothx|nothanks
unnecessary|unneeded
# a no, and more of it
never ever
no he|she|it|they|them|we i? never did
never have|will|would|did|again
# they think not
do not think i do|can|will|would|should
# they would rather not, or pass
i am out
i never|rather did|have|would|not
i object|refuse|decline|disagree|pass
# they do not want to, or are not ready
i do|did not have|want|like|need|feel|accept|agree any|one|it|that|them|to|those|like?
i would not want|like|do that|it|to|this?
can|will|would|do|did|does not do|want|like|happen that|it|this|to?
not necessary|needed|required|wanted|applicable|mine|now
not happening|doing|having|feeling it|that|this?
i am not doing|having|feeling it|that|this
i got|have|want|need nothing|none
# it is no good, or too much
it|that is? too much|soon|hard|painful|far|risky|personal|scary|heavy|private
too much|soon|hard|painful|risky|personal|scary|heavy|private for? me|now?
i am cool|straight|set|good|alright on|off that|it
thanks|thank you? but? i am good|cool|set
in another life|lifetime
# by no means, and not for anything
i do|did|will|would|can|could|have|am|was not
it|they|he|she|them|we did|does|do|is|has|have|are|will|was|would|can not
i can not do|accept that|it|this?
not me|yet
i? can not accept that|it|this
you may|can|must|should|could not
please do not
do not
i could|should|must|shall|might|may|shan|cannot not
you better not
i can not do that|this|it|so
can not do that|it|this|so
can not
would not|could|does|did
would|could|does|did|will not
is not got none|any|one|nothing|nobody
do not got none|any|one|nothing|nobody
# keys that lie beside each other
nuh|nuhh|nuu|noe|npe|nopw|nopr|npo|mo|bo|nk|n0|noo|nou|nopp|nopppe|noppe|nahg|nsh|nag|naj|nahj|nnope|
    nooe|nio|hno
i am good|set|straight|cool but|tho|here? thanks|thank you?
we are good|set|straight|cool thanks|thank you?
i will live|manage|survive without
some other|another person|time|life
hard to say yes
no comment
# other ways to say it
thumbs down
i? am? all set
unable to
i am unable to
save your|the breath|stamp|ink
"""
