"""Two fixture texts in which the proofs of rows are placed: a story, and the rest of it."""

from __future__ import annotations

__all__ = ["REST", "STORY"]

STORY = (
    "The old iron bridge over the Tarn was opened again on Monday after repairs that took two "
    "years and cost the county twelve million, more than four times what had been planned.\n\n"
    "A hundred children were the first to walk across. The mayor, who had promised to come by "
    "bicycle, came by car and blamed the rain that had fallen since the morning."
)

REST = (
    "The smith who had made the first rails, in a shed behind the mill, would not come to see the "
    "new ones. He had said all that he had to say of them in a letter to the county.\n\n"
    "It will be painted every ten years from now on. The ferry, which had carried the town for so "
    "long, was sold to a man who keeps bees and means to live on it."
)
