"""French: guillemets and narrow no-break spaces, as its typography wants them."""

GRAMMAR = {
    "headline": """
{CITY} : {group} s’inquiètent {issue_de}
{group!} de {CITY} dénoncent {issue}
Pourquoi {ORG} veut {do} {thing}
« {short_quote} » : à {CITY}, l’attente {issue_de}
Après {event}, {CITY} cherche des réponses
""",
    "subhead": "« {short_quote} »\nDes questions sans réponse\nUn projet contesté\nEt maintenant ?\nLe poids du passé",
    "byline": "Par {name}",
    "dateline": "{CITY} (AFP) –\nÀ {CITY},",
    "caption": "{group!}, à {CITY}, le {#2-28} {month} {year}.\n{PERSON}, en {month} {year}.",
    "lede": """
{ORG!} a annoncé {day} vouloir {do} {thing}, {ending}.
{group!} se sont rassemblés {day} à {CITY} pour protester contre {issue}, {ending}.
Après {event} de {month}, {ORG} a décidé de {do} {thing}, {ending}.
""",
    "sentence": "5x {plain}\n4x {reported}\n4x {figures}\n4x {spoken}\n3x {background}",
    "plain": """
{group!} ont attendu toute la journée devant la mairie, tandis que {group2} tentaient de {do} {thing}.
Nul ne sait encore si {ORG} pourra {do} {thing} avant la fin de l’année.
À {CITY}, {group} ont appris {day} que l’école ne rouvrirait pas, {ending}.
La route de {city} est restée fermée jusqu’à {day}, et la gare n’a accueilli que {#2-30} trains.
{PERSON} n’a pas souhaité répondre aux questions de la presse.
Depuis {event}, {group} vivent à l’hôtel, {ending}.
Le conseil municipal doit se prononcer en {month} sur ce projet très critiqué.
Ni {PERSON} ni {ORG} n’avaient prévu {event}, qui a surpris {group}.
""",
    "reported": """
Selon {ORG}, {group} seraient plus de {#2-90} 000 à subir {issue}.
{PERSON} a déclaré {day} que la ville ne pouvait plus {do} {thing}.
D’après un rapport publié en {month}, {issue} coûterait {#2-90} millions d’euros par an.
{group!} reprochent à {PERSON} de n’avoir rien fait contre {issue}.
{name}, {role}, assure que rien n’a été décidé.
""",
    "spoken": """
« {Statement} », a déclaré {PERSON}, {role}, {day} à {CITY}.
« {Statement} », explique {name}, {role}. « {Statement2}. »
« {Statement}, affirme {PERSON}. {Statement2}. »
{PERSON} a évoqué « {short_phrase} » et promis de {do} {thing}.
« Qui va payer ? », s’interroge {name}. « {Statement2}. »
""",
    "figures": """
En {year}, {ORG} a dépensé {#2-900} millions d’euros pour {do} {thing}, soit {#2-40} % de plus qu’en {year}.
Les prix {goods_de} ont augmenté de {#1-9},{#1-9} % en {month}, selon l’Insee.
Quelque {#2-90} 000 personnes vivent à moins de {#2-60} kilomètres du site.
Le projet (évalué à {#2-90} millions d’euros) doit durer {#2-9} ans.
Vers {#6-22} h {#10-59}, {#20-90} pompiers étaient encore à l’œuvre.
""",
    "background": """
Créé en {year} pour {do} {thing}, l’organisme emploie aujourd’hui {#100-900} personnes.
Depuis {event} de {year}, {city} et {city} s’opposent au sujet {issue_de}.
{PERSON}, élu en {year}, avait travaillé {#2-20} ans à {city}.
Le bâtiment, construit en {year}, a déjà été rénové à {#2-9} reprises.
""",
    "ending": """
malgré {issue} et la colère qui monte
alors que {group2} redoutent {event}
au grand étonnement de l’opposition
ce qui a ému jusqu’à l’étranger
tandis que {group} attendent toujours
""",
    "Statement": """
Nous n’avons jamais vu ça depuis {year}
Il faut {do} {thing} avant l’été
Personne ne nous a parlé {issue_de}
C’est toute une région qui souffre
On ne peut pas attendre {month}
L’État doit prendre ses responsabilités
""",
    "Statement2": "{Statement}\nÇa suffit\nC’est une décision très grave\nOù irons-nous ensuite, je l’ignore",
    "short_quote": "On n’en peut plus\nPersonne ne nous écoute\nC’est chez nous ici\nIl est déjà trop tard",
    "short_phrase": "une erreur historique\nun jour de fête\nune situation inédite\ndes méthodes déloyales",
    "group": "les habitants\nles pêcheurs\nles enseignants\nles élèves\nles agriculteurs\nles infirmières\nles étudiants\nles usagers",
    "group2": "les pompiers\nles élus\nles médecins\nles gendarmes\nles ingénieurs\nles secours",
    "issue": "la hausse des loyers\nla pénurie d’eau\nla corruption\nle chômage\nla pollution de l’air\nla fraude fiscale",
    "issue_de": "de la sécheresse\ndu prix de l’énergie\ndes délestages\nde la réforme\ndes déserts médicaux",
    "thing": "le vieux pont\nl’hôpital\nles trains de nuit\nla centrale à charbon\nle marché couvert\nl’école du quartier\nle tramway",
    "do": "fermer\nrouvrir\nreconstruire\nfinancer\nprotéger\ncéder\ndéplacer\ndéfendre\nrénover",
    "event": "la tempête\nl’incendie\nles élections\nl’inondation\nla grève\nl’accident\nle séisme",
    "goods_de": "du pain\nde l’électricité\ndu blé\ndes médicaments\ndu gaz\ndes légumes",
    "org": "le ministère des Transports\nla préfecture\nla Banque centrale\nla mairie\nle syndicat des eaux\nla région",
    "role": "maire de {city}\ninfirmière\nporte-parole du gouvernement\néconomiste\nchauffeur de bus\navocate des familles",
    "city": "Orléans\nNîmes\nGenève\nLiège\nSaint-Étienne\nBesançon\nMontréal\nBrest\nMarseille\nLyon\nToulouse\nDakar",
    "person": "{first} {last_name}", "name": "{first} {last_name}",
    "first": "François\nHélène\nZoé\nAndré\nAmélie\nKarim\nJean\nLaëtitia\nMichel\nFatou\nPierre\nNoémie",
    "last_name": "Lefèvre\nDupont\nGérard\nMoreau\nBenali\nChâtelain\nRoux\nDiallo\nMartin\nGuérin",
    "month": "janvier\nfévrier\nmars\navril\nmai\njuin\njuillet\naoût\nseptembre\noctobre\nnovembre\ndécembre",
    "day": "lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche",
    "year": "19{#50-99}\n3x 20{#10-25}",
}  # fmt: skip
