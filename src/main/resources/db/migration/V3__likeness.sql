-- What the search for similar claims knows of each claim. It is filled when that search is first made and kept in step
-- by later ones, so that a load pays nothing for it; it follows from the entries and can be dropped at any time.
CREATE TABLE match_claim (
    claim   INTEGER PRIMARY KEY,
    digest  INTEGER NOT NULL,
    context TEXT NOT NULL
) STRICT;

-- Claims that were touched since and may have to be looked at again.
CREATE TABLE match_stale (
    claim INTEGER PRIMARY KEY
) STRICT;

-- In about how many claims a term is.
CREATE TABLE match_term (
    term   TEXT PRIMARY KEY,
    claims INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The terms of each claim, made by the program: words without their endings, pairs of characters.
CREATE VIRTUAL TABLE match_words USING fts5(
    terms,
    content = '',
    contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
