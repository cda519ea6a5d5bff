-- What was done at the console, one row a command. Never changed, never removed.
CREATE TABLE command (
    id          INTEGER PRIMARY KEY,
    line        TEXT NOT NULL,
    session     TEXT NOT NULL,
    story       TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL CHECK (recorded_by <> '')
) STRICT;

-- What was said, one row a statement. Never changed, never removed; each hash covers the row, its command and the
-- hash before it.
CREATE TABLE entry (
    id           INTEGER PRIMARY KEY,
    command      INTEGER NOT NULL REFERENCES command (id),
    kind         TEXT NOT NULL,
    claim        INTEGER,
    content      TEXT NOT NULL CHECK (json_valid(content)),
    hash         BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX entry_claim ON entry (claim) WHERE claim IS NOT NULL;
CREATE INDEX entry_kind ON entry (kind) WHERE claim IS NULL;
CREATE INDEX entry_command ON entry (command);

CREATE TRIGGER command_is_kept BEFORE DELETE ON command
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only: a command is never removed');
END;

CREATE TRIGGER command_is_not_changed BEFORE UPDATE ON command
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only: a command is never changed');
END;

CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only: an entry is never removed');
END;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only: an entry is never changed');
END;

-- The claims as they stand: what lists, counts and looks names up. It follows from the entries, is kept in the same
-- transaction and can be built anew at any time.
CREATE TABLE claim (
    id           INTEGER PRIMARY KEY,
    key          TEXT,
    text         TEXT NOT NULL,
    story        TEXT,
    speaker      TEXT,
    said_on      TEXT,
    said_from    INTEGER,
    said_until   INTEGER,
    part_of      INTEGER,
    standing     TEXT NOT NULL,
    confidence   TEXT,
    recorded_at  TEXT NOT NULL,
    fingerprint  INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX claim_key ON claim (key) WHERE key IS NOT NULL;
CREATE INDEX claim_fingerprint ON claim (fingerprint) WHERE key IS NULL;
CREATE INDEX claim_story ON claim (story, standing) WHERE story IS NOT NULL;
CREATE INDEX claim_standing ON claim (standing);
CREATE INDEX claim_speaker ON claim (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX claim_part_of ON claim (part_of) WHERE part_of IS NOT NULL;

-- What a claim can have several of: tags, parties, kinds of answers, sources.
CREATE TABLE facet (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    claim INTEGER NOT NULL,
    PRIMARY KEY (kind, name, claim)
) STRICT, WITHOUT ROWID;

CREATE INDEX facet_claim ON facet (claim);

-- The answers that are looked for, for what is due.
CREATE TABLE request (
    claim     INTEGER NOT NULL,
    party     TEXT NOT NULL,
    due       TEXT,
    PRIMARY KEY (claim, party)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE claim_words USING fts5 (
    text,
    content = 'claim',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2"
);
