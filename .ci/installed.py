"""Use newsclean where it and nothing else is installed; run by .ci/package elsewhere."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import newsclean

home = Path(newsclean.__file__).parent
bin = Path(sys.executable).parent
assert home.is_relative_to(sys.prefix), home
assert (home / "py.typed").exists()
assert newsclean.clean("Rain is coming. [ad_1]") == "Rain is coming."
assert list(newsclean.clean_many(["Rain. [ad_1]"] * 3, workers=2)) == ["Rain."] * 3


def run(*command: str, given: str = "") -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


assert run(str(bin / "newsclean"), "-", given="Rain is coming. [ad_1]").strip() == "Rain is coming."
assert run(str(bin / "newsclean"), "--version").split() == ["newsclean", version("newsclean")]
assert run(sys.executable, "-m", "newsclean", "-", given="It came. [ad_2]").strip() == "It came."
try:
    import newsclean.testing
except ModuleNotFoundError as error:
    assert "pip install 'newsclean[testing]'" in str(error)
else:
    raise AssertionError("Hypothesis is here, so this environment is not empty")
print(f"newsclean {version('newsclean')} works in {sys.prefix}")
