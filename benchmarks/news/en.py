"""English: quotation, attribution, figures and names in the measure in which news has them."""

GRAMMAR = {
    "headline": """
{ORG} {head_verb} {issue} after {event} in {CITY}
{CITY} {head_verb} {issue} as {group} {head_warn}
{number_word} {hurt} in {CITY} {event}, officials say
{PERSON} {head_verb} {issue} in {COUNTRY}
‘{short_quote}’: {group} in {CITY} wait for {thing}
{ORG} to {do} {thing} by {year}
Why {group} in {COUNTRY} are {worried} about {issue}
{COUNTRY}’s {parliament} {head_verb} {issue} amid {event}
{group} in {CITY} {head_warn} over {issue}
What to know about {issue} in {CITY}
{CITY} {event}: {PERSON} says {thing} will {last}
""",
    "deck": """
{Group} say they were not told about {thing} until {day}, and {ORG} has not said who will pay
The {adj} plan would {do} {thing} and cost {money} over {#2-9} years
{PERSON}, {ROLE}, says the {adj} {event} changed everything
It is the {ordinal} {event} since {year}, and {group} expect more
""",
    "subhead": """
A {adj} decision
What happens next
{Group} wait
‘{short_quote}’
The view from {place}
{number_word} years of {issue}
Who pays
After the {event}
""",
    "byline": "By {name}\nBy {name} and {name}\nBy {name}, {desk} correspondent",
    "desk": "chief political\nenergy\nEurope\nhealth\nbusiness\nscience\ncrime",
    "dateline": """
6x {caps_city} —
2x {caps_city}, {month} {#1-28} —
3x {caps_city} (AP) —
2x {caps_city} (Reuters) -
""",
    "caps_city": """
VARNA, Bulgaria\nLONDON\nHARBOR SPRINGS, Mich.\nNAIROBI, Kenya\nGENEVA\nSANTA FE, N.M.\nBERGEN, Norway
MELBOURNE, Australia\nLAGOS, Nigeria\nPORTLAND, Ore.\nMEXICO CITY\nHALIFAX, Nova Scotia\nMANILA
""",
    "caption": """
{Group} near {place} in {CITY} on {day}.
{PERSON} speaks to reporters in {CITY} in {month} {year}.
A {adj} {building} in {CITY} after the {event}, {month} {#1-28}, {year}.
""",
    "listed": """
{Number_word} {building}s in {place} were shut for {#2-30} days.
More than {#1000-90000} people signed the petition against {thing}.
{Org} will pay {money} to {group}.
The {ordinal} hearing is on {month} {#1-28}.
""",
    "tweet": """
“{statement}” — {name} (@{handle}) {month} {#1-28}, {year}
""",
    "handle": "harbourwatch\nmilena_p\ncitydesk\nann_okafor\nbaywriter\ntransport_notes",
    "lede": """
{ORG} {decided} on {day} to {do} {thing} in {CITY}, {because}.
{Number_word} people were {hurt} in a {adj} {event} in {CITY} on {day}, {ORG} said{tail}.
{Group} in {CITY} {learned} on {day} that {thing} would be {done}, {because}.
{PERSON}, {ROLE}, {decided} late on {day} to {do} {thing}, {ending}.
{COUNTRY}’s {parliament} {decided} on {day} to {do} {thing} after {#2-20} hours of debate, {ending}.
A {adj} {event} that {learned_of} {group} across {COUNTRY} has left {ORG} with {#2-60} days to {do} {thing}.
""",
    "sentence": """
15x {plain}
4x {reported}
3x {figures}
3x {spoken}
8x {background}
2x {aside}
""",
    "plain": """
{Group} {learned} on {day} that {thing} would be {done}, {because}, {ending}.
{The} {adj} {building} on {street} {stood} for {#12-90} years before {ORG} {decided} to {do} it, {ending}.
In {place}, {group} {waited} while {group2} {worked} to {do} {thing} and {do} {thing}, {ending}.
{PERSON} and a few other {group} {waited} outside {country}’s embassy on {day}, {ending}.
The {parliament} is expected to vote on {country}’s {adj} plan in {month}, {ending}.
{ORG} {did_not} respond to a request for comment on {day}.
But {group} in {place} {learned} of the {event} only when {thing} was {done}, and {group2} had little to tell them.
It was not clear how {ORG} would {do} {thing}, or who would pay for it once the {parliament} had voted.
{By} {day} evening, {group} had {waited_part} for {#2-20} hours at the only {building}, {ending}.
{PERSON} {did_not} say whether {thing} would be {done} before the end of the year, {ending}.
There {was_little} sign of {group2} in {place} on {day}, and the {building} {stood} empty but for a few {group}.
The {event} came {#2-30} days after {ORG} {decided} to {do} {thing}, {because}.
When the {event} began, {group} ran towards {street}, where {group2} {worked} through the night to {do} {thing}.
Neither {PERSON} nor {ORG} would say what the {adj} report had found, {ending}.
{Group2} {worked} with {group} to {do} {thing}, and some of them slept in the {building}, {ending}.
For now, the {building} remains closed, and {group} travel {#12-90} miles to the next one, {ending}.
{As} the {event} spread to {place}, {group} {learned} how little {ORG} had done about {issue}.
Like other {group}, {name}, {role2}, isn’t sure that {group2} will ever {do} {thing}.
The {building} in {CITY} did not open on {day}, and its {group} were not told why until {group2} had left.
The {adj} plan, the {ordinal} since the {event}, does not say when {ORG} would {do} {thing}.
What began as a dispute over {issue} has become a test of {ORG}’s patience with {group}, {ending}.
Supporters of {PERSON} {waited} near the {building}, {ending}, and they did not leave until {group2} arrived.
""",
    "reported": """
{PERSON}, {ROLE}, said {statement_low}, {ending}.
{ORG} said in a statement that {statement_low}, {ending}.
{Group} said {statement_low}, and {statement_low2}.
{PERSON} told reporters in {CITY} on {day} that {statement_low}, {ending}.
According to {ORG}, {statement_low}, {ending}.
{Statement}, according to a report by {org} published in {month}, {ending}.
{PERSON} added that {statement_low}, but {statement_low2}.
Officials at {org} warned that {statement_low} unless {thing} was {done} by {month}.
{name}, {role2}, told {paper} that {statement_low}.
{ORG} has denied that {statement_low}, {ending}.
""",
    "spoken": """
“{Statement},” said {PERSON}, {ROLE}.
“{Statement}, and {statement_low},” {PERSON} said.
“{Statement},” {name}, {role2}, said on {day}. “{Statement2}.”
“{Statement}, {ending},” said {name}, {#19-84}, who has lived on {street} all her life. “{Statement2}. {Statement}.”
{PERSON} said the {event} was “{short_phrase}” and that {statement_low}, {ending}.
“{question}?” asked {name}, {role2}. “{Statement}.”
“{Statement}. {Statement2}, and {statement_low},” {PERSON} said in an interview with {paper}.
“{contracted},” {name} wrote. “{Statement}, {ending}.”
“{contracted},” {PERSON} told {paper}, “and {statement_low}.”
""",
    "figures": """
{Org} spent {money} on {issue} in {year}, up from {money} the year before, {official} figures show.
About {#1000-90000,} {group} live within {#2-60} miles of the {building}, {official} data show, {ending}.
In {year}, hundreds of {building}s were {done}; by {month} of this year the number had fallen to {#12-90}, {ending}.
The project would cost {money} and take years to finish, {official} documents seen by {paper} show.
Prices of {goods} rose {#1-9}.{#1-9}% in {month}, the {ordinal} rise in a row, while wages fell on average.
{Org} (often called {acronym}) has thousands of employees in {COUNTRY} and {#2-60} {building}s abroad.
The vote was {#41-99}-{#12-40}, with only a few abstentions, {ending}.
Of all people asked by {acronym}, {#30-70}% said they {supported} the plan and {#10-29}% did not know.
At {#1-12} {ampm} on {day}, dozens of {group} were still waiting in {place}, {ending}.
Shares in the company fell {#2-30}% to ${#2-90} on {day}.
""",
    "background": """
{ORG}, founded in {year}, {decided} years ago to {do} {thing} in {COUNTRY}, {because}.
The {adj} {building} was built in {year} and has {stood_part} through more than one {event} since then, {ending}.
{COUNTRY} and {country} have argued over {issue} since {year}, ever since {org} {decided} to {do} {thing}.
{PERSON} (pictured above) {became} {role2} after more than {number_word} years at {org}, {ending}.
The {adj} dispute has its roots in the {event} of {year}, which {learned_of} {group} in both countries.
Critics — among them {name}, {role2} — say {ORG} was slow to {do} {thing}, {ending}.
Under a law that has been in force for decades, {group} who {waited} too long can ask {acronym} or {org} for help.
{The} agreement (signed in {city} in {month}) lets {group} {do} {thing} without a permit, {ending}.
{acronym}, which represents {group} across {country}, said it had not been asked about {thing}.
{ORG} and its partners, {acronym} and {acronym}, don’t agree on how to {do} {thing}, {ending}.
""",
    "aside": """
“[The] {event} was {short_phrase},” {PERSON} wrote. “{Statement}.”
{Group} and {group2} had asked for {thing} — and for an end to {issue} — since the {event}.
The film, “{title},” tells how {group} in {CITY} lived through the {event} of {year}–{#26-39}.
“{Statement} … {statement_low},” the letter said.
{Acronym2} published the data at {site} last {month}, {ending}.
The game ended {#1-6}–{#0-4} (it was {#0-1}–{#0-3} at the break), and {group} sang until the early morning in {place}.
“It was {adj}, ‘{short_quote},’ as my father used to say,” {name} said.
In a letter to [the {parliament}], {group} asked that {group2} {do} {thing} by {month}.
""",
    "Acronym2": "R&D groups at {org}\n4x R&D teams at {org}\n{Acronym} and {org}\nInspectors at {org}",
    "ending": """
and {group} {waited} to learn what it would mean for {thing}
a step that {learned_of} {group}
despite {issue} and a {adj} {event} in {month}
with the only {building} shut and {group} at home
the {ordinal} such move since the {event}
even as {group2} {worked} to {do} {thing}
a decision that {PERSON} hadn’t expected
leaving {group} without {goods} for days
""",
    "because": """
because of {issue} and the cost of {goods}
after a {adj} {event} left dozens of {building}s without {goods}
saying that {statement_low}
as part of {country}’s {adj} plan to {do} {thing}
a day after {PERSON} met {group} in {place}
ending months of talks with {group}
although {group2} had warned of {issue}
""",
    "tail": "\n, as {group2} {worked} in {place}\n, and several were still missing\n in a statement on {day}",
    "Statement": """
{Statement_full}
2x {We} {need} {thing} and {we} {need} it {soon}
Nobody {wants} another {event} in {place}
People here have {waited_part} long enough for {thing}
""",
    "Statement2": "{Statement}\nThat’s what {group} want\nIt’s about {issue}, and it always has been\nWe’ll see",
    "Statement_full": """
The {adj} {event} has changed what {group} expect from {org}
{Issue} is the reason {group} left {place}
There’s no plan to {do} {thing} in {city}
{Group} can’t wait until {month} for {thing}
We didn’t know that {thing} would be {done}
The next {event} won’t be like the one in {year}
{Goods} cost more than most {group} can pay
It took {#2-30} days to {do} {thing}, and it’ll take longer next time
{Our} {building} has stood here since {year}, and it isn’t going anywhere
""",
    "statement": "{Statement}",
    "statement_low": """
the {adj} {event} had changed what {group} expected from the city’s leaders
{issue} was the reason {group} had left {place}
there was no plan to {do} {thing} in {city}
{group} couldn’t wait until {month} for {thing}
the next {event} would not be like the one in {year}
{goods} cost more than most {group} could pay
it would take {#2-30} days to {do} {thing}
the {building} on {street} would reopen in {month}
{thing} would be {done} before the {ordinal} of {month}
nobody had asked {group} about {thing}
""",
    "statement_low2": """
that {group2} would {do} {thing}
that {issue} had to end
most of them had {waited_part} since {month}
that no {building} would close before {month}
""",
    "contracted": """
I’ve never seen anything like it
We don’t have {goods}, and we don’t have time
They’re doing what they can
It’s {adj}, but it’s ours
I couldn’t believe it
You can’t run a {building} like that
She’d have been {#19-84} this {month}
""",
    "short_quote": "We can’t go on like this\nNobody asked us\nIt never stops\nThis is our home\nEnough is enough",
    "short_phrase": "a terrible mistake\na good day\nthe worst in living memory\nfar from over\nnot acceptable",
    "question": "Who will {do} {thing}\nWhat are {group} supposed to do now\nHow long can it last",
    "title": "The Long Winter\nSalt and Iron\nA House by the Water\nNo Road North\nNight Ferry",
    "Group": "{group!}", "Group2": "{group2!}", "Org": "{org!}", "Issue": "{issue!}", "Goods": "{goods!}",
    "Number_word": "{number_word!}", "Acronym": "{acronym}",
    "group": """
residents\nfishermen\nteachers\nnurses\ndrivers\nfarmers\nstudents\nshopkeepers\ntenants\nsteelworkers\npilots
pensioners\nparents\nminers\ncommuters\nscientists\nvolunteers\nmigrants\ndoctors\nlawyers\nvoters\nfans
dock workers\nsmall businesses\nyoung families\nhotel owners\nport authorities\ntribal leaders\nasylum seekers
""",
    "group2": """
firefighters\ncity crews\npolice officers\nrescue teams\nengineers\nsoldiers\nlawmakers\ninspectors
paramedics\nregulators\nUN observers\naid agencies\nunion leaders\ncouncil members\nprosecutors
""",
    "thing": """
the old harbor bridge\na new flood barrier\nthe ferry service\nthe night trains\na second runway\nthe coal plant
the water mains\nrent controls\nthe border crossing\nfree school meals\nthe county hospital\na wind farm
the pension fund\nthe tram line\nthe emergency budget\nthe fishing quota\na cease-fire\nthe inquiry
public housing\nthe peace talks\nthe vaccine program\nfuel subsidies\nthe grain deal\nthe main road north
the archives\nthe stadium roof\nthe power grid\na carbon tax\nthe customs union\nthe census
""",
    "do": """
close\nreopen\nrepair\npostpone\nreplace\npay for\nreview\nexpand\nprotect\ndefend\nrebuild\nfund\nsuspend\napprove
give up\ntake over\ntalk about\nlook into\ndelay\nspeed up
""",
    "done": """
closed\nreopened\nrepaired\npostponed\nreplaced\npaid for\nreviewed\nexpanded\nprotected\nrebuilt\nfunded
suspended\napproved\ndelayed\nsold\ncut by half\nmoved to {city}
""",
    "decided": "decided\nagreed\nvoted\npromised\nrefused\noffered\nplanned\nthreatened",
    "learned": "learned\nheard\nwere told\nfeared\nhoped\nfound out",
    "learned_of": "surprised\nangered\ndivided\nrelieved\nshook\ntroubled",
    "waited": "waited\nprotested\ngathered\nsat\nstood\nlined up",
    "waited_part": "waited\nprotested\ncampaigned\nlined up",
    "worked": "worked\ntried\nstruggled\nrushed\nprepared",
    "stood": "stood\nlay\nremained", "stood_part": "stood\nsurvived\nremained",
    "supported": "supported\nopposed\nhad heard of",
    "did_not": "did not\ndeclined to\ndid not immediately",
    "was_little": "was little\nwas no\nwas some",
    "hurt": "injured\nkilled\ndetained\nevacuated\nrescued",
    "head_verb": "delays\nbacks\nrejects\nreviews\nfaces\ndebates",
    "head_warn": "protest\nwarn\nwait\ncelebrate\nworry",
    "last": "last for years\nreopen\ncost more\nstay",
    "worried": "worried\nangry\nhopeful\ndivided",
    "The": "The\nA\nOne", "By": "By\nOn", "As": "As\nWhile", "We": "We\nThey", "we": "we\nthey",
    "Our": "Our\nThe", "need": "need\nwant\nwere promised", "wants": "wants\nexpects\nis ready for",
    "soon": "now\nbefore the winter\nthis year\nbadly",
    "became": "became\nwas elected\nwas appointed",
    "issue": """
water shortages\nrising rents\ncorruption\nair pollution\nshort staffing\nyouth unemployment\nhouse prices
immigration\nfood prices\nclimate change\nmissing records\ntax evasion\ncoastal erosion\ndata protection
police overtime\npower cuts\ntrade barriers\nlong waiting lists\nwage theft\nairport noise\ngun violence
""",
    "event": """
storm\nflood\nstrike\nearthquake\nfire\nelection\nblackout\nprotest\ncrash\nlandslide\nexplosion\ndrought
outbreak\nraid\nreferendum\nheat wave\nscandal\nattack\ncollapse\nbus crash
""",
    "building": """
school\nhospital\nwarehouse\nstation\nmuseum\nlibrary\ncourthouse\nfactory\nchurch\nmosque\nhotel\npower plant
market\nshelter\nclinic\ntheater\nairport\npolice station\nembassy
""",
    "adj": """
controversial\nlong-awaited\ncostly\nnarrow\nsudden\nbitter\nhistoric\nrare\nsecret\nunusual\nmassive\nfragile
independent\nfederal\nlocal\nfamous\nmodern\nunpopular\nrisky\ndelayed\nbroad\ndangerous
""",
    "goods": "bread\nfuel\nelectricity\nrice\nmedicine\nheating oil\nwater\nmilk\nwheat\nbus fares\ncooking gas",
    "place": """
the old town\nthe northern suburbs\nthe port district\nthe central square\nthe lower valley\nthe west bank
the lake region\nthe coastal villages\nthe university quarter\nthe industrial zone\nthe border area
""",
    "street": """
Station Road\nHarbor Street\nMarket Square\nNorth Avenue\nMill Lane\nRiver Drive\nCastle Hill\nSt. Mary’s Road
Fifth Street\nOld Bridge Road\nUnion Boulevard\nVictoria Parade
""",
    "city": """
Varna\nBergen\nPortland\nNairobi\nGeneva\nHalifax\nLagos\nManila\nLisbon\nGdansk\nOdesa\nValparaiso\nCork
Izmir\nPorto\nHaifa\nTampere\nMombasa\nChennai\nOsaka\nBilbao\nTrieste\nMarseille\nDavao\nPerth
""",
    "country": """
Bulgaria\nNorway\nKenya\nSwitzerland\nCanada\nNigeria\nthe Philippines\nPortugal\nPoland\nUkraine\nChile
Ireland\nTurkey\nIsrael\nFinland\nIndia\nJapan\nSpain\nItaly\nFrance\nBrazil\nGhana\nMexico\nthe United States
""",
    "org": """
the coast guard\nthe city council\nthe transport ministry\nthe central bank\nthe health agency\nthe World Bank
the housing authority\nthe national museum\nthe Supreme Court\nthe European Commission\nthe steel union\nUNICEF
the water board\nthe electoral commission\nNorthern Rail\nHarbor Energy\nthe Red Cross\nthe interior ministry
the port authority\nAtlas Mining\nthe school district\nthe U.N. refugee agency\nthe fire department\nNATO
""",
    "acronym": "ICAO\nOECD\nNATO\nFIFA\nWHO\nNASA\nBBC\nNHS\nFBI\nUNHCR\nEPA\nFAA\nIMF\nFEMA\nTSA\nNBA",
    "parliament": "parliament\nSenate\ngovernment\nSupreme Court\nfinance ministry\nruling party",
    "official": "official\ngovernment\ncity\nprovisional\ncourt",
    "paper": "The Harbor Times\nreporters\na local radio station\nBBC News\nThe Morning Ledger\nthe newspaper",
    "role": """
the mayor of {city}\nthe head of {org}\na spokeswoman for {org}\nthe country’s finance minister\nits chief executive
a professor of law at the University of {city}\nthe deputy governor\na lawyer for the families
the U.S. ambassador to {country}\nthe union’s general secretary\nan opposition lawmaker\nthe police chief
""",
    "role2": """
a teacher\na nurse\nwho runs a bakery nearby\na retired engineer\nan economist at {org}\na bus driver
a historian\na spokesman for the city\na mother of three\na tenants’ representative\na marine biologist
""",
    "name": "{first} {last_name}",
    "person": "3x {first} {last_name}\nDr. {first} {last_name}\n{first} {initial}. {last_name}",
    "initial": "A\nB\nC\nD\nJ\nM\nR",
    "first": """
Milena\nJames\nAnn\nPeter\nFatima\nSarah\nJohn\nMaria\nDavid\nElena\nAhmed\nGrace\nThomas\nYuki\nOmar\nLinda
Samuel\nIngrid\nRosa\nKwame\nPriya\nDaniel\nHelen\nViktor\nJosé\nRenée\nSofia\nAndrew\nMichael\nKaren\nLuis\nNadia
""",
    "last_name": """
Petrova\nOkafor\nBerg\nMurphy\nWilson\nHaddad\nTanaka\nKowalski\nSilva\nJohnson\nNguyen\nRossi\nMoreau\nSharma
Lindqvist\nO’Brien\nMensah\nClark\nDimitrov\nReyes\nYilmaz\nFischer\nGarcia\nMuller\nErdogan\nLee\nHansen\nAbbott
""",
    "month": "January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember",
    "day": "Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday",
    "year": "19{#50-99}\n3x 20{#10-25}",
    "money": "5x ${#2-900} million\n2x ${#1-9}.{#1-9} billion\n€{#2-90} million\n£{#2-90} million",
    "ordinal": "second\nthird\nfourth\nfifth\nsixth\ntenth",
    "number_word": "two\nthree\nfour\nfive\nsix\nseven\neight\nnine\ntwelve\ntwenty",
    "ampm": "a.m.\np.m.",
    "site": "www.harbourdata.example\nhttps://stats.example.org/water\nopenports.example.com",
}  # fmt: skip
