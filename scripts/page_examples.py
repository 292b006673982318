"""Examples as the docs show them: a row, a page line by line, the command's help."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress
from html import escape
from unittest.mock import patch

from newsclean import BODY, MINIMAL, NEWS, Cleaned, Edit
from newsclean.commands import cli
from newsclean.rules.rows import Rule, Sign

__all__ = ["PRESETS", "code", "compared", "diff", "help_of_the_command", "lines", "pair", "printed"]

PRESETS = {"MINIMAL": MINIMAL, "NEWS": NEWS, "BODY": BODY}
_WIDEST = 74
"""characters of a line that a table shows"""


def pair(row: Rule) -> str:
    """Return the example of *row* as a table: what goes is marked left, what is new right."""
    if isinstance(row, Sign):
        return _table(("text", _shown(row.before)))
    pipeline = next(pipeline for pipeline in PRESETS.values() if row in pipeline.rules)
    found = pipeline.explain(row.before)
    if found.text != row.after:
        raise ValueError(f"rule {row.id}: its example becomes {found.text!r}")
    return compared(found)


def compared(cleaned: Cleaned) -> str:
    """Return source and text of *cleaned* side by side, with the edits marked in both."""
    source = cleaned.source
    before, after = [], []
    done = 0
    for start, end, new, _ in cleaned.edits:
        same = _shown(source[done:start])
        before += [same, _marked("del", source[start:end])]
        after += [same, _marked("ins", new)]
        done = end
    rest = _shown(source[done:])
    return _table(
        ("before", "".join([*before, rest])),
        ("after", "".join([*after, rest]) if cleaned.text else "<em>nothing</em>"),
    )


def diff(cleaned: Cleaned) -> str:
    """Return the lines of *cleaned*, each that changed followed by what became of it."""
    shown = []
    for start, end, line in _lines(cleaned.source):
        changed = bool(_edits(start, end, cleaned))
        shown.append(f"{'-' if changed else ' '} {line}")
        kept = [at for at in map(cleaned.to_clean, range(start, end)) if at is not None]
        if changed and kept:
            shown.append(f"+ {_line_at(kept[0], cleaned.text)}")
    return "\n".join(["```diff", *shown, "```"])


def lines(text: str) -> str:
    """Return a table of the lines of *text*, what becomes of each in each preset, and by what."""
    shown = [f"| line | {' | '.join(PRESETS)} | by |", f"|{'---|' * (len(PRESETS) + 2)}"]
    for start, end, line in _lines(text):
        fates = (_fate(start, end, pipeline.explain(text)) for pipeline in PRESETS.values())
        rules = ", ".join(f"`{rule}`" for rule in _rules_of(start, end, text))
        shown.append(f"| {code(_short(line))} | {' | '.join(fates)} | {rules} |")
    return "\n".join(shown)


def help_of_the_command() -> str:
    """Return what the command and its subcommands say on ``--help``."""
    calls = ["newsclean", *(f"newsclean {word}" for word in cli._COMMANDS)]
    return "\n\n".join(f"## `{call}`\n\n{printed(f'{call} --help')}" for call in calls)


def printed(call: str) -> str:
    """Return what *call* of the command prints, as a block of text."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with patch.dict(os.environ, COLUMNS="84"), redirect_stdout(out), suppress(SystemExit):
        cli.main(call.split()[1:])
    out.seek(0)
    return f"```text\n{out.read().strip()}\n```"


def code(text: str) -> str:
    """Return *text* as code in a table's cell: line breaks shown, bars and backticks safe."""
    shown = text.encode("unicode_escape").decode("ascii") if not text.isprintable() else text
    shown = text.replace("\n", "⏎") if text.replace("\n", "").isprintable() else shown
    fence = "``" if "`" in shown else "`"
    pad = " " if "`" in shown else ""
    return f"{fence}{pad}{shown.replace('|', chr(92) + '|')}{pad}{fence}" if shown else "(nothing)"


def _fate(start: int, end: int, cleaned: Cleaned) -> str:
    """What became of ``source[start:end]``."""
    if not _edits(start, end, cleaned):
        return "stays"
    return "✎ mended" if _stays(start, end, cleaned) else "✕ **goes**"


def _rules_of(start: int, end: int, text: str) -> list[str]:
    """The rules that mend or take ``text[start:end]`` in the first preset that does."""
    for pipeline in PRESETS.values():
        cleaned = pipeline.explain(text)
        rules = sorted({rule for edit in _edits(start, end, cleaned) for rule in edit.rules})
        if len(rules) > 1 and not _stays(start, end, cleaned):
            # Neighbours that go become one edit with the rules of all: show what this line needs.
            without = ((rule, pipeline.without(rule).explain(text)) for rule in rules)
            rules = [rule for rule, other in without if _stays(start, end, other)] or rules
        if rules:
            return rules
    return []


def _edits(start: int, end: int, cleaned: Cleaned) -> list[Edit]:
    return [edit for edit in cleaned.edits if edit.start < end and edit.end > start]


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """The lines of *text* that are not blank, each with its start and end."""
    for match in re.finditer(r".+", text):
        yield *match.span(), match[0]


def _line_at(offset: int, text: str) -> str:
    return text[text.rfind("\n", 0, offset) + 1 :].partition("\n")[0]


def _short(line: str) -> str:
    return line if len(line) <= _WIDEST else f"{line[:_WIDEST]}…"


def _stays(start: int, end: int, cleaned: Cleaned) -> bool:
    return any(cleaned.to_clean(at) is not None for at in range(start, end))


def _table(*columns: tuple[str, str]) -> str:
    heads = "".join(f"<th>{head}</th>" for head, _ in columns)
    cells = "".join(f"<td>{cell}</td>" for _, cell in columns)
    return f'<table class="pair">\n<tr>{heads}</tr>\n<tr>{cells}</tr>\n</table>'


def _marked(tag: str, text: str) -> str:
    """*text* marked; where it is nothing but line breaks and spaces, these are named."""
    line_break = "<br>" if text.strip() else "⏎<br>"
    return f"<{tag}>{_shown(text, line_break=line_break)}</{tag}>" if text else ""


def _shown(text: str, *, line_break: str = "<br>") -> str:
    """*text* as HTML; a character that cannot be seen is named."""
    return "".join(_visible(text, line_break)).replace("](", "]&#40;")  # no link of the page's own


def _visible(text: str, line_break: str) -> Iterator[str]:
    for char in text:
        if char == "\n":
            yield line_break
        elif char.isprintable():
            yield escape(char, quote=False)
        else:
            yield f"<code>U+{ord(char):04X}</code>"
