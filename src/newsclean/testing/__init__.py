"""The testing kit: texts to test a normalizer on, and the laws that it must keep.

It needs the extra ``testing``, which installs Hypothesis.  ``docs/testing.md`` shows how it is
used.
"""

from newsclean.extras import install

try:
    import hypothesis as _hypothesis  # noqa: F401
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        f"newsclean.testing needs Hypothesis: {install('testing')}",
        name="hypothesis",
    ) from None

from newsclean.testing.articles import articles
from newsclean.testing.artifacts import artifacts
from newsclean.testing.attributions import broken_attributions
from newsclean.testing.check import check_normalizer, check_pipeline
from newsclean.testing.damage import Dirtied, mojibake
from newsclean.testing.dirtying import dirtied
from newsclean.testing.documents import documents
from newsclean.testing.dress import DRESSES
from newsclean.testing.laws import LawBroken

__all__ = [
    "DRESSES",
    "Dirtied",
    "LawBroken",
    "articles",
    "artifacts",
    "broken_attributions",
    "check_normalizer",
    "check_pipeline",
    "dirtied",
    "documents",
    "mojibake",
]
