"""The ready-made steps give what ``clean`` gives, each within the library that it is for."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from engines.articles import CLEAN, EXAMPLE, TEXTS
from newsclean import MINIMAL, NEWS, clean, explain

pytestmark = pytest.mark.filterwarnings("default")  # what a library warns of is not ours to mend

GIVEN = [text for text in TEXTS if text]
WANTED = [clean(text) for text in GIVEN]
DIRTY = "Storm in Varna | The Tide\n\n[ad_1]\n\nMs. Milena Petrova shut the port."
AD = "placeholder.wp-automatic"
SHARE = "Rain.\n\nShare this article"


TOO_HEAVY = {"nemo_curator": "it brings torch", "data_juicer": "it pins others to old versions"}


def needed(library: str) -> None:
    if find_spec(library) is None:
        extra = "the extra newsclean[engines] is not installed"
        pytest.skip(f"no {library}: {TOO_HEAVY.get(library, extra)}")


@pytest.mark.parametrize(
    ("library", "example"),
    [
        ("datatrove", "datatrove_step.py"),
        ("data_juicer", "data_juicer_mapper.py"),
        ("langchain_core", "langchain_documents.py"),
        ("llama_index", "llama_index_nodes.py"),
        ("nemo_curator", "nemo_curator_modifier.py"),
        ("scrapy", "scrapy_items.py"),
        ("sklearn", "sklearn_pipeline.py"),
        ("spacy", "spacy_component.py"),
    ],
)
def test_the_example_of_the_docs(
    library: str, example: str, run_example: Callable[[str], str]
) -> None:
    needed(library)
    printed = run_example(example)
    assert all(text in printed for text in EXAMPLE)
    assert "[ad_1]" not in printed


@pytest.mark.parametrize("step", sorted(Path(__file__).parents[2].glob("src/*/integrations/*.py")))
def test_a_step_is_short(step: Path) -> None:
    code = step.read_text("utf-8").partition("__all__")[2]
    assert len(code.splitlines()) <= 40, "a step is at most 40 lines below its imports"


def test_datatrove_counts_by_rule_and_can_be_sent(tmp_path: Path) -> None:
    needed("datatrove")
    import dill
    from datatrove.data import Document
    from datatrove.executor import LocalPipelineExecutor

    from newsclean.integrations.datatrove import NewsClean

    step = dill.loads(dill.dumps(NewsClean()))  # as its executors for Slurm and Ray send it
    articles = [Document(text=text, id=str(number)) for number, text in enumerate(GIVEN)]
    LocalPipelineExecutor([articles, step], tasks=1, logging_dir=str(tmp_path)).run()
    stats = json.loads((tmp_path / "stats.json").read_text("utf-8"))
    counted = {name: count for name, count in stats[-1]["stats"].items() if "." in name}
    totals = {name: c["total"] if isinstance(c, dict) else c for name, c in counted.items()}
    explained = [explain(text) for text in GIVEN]
    wanted = Counter(rule for found in explained for edit in found.edits for rule in edit.rules)
    wanted.update(f"flag.{flag}" for found in explained for flag in found.flags)
    assert totals == wanted
    assert NewsClean(MINIMAL).format(SHARE) == SHARE
    with pytest.raises(ValueError, match="did you mean 'body'"):
        NewsClean("bodi")


def test_scrapy() -> None:
    needed("scrapy")
    import scrapy
    from scrapy.utils.test import get_crawler

    from newsclean.integrations.scrapy import NewsClean

    class Article(scrapy.Item):  # type: ignore[misc]
        title = scrapy.Field()
        body = scrapy.Field()

    crawler = get_crawler(settings_dict={"NEWSCLEAN_FIELDS": ["body"]})
    step = NewsClean.from_crawler(crawler)
    found = [step.process_item(Article(title="[ad_1]", body=text)) for text in TEXTS]
    assert [item["body"] for item in found] == CLEAN
    assert {item["title"] for item in found} == {"[ad_1]"}
    assert crawler.stats.get_value(f"newsclean/{AD}") > 0
    assert step.process_item({"body": "The ferries … [+2957 chars]"})["body"] == "The ferries …"
    assert crawler.stats.get_value("newsclean/flag.truncated") == 1
    parts = ["Rain. [ad_1]"]
    assert step.process_item({"body": parts})["body"] is parts  # said in the log
    minimal = get_crawler(settings_dict={"NEWSCLEAN_PIPELINE": "minimal"})
    assert NewsClean.from_crawler(minimal).process_item({"text": SHARE})["text"] == SHARE


def test_scrapy_runs_it() -> None:
    needed("scrapy")
    import asyncio

    from scrapy.pipelines import ItemPipelineManager
    from scrapy.utils.test import get_crawler

    path = "newsclean.integrations.scrapy.NewsClean"
    crawler = get_crawler(settings_dict={"ITEM_PIPELINES": {path: 300}})
    manager = ItemPipelineManager.from_crawler(crawler)
    if not hasattr(manager, "process_item_async"):
        pytest.skip("this Scrapy runs its pipelines in Twisted alone")
    item = asyncio.run(manager.process_item_async({"text": "Rain. [ad_1]"}))
    assert item == {"text": "Rain."}


@pytest.fixture
def nlp() -> Any:
    needed("spacy")
    import spacy

    import newsclean.integrations.spacy  # noqa: F401

    found = spacy.blank("en")
    found.add_pipe("newsclean", first=True)
    ruler = found.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Milena Petrova"}])
    return found


def test_spacy_spans_have_their_place_in_the_source(nlp: Any) -> None:
    doc = nlp(DIRTY)
    assert doc.text == clean(DIRTY)
    (name,) = doc.ents
    start, end = name._.source_span
    assert DIRTY[start:end] == "Milena Petrova"
    assert doc._.newsclean == explain(DIRTY)
    assert [doc.text for doc in nlp.pipe(GIVEN)] == WANTED


def test_spacy_documents_are_sent_and_kept(nlp: Any, tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import Doc, DocBin

    given = [(DIRTY, 1), ("Rain.", 2)]
    for processes in (1, 2):
        found = [*nlp.pipe(given, as_tuples=True, n_process=processes)]
        assert [(doc.text, n) for doc, n in found] == [(clean(text), n) for text, n in given]
        assert [doc._.newsclean for doc, _ in found] == [explain(text) for text, _ in given]
    there = Doc(nlp.vocab).from_bytes(nlp(DIRTY).to_bytes())
    assert there._.newsclean == explain(DIRTY)
    kept = DocBin(docs=[nlp(DIRTY)], store_user_data=True).to_bytes()
    (there,) = DocBin().from_bytes(kept).get_docs(nlp.vocab)
    assert there._.newsclean == explain(DIRTY)
    nlp.to_disk(tmp_path / "model")
    assert spacy.load(tmp_path / "model")(DIRTY).text == clean(DIRTY)


def test_spacy_finds_the_component_by_itself() -> None:
    needed("spacy")
    (found,) = entry_points(group="spacy_factories", name="newsclean")
    assert found.load().__name__ == "newsclean"


def test_langchain() -> None:
    needed("langchain_core")
    import asyncio

    from langchain_core.documents import Document

    from newsclean.integrations.langchain import NewsClean

    given = [Document(text, id=str(n), metadata={"n": n}) for n, text in enumerate(GIVEN)]
    found = NewsClean().transform_documents(given)
    assert [document.page_content for document in found] == WANTED
    assert [(d.id, d.metadata) for d in found] == [(d.id, d.metadata) for d in given]
    assert [document.page_content for document in given] == GIVEN
    assert [*asyncio.run(NewsClean().atransform_documents(given))] == found
    (cut,) = NewsClean("minimal", flags="flags").transform_documents(
        [Document("The ferries … [+2957 chars]")]
    )
    assert cut.metadata == {"flags": ["truncated"]}


def test_llama_index() -> None:
    needed("llama_index")
    from llama_index.core import Document
    from llama_index.core.ingestion import IngestionPipeline
    from llama_index.core.node_parser import SentenceSplitter

    from newsclean.integrations.llama_index import NewsClean

    given = [Document(text=text, id_=str(n), metadata={"n": n}) for n, text in enumerate(GIVEN)]
    found = NewsClean()(given)
    assert [node.text for node in found] == WANTED
    assert [(node.id_, node.metadata) for node in found] == [(d.id_, d.metadata) for d in given]
    assert [document.text for document in given] == GIVEN
    ingest = IngestionPipeline(transformations=[NewsClean(pipeline="minimal"), SentenceSplitter()])
    (chunk,) = ingest.run(documents=[Document(text=f"{SHARE}\n\n[ad_1]")])
    assert chunk.text == SHARE
    assert NewsClean.from_dict(NewsClean(pipeline="body").to_dict()).pipeline == "body"
    with pytest.raises(ValueError, match="did you mean 'body'"):
        NewsClean(pipeline="bodi")


def test_sklearn() -> None:
    needed("sklearn")
    import numpy as np
    from sklearn.base import clone
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline

    from newsclean.integrations.sklearn import NewsClean

    assert NewsClean().fit_transform(GIVEN) == WANTED
    array = NewsClean().fit_transform(np.array(TEXTS, dtype=object))
    assert isinstance(array, np.ndarray) and array.tolist() == CLEAN
    if "pandas" in sys.modules or find_spec("pandas"):
        import pandas as pd

        series = NewsClean().fit_transform(pd.Series(GIVEN, name="text"))
        assert [*series] == WANTED and series.name == "text"
    steps = make_pipeline(NewsClean("minimal"), TfidfVectorizer())
    words = steps.fit([SHARE, "Rain. [ad_1]"])[-1].get_feature_names_out()
    assert [*words] == ["article", "rain", "share", "this"]
    steps.set_params(newsclean__pipeline=NEWS).fit([SHARE, "Rain. [ad_1]"])
    assert [*steps[-1].get_feature_names_out()] == ["rain"]
    assert clone(NewsClean("body")).pipeline == "body"
    with pytest.raises(ValueError, match="did you mean 'body'"):
        NewsClean("bodi").fit(GIVEN)


def test_nemo_curator() -> None:
    needed("nemo_curator")
    import pandas as pd
    from nemo_curator.stages.text.modifiers import Modify
    from nemo_curator.tasks import DocumentBatch

    from newsclean.integrations.nemo_curator import NewsClean

    batch = DocumentBatch(dataset_name="news", data=pd.DataFrame({"text": TEXTS}))
    found = Modify(NewsClean()).process(batch).to_pandas()["text"]
    assert [None if pd.isna(text) else text for text in found] == CLEAN
    assert NewsClean("minimal").modify_document(SHARE) == SHARE


def test_data_juicer() -> None:
    needed("data_juicer")
    from data_juicer.core.data import NestedDataset
    from data_juicer.ops.base_op import OPERATORS

    import newsclean.integrations.juicer  # noqa: F401

    step = OPERATORS.modules["newsclean_mapper"]
    given = NestedDataset.from_list([{"text": text} for text in TEXTS])
    assert given.map(step().process, batch_size=5)["text"] == CLEAN
    assert step("minimal").process({"text": [SHARE]}) == {"text": [SHARE]}
