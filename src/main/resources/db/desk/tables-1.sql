-- The log of a desk's record. Every console holds a whole copy of it; what lists and searches need is kept there alone.
CREATE SCHEMA onrecord;
REVOKE ALL ON SCHEMA onrecord FROM PUBLIC;

-- Where the log ends, in one row; whoever appends locks it.
CREATE TABLE onrecord.head (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    tables      integer NOT NULL,
    words       integer NOT NULL,
    for_tests   boolean NOT NULL,
    commands    bigint NOT NULL DEFAULT 0,
    entries     bigint NOT NULL DEFAULT 0,
    claims      bigint NOT NULL DEFAULT 0,
    hash        bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(hash) = 32),
    recorded_at text COLLATE "C" NOT NULL DEFAULT '',
    unfinished  boolean NOT NULL DEFAULT false,
    shared      boolean NOT NULL DEFAULT false
) WITH (fillfactor = 10);

-- What was done at the consoles, one row a command, as in the store of each.
CREATE TABLE onrecord.command (
    id          bigint PRIMARY KEY,
    line        text NOT NULL,
    session     text NOT NULL,
    story       text,
    recorded_at text COLLATE "C" NOT NULL,
    recorded_by text NOT NULL CHECK (recorded_by <> ''),
    salt        bytea CHECK (octet_length(salt) = 16),
    digest      bytea CHECK (octet_length(digest) = 32)
);

-- What was said, one row a statement; content is JSON, byte for byte as the chain covers it.
CREATE TABLE onrecord.entry (
    id          bigint PRIMARY KEY,
    command     bigint NOT NULL REFERENCES onrecord.command (id),
    kind        text NOT NULL,
    claim       bigint,
    content     text NOT NULL,
    hash        bytea NOT NULL CHECK (octet_length(hash) = 32),
    salt        bytea CHECK (octet_length(salt) = 16),
    digest      bytea CHECK (octet_length(digest) = 32)
);

-- Who may what: 0 reader, 1 checker, 2 editor, 3 owner. A login may have had another name in a record that was shared.
CREATE TABLE onrecord.person (
    login       text PRIMARY KEY,
    role        integer NOT NULL CHECK (role BETWEEN 0 AND 3),
    former_name text
);

-- Which role a kind of statement asks for; a kind that is not here is newer than this log.
CREATE TABLE onrecord.kind (
    name        text PRIMARY KEY,
    role        integer NOT NULL CHECK (role BETWEEN 0 AND 3)
);

-- Who has taken a turn for something long, to tell those who wait.
CREATE TABLE onrecord.turn (
    login       text PRIMARY KEY,
    line        text NOT NULL,
    since       timestamptz NOT NULL
);
