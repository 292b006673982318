"""NeMo Curator: a modifier of documents."""

import pandas as pd
from nemo_curator.stages.text.modifiers import Modify
from nemo_curator.tasks import DocumentBatch

from newsclean.integrations.nemo_curator import NewsClean

articles = pd.DataFrame({"text": ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]})
stage = Modify(NewsClean("news"), input_fields="text")  # a stage of a Pipeline
for text in stage.process(DocumentBatch(dataset_name="news", data=articles)).to_pandas()["text"]:
    print(text)
