"""What the scenarios of `torture` share: calls of the program, what it may have done by then, and the table."""
import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, NamedTuple, Optional

from record import Record
from terminal import Console

PATIENCE = 180
OLD = b"what was there before\n"
BUSY, FULL, UNWRITTEN = "the store is busy", "the disk is full", "could not be written"
CRASH = re.compile(r"Exception in |^\s*at [\w.$/]+\(|something went wrong|fatal error has been detected|#  SIG", re.M)


@dataclass
class Row:
    """One scenario in the table, and what was found in it."""
    name: str
    tries: int = 0
    stopped: int = 0
    lost: int = 0
    invented: int = 0
    unreported: int = 0
    bad: int = 0
    notes: list = field(default_factory=list)

    def found(self, kind, what):
        setattr(self, kind, getattr(self, kind) + 1)
        self.notes.append(f"{kind}, try {self.tries}: {what}")

    def faults(self):
        return self.lost + self.invented + self.unreported + self.bad


class Outcome(NamedTuple):
    """How a call ended: `stopped` where a signal did it, `code` as Python has it."""
    code: int
    out: str
    err: str
    stopped: bool = False

    def brief(self):
        said = (self.err or self.out).strip()
        return f"exit {self.code}, said {said if len(said) < 500 else said[:200] + ' […] ' + said[-300:]!r}"


class State(NamedTuple):
    """What can be seen after a call: the record, and the file that it was to write."""
    record: Record
    output: Optional[bytes]


class Campaign:
    """The private folder of one run, and calls of the program in it."""

    def __init__(self, program, folder, tries, seed, until):
        self.program, self.folder, self.wanted, self.until = str(program), folder, tries, until
        self.dice = random.Random(seed)
        self.scratch, self.place = folder / "scratch", folder / "place"
        self.scratch.mkdir()
        self.place.mkdir()
        self.store, self.output = self.place / "record.db", self.place / "output.json"
        self.environment = {name: os.environ[name] for name in ("PATH", "JAVA_HOME") if name in os.environ}
        self.environment.update(HOME=str(folder), LC_ALL="C.UTF-8", ONRECORD_USER="torture", **{
            f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "STATE", "CACHE")})
        self.wrapper = []

    def rounds(self, row, share, least=1):
        """Counts the tries of a scenario, a share of those wanted, until they are done or its time is up."""
        for number in range(max(least, round(self.wanted * share))):
            if number >= least and time.monotonic() > self.until:
                row.notes.append("noted: its time was up")
                return
            row.tries += 1
            yield number

    def start(self, *words, store=None, **more):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": self.folder, **more}
        return subprocess.Popen([*self.wrapper, self.program, "--store", str(store or self.store), *map(str, words)],
                                stdin=subprocess.DEVNULL, env=self.environment, start_new_session=True, **options)

    def finish(self, row, process):
        """Waits for a call and looks at what it said for what no call may say."""
        try:
            out, err = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            row.found("bad", f"{process.args[-3:]} hung")
        outcome = Outcome(process.returncode, *((text or b"").decode("utf-8", "replace") for text in (out, err)))
        crash = CRASH.search(outcome.out + outcome.err)
        if crash:
            row.found("bad", f"{process.args[-3:]} crashed, {crash[0]!r}: {outcome.brief()}")
        return outcome

    def run(self, row, *words, **more):
        return self.finish(row, self.start(*words, **more))

    def must(self, *words, **more):
        """A call that a scenario needs to begin with."""
        outcome = self.run(Row("preparation"), *words, **more)
        if outcome.code:
            raise SystemExit(f"torture: {' '.join(map(str, words))}: {outcome.brief()}")
        return outcome

    @contextlib.contextmanager
    def console(self, row):
        """A console on a terminal; one that ends by itself or stops to answer is found."""
        console = None
        try:
            console = Console([self.program, "--store", str(self.store)], self.environment)
            yield console
        except (TimeoutError, OSError) as failed:
            row.found("unreported", f"the console fell silent: {failed!r}"[:500])
        finally:
            if console:
                console.close(10)

    def fresh(self, seed=None):
        """Empties the place; the store is a copy of a seed, or is not there."""
        shutil.rmtree(self.place)
        self.place.mkdir()
        if seed:
            shutil.copyfile(seed, self.store)

    def state(self):
        output = self.output.read_bytes() if self.output.exists() else None
        return State(Record(self.store, self.scratch), output)

    def script(self, name, lines):
        file = self.folder / name
        file.write_text("\n".join(lines) + "\n")
        return file

    def sound(self, row):
        """Has the program itself check the store."""
        outcome = self.run(row, "store", "check")
        if outcome.code:
            row.found("bad", f"store check: {outcome.brief()} {outcome.out}")

    def swept(self, row):
        """What killed calls left behind must be gone after a run that finds it older than an hour."""
        old = time.time() - 7200
        left = self.leftovers()
        for path in left:
            os.utime(path, (old, old))
        if left:
            self.run(row, "add", "sweep")
            self.run(row, "summary", "--format", "json", "--output", self.place / "sweep.json", "--force")
            for path in set(left) & set(self.leftovers()):
                row.found("bad", f"left behind for ever: {path.name}")
                path.unlink()

    def leftovers(self):
        return [path for path in self.place.iterdir() if re.fullmatch(r"\..*\.(part|new)(-\w+)?", path.name)]

    def strangers(self, row):
        """Nothing lies beside the store but what belongs there and what a killed call could not remove."""
        known = re.compile(r"(record|other)\.db(-wal|-shm|-journal)?|(output|sweep)\.json")
        for path in set(self.place.iterdir()) - set(self.leftovers()):
            if not known.fullmatch(path.name):
                row.found("bad", f"a stray file: {path.name}")
                path.unlink()


def recorded(change, campaign, before, after):
    """Counts the commands that were recorded; None where they are others than the change is made of, or a part only."""
    new = [command.entries for command in after.record.commands[len(before.record.commands):]]
    if new != change.entries[:len(new)] or change.whole and len(new) not in (0, len(change.entries)):
        return None
    return len(new)


def backed_up(change, campaign, before, after):
    if after.output == before.output:
        return 0
    copy = Record(campaign.output, campaign.scratch)
    return 1 if not copy.faults and copy.commands == after.record.commands else None


def restored(change, campaign, before, after):
    wanted = Record(campaign.place / "other.db", campaign.scratch).commands
    return 1 if after.record.commands == wanted else 0 if after.record.commands == before.record.commands else None


def summarised(change, campaign, before, after):
    """The summary ends as a whole one does, and names as many claims."""
    if after.output == before.output:
        return 0
    whole = after.output.rstrip().endswith(b"}") and after.output.count(b'"partOf":') == change.claims
    return 1 if whole else None


@dataclass
class Change:
    """
    A command that changes something: how it is called, what it says of each step that is done, and by what can be seen
    how many steps are. `whole` changes are done altogether or not at all.
    """
    name: str
    words: Callable
    says: str
    entries: list = field(default_factory=lambda: [1])
    whole: bool = True
    seed: Optional[Path] = None
    once: bool = False
    progress: Callable = recorded
    claims: int = 0

    def told(self, outcome):
        return len(re.findall(self.says, outcome.err))

    def keeps_record(self):
        return self.progress in (backed_up, summarised)

    def prepare(self, campaign):
        campaign.fresh(self.seed)
        if self.progress is restored:
            shutil.copyfile(campaign.folder / "other.db", campaign.place / "other.db")


def judge(row, campaign, change, before, after, outcome):
    """Holds what a call said against what has happened."""
    if after.record.faults:
        row.found("bad", f"{change.name}: {after.record.faults[:3]}; {outcome.brief()}")
        return
    if change.progress is not restored:
        old = before.record.commands
        if after.record.commands[:len(old)] != old or change.keeps_record() and after.record.commands != old:
            row.found("lost", f"{change.name}: the record is not what it was; {outcome.brief()}")
            return
    done, told, all_of_it = change.progress(change, campaign, before, after), change.told(outcome), len(change.entries)
    if done is None:
        row.found("invented", f"{change.name} was done in part; {outcome.brief()}")
    elif done < told or outcome.code == 0 and done < all_of_it:
        row.found("lost", f"{change.name}: {done} of {all_of_it} done, {told} told; {outcome.brief()}")
    elif outcome.stopped:
        if done and "nothing was" in outcome.err:
            row.found("invented", f"{change.name}: done and denied; {outcome.brief()}")
    elif outcome.code and done and change.whole or done > told:
        row.found("invented" if outcome.code else "unreported",
                  f"{change.name}: {done} of {all_of_it} done, {told} told; {outcome.brief()}")
    elif outcome.code and not (outcome.err + outcome.out).strip():
        row.found("unreported", f"{change.name}: failed without a word; {outcome.brief()}")


def attempt(row, campaign, change, number, before, stop=None, **options):
    """Calls a change, stops it or lets it be, and judges it. Returns what can be seen then, and how it ended."""
    process = campaign.start(*change.words(campaign, number), **options)
    if stop:
        stop(process)
    outcome = campaign.finish(row, process)
    if stop:
        by_signal = outcome.code < 0 or outcome.code in (128 + signal.SIGHUP, 128 + signal.SIGINT, 128 + signal.SIGTERM)
        outcome = outcome._replace(stopped=by_signal)
    after = campaign.state()
    judge(row, campaign, change, before, after, outcome)
    return after, outcome
