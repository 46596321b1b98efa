"""What fills the slots of the English patterns; choices stand between bars and may hold slots themselves."""

SLOTS: dict[str, str] = {
    # when
    "day": "Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday",
    "workday": "Monday | Tuesday | Wednesday | Thursday | Friday",
    "part": "morning | afternoon | evening",
    "hour": "5 | 6 | 4:30 | 5:30 | 6 pm | 3pm | 7 | 2 | 10 am | 11 | noon | 4ish | 3:15",
    "late": "6 | 7 | 8 pm | 6:30 | 9 tonight | 7:45",
    "month": "January | February | March | April | May | June | July | August | September | October | November",
    "date": "the 3rd | the 12th | December 4th | the 21st | Jan 9 | Dec 15 | the 28th | February 2nd | the 8th",
    "ago": "last year | two years ago | last {month} | back in {month} | about 8 months ago | last summer | in {month} "
    "| three years ago",
    "soon": "tomorrow | next week | {day} | this weekend | on {date} | in {month}",
    "minutes": "10 | 15 | 20 | 30 | 40 | 45",
    "small": "two | three | 4 | five | 6",
    "years": "8 | 12 | 15 | 19 | 20 | 27",
    # where
    "place": "the library | your office | the community center | the coffee shop on {street} | the church on {street} "
    "| my lawyer's office | the school gym | the rec center | the courthouse annex | city hall",
    "street": "Main | Oak | 5th | Washington | Elm | Division | Lincoln | Broadway | Maple | Grand",
    "shop": "the gas station | the corner store | the bakery | the laundromat | the pharmacy | the Dollar General "
    "| Walmart | the taco place | the tire shop",
    "town": "Aurora | El Paso | Dayton | Fresno | Joliet | Tulsa | Yakima | Omaha | Laredo | Springfield | the valley",
    "work": "the bakery | the warehouse | the hospital | the daycare | the car wash | the nursing home "
    "| the school kitchen | Home Depot | the landscaping company | the plant",
    "ride": "the bus | the train | my bike | an Uber | the 22 bus | my brother's truck | the light rail",
    # who
    "she": "my sister | my mom | my aunt | my wife | my cousin {fname} | my sister {fname} | my friend {fname} "
    "| my grandma | my daughter | my niece {fname} | my caseworker {fname} | my aunt {fname}",
    "he": "my brother | my dad | my uncle | my husband | my cousin {mname} | my brother {mname} | my friend {mname} "
    "| my grandpa | my son | my nephew {mname} | my coach | my uncle {mname} | pastor {mname}",
    "who": "{she} | {he}",
    "fname": "Ana | Keisha | Brenda | Denise | Rosa | Tanya | Maria | Jess | Linda | Monique | Hannah | Priya",
    "mname": "Luis | Mike | Darnell | Jorge | Kevin | Tyrone | Sam | Eddie | Chris | Minh | Andre | Paul",
    "kid": "my son | my daughter | my little one | my nephew | my youngest | my grandson | my stepson",
    "boss": "my boss | my manager | my supervisor | the shift lead",
    "they": "he | she | the other person",
    "them": "him | her | them | the other person",
    # what
    "money": "$40 | $120 | $800 | about 300 dollars | 1,200 dollars | 500 bucks | around $650 | $75 | 2k | $1,450",
    "pay": "20 dollars a week | $50 a month | 100 every payday | 25 a week | 50 on the 1st",
    "thing": "bike | phone | laptop | tv | backpack | wallet | toolbox | scooter | camera | drill set | purse",
    "broken": "the window | my fence | my mailbox | the side mirror | the glass door | my headlight | the garage door",
    "need": "a ramp | an interpreter | large print | a quiet room | a chair with arms | a ground floor room | captions "
    "| a sign language interpreter | extra time to read | a place to park close by",
    "food": "tamales | pizza | wings | pancakes | burritos | soup | ramen | fried chicken | lasagna | mac and cheese",
    "drink": "coffee | iced tea | water | a Coke | hot chocolate | lemonade | a smoothie",
    "team": "the Bears | the Cowboys | the Lakers | the Bulls | the Dodgers | the Packers | the Chiefs | the Cubs",
    "sport": "soccer | basketball | baseball | volleyball | softball | football | hockey",
    "show": "Grey's Anatomy | the Batman movie | Star Wars | that cooking show | Stranger Things | Law and Order "
    "| the new Marvel one | Jeopardy",
    "band": "Bad Bunny | Metallica | Shakira | Taylor Swift | Kendrick | the church choir | Willie Nelson | Beyonce",
    "game": "Fortnite | Minecraft | Call of Duty | dominoes | Mario Kart | Roblox | bingo | Madden | Uno",
    "weather": "snowing | raining | so hot | freezing | foggy | windy | icy | pouring",
    "pet": "dog | cat | puppy | parrot | old lab | bunny",
    "illness": "the flu | a cold | strep | a migraine | back pain | allergies | a toothache",
    "class": "math | GED | algebra | nursing | English | welding",
    # how the meeting feels
    "feeling": "nervous | hopeful | a little anxious | curious | ready | relieved | kinda awkward | good | ok | unsure "
    "| calm | excited in a weird way",
    "hope": "an apology | some answers | to hear why | closure | to get my {thing} back | to say my part "
    "| to understand | to move on | to be heard",
    "say": "how it changed my routine | what it cost us | why I did it | what I was thinking | how my kids took it "
    "| that I've changed | how long it took to fix things",
}
