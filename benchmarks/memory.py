"""Peak memory against the size of a corpus: it must not grow with it.

    python -m benchmarks.memory

The ``newsclean corpus`` command, with one worker and with two, and ``clean_many`` over a generator
each clean corpora of several sizes in a process of their own.  So does ``clean`` one text of many
megabytes, whose memory is given by the character as well, beyond what the process holds before it
reads the text.  The figure is the largest resident set that the system saw of that process, plus
that of each process below it, such as a worker: what they share is counted for each.  On systems
without ``/proc``, it is that of the process alone.  A process begins with the peak of the one that
starts it, so each is started by one that is small.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks import corpus

MEGABYTES = (4.0, 16.0, 64.0)
# ru_maxrss counts kilobytes, but bytes on macOS.
UNIT = 1e6 if sys.platform == "darwin" else 1e3
WATCHED = """
import os, subprocess, sys, threading
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
peaks, done = {}, threading.Event()
def look():
    parents, found = {}, {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/status") as file:
                fields = dict(line.split(":", 1) for line in file)
        except OSError:
            continue  # it has ended
        parents[int(pid)] = int(fields["PPid"])
        found[int(pid)] = int(fields.get("VmHWM", "0").split()[0])
    for pid in found:
        above = pid
        while above not in (None, process.pid):
            above = parents.get(above)
        if above:
            peaks[pid] = max(found[pid], peaks.get(pid, 0))
def watch():
    while os.path.isdir("/proc/self") and not done.wait(0.03):
        look()
watching = threading.Thread(target=watch)
watching.start()
_, status, usage = os.wait4(process.pid, 0)
done.set()
watching.join()
process.returncode = os.waitstatus_to_exitcode(status)
print(max(usage.ru_maxrss, sum(peaks.values())))
sys.exit(1 if process.returncode else 0)
"""
STREAMED = """
import json, sys
from newsclean import clean_many
with open(sys.argv[1], encoding="utf-8") as lines, open(sys.argv[2], "w", encoding="utf-8") as out:
    for text in clean_many(json.loads(line)["text"] for line in lines):
        out.write(json.dumps({"text": text}) + "\\n")
"""
LONG_MEGABYTES = (8.0, 64.0, 200.0)
LONG = """
import json, resource, sys, time
from newsclean import clean
clean(open(sys.argv[1], encoding="utf-8", newline="").read(50_000))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
start = time.process_time()
clean(text)
taken = time.process_time() - start
with open(sys.argv[2], "w") as out:
    json.dump({"characters": len(text), "seconds": taken, "before": before}, out)
"""
WAYS = {
    "clean_many over a generator": ["-c", STREAMED, "SOURCE", "TARGET"],
    "newsclean corpus, 1 worker": "-m newsclean corpus SOURCE -o TARGET --workers 1".split(),
    "newsclean corpus, 2 workers": "-m newsclean corpus SOURCE -o TARGET --workers 2".split(),
}


def measure(sizes: Sequence[float] = MEGABYTES) -> dict[str, Any]:
    """Return the peak in MB by way and size of the corpus, and why a way could not be measured."""
    peaks: dict[str, dict[str, float]] = {}
    absent: dict[str, str] = {}
    with tempfile.TemporaryDirectory("-newsclean-benchmarks") as folder:
        for size in sizes:
            source = Path(folder, f"{size:g}.jsonl")
            corpus.main(["mixed", "--megabytes", str(size), "--output", str(source)])
            for way, arguments in WAYS.items():
                target = Path(folder, "cleaned.jsonl")
                files = {"SOURCE": source.name, "TARGET": target.name}
                command = [sys.executable, *(files.get(a, a) for a in arguments)]
                most, error = peak(command, folder)
                if error or not _rows(target):
                    absent[way] = error or "it wrote nothing"
                else:
                    peaks.setdefault(way, {})[f"{size:g}"] = round(most, 1)
                target.unlink(missing_ok=True)
    return {"peak_mb": peaks, "absent": absent}


def long_texts(sizes: Sequence[float] = LONG_MEGABYTES) -> dict[str, dict[str, float]]:
    """Return by size of one text, in MB of UTF-8, what it takes to clean it.

    No article comes twice, because a second copy would be removed.
    """
    found = {}
    with tempfile.TemporaryDirectory("-newsclean-benchmarks") as folder:
        source, target = Path(folder, "text"), Path(folder, "figures")
        for size in sizes:
            with source.open("w", encoding="utf-8", errors="replace", newline="") as file:
                for text in corpus.documents("mixed"):  # one by one: this process stays small
                    file.write(f"{text}\n\n")
                    if file.tell() >= size * 1e6:
                        break
            most, error = peak([sys.executable, "-c", LONG, source.name, target.name], folder)
            if error:
                raise RuntimeError(f"a text of {size:g} MB: {error}")
            figures = json.loads(target.read_text("utf-8"))
            beyond = most * 1e6 - figures["before"] * 1e6 / UNIT
            found[f"{size:g}"] = {
                "peak_mb": round(most, 1),
                "bytes_a_character": round(beyond / figures["characters"], 2),
                "mb_a_second": round(source.stat().st_size / 1e6 / figures["seconds"], 2),
            }
    return found


def peak(command: Sequence[str], folder: str) -> tuple[float, str]:
    """Return the peak of *command* and of the processes below it, in MB, and the last line of its
    complaint if it failed."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *command],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    said = done.stderr.strip().splitlines() or ["it failed"]
    return int(done.stdout or 0) / UNIT, said[-1] if done.returncode else ""


def _rows(path: Path) -> bool:
    """Whether *path* holds a line: a command that wrote none was not measured."""
    if not path.exists():
        return False
    with path.open("rb") as lines:
        return any(islice(lines, 1))


def main(arguments: Sequence[str] | None = None) -> None:
    found = measure()
    print("| | " + " | ".join(f"{size:g} MB" for size in MEGABYTES) + " |")
    print("|---|" + "--:|" * len(MEGABYTES))
    for way, peaks in found["peak_mb"].items():
        print(f"| {way} | " + " | ".join(f"{peak:.0f}" for peak in peaks.values()) + " |")
    for way, reason in found["absent"].items():
        print(f"absent: {way} ({reason})")
    print("\n| one text | peak MB | bytes a character | MB/s |\n|---|--:|--:|--:|")
    for size, cost in long_texts().items():
        print(f"| {size} MB | " + " | ".join(f"{value:g}" for value in cost.values()) + " |")


if __name__ == "__main__":
    main()
