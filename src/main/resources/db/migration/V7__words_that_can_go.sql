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
