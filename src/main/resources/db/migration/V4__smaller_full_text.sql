-- The full text without the number of words of each claim: nothing is ranked by it, and a load need not write it.
DROP TABLE claim_words;

CREATE VIRTUAL TABLE claim_words USING fts5 (
    text,
    content = 'claim',
    content_rowid = 'id',
    columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2"
);

INSERT INTO claim_words (claim_words) VALUES ('rebuild');
