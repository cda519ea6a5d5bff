-- From here on the chain covers a digest of salt and words, of what an entry says and of the line of its command, so that
-- the words can be removed and the chain still holds. A row without salt and digest is of before and is covered word by
-- word. Of a row with a digest the words were removed: the digest is what stood for them.
ALTER TABLE command ADD COLUMN salt BLOB CHECK (length(salt) = 16);
ALTER TABLE command ADD COLUMN digest BLOB CHECK (length(digest) = 32);
ALTER TABLE entry ADD COLUMN salt BLOB CHECK (length(salt) = 16);
ALTER TABLE entry ADD COLUMN digest BLOB CHECK (length(digest) = 32);

DROP TRIGGER command_is_not_changed;
CREATE TRIGGER command_is_not_changed BEFORE UPDATE ON command
WHEN NOT (NEW.line = '' AND NEW.salt IS NULL AND NEW.digest IS NOT NULL AND OLD.digest IS NULL
          AND NEW.id = OLD.id AND NEW.session = OLD.session AND NEW.story IS OLD.story
          AND NEW.recorded_at = OLD.recorded_at AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only: a command is never changed, its words can only be removed');
END;

DROP TRIGGER entry_is_not_changed;
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
WHEN NOT (NEW.content = '{}' AND NEW.salt IS NULL AND NEW.digest IS NOT NULL AND OLD.digest IS NULL
          AND NEW.id = OLD.id AND NEW.command = OLD.command AND NEW.kind = OLD.kind AND NEW.claim IS OLD.claim
          AND NEW.hash = OLD.hash)
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only: an entry is never changed, its words can only be removed');
END;

-- Commands whose clock was behind an earlier one, with the moment at which they count: the latest up to then. The time of
-- recording never decreases from here on.
CREATE TABLE counts_from (
    command INTEGER PRIMARY KEY,
    at      TEXT NOT NULL
) STRICT;

INSERT INTO counts_from (command, at)
SELECT id, latest
FROM (SELECT id, recorded_at, max(recorded_at) OVER (ORDER BY id) AS latest FROM command)
WHERE recorded_at < latest;

-- Names are one whatever their case, their width and the number of their blanks: how each was written, the first way first, and
-- which command first wrote it so.
CREATE TABLE name (
    kind     TEXT NOT NULL,
    fold     TEXT NOT NULL,
    place    INTEGER NOT NULL,
    spelling TEXT NOT NULL,
    command  INTEGER NOT NULL,
    PRIMARY KEY (kind, fold, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_again ON name (kind, fold) WHERE place = 1;

-- The claims whose key is, but for its spelling, that of an earlier claim.
CREATE TABLE key_lost (
    claim INTEGER PRIMARY KEY
) STRICT;

-- Claims of one day are sorted by the time of day, where it is known.
DROP INDEX claim_said;
ALTER TABLE claim ADD COLUMN said_at TEXT;
CREATE INDEX claim_said ON claim (said_from, said_until, said_at);

-- Which entry gave the verdict that stands: what came after it can put it in question.
ALTER TABLE claim ADD COLUMN concluded INTEGER;

-- The words of a claim's text as they are searched for, where the index would not cut the text itself into the same ones.
DROP TABLE claim_words;
DROP INDEX claim_key;
ALTER TABLE claim ADD COLUMN key_fold TEXT;
ALTER TABLE claim ADD COLUMN words TEXT;
CREATE INDEX claim_key ON claim (key_fold);

CREATE VIEW claim_text_words AS SELECT id, coalesce(words, text) AS words FROM claim;

CREATE VIRTUAL TABLE claim_words USING fts5 (
    words,
    content = 'claim_text_words',
    content_rowid = 'id',
    columnsize = 0,
    tokenize = "ascii"
);

-- Letters are compared otherwise than before: all claims are read anew when similar ones are next looked for.
DELETE FROM match_claim;
DELETE FROM match_point;
DELETE FROM match_words;
DELETE FROM match_term;
DELETE FROM match_stale;
DELETE FROM match_pending;
