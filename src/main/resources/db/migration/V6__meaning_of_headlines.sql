-- A claim may have a point in the space of each of several models, and its headlines are told apart from the names that it is
-- known by. All of it is read anew when similar claims are next looked for.
DROP TABLE match_claim;
CREATE TABLE match_claim (
    claim    INTEGER PRIMARY KEY,
    digest   INTEGER NOT NULL,
    headline TEXT NOT NULL,
    names    TEXT NOT NULL
) STRICT;

DROP TABLE match_point;
CREATE TABLE match_point (
    claim INTEGER NOT NULL,
    model INTEGER NOT NULL,
    point BLOB NOT NULL,
    PRIMARY KEY (claim, model)
) STRICT, WITHOUT ROWID;

DROP TABLE match_model;
CREATE TABLE match_model (
    model INTEGER PRIMARY KEY,
    name  TEXT NOT NULL
) STRICT;

DELETE FROM match_words;
DELETE FROM match_term;
DELETE FROM match_stale;
DELETE FROM match_pending;
