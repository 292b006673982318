"""Build hook: a wheel holds what is made of the data files, so that nothing is read or compiled
when newsclean starts."""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledData(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``newsclean/compiled/*.bin`` to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the data, unless it is an editable install, which reads the files."""
        if self.target_name != "wheel" or version == "editable":
            return
        package = ModuleType("newsclean")  # its __init__ is not run: a build has no dependencies
        package.__path__ = [str(Path(self.root, "src", "newsclean"))]
        sys.modules["newsclean"] = package
        folder = tempfile.mkdtemp()
        cues = import_module("newsclean.presets").cues()
        for path in import_module("newsclean.rules.compiling").write(folder, cues):
            build_data["force_include"][path] = f"newsclean/compiled/{Path(path).name}"
