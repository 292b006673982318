"""A story long enough that what stands below it is its tail: the proofs of rows are set in it."""

from __future__ import annotations

__all__ = ["STORY"]

STORY = (
    "The old iron bridge over the Tarn was opened again on Monday after repairs that took two "
    "years and cost the county twelve million, more than four times what had been planned.\n\n"
    "A hundred children were the first to walk across. The mayor, who had promised to come by "
    "bicycle, came by car and blamed the rain that had fallen since the morning."
)
