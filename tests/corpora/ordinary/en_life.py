"""English: the day around it: food, work, traffic, family, weather, faith, sports, music, films, games."""

LIFE = """
We're having {food} tonight.
I'm making {food} for {kid}'s birthday.
I just ate too much [pizza|soup|ramen|fried chicken|lasagna].
{she} makes the best {food} in {town}.
The [pizza|soup|ramen|lasagna|chicken] from {shop} is so good.
I skipped lunch so I'm starving.
I need {drink} before I can answer that.
Let me grab {drink} first.
I spilled {drink} on my phone.
I'm at {work} till {late}.
I work nights at {work}.
{boss} gave me {day} off.
{boss} changed my shift again.
I start a new job at {work} {soon}.
Payday is {day}.
I do doubles on {day}s so I'm beat.
We're short staffed at {work} this week.
I've been at {work} for {small} years.
Traffic on {street} is crazy.
I'm stuck in traffic by {shop}.
There's construction on {street} so give me {minutes} more minutes.
[The bus|The train|The 22 bus|My ride] was {minutes} minutes late.
I missed [the bus|the train|my ride].
My car is in the shop until {day}.
I got a flat on {street}.
Gas is so expensive I take {ride} now.
Parking downtown is the worst.
{kid} has {illness}.
{kid} lost a tooth today.
{kid} has a {sport} game {soon}.
My oldest is learning to drive, pray for us.
{kid} won't eat anything but {food}.
I have to pick up {kid} at {hour}.
The baby was up all night.
{she} is visiting from {town}.
[My brother|My cousin {mname}|My uncle] is getting married {soon}.
[My sister|My cousin {fname}|My niece {fname}] just had a baby girl.
{he} fixed my [laptop|bike|phone|truck|sink] last week.
It's {who}'s birthday {soon}.
We have {small} kids and one bathroom.
{kid} turned [8|12|15|18] in {month}.
My {pet} ate my charger.
My dog is barking, one sec.
We took the {pet} to the vet {day}.
It's {weather} here.
It's {weather} in {town} they say.
If it's [raining|snowing|icy|foggy] on {day} I might be late.
They closed the schools, it's [icy|snowing hard|flooded on {street}].
The power went out last night from the storm.
I love this weather.
I have church {day} {part}.
We have Bible study on {day}s.
I sing in the choir {day} {part}s.
It's Ramadan so I'd rather do it before {hour}.
I keep Sabbath so no Saturdays.
God bless you.
I'll pray on it.
Pastor {mname} knows about it and supports me.
Did you watch {team} last night?
{team} lost again.
If {team} make the playoffs I'm taking the day off.
{kid} plays {sport} at the rec center.
I coach {sport} on {day}s.
I twisted my ankle playing {sport}.
{kid} made the {sport} team!
I'm watching {show} with {who}.
No spoilers, I haven't seen {show} yet.
It's like an episode of [Law and Order|Grey's Anatomy|Jeopardy|a telenovela].
We saw a movie at the mall on {day}.
I play {game} with {kid}.
{kid} is on [Fortnite|Minecraft|Roblox|Madden] all day.
{he} beat me at {game} again.
I listen to {band} when I clean.
We have tickets for {band} in {month}.
That song by {band} is stuck in my head.
I'm learning guitar, {small} chords so far.
I have [a cold|the flu|strep|allergies] so I sound terrible.
I've got a doctor's appointment {day} at {hour}.
I have {class} class on {day}s.
I passed my {class} class!
I have a test in {class} {soon}.
I'm studying to be a nurse.
I'm at {shop}, talk in {minutes} minutes.
I'm at the laundromat with all our blankets.
I'm cooking, my hands are all wet.
My phone is at {small} percent.
My screen is cracked so sorry for typos.
I have a new phone so I lost my contacts.
Sorry, autocorrect.
Sorry, I fell asleep.
Sorry I was in the shower.
I was up late watching {show}.
We're moving to {town} in {month}.
The landlord finally fixed the heat.
The neighbors have a party and it's loud.
I planted tomatoes this year.
I'm painting {kid}'s room.
The fair is in town {soon}.
We're driving to {town} for Thanksgiving.
I have to get groceries before {late}.
Happy {day}!
Have a good weekend.
You too, take care.
Hope you have a nice {part}.
"""
