"""Being hurt, held, robbed or used by someone at home: who, what and how, in English. See ``grammar``."""

ABUSE_FRAMES = """
== clear
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos AUX? STRIKES me|us|nos
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. STRIKES .. if|when|where|every|because|me|us|until|whenever|
    for .. i|im|it|clothes|nobody|doesnt|no|people|time|day|night|he|she|they|the|my|wont|cant|talking|asking|anyone|
    touch|nothing|being|not
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. is|still|keeps|started|starts|was|hes|shes|theyre|are|
    been STRIKING .. me|us|nos|my .. kids|mom|sister|brother|arm|leg|hair|$|again|now|and|fingers|wrist|head|son|
    daughter|so|with|every|when|because|right|face|neck
STRIKING .. at .. us|me|my|mom .. $|with|and|we|now|head|again|right|im
swinging|swings|swung .. a|the|his|her|at? .. ARMED|THING|at .. me|us
wakes|woke|gets|comes .. up? swinging|punching
chasing|chases|coming|comes|corretea*|persigue .. me|us|nos|at .. around|with|con .. a|the|his|un|el|una? ARMED|THING|
    DEADLY
HOMEY ... with .. a|the ARMED|DEADLY .. and|outside|in|at|to .. me|us|door|house|here|im|now|neck|kids
holding|holds|puts .. a|the|his ARMED|DEADLY|knife .. to|at|on|against .. my|me|us|our|moms
puts|stuck|sticks|shoves|shoved|holds|dunks|slams|smashes|slammed|put .. my head|face|hand|fingers|arm .. in|into|
    under|on|against|through|over|at ... again|now|today|last|night|husband|stepdad|he|she|dad|mom|wheel|burner|
    drawer|toilet|water|sink
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. put .. my face|head|hand .. in|into|through|on|
    under .. the? .. wheel|window|wall|sink|toilet|water|stove|burner|dashboard|door|drawer|table|mirror|tub
gettin|getting|gets|being|keep getting|kept getting .. slapped|smacked|knocked|punched|beat|hit|choked|kicked|pushed|
    thrown|shoved|whooped|burned .. around|on|by|for|if|every|when|daily|again|$|at
got|had|get|gets|ill|im .. slapped|smacked|punched|kicked|choked|whooped|burned|beat .. for|if|when .. DAILYWHY|i|
    texting|$
got|had|get .. my .. ribs|face|teeth|head|jaw|nose|eye|lip|ass|arm|hand|mouth .. kicked|smashed|broken|busted|knocked|
    bashed|split|punched|beat|slammed|burned|cracked|twisted|stomped|whooped ... by|again|last|tonight|for|baby|
    husband|because|in|$
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. throws|threw|smashed|broke|breaks|dumped|poured|pours|flings|
    tossed .. a|the|hot|plate|plates|stuff|things|boiling|coffee|water|bleach|her|his|pan|bottle .. at|on|over|
    me .. my|me|us .. head|face|$|again|every|when|and|because|this
my|the HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos STRUCK me|us|nos .. for|because|cause|bc|cuz|over|with|
    so .. DAILYWHY|i|the|my|a|his|not|dinner|me|no
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. STRUCK me|us|nos|my .. for .. DAILYWHY
STRUCK me|us|nos|my .. for .. DAILYWHY .. you|yall|to|too|the|dinner|late|his|my|no|it|ya|anyone|him|her|back|up|$
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. STRUCK MYBODY .. for|because|cause|bc|cuz|over|again|when|last|so|
    if|this|now|before|and ... i|DAILYWHY|time|again|night|said|texted|asked|now|morning|today|hes|yesterday|$|shift|
    week
HOMEY ... STRUCK me|us|nos|MYBODY ... now|today|tonight|again|im|hes|he|hurry|please|cant|morning|help|still|purpose|
    bleed*|shes|floor|gotta|hour|minutes|ago|face|yesterday|this|last|next|then|later
now|today|tonight|again|last|morning|yesterday|earlier|hour ... HOMEY ... STRUCK me|us|nos|MYBODY|my
MYBODY ... HURTNOW|wrong|black .... HOMEY|hes|husband|he|she did|does|hes|is|said|says|before|again|asleep|wont|keeps|
    it|in
HOMEY .... MYBODY .. is|are|looks|feels|still|all HURTNOW|wrong
HURTNOW .. MYBODY .... HOMEY
broken|busted|cracked|broke|fractured|bruised|split|swollen|bloody|chipped BODYPART .... HOMEY|him|he|asleep|porch|
    again
BODYPART|MYBODY .. broke|broken|busted|cracked|fractured|bleeding|swollen|bruised|split|black|came|numb .... HOMEY
BODYPART|MYBODY broken|busted|cracked|fractured .... again .... HOMEY|him|he
cover|covering|covers|hide|hiding|makeup|concealer|sunglasses|sleeves|scarf ... the|my|these|this BODYPART|
    HURTNOW .. again|from|he|her|him|husband|still|every|$|before|at
HURTNOW ... under|with|beneath|cover* .. makeup|concealer|sleeves|clothes|sunglasses|scarf|hoodie
HURTNOW .. where .. clothes|nobody|no|people|it .. cover|covers|sees|see|shows|show|cant|doesnt
told|tell|said .. the|her|them|er|nurse|doctor|guys|work|everyone|teacher|people ... i .. fell|tripped|slipped|walked|
    bit|door|cat|dog|stairs|clumsy .... HOMEY|he|she|hes|didnt|him|standing|stitches|ribs|smiling|wife
didnt|did|not fall|trip|slip .... HOMEY|hes|hell|he|she|smiling|waiting
stitches|staples|surgery|er|hospital|concussion ... HOMEY|hes|he ... did|threw|hit|standing|watching|outside|again|
    knife|stab*|beat|broke|because|punch*
cant .. see|open|use|move|swallow|breathe|chew|hear|feel|lift|walk|close .. out|outta|of|my|from|through|left|right|
    half .. BODYPART|left|right|side ... he|she|HOMEY|him|again|slammed|good|because|since|after|choke*|last
choked|strangled|stomped|beaten .. last|tonight|again|this|yesterday|today night|morning|week
choked|strangled|stomped|beaten|raped tonight|yesterday|again .. $|and|by
beaten .. so|up|black|half|real|pretty .. bad|badly|blue|last ... i|cant|my|help|eye|$|form
every|each .. week|day|night|weekend|time|payday|morning|friday|sunday|date ... hits|beats|punches|HURTNOW|belt|fists|
    slap|slaps|choke|chokes|paddle|whooping|BODYPART .. HOMEY|me|my|he|us|she|for|$|eye
gives|gave|giving .. me|us .. a|another|two .. black|bruises|bloody|beating|beatings|busted|fat|concussion|whooping|
    whoopin|smack|slap|licks .. eye|eyes|lip|nose|if|for|every|when|$|again
have|got|with .. two|a|another black eyes|eye
i|ill|we|id|gonna|to .. pay|paying|pays .. for .. it|that|this|laughing|talking .... BODYPART|HURTNOW|home|hits|belt|
    he|him|hes
if|when|unless .. im|i|we|its|she|he .. late|wrong|talk|touch|short|text|back|scream|cry|home|slow|leave|no|
    not .... get|gets|catch|take|gives .. the|a|my|it|hit .. belt|fist|fists|whooping|hands|paddle|switch|cord|
    beating|back|smacked|hit|bat|beat
get|gets|got|catch|take|takes .. the|a|my .. belt|back|fist|fists|whooping|whoopin|switch|extension|buckle|beating|
    bat .. of|if|when|again|for|tonight|cord|every .. his|her|hand|i|late|tonight|$|he|im
hits|beats|whoops|whips .. me|us .. with|w|wit .. a|the|his|her|an? .. THING|extension|cord|belt|shovel|bat|pan|
    wrench|broomstick|crutch|lamp|frying
HOMEY|she .. hit|beat|whooped|burned|whipped .. me|us .. with .. the|a|his|her|an? .. THING|extension|cord|belt|
    shovel|pan|broomstick|crutch|lamp .. again|for|because|cuz|when|and
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .... has|got|getting|gets|taking .. the|a|his|her .. belt|cord|switch|
    bat|knife|gun|paddle|hammer ... i|gotta|go|coming|out|help|again|hes|shes|now|brb
HOMEY .. drunk .... fists|belt|hits|hitting|swinging|beat|kids|punching|now|knife|gun
NEARBY .... hes|shes|theyre|is|dads|moms .. RAGES .. $|at|the|up|out|and|for|on|to|now|me|down|again|around|in
NEARBY .... esta|anda|sigue|viene RAGES
hiding|hid|hidden|locked|crouched|under|barricaded|inside .. in|from|under|behind|myself|my|the|with|
    ourselves .. NEARBY|closet|bathroom|bed|car|him|her|them|kids ... he|hes|she|shes|they|theyre|HOMEY|dad|him|mom|
    cant|has|dont|help|please|baby|police|from|so|till|until
hes|shes|dad|mom|HOMEY .. RAGES .. and|he|hes|i|im|we|kids ... in|under|locked|hiding .. NEARBY
in|inside|under .. the|a|my NEARBY .... he|hes|she|shes|him|her|they .. choked|hit|beat|gonna|outside|banging|coming|
    punched|kill
typing|texting|writing|whisper* .. this|from|in|under|quiet|you|quietly|while|so ... under|bathroom|closet|table|
    covers|bed|blanket|car|porch|laundry|floor|work|cant|he|hes|shes .... he|hes|she|shes|HOMEY|dont|him|her|
    they .. hit|beat|choked|stabbed|hears|wakes|asleep|here|sleeping|listening|finds|gets|took|kill|broke|next|call|
    hurt|coming|locked
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. lock|locks|padlocks|chains|traps|ties|shuts|barricades|blocks|
    locking|blocking .. me|us|kids|my .. in|inside|out|up|door|shed|basement|garage|car|shoes|closet|bedroom|room|
    driveway|outside|bathroom|clothes|coat|phone
HOMEY .. locked|chained|trapped|tied|shut|nailed|boarded .. me|us|kids .. in|inside|out|up|door|shed|basement|garage|
    closet|room|outside|bathroom|away
HOMEY|he|she .. locked|nailed|boarded|hid|taken|took .. away|the|all|my|our|every .. shoes|coat|clothes|windows|doors|
    door|shut|keys .... HELDIN|not|cant|leave|out|in here|how|escape|allowed
im|ive|i|weve|were|been|kept|we|being|am .. been|being|am|being .. held|kept|locked|trapped|stuck|confined|imprisoned|
    caged|chained|tied .. here|in|to|inside|at|against|since|up|away .. HELDIN|monday|friday|since|key|room|floor|
    closet|apartment|house|will|basement|days|upstairs|room|by|shed|garage|trailer
been .. in|here|stuck|locked .. here|room|house|since .. since|for|with|days .... key|keys|lock*|door|phone|kids|food|
    cant|out
TAKESIT .. my|the|all|our|both LIFELINE|car|front|house|door|knob .... HELDIN|leave|locked|locks|in here|walk|
    barefoot|borrowed|library|neighbor|neighbors|old ipod|hit|hits|beat|choked|hurt|escape|friends phone|punish|
    bruises|deport|ice
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. TAKESIT .. all? my|our LIFELINE .. and|so|when|because|if|cuz|to|
    until|after|again|in|from|for|down|away ... i|went|hit|work|toilet|wont|smashed|punish|locked|sink|hits|screamed|
    threatened|keys|phone|leave|pushed|passport|toilet|fire
this is .. my|a|the|his .. neighbors|friends|sisters|moms|coworkers|borrowed|old|kids|sons|daughters|nieces|work|
    library|burner phone|ipod|cell|tablet|one|number|her|his .... took|broke|has|smashed|hit|hid|threw
pimp|trafficker|madam|coyote|johns|tricks|quota .. has|takes|took|keeps|got|beats|hits|wont|makes|says|holds|night|my
lets|let|brings|makes|made|lend*|rents|sells .. his|her|their|other|some|old|me|us .. friends|friend|men|buddies|guys|
    boss|customers|strangers|clients|dealer|brother .. do|touch|use|have|fuck|sleep|hurt|in|on|into|at|rape|
    what ... me|us|want|to|my|room|night|$
makes|made|making|forces|forcing|forced .. me|us|her .. stay|sit|undress|take|watch|sleep|have|do|touch|pose|strip|
    send|kneel|eat|beg|sell|work|go|lie|lay|come .. after|on|off|his|with|him|it|things|stuff|naked|pictures|my|men|
    clothes|in|floor|up|tricks|streets|lap|bed|under ... skirt|touch*|hand|lap|naked|bed|sex|friends|clothes|night|
    men|secret|body|photos|says|hits|punish*|no|$|cry|every
puts|put|slides|sticks|slid|stuck|runs .. his|her|their .. hand|hands|fingers|tongue|thing|penis|dick .. in|up|down|
    under|on|between|inside|over .. my|me|her|us .. skirt|pants|shirt|panties|legs|underwear|thigh|mouth|chest|butt|
    bed|pajamas|dress|shorts|privates|$|when|at|face|neck
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos|boss|man .. comes|come|came|gets|sneaks|climbs|crawls|walks|
    enters .. in|into|to|on|at ... my|our|us|the .. room|bed|trailer|bunk|cot|bathroom ... ATNIGHT|touch*|key|naked|
    women|lock|please|secret|kiss*
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. touches|touching|rubs|fondles|gropes|kisses|feels .. me|my|us|
    up .. ATNIGHT|when|at|every|in|there|down|while|$|and|under|where
what .. he|she|they|dad|stepdad|uncle|coach|HOMEY .. does|did|been|doing|makes .. to|with me|us .. $|at|when|in|every|
    quiet|or|secret|nobody|anybody
forced .. me|himself .. again|last|on|to|into|this .. night|again|nite|morning|me|bed|sex|have|him|$
said|say|told|tell|tells .. him? no|stop .... force*|anyway|kept going|held me|didnt stop
stepdad|uncle|brother|dad|father|grandpa|coach|pastor|cousin|teacher|stepbrother|boyfriend|neighbor ... things|
    stuff .. to|with me .... $|mom|night|work|tell|secret|when|please|sleep
pays|gives|wants|asks .. me .. for .. pictures|photos|videos|pics|nudes|kisses ... 11|12|13|14|15|16|tell|im|secret|mom
HE|he|she|they|HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. says|said|swears|swore|promised|threatens|
    threatened|told ... he|she|they|hell|shell|theyll|me|to|to .. will|gonna|going|kill|break|burn|beat|hurt|stab|
    shoot|cut|finish|slit|choke|throw|punch|bury .. me|my|us|kids|dog ... if|next|when|tonight|unless|and|before|
    because ... i|we|home|time|tell|go|leave|tonight|he|she|text|back|already|court|talk
says|said|told .. next|tonight|when|ill|im ... face|next|dead|kill|calling|be|round|broken|mine|worse .. next|two|
    hit*|belt|me|for|dead|tonight .... hit|bruises|cut|belt|broke|punch*|burn*|bleed*|choke*
next .. time .... kill*|dead|calling|worse|finish .... bruises|hits|hit|beat|choke*|punch*|worse
hes|shes|he|she .. coming|back|home|upstairs|stairs|here|awake|outside|breaking|up .... set|burn*|threw|knife|gun|
    belt|beat|hit|fire|bat|hammer .. my|me|us|clothes|the|up|in|yard|door
set .. my|our|the .. clothes|bed|hair|car|house|room .. on fire .... hes|he|she|shes|coming|husband|again|now
hes|shes|he|she .. got|has|have|holding|squeezing|grabbing|gripping .. me|my .. by|so|leg|arm|wrist|hair|neck|throat|
    hand|hard ... wrist|hair|throat|neck|arm|leg|as|while|now|hard|right|bruis*|so|floor|writing
hes|shes|he|she .. killing me .. slowly|little|bit|one|hits|i|every|literally .... hits|hit|beat*|bruis*|choke*|
    bleed*|day
laying|lying|sleeping|asleep|next .. beside|next|him|to|her|pretending .... ribs|wakes|hit|choke*|hurt|again|beat|
    bruis*|scared
shelter .. full|closed|turned|no .... back|place|him|house|he|hit|again
had to .. lie|say|tell .... HOMEY ... did|hit|bruis*
puts|put|shoves|kicks|stomps|punches|kicked|punched .. foot|knee|fist|boot|me|my .. in|on|stomach|belly .. stomach|
    belly|pregnant ... pregnant|months|baby|again|me|$
pregnant|embarazada ... STRUCK|STRIKES|kicks|PEGANME|hits .. me|my|stomach|again|$
HOMEY|he|she|they .. shaved|shaving|cut|cutting|pulls|pulled|ripped .. my|off .. head|hair .. because|cause|bc|cuz|
    for|again|in|out|off|laughing
stands|standing|sits|holds|held|blocks|blocking .. on|over|in|me|my|the|a .. neck|chest|throat|back|face|door|window|
    rail|edge|driveway|doorway .... knife|wont|scream*|again|hit|plate|kids|choke|baby
KIN|HOMEY .. is|are|was|just|hes|shes|keeps|still .. BEATING|BEATEN|punched|hit|slapped|STRIKING .. her|him|them|mom|
    my|sister|brother .. floor|now|shes|hes|again|and|please|bleeding|right|help|on|crying|so|hard
"""
