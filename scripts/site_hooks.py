"""What MkDocs does beside building pages: pages from the root, and nothing from other hosts.

CONTRIBUTING and CHANGELOG stand in the root of the repository, where people look for them; the
site shows them too, with their links turned to where the pages stand there.
"""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
FROM_ROOT = {"contributing.md": "CONTRIBUTING.md", "changelog.md": "CHANGELOG.md"}
LOADED = re.compile(
    r"""<(?:script|img|iframe|source|link)\b[^>]*?\s(?:src|href)=["']?(?:https?:)?//"""
)


IN_REPOSITORY = re.compile(
    r"\[([^\]]+)\]\((?:\.\./)*(?:benchmarks|examples|scripts|src|tests)/[^)]*\)"
)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that stand in the root."""
    for name, source in FROM_ROOT.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        text = text.replace("](docs/", "](")
        for shown, at_root in FROM_ROOT.items():
            text = text.replace(f"]({at_root}", f"]({shown}")
        files.append(File.generated(config, name, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Leave the name of a file of the repository, to which the site has no link."""
    return IN_REPOSITORY.sub(r"\1", markdown)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Raise where a page would load anything from another host."""
    if found := LOADED.search(output):
        raise PluginError(f"{page.file.src_uri} loads from another host: {found[0]}")
    return output
