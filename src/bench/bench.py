"""Runs of whole programs, in turn, with their time, processor time and memory."""
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ONRECORD = PROJECT / "target/onrecord/bin/onrecord"


class Run:
    """One run of a program: seconds on the clock and of the processors, and the most memory it had, in MiB."""

    def __init__(self, words):
        start = time.perf_counter()
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        complaint = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - start
        self.cpu = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss / 1024
        if status:
            sys.exit(f"{' '.join(map(str, words))} failed\n{complaint.decode()}")


def median(runs, measure):
    """The median of one measure over some runs."""
    return statistics.median(getattr(run, measure) for run in runs)


def fresh(store):
    """A database file that is not there."""
    for end in ("", "-wal", "-shm"):
        Path(f"{store}{end}").unlink(missing_ok=True)
    return store


def generate(target, *words):
    """Writes what a generator prints to a file, unless it is there."""
    if not target.exists():
        with open(target, "w", encoding="utf-8") as out:
            subprocess.run([sys.executable, *map(str, words)], stdout=out, check=True)
    return target
