"""What holds an option's words and tells of something else: every night I cry, they watch my house, my phone is old.

Written as synonyms_scenes; ``apart`` as in synonyms_guards, ``listen.apart`` at that one question.
"""

TOLD_APART = """
= apart
every|each|all day|night|week|morning i
think|cry|pray|dream|worry|go|work about? it? to? court? every|each|all day|night|week|morning
todos|cada los? dias|dia|noches|noche lloro|rezo|trabajo|pienso|voy
sigue|siguen pasando el|los|mucho tiempo|anos|dias|carros
my phone is|keeps old|dying|cracked|broken|dead|slow|locked|new|almost out?
my name is
me llamo
want|can we? keep? it private
make|be sure nobody|noone|no|that one? nobody?
do not want anybody|anyone to know
que nadie lo|la|los|me
no|nobody|noone one? told me
nothing works|helps|matters
i? need more info|information
used|use to come|call|text|write|drive|show|send|message by|up?
left me alone until|till
he|she|them|the has|have|got|tiene|tienen a|lot|lots|support|todo|mucho|mucha of|apoyo|gente?
    friends|support|people|apoyo?
i? take|took|taking care of
got your|ur|the message|text|voicemail
they|them leave|send|left me messages|texts
the? cops|police|judge|lawyer|juez|policia|abogado|licenciado came|called|saw|me|wrote|vino
    llamo|hablo|hablo?
kin saw|called|talks|wrote|vio|todavia le|lo|to|them? habla|at|to?
them|kin|boss|someone|somebody is|are? watches|watching|watch my|me|tv|television|kids|over|the
    house|kids|all?
them|someone|somebody|people looks|look at me|us funny|weird|wrong?
cops|police|detective|policia have|has|got|took|tiene my|mi|the phone|telefono
can|could|will|would|does them|anybody|anyone|kin read|see|reads
them reads slow|well|good|spanish|english
no me apoya|apoyan|cuida|cuidan|ayuda|ayudan|entiende
do|does not have my backs|back
them|kin has|have no idea|clue
only me and my|the kin|kids|mom|dog live|lives?
solo yo|vivo vivo|aqui|yo aqui?
one time that them
the|my kin|brother was there
ya? es|fue|con suficiente|bastante con|ya lo|eso
suficiente con lo|eso|esto
algo asi|raro|malo|pasa|paso
no entiendo|entendi|se nada|que|de decir|que|esto|hablan
solo|nomas|nada|just|only mas? una|a|one quick? pregunta|question|duda
hang on a? minute|sec|second?
tell|say|digame me? por|why que? you are|me calling|llama me?
= listen.apart
# of the ears, not of the wish to listen: "I can't hear out of my left ear"
can|could|do not hear|listen good|well|much|nothing|a|anything? thing? out|from|in|on|with|through of?
    my|the|one|either|left|right|this|both left|right|good|bad? ear|ears|side
i? am? deaf in|on? my|the|one|either|both? left|right? ear|ears|side?
i? am? hard of hearing
hearing aid|aids|loss|problem|problems|trouble
ear|ears is|are? bad|deaf|gone|shot|blocked
no|ni oigo|escucho nada|bien|casi|mucho? de|del|por|con|en el|un|mi|mis|los|lado|ningun|este?
    oido|oidos|lado? derecho|izquierdo?
no|ni me sirve|sirven el|los|mi|un oido|oidos
sordo|sorda|sordito|sordita de|del? un|mi|los? oido|oidos? derecho|izquierdo?
"""
