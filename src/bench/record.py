"""What a store holds, read without the program that wrote it, so that its word can be held against it."""
import contextlib
import hashlib
import shutil
import sqlite3
from pathlib import Path
from typing import NamedTuple

# What follows from the record and is made anew where it is missing: damage there is no damage to a list.
REMADE = ("match_", "schema_history", "sqlite_")


class Command(NamedTuple):
    """A command as it was typed, the number of its entries and the hash of the last."""
    line: str
    entries: int
    head: bytes


class Record:
    """The commands of a store, oldest first, and what is wrong with it. No store is an empty record."""

    def __init__(self, store, scratch):
        self.commands, self.faults = [], []
        copy = copied(Path(store), scratch)
        if copy:
            try:
                with contextlib.closing(sqlite3.connect(copy)) as connection:
                    connection.text_factory = bytes
                    self.faults += broken(connection) + unsound(connection)
                    self.commands += commands(connection)
            except sqlite3.Error as failed:
                self.faults.append(str(failed))

    def lines(self):
        return [command.line for command in self.commands]


def copied(store, scratch):
    """Copies a store with what SQLite keeps beside it; what was half written is then put right in the copy alone."""
    for end in ("", "-wal", "-journal", "-shm"):
        (scratch / f"copy.db{end}").unlink(missing_ok=True)
    for end in ("-journal", "-wal", ""):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(f"{store}{end}", scratch / f"copy.db{end}")
    return scratch / "copy.db" if store.exists() else None


def commands(connection):
    rows = connection.execute("""
        SELECT c.line, l.entries, e.hash
        FROM command c
        LEFT JOIN (SELECT command, count(*) AS entries, max(id) AS newest FROM entry GROUP BY command) l
            ON l.command = c.id
        LEFT JOIN entry e ON e.id = l.newest
        ORDER BY c.id
        """)
    return [Command(line.decode("utf-8", "replace"), entries, head) for line, entries, head in rows]


def broken(connection):
    """Computes the chain anew, as the class Chain of the program says: the first entry that it does not hold for."""
    head = bytes(32)
    salted = "salt" in {row[1].decode() for row in connection.execute("PRAGMA table_info(entry)")}
    covers = "e.salt, e.digest, c.salt, c.digest" if salted else "NULL, NULL, NULL, NULL"
    rows = connection.execute(f"""
        SELECT e.id, e.kind, e.claim, e.content, e.hash, {covers},
               c.id, c.line, c.session, c.story, c.recorded_at, c.recorded_by
        FROM entry e LEFT JOIN command c ON c.id = e.command ORDER BY e.id
        """)
    for number, row in enumerate(rows, 1):
        entry, kind, claim, content, link, salt, digest, line_salt, line_digest, command, line, *words = row
        if entry != number or command is None:
            return [f"E{number} is missing, or its command is"]
        if salt is None and digest is None:
            said = said_in_words(command, line, words, entry, kind, claim, content)
        else:
            said = said_in_digests(command, covered(line, line_salt, line_digest), words, entry, kind, claim,
                                   covered(content, salt, digest))
        head = hashlib.sha256(head + said).digest()
        if head != link:
            return [f"E{number} is not what was recorded"]
    return []


def said_in_words(command, line, words, entry, kind, claim, content):
    """What the hash of an entry covers that was recorded before schema 7: every word."""
    session, story, *rest = words
    return b"".join([
        eight(command), *map(measured, (line, session, story or b"", *rest)), eight(entry), measured(kind),
        eight(claim or 0), measured(content)])


def said_in_digests(command, line, words, entry, kind, claim, content):
    """What the hash of an entry covers from schema 7 on: digests of line and content, and whether there is a story and a claim."""
    session, story, *rest = words
    return b"".join([
        eight(command), line, measured(session), there(story), measured(story or b""), *map(measured, rest), eight(entry),
        measured(kind), there(claim), eight(claim or 0), content])


def covered(text, salt, digest):
    """The digest of a salt and a text, or what stands for a text that was redacted."""
    return digest if digest is not None else hashlib.sha256(salt + text).digest()


def there(value):
    return b"\1" if value is not None else b"\0"


def eight(number):
    return number.to_bytes(8, "big", signed=True)


def measured(text):
    return eight(len(text)) + text


def unsound(connection):
    """What SQLite finds, and what the program would leave behind if it stored half of what a command says."""
    faults = [row[0].decode() for row in connection.execute("PRAGMA integrity_check") if row[0] != b"ok"]
    mute = connection.execute("""
        SELECT count(*) FROM command c WHERE NOT EXISTS (SELECT 1 FROM entry WHERE command = c.id)
        """).fetchone()[0]
    return faults + ([f"{mute} commands without an entry"] if mute else [])


def content(store):
    """Everything in a closed store that the record and its lists are read from; fails where SQLite cannot read it."""
    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = bytes
        schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").fetchall()
        found = [schema, *(connection.execute(f"PRAGMA {name}").fetchall()
                           for name in ("application_id", "user_version", "integrity_check"))]
        for kind, name, _, sql in schema:
            name = name.decode()
            if kind == b"table" and not name.startswith(REMADE) and not sql.startswith(b"CREATE VIRTUAL"):
                found.append(sorted(connection.execute(f"SELECT * FROM {name}"), key=repr))
        return found
