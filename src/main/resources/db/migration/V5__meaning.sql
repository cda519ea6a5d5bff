-- Where claims lie in the space of meanings that a model of language makes. It follows from their texts, is filled only
-- where such a model is installed, and can be dropped at any time. A claim whose script the model does not read has no
-- point. The numbers of a point are eight bits each.
CREATE TABLE match_point (
    claim INTEGER PRIMARY KEY,
    point BLOB NOT NULL
) STRICT;

-- The model that the points are from.
CREATE TABLE match_model (
    name TEXT NOT NULL
) STRICT;

-- Claims that were read for their words and have yet to be for their meaning.
CREATE TABLE match_pending (
    claim INTEGER PRIMARY KEY
) STRICT;

INSERT INTO match_pending (claim) SELECT claim FROM match_claim;
