"""English: short answers, and answers about when, where, who comes, money and what someone needs."""

SHORT = """
Yes
No
Yeah sure
Yep
Nope
2
1
3
Me
Both
Maybe
Not sure
[The|Definitely the] first one
[The|I guess the] second one
[The|Probably the] last one
Option {small}
{who}
{who} and {who}
{day}
{day}s after {hour}
{day} {part}
{day} or {day}
{part}s
Weekends
After {hour}
Around {hour}
{date}
{place}
{money}
In person
Online is fine
By phone
The mediator
Only me
Just me and {who}
None that I know of
About {minutes} minutes
Once, in {month}
I guess so
Of course
Sounds good
That's right
Correct
No problem
Why not
Not really
I don't know yet
English please
{fname}
{mname}, {years} years old
"""

ANSWERS = """
{day} works for me.
{day}s after {hour} are [best|good|fine].
I can do {day} {part}.
Any day but {day} is fine.
I work weekdays until {hour}, so {day} {part} is better.
Could we do it on {date} instead of {date}?
{date} at {hour} is good for me.
I'm free most {part}s except {day}.
I get off work at {hour}, can be there by {late}.
Not {day}, I have {class} class that {part}.
[I think|Pretty sure] {day} or {day} would be easiest for everybody.
My schedule changes every week, I'll know mine on {day}.
{kid} has practice on {day}s till {late}.
I'm off {day}s and {day}s.
{part}s are hard because I take {kid} to school.
I can be flexible if you tell me by {day}.
We're out of town until {date}.
Anytime in {month} works, just not the first week.
I have court on {date} so after that please.
{place} is good for me.
I'd prefer {place}, it's closer.
Somewhere near {street} would be easiest.
Can we meet at {place} [instead|maybe]?
I don't have a car so it should be on a bus line.
{place} is too far from {town}.
Online would be easier since I live in {town}.
I've never been to {place}, is there parking?
I know where that is, it's by {shop}.
I'd like {who} to come with me.
{who} is coming with me if that's ok.
I want to bring {who}.
Can I bring {who} and {who}?
{who} can drive me there.
I'll come by myself.
{who} will watch the baby so I can go.
My dog is a service animal, can he come?
I'd rather talk first.
{they} can go first, I don't mind.
Let the mediator start.
I'd like to read something I wrote.
I'd like to sit closer to the door.
I'd like the mediator to sit between us.
A break every {minutes} minutes would help.
Same table is fine.
I would like to arrive {minutes} minutes early.
I'd rather wait in a different room until it starts.
The {thing} was worth {money}.
It cost {money} to fix {broken}.
I already paid {money}.
I can pay {pay}.
I could do {pay} starting in {month}.
My insurance covered all but {money}.
I don't have the receipt but it was {money}.
I missed {small} days of work because of it.
I don't want any money, just {hope}.
All I'm asking for is {money} for the {thing}.
I need {need}.
Will there be {need}?
It would help to have {need}.
I use a wheelchair so no stairs please.
I don't hear well on my left side.
I read slow so please send short ones.
I don't need anything special.
My English is ok but I'd like an interpreter for the meeting.
I need breaks because of my back.
I get migraines from bright lights.
I'm diabetic so I may need a snack.
I'm breastfeeding so I need a private place for a few minutes.
{kid} will be with me, is there a play area?
You can call me after {hour}.
Texting is better than calling, I'm at {work} all day.
It's ok to leave a voicemail.
This phone is only mine.
I share this phone with {who}.
My email is the same as before.
You have the right number.
I moved, my new place is on {street}.
Call me {fname}, everybody does.
My last name is spelled with two L's.
I prefer English but {who} speaks Spanish.
We have not talked since it happened.
We used to be neighbors on {street}.
We went to the same school in {town}.
I didn't know {them} before that day.
We work for the same company, different shifts.
I said yes to {day}, right?
I meant {day}, not {day}.
Sorry, I pressed the wrong number, I meant {small}.
What was the question again?
Can you explain that in other words?
What does restitution mean?
I already answered that one I think.
Give me {minutes} minutes, I'm driving.
I'll ask {who} and tell you {soon}.
Either one is fine.
Doesn't matter to me, you pick.
I have a question about the last one.
That's everything I need.
Thanks for explaining it.
Thank you for being patient with me.
"""
