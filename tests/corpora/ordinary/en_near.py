"""English near misses: words of refusal or danger in ordinary use. SOBER: loss, fear and past crime, told calmly."""

IDIOMS = """
This headache is killing me.
My feet are killing me after {small} hours at {work}.
This traffic is killing me.
I'm dead lol.
I'm dying to know what {they} will say.
I'm dying of hunger, be right back.
I about died laughing at {show}.
{team} are killing it this year.
{team} got murdered last night, 42 to 3.
{boss} is going to kill me if I'm late again lol.
Just killing time at {shop}.
I'd kill for some {food} right now.
Shoot me an email with the address.
Shoot, I meant {day}.
Can you shoot me a text when it's confirmed?
I'll give it a shot.
I'll take a stab at it.
That test kicked my butt.
I bombed my {class} test.
{kid} is the bomb at {sport}.
You're a lifesaver.
It beats sitting at home.
Beats me.
I'm drowning in laundry.
I could sleep for a week.
My {pet} is driving me crazy.
{kid} scared me half to death jumping out of the closet lol.
The [pizza|soup|lasagna|mac and cheese] at {shop} is to die for.
This phone is on its last leg.
I'm so over this snow.
I choked on my {drink} laughing.
It cost me an arm and a leg.
Break a leg, my sister told me haha.
I bit my tongue and didn't say anything.
I nearly had a heart attack when I saw the bill lol.
{band} slays.
I crashed on {who}'s couch last night.
I'm beat, long shift.
My [laptop|tv|blender|old phone|camera] bit the dust.
I'm hooked on {show}.
Dead tired but happy.
My back is murder in the {part}s.
We're shooting for {date}.
I'm addicted to {drink} I swear.
They shot the wedding video at the church on {street}.
"""

WORDS = """
The bus stop on {street} is right there.
Is there a bus stop near {place}?
It's the last stop on the train.
I have to stop at {shop} first, then I'll come.
I stop working at {hour}.
I can't stop thinking about what I want to say to {them}.
I hope the rain stops by {day}.
The bus doesn't stop there on Sundays.
It won't stop raining here.
Don't stop asking me questions, this helps.
The end of the month is better.
End of {month} works.
I'm free at the end of the day.
It's at the end of {street}, the white house.
By the end of the week I'll know my shifts.
In the end I said yes.
I want a good ending to this.
Please don't cancel my appointment.
Did they cancel school on {day}?
They cancelled {kid}'s game because it's {weather}.
I had to cancel the dentist so {day} is open.
My flight got cancelled so I'm still in {town}.
I quit my job at {work} in {month}.
I quit smoking {ago}.
{kid} quit {sport} and now does {sport}.
I'm not a quitter.
I leave work at {hour}.
I leave for {town} on {date}.
Leave it blank for now.
You can leave a message with {who}.
I left my [phone|backpack|wallet|jacket|umbrella] at {place}.
I'm on sick leave till {date}.
I'm on maternity leave so any day is fine.
The bus leaves at {hour}.
I live alone with my {pet}.
I'd like to come alone.
I don't want to sit alone in the waiting room.
Let's start at {hour} and end by {late}.
I unsubscribed from cable so I watch {show} at {who}'s house.
Start with me, that's fine.
I order {drink} every {part}.
I ordered {food} so I'll be back in {minutes} minutes.
The elevator is out of order at {place}.
What's the order of speaking?
The judge's order says how much I owe, it's {money}.
I work the order desk at {work}.
I don't drink.
I don't drink anymore, {small} years in {month}.
I only drink {drink}.
I've been sober {small} years.
No drugs, no alcohol, I play {sport}.
I have to go by the drug store for {kid}'s medicine.
I'm high school class of 2009.
{kid} starts high school {soon}.
The meds for my back don't make me sleepy.
I cut my hair yesterday so look for short hair.
I cut hair at a shop on {street}.
They cut my hours at {work}.
I cut onions all day at the restaurant.
I'm a knife sharpener by trade believe it or not.
I use a glue gun for crafts.
I need a nail gun for the deck {soon}.
{kid} wants a water gun for Christmas.
I jumped the gun and told {who} already.
I'm afraid I can't make {day}.
I'm afraid {day} doesn't work.
I'm afraid of heights, is it on a high floor?
{kid} is scared of dogs.
I'm scared of elevators, are there stairs?
We watched a scary movie, {kid} was so scared haha.
No threat of rain on {day}.
The police officer gave me a case number.
I already filed the police report.
{kid} wants to be a police officer.
The police station is across from {place}.
My dog hurt his paw.
My knee hurts on stairs.
It doesn't hurt to ask.
I hit the wrong key.
We hit every red light.
My phone died, sorry.
The battery in my [drill|phone|laptop|camera|van] is dead.
My car died on {street}.
The plants died while we were in {town}.
Is there a deadline?
I'm blowing up balloons for {kid}'s party.
The fireworks kept us up.
I burned the {food}.
I follow {team} religiously.
Do you follow {band} on Instagram?
I have to run, {kid} is out of school at {hour}.
I'm at the shooting range of the fair with {kid}, winning a teddy bear.
Enough parking there?
Is {minutes} minutes enough time?
Nothing else to add.
I'm finished with the form.
I used the hole punch on page 2, sorry.
I lost my keys again.
I can't live without {drink}.
I can't wait until {day}.
I can't do {day} {part}, but {day} is good.
No more than {small} people please.
I have no more questions, what's next?
"""

SOBER = """
My grandma died in {month} so we were in {town}.
My dad passed away {ago}.
We buried my uncle on {day}.
The funeral is {day} at {hour}.
My {pet} died {ago} and the kids are still sad.
My mom had cancer but she's fine now.
A drunk driver hit me {ago}.
A drunk driver hit my parked car {ago}, that's my case.
He stole my car in {month} and broke the window.
He took my {thing} from the porch {ago}.
They broke into my garage {ago} and took my {thing}.
She used my card for {money} in {month}.
She broke {broken} {ago}.
They threw a rock at {broken} {ago}.
Someone's kid keyed my truck in {month}.
They spray painted the wall of our church {ago}.
My kitchen knife set was stolen with the {thing}.
My dad's hunting gun was in the safe, they only took the {thing}.
He punched me at a party {ago}.
He pushed me at the game in {month} and I broke my wrist, it healed.
He pulled a knife and took my {thing}, that was {ago}.
He threatened me over a parking spot {ago}, that was the only time.
She slapped me at {work} {ago}, then she cried.
The attack was {ago} and I have a small scar.
He had a gun when he robbed the store {ago}, I was the cashier.
I hit him, I was wrong.
I hit him once {ago} and I regret it.
I stole the {thing}, I admit it.
I took {money} from the register at [the gas station|the bakery|the corner store] and I lied about it.
I broke {broken} with a bat {ago}, I was 17.
I was drunk that night and I crashed into her fence.
I was high when I took the {thing}, I've been clean since {month}.
I pushed her bike over and it broke.
I yelled at him and threw a bottle, that was {ago}.
I threatened him {ago} and I'm sorry for it.
I ran from the police that night, then I turned myself in.
I wrote graffiti on the school, it was stupid.
I sold a {thing} that wasn't mine.
I drove off after I hit the parked car, I panicked.
I got in a fight at [the gym|a party|school|a game] {ago}.
My son shoved a boy at school and his glasses broke.
I never meant to hurt anybody.
I hurt someone and I want to make it right.
I know I hurt her family {ago}.
I don't want to hurt anyone's feelings.
I would never hurt myself or anyone else.
No, he never came back after that.
No, I have not seen him since {month}.
No, she never bothered me again.
There's no restraining order or anything like that.
No one has threatened me.
Nobody is pressuring me.
I'm not afraid of {them}.
I'm not drunk or anything, just tired from work.
I don't own a gun.
I don't do drugs.
It scared my kids when it happened {ago}, they're fine now.
We were afraid to go out the first week, that was {ago}, not now.
I was scared that night, I'm ok today.
I cried a lot {ago}, now I'm better.
It hurt for months and now I want {hope}.
I lost {money} and a week of sleep.
The police came right away that night.
The police gave me back my {thing} in {month}.
I was in jail {small} weeks in {month}.
I'm on probation till {month}.
I did {small} weeks of anger class and finished it.
My cousin used to drink, he stopped {ago}.
"""
