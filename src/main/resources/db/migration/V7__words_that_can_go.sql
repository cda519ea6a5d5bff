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
