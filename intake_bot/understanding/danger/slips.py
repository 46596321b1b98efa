"""How people really spell: abbreviations, and words that look like one of danger and are not. Folded."""

SPELLED = """
u you
ur your
r are
wana wanna
wnt want
want2 want
wanto want to
gona gonna
gna gonna
gunna gonna
imma im gonna
ima im gonna
iam im
dnt dont
dunt dont
cnt cant
cudnt couldnt
bcuz because
bcz because
bc because
cuz because
cus because
coz because
becuz because
cause because
myslef myself
mysself myself
maself myself
myselff myself
abt about
bout about
w with
wo without
wout without
withot without
wit with
tn tonight
tonite tonight
2nite tonight
2night tonight
tmr tomorrow
tmrw tomorrow
tomm tomorrow
rite right
b4 before
n and
nd and
dis this
dat that
nomore no more
anymor anymore
anymoe anymore
any1 anyone
some1 someone
every1 everyone
no1 noone
naide nadie
nadien nadie
naiden nadie
ppl people
hubs husband
hubby husband
thier their
wen when
wat what
q que
k que
ke que
qe que
xq porque
pq porque
porq porque
xk porque
x por
d de
tmb tambien
tb tambien
tbn tambien
kiero quiero
qiero quiero
qero quiero
kero quiero
qro quiero
kisiera quisiera
bida vida
bivir vivir
vibir vivir
aser hacer
aserme hacerme
haser hacer
ase hace
asta hasta
aora ahora
aorita ahorita
orita ahorita
ahorta ahorita
ahoritaa ahorita
oy hoy
aki aqui
ayi alli
akabar acabar
toi estoy
toy estoy
stoy estoy
pa para
pal para
nms no mames
ntp no te preocupes
tqm te quiero mucho
komo como
kmo como
cmo como
dise dice
disen dicen
miedoo miedo
mied miedo
k1ll kill
su1c1de suicide
k*ll kill
su*cide suicide
s*icide suicide
d*e die
kilme kill me
tho though
thru through
plz please
pls please
porfis porfa
"""
"""A word and what it stands for. A word that stands for itself is left alone."""
