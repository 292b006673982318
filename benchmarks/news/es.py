"""Spanish: opened questions, accents, guillemets and curly quotation marks."""

GRAMMAR = {
    "headline": """
{group!} de {CITY} alertan sobre {issue}
{ORG!} aplaza la decisión sobre {thing}
{PERSON}: “{short_quote}”
{event!} en {CITY} deja {#2-90} heridos
¿Por qué {ORG} quiere {do} {thing}?
""",
    "subhead": "“{short_quote}”\nUn plan polémico\n¿Y ahora qué?\nLa versión oficial\nAños de espera",
    "byline": "Por {name}",
    "dateline": "{CITY} (EFE).-\n{CITY}, {#2-28} {month_de} —",
    "caption": "{group!} en {CITY}, el {#2-28} {month_de} de {year}.\n{PERSON}, el pasado {day}.",
    "lede": """
{ORG!} anunció el {day} que va a {do} {thing}, {ending}.
{group!} protestaron el {day} en {CITY} contra {issue}, {ending}.
{event!} ocurrido el {day} en {CITY} obligó a {do} {thing}, {ending}.
""",
    "sentence": "5x {plain}\n4x {reported}\n4x {figures}\n4x {spoken}\n3x {background}",
    "plain": """
{group!} esperaron durante horas frente al ayuntamiento mientras {group2} intentaban {do} {thing}.
Todavía no está claro si {ORG} podrá {do} {thing} antes de fin de año.
En {CITY}, {group} supieron el {day} que la escuela no volvería a abrir, {ending}.
La carretera a {city} permaneció cerrada hasta el {day}, según los vecinos.
{PERSON} no respondió a las preguntas de los periodistas, {ending}.
Desde {event_det}, {group} viven con sus familias en otra región.
El Congreso votará en {month} una ley que permitiría {do} {thing}.
""",
    "reported": """
Según {ORG}, más de {#2-90} mil personas sufren {issue}.
{PERSON} aseguró que {group} tendrán una solución en {month}.
De acuerdo con un informe publicado en {month}, {issue} costará {#2-90} millones de euros al año.
{name}, {role}, negó que exista un acuerdo para {do} {thing}.
{ORG!} informó en un comunicado que {group2} trabajan para {do} {thing}.
""",
    "spoken": """
“{Statement}”, dijo {PERSON}, {role}, el {day}.
“{Statement}”, afirmó {name}, {role}. “{Statement2}”.
«{Statement}», explicó {PERSON} en una entrevista. «{Statement2}».
{PERSON} habló de “{short_phrase}” y prometió {do} {thing}.
“¿Quién va a pagar todo esto?”, preguntó {name}. “{Statement2}”.
""",
    "figures": """
En {year}, {ORG} gastó {#2-900} millones de euros en {do} {thing}, un {#2-40} % más que en {year}.
El precio {goods_de} subió un {#1-9},{#1-9} % en {month}, según el Instituto Nacional de Estadística.
Unas {#2-90}.{#100-999} personas viven a menos de {#2-60} kilómetros del lugar.
El {#41-79} % de los encuestados está a favor de {do} {thing}.
Hacia las {#6-22}:{#10-59} horas, {#20-90} bomberos seguían trabajando en la zona.
""",
    "background": """
Fundado en {year} para {do} {thing}, el organismo emplea hoy a {#100-900} personas.
Desde {event_det} de {year}, {city} y {city} discuten sobre {issue}.
{PERSON}, que llegó al cargo en {year}, había trabajado {#2-20} años en {city}.
El edificio, construido en {year}, fue reformado {#2-9} veces.
""",
    "ending": """
a pesar de {issue} y del descontento de la población
mientras {group2} buscan una salida
algo que no ocurría desde {year}
lo que sorprendió a la oposición
después de {#2-30} días de negociación
""",
    "Statement": """
Nunca habíamos visto algo así
Hay que {do} {thing} antes del verano
Nadie nos preguntó por {thing}
La situación es muy difícil para todos
No podemos esperar hasta {month}
Aquí seguiremos mañana también
""",
    "Statement2": "{Statement}\nEs una decisión histórica\nAsí no se puede vivir\nMi abuelo ya lo decía",
    "short_quote": "No podemos más\nNadie nos escucha\nEsta es nuestra casa\nYa es tarde",
    "short_phrase": "un error histórico\nuna jornada de unión\nuna situación límite\nun antes y un después",
    "group": "los vecinos\nlos pescadores\nlos médicos\nlos agricultores\nlos estudiantes\nlos taxistas\nlas enfermeras",
    "group2": "los bomberos\nlos técnicos\nlos diputados\nlos policías\nlos ingenieros",
    "issue": "la escasez de agua\nla subida de los alquileres\nla corrupción\nel desempleo juvenil\nla contaminación\nla inflación",
    "thing": "el puente viejo\nel hospital\nlos trenes nocturnos\nla central de carbón\nel mercado\nla línea de tranvía\nel túnel",
    "do": "cerrar\nreabrir\nreconstruir\nfinanciar\nproteger\nvender\ntrasladar\ndefender\nampliar",
    "event": "un temporal\nun incendio\nun accidente\nuna explosión\nun terremoto",
    "event_det": "el temporal\nla elección\nla huelga\nel terremoto\nla inundación",
    "goods_de": "del pan\nde la electricidad\ndel trigo\nde los medicamentos\nde la gasolina",
    "org": "el Ministerio de Transporte\nel Gobierno\nla Fiscalía\nel Banco Central\nla alcaldía\nel sindicato\nla Comisión Europea",
    "role": "alcalde de {city}\nenfermera\nportavoz del Gobierno\neconomista\nconductor de autobús\nabogada",
    "city": "Málaga\nBogotá\nMérida\nLeón\nSan José\nAsunción\nValparaíso\nQuito\nSevilla\nA Coruña\nLima\nRosario",
    "person": "{first} {last_name}", "name": "{first} {last_name}",
    "first": "José\nMaría\nAndrés\nLucía\nÁngel\nInés\nCarlos\nSofía\nRamón\nBelén\nJulio\nElena",
    "last_name": "García\nPérez\nMuñoz\nHernández\nIbáñez\nRojas\nÁlvarez\nCastro\nDíaz\nOrtega",
    "month": "enero\nfebrero\nmarzo\nabril\nmayo\njunio\njulio\nagosto\nseptiembre\noctubre\nnoviembre\ndiciembre",
    "month_de": "ene\nfeb\nmar\nabr\nmay\njun",
    "day": "lunes\nmartes\nmiércoles\njueves\nviernes\nsábado\ndomingo",
    "year": "19{#50-99}\n3x 20{#10-25}",
}  # fmt: skip
