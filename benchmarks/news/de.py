"""German: umlauts, low-high quotation marks, compounds; lists of noun phrases in one case."""

GRAMMAR = {
    "headline": """
{CITY}: {group_nom} warnen vor {issue_dat}
{issue_nom!} in {CITY}: Was jetzt passiert
Nach {event_dat} in {CITY}: {ORG} verschiebt Entscheidung
„{short_quote}“ – {PERSON} über {issue_acc}
{group_nom!} in {CITY} fordern mehr Geld
""",
    "subhead": "„{short_quote}“\nWie es weitergeht\nStreit um {issue_acc}\nWarten auf {month}\nWas das kostet",
    "byline": "Von {name}",
    "dateline": "{CITY} (dpa) –\n{CITY}.",
    "caption": "{group_nom!} am {day} in {CITY}.\n{PERSON} im {month} {year} in {CITY}.",
    "lede": """
Nach {event_dat} in {CITY} hat {ORG} am {day} angekündigt, {thing_acc} zu {do}, {ending}.
{group_nom!} haben am {day} in {CITY} gegen {issue_acc} protestiert, {ending}.
{ORG!} will {thing_acc} bis {year} {do}, {ending}.
""",
    "sentence": "5x {plain}\n4x {reported}\n4x {figures}\n4x {spoken}\n3x {background}",
    "plain": """
{group_nom!} warteten am {day} stundenlang vor dem Rathaus, während {group2} versuchten, {thing_acc} zu {do}.
Ob {ORG} {thing_acc} tatsächlich {do} kann, blieb am {day} zunächst offen.
Vor {event_dat} im {month} hatte kaum jemand geglaubt, dass {group2} {thing_acc} {do} würden.
Für {group_acc} bedeutet das vor allem höhere Kosten, {ending}.
Die Straße nach {city} blieb bis zum {day} gesperrt, auch der Zugverkehr war eingeschränkt.
{PERSON} äußerte sich am {day} zunächst nicht zu {issue_dat}.
Über {thing_acc} wird seit {#2-20} Jahren gestritten; nun soll der Stadtrat im {month} entscheiden.
Größere Schäden gab es nach ersten Erkenntnissen nicht, doch {group_nom} müssen weiter warten.
""",
    "reported": """
Nach Angaben von {org_dat} lebten dort zuletzt {#2-90}.{#100-999} Menschen.
{PERSON} sagte am {day}, man könne {thing_acc} nicht länger {do_not}.
Laut einem Bericht der {paper} plant {ORG}, {thing_acc} zu {do}.
{group_nom!} kritisierten, dass über {issue_acc} viel zu spät gesprochen worden sei.
Wie {ORG} mitteilte, müssten {group_nom} mit weiteren Einschränkungen rechnen.
{name}, {role}, wies die Vorwürfe im Zusammenhang mit {issue_dat} zurück.
Es sei {#2-30} Jahre her, dass {group2} zuletzt {thing_acc} {do} mussten, hieß es aus der Behörde.
""",
    "spoken": """
„{Statement}“, sagte {PERSON}, {role}, am {day} in {CITY}.
„{Statement}“, sagte {name}, {role}. „{Statement2}.“
„{Statement}. {Statement2}“, heißt es in einer Erklärung.
{PERSON} sprach von „{short_phrase}“ und kündigte an, {thing_acc} zu {do}.
„Können wir uns das leisten?“, fragte {name}. „{Statement2}.“
""",
    "figures": """
Im Jahr {year} gab {ORG} rund {#2-900} Millionen Euro für {issue_acc} aus, {#2-40} Prozent mehr als {year}.
Die Preise für {goods} stiegen im {month} um {#1-9},{#1-9} Prozent, wie das Statistische Bundesamt mitteilte.
{#41-70} Prozent der Befragten sind dafür, {thing_acc} zu {do}, {#10-29} Prozent dagegen.
Etwa {#2-90}.{#100-999} Menschen leben im Umkreis von {#2-60} Kilometern.
Gegen {#6-22}.{#10-59} Uhr rückten {#20-90} Einsatzkräfte nach {city} aus.
Das Vorhaben (Kosten: {#2-90} Mio. Euro) soll {#2-9} Jahre dauern.
""",
    "background": """
{ORG!} war {year} gegründet worden, um {thing_acc} zu {do}.
Seit {event_dat} von {year} streiten {city} und {city} über {issue_acc}.
{PERSON} ist seit {year} im Amt und hatte zuvor {#2-20} Jahre lang für {org_acc} gearbeitet.
Das Gebäude aus dem Jahr {year} steht unter Denkmalschutz; es überstand Krieg, Feuer und {#2-9} Umbauten.
""",
    "ending": """
obwohl {group_nom} seit Monaten vor {issue_dat} gewarnt hatten
weil {goods} immer teurer werden
während {group2} weiter an einer Lösung arbeiten
nachdem {#2-90} Häuser geräumt worden waren
was {group_acc} überrascht haben dürfte
""",
    "Statement": """
Wir können nicht bis {month} warten
So etwas haben wir seit {year} nicht mehr erlebt
{group_nom!} brauchen endlich Gewissheit
Niemand hat uns nach {thing_dat} gefragt
Natürlich müssen wir über {issue_acc} reden
Das wird für {group_acc} sehr schwierig
""",
    "Statement2": "{Statement}\nDas ist längst überfällig\nWir hören erst auf, wenn es eine Lösung gibt",
    "short_quote": "So geht es nicht weiter\nWir wurden nie gefragt\nEs reicht\nDas ist unsere Heimat",
    "short_phrase": "einem schweren Fehler\neinem guten Tag\neiner Zumutung\nvöllig überzogenen Plänen",
    "group_nom": "Anwohner\nPendler\nLandwirte\nÄrzte\nSchüler\nMieter\nFischer\nHändler\nEltern\nStudierende\nRentner",
    "group_acc": "viele Anwohner\njunge Familien\nPendler\nBäcker und Händler\nHausärzte\nkleine Betriebe\nMieter",
    "group2": "Feuerwehrleute\nPolizisten\nHelfer\nFachleute\nGutachter\nAbgeordnete\nTechniker",
    "issue_nom": "Wohnungsnot\nFachkräftemangel\nWassermangel\nKorruption\nJugendarbeitslosigkeit\nHochwasserschutz",
    "issue_acc": "hohe Mieten\nsteigende Preise\nLuftverschmutzung\nüberfüllte Züge\ndie Energiewende\nSteuerflucht",
    "issue_dat": "steigenden Mieten\nüberlasteten Brücken\nleeren Kassen\nder Dürre\ndem Klimawandel\nStromausfällen",
    "thing_acc": """
die alte Hafenbrücke\nden Fährverkehr\ndas Krankenhaus\ndie Nachtzüge\nden Flughafen\ndie Straßenbahn\ndas Freibad
die Mietpreisbremse\nden Kohleausstieg\ndie Grundschule\ndas Stadtmuseum\nden Haushalt\ndie Polizeiwache
""",
    "thing_dat": "der Brücke\nden Zügen\ndem Krankenhaus\nder Straßenbahn\ndem Stadion\nder Umgehungsstraße",
    "do": "schließen\nöffnen\nverkaufen\nerneuern\nverschieben\nschützen\nprüfen\nerweitern\nsanieren\nverkleinern",
    "do_not": "schließen\naufschieben\nignorieren\nbezahlen",
    "event_dat": "dem Sturm\nder Explosion\ndem Hochwasser\nder Wahl\ndem Zugunglück\ndem Brand\ndem Streik\nder Razzia",
    "goods": "Brot\nStrom\nHeizöl\nMilch\nMedikamente\nGemüse\nBenzin",
    "org": "das Verkehrsministerium\ndie Stadtverwaltung\ndie Küstenwache\ndie Bundesbank\ndie Gewerkschaft\ndas Amtsgericht",
    "org_acc": "das Rote Kreuz\ndie Weltbank\ndie Gewerkschaft\ndas Innenministerium\ndie EU-Kommission",
    "org_dat": "Polizei und Feuerwehr\nBehörden\nÄrzten\nFachleuten\nGewerkschaften",
    "paper": "„Hafenzeitung“\n„Morgenpost“\nRegionalzeitung",
    "role": "Bürgermeister von {city}\nSprecherin der Behörde\nWirtschaftsprofessor\nKrankenpflegerin\nBusfahrer\nAnwältin",
    "city": "Köln\nMünchen\nLübeck\nGörlitz\nZürich\nSalzburg\nHamburg\nNürnberg\nLeipzig\nBasel\nGraz\nWürzburg\nKiel",
    "person": "{first} {last_name}", "name": "{first} {last_name}",
    "first": "Jürgen\nAnna\nThomas\nAyşe\nBjörn\nSabine\nPeter\nRenate\nKäthe\nMehmet\nLukas\nUlrike\nStefan",
    "last_name": "Müller\nSchäfer\nHoffmann\nYıldız\nWeiß\nKrüger\nBauer\nGroß\nVogel\nHübner\nSchmidt\nLehmann",
    "month": "Januar\nFebruar\nMärz\nApril\nMai\nJuni\nJuli\nAugust\nSeptember\nOktober\nNovember\nDezember",
    "day": "Montag\nDienstag\nMittwoch\nDonnerstag\nFreitag\nSamstag\nSonntag",
    "year": "19{#50-99}\n3x 20{#10-25}",
}  # fmt: skip
