"""LlamaIndex: a transformation, to come before the splitter."""

from llama_index.core import Document
from llama_index.core.ingestion import IngestionPipeline
from llama_index.core.node_parser import SentenceSplitter

from newsclean.integrations.llama_index import NewsClean

documents = [Document(text="Rain is coming. [ad_1]"), Document(text="ADVERTISEMENT\n\nIt came.")]
pipeline = IngestionPipeline(transformations=[NewsClean(pipeline="news"), SentenceSplitter()])
for node in pipeline.run(documents=documents):
    print(node.text)
