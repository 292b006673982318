"""LangChain: a transformer between a loader and a splitter."""

from langchain_core.documents import Document

from newsclean.integrations.langchain import NewsClean

documents = [
    Document("Rain is coming. [ad_1]", metadata={"site": "tide.example"}),
    Document("ADVERTISEMENT\n\nIt came. It is … [+2957 chars]"),
]  # or loader.load()
for document in NewsClean("news", flags="flags").transform_documents(documents):
    print(document.page_content, document.metadata)
