"""English: feelings about the meeting, hopes, worries and questions for the other side or the program."""

MEETING = """
I'm {feeling} about [the meeting|it|sitting down with {them}|meeting {them}].
I feel {feeling} to be honest.
Mostly {feeling}, a little tired.
I was {feeling} at first but now I'm {feeling}.
{who} says I'll do fine.
I'm hoping for [an apology|answers|closure|a fresh start|a handshake].
I just want {hope}.
What I'm hoping for is {hope}, nothing more.
I'd like to tell {them} {say}.
I want {them} to know {say}.
It's important for me to explain {say}.
I want to look {them} in the eye and say sorry.
I'd like to know why it was my {thing}.
Why did you pick my house?
Did you know anyone was home?
What happened to the {thing}?
Do you still have my {thing}?
Were you alone that day?
Did you think about us afterwards?
What would you do different now?
How are you doing these days?
How is your family doing after all this?
Did you get {broken} fixed?
I want to ask {them} what happened to the photos on the phone.
I want to ask if {they} got hurt in the accident.
I wonder if {they} even remembers me.
I want to ask how I can make it right.
I'm worried I'll cry.
I'm scared I'll start crying in front of everyone.
I'm afraid I'll forget what I wanted to say.
I'm scared to talk in front of people.
I get shy around strangers.
I'm worried I will say the wrong thing.
I'm worried it will be awkward.
I'm afraid it will be a waste of time.
I worry my English won't be good enough.
I'm worried about being late, the [bus|train|22 bus] is never on time.
I'm a bit scared of how I'll react, I talk too much when I'm nervous.
What if nobody talks?
What if {they} doesn't show up?
What if {they} doesn't say sorry?
What if we don't agree on the amount?
What if I get emotional?
What if I need a minute outside?
What should I wear?
How long does it take?
How many people will be in the room?
Who else will be there?
Is there a cost?
Does the judge read what I say?
Will this go on my record?
Can I bring notes?
Can I bring a letter instead of talking?
Can I bring water or [coffee|tea|a smoothie]?
Do we shake hands or what?
Does {they} have to answer my questions?
Do I have to forgive {them}?
Is the mediator on anybody's side?
Who is the mediator?
Has {they} said yes already?
Do I need my lawyer there?
Am I texting a real person?
What happens after the meeting?
What happens if we can't agree?
Could it be done by video?
Can {who} speak for me?
Will it be recorded?
Do they see what I write here?
Is there somewhere for {who} to wait?
How do you do this, is it like court?
How many of these have you done?
I talked to {who} about it and I want to do it.
I decided this on my own, nobody told me to.
Nobody is making me do this, I want to.
I feel safe with that.
I'm not scared of {them}, just nervous about talking.
I'm not angry anymore, I just want {hope}.
I was so mad {ago}, now I mostly want {hope}.
I've thought about it a lot since {month}.
I want to take responsibility.
I messed up and I want to own it.
I owe {them} an apology.
I can't change it but I can say sorry.
I'm ready to listen.
I can listen without interrupting, I promise.
I want to hear {them} out.
I'm not looking for revenge.
I don't want anybody to go to jail, I want {hope}.
I don't hate {them}.
I already forgave {them}, I just want {hope}.
I'm not sure I can forgive yet but I'll listen.
It would mean a lot to {who}.
I'd like to put this behind me and my family.
I hope we can say hi at {shop} without it being weird.
I hope {kid} can see that people can fix things.
I wrote a letter, it's {small} pages lol.
I practiced with {who} last night.
I've been going to counseling since {month} and it helps.
I sleep better now than before.
I prayed about it and I feel at peace.
I think it's a good idea.
I like that it's voluntary.
I like that there's someone neutral.
I'm glad {they} agreed.
I appreciate you asking how I feel.
"""
