"""spaCy: a first component, so that all others read the cleaned text."""

import spacy

nlp = spacy.blank("en")  # or spacy.load("…")
nlp.add_pipe("newsclean", first=True, config={"pipeline": "news"})
nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Varna"}])

source = "ADVERTISEMENT\n\nRain is coming. [ad_1]\n\nIt came. Varna is wet."
doc = nlp(source)
print(doc.text)
start, end = doc.ents[0]._.source_span  # where the entity stands in the source
print(source[start:end], len(doc._.newsclean.edits))
