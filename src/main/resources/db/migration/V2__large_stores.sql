-- The projections anew, so that lists, counts and what is due come from an index however many claims there are. The
-- record itself, command and entry, stays as it is; the rows below are built from it when a store is brought up to date.
DROP TABLE claim_words;
DROP TABLE request;
DROP TABLE facet;
DROP TABLE claim;

-- The claims as they stand: what lists, counts and looks names up. It follows from the entries, is kept in the same
-- transaction and can be built anew at any time. Days are counted from 1970-01-01, moments in milliseconds from then.
-- The state stands for standing, confidence and what can give rise to blockers. The fingerprints are the first eight
-- bytes of a SHA-256: identity, for claims without a key, of text, speaker and story; content of everything.
CREATE TABLE claim (
    id          INTEGER PRIMARY KEY,
    key         TEXT,
    text        TEXT NOT NULL,
    story       TEXT,
    speaker     TEXT,
    said_on     TEXT,
    said_from   INTEGER,
    said_until  INTEGER,
    part_of     INTEGER,
    standing    TEXT NOT NULL,
    confidence  TEXT NOT NULL,
    state       INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    identity    INTEGER,
    content     INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX claim_key ON claim (key);
CREATE INDEX claim_identity ON claim (identity) WHERE identity IS NOT NULL;
CREATE INDEX claim_state ON claim (state);
CREATE INDEX claim_story ON claim (story, state);
CREATE INDEX claim_speaker ON claim (speaker);
CREATE INDEX claim_said ON claim (said_from, said_until);
CREATE INDEX claim_recorded ON claim (recorded_at);
CREATE INDEX claim_text ON claim (substr(text, 1, 8));
CREATE INDEX claim_part_of ON claim (part_of, standing) WHERE part_of IS NOT NULL;

-- How many claims stand alike, in one story or, under the empty name, in all of them.
CREATE TABLE state_count (
    story  TEXT NOT NULL,
    state  INTEGER NOT NULL,
    claims INTEGER NOT NULL CHECK (claims > 0),
    PRIMARY KEY (story, state)
) STRICT, WITHOUT ROWID;

-- How many claims have a kind of answer on record, in one story or, under the empty name, in all of them.
CREATE TABLE answer_count (
    story  TEXT NOT NULL,
    answer TEXT NOT NULL,
    claims INTEGER NOT NULL CHECK (claims > 0),
    PRIMARY KEY (story, answer)
) STRICT, WITHOUT ROWID;

-- What a claim can have several of: tags, parties, kinds of answers, sources.
CREATE TABLE facet (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    claim INTEGER NOT NULL,
    PRIMARY KEY (kind, name, claim)
) STRICT, WITHOUT ROWID;

-- What claims that are not withdrawn wait for: answers to open requests, and searches to be made again. The day is the
-- last one that the date can mean for an answer, the first one for a search.
CREATE TABLE due (
    claim INTEGER NOT NULL,
    kind  TEXT NOT NULL,
    party TEXT NOT NULL,
    story TEXT,
    date  TEXT,
    day   INTEGER,
    PRIMARY KEY (claim, kind, party)
) STRICT, WITHOUT ROWID;

CREATE INDEX due_day ON due (kind, day);
CREATE INDEX due_story ON due (story, kind, day);

CREATE VIRTUAL TABLE claim_words USING fts5 (
    text,
    content = 'claim',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2"
);
