"""newsclean takes scraped news text and returns the article."""

TYPE_CHECKING = False  # what type checkers take for true; importing it would cost as much again
if TYPE_CHECKING:
    from newsclean.corpus.parallel import clean_many
    from newsclean.corpus.series import clean_series
    from newsclean.dress.plain import PLAIN
    from newsclean.edits import Edit
    from newsclean.metadata.found import Found
    from newsclean.normalizer import Normalizer, NormalizerError
    from newsclean.pipeline.cleaned import Cleaned
    from newsclean.pipeline.lift import lift
    from newsclean.pipeline.pipeline import Pipeline
    from newsclean.presets import BODY, MINIMAL, NEWS, clean, explain
    from newsclean.rules.rows import (
        EDGE,
        INLINE,
        LINE,
        PAGE,
        TAIL,
        TITLE,
        Block,
        Pattern,
        Phrase,
        Run,
        Sign,
    )
    from newsclean.templates.learned import Templates, learn

    __version__: str

__all__ = [
    "BODY",
    "EDGE",
    "INLINE",
    "LINE",
    "MINIMAL",
    "NEWS",
    "PAGE",
    "PLAIN",
    "TAIL",
    "TITLE",
    "Block",
    "Cleaned",
    "Edit",
    "Found",
    "Normalizer",
    "NormalizerError",
    "Pattern",
    "Phrase",
    "Pipeline",
    "Run",
    "Sign",
    "Templates",
    "clean",
    "clean_many",
    "clean_series",
    "explain",
    "learn",
    "lift",
]

_HOMES = {
    "PLAIN": "dress.plain",
    "Cleaned": "pipeline.cleaned",
    "Edit": "edits",
    "Found": "metadata.found",
    "Normalizer": "normalizer",
    "NormalizerError": "normalizer",
    "Pipeline": "pipeline.pipeline",
    "clean_many": "corpus.parallel",
    "clean_series": "corpus.series",
    "lift": "pipeline.lift",
    **dict.fromkeys(("Templates", "learn"), "templates.learned"),
    **dict.fromkeys(("BODY", "MINIMAL", "NEWS", "clean", "explain"), "presets"),
}


def __getattr__(name: str) -> object:
    """Load the public *name* on first use: loading the tables takes most of the time."""
    if name == "__version__":
        from newsclean.version import VERSION

        globals()[name] = VERSION
        return globals()[name]
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'rules.rows')}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
