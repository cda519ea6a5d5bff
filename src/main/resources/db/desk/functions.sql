-- The functions through which alone the log changes. They belong to its owner, read no relation that a caller could
-- have made, and see pg_catalog first and temporary objects last. Failures have codes of their own, class ON.

CREATE OR REPLACE FUNCTION onrecord.covered_text(t text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.int8send(pg_catalog.octet_length(pg_catalog.convert_to(t, 'UTF8'))::bigint)
           || pg_catalog.convert_to(t, 'UTF8')
$$;

CREATE OR REPLACE FUNCTION onrecord.covered_words(t text, salt bytea, digest bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(digest, pg_catalog.sha256(salt || pg_catalog.convert_to(t, 'UTF8')))
$$;

-- What the chain covers of a command.
CREATE OR REPLACE FUNCTION onrecord.covered_command(
    id bigint, line text, session text, story text, recorded_at text, recorded_by text, salt bytea, digest bytea)
RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.int8send(id)
        || CASE WHEN salt IS NULL AND digest IS NULL THEN onrecord.covered_text(line)
                ELSE onrecord.covered_words(line, salt, digest) END
        || onrecord.covered_text(session)
        || CASE WHEN salt IS NULL AND digest IS NULL THEN ''::bytea
                WHEN story IS NULL THEN '\x00'::bytea ELSE '\x01'::bytea END
        || onrecord.covered_text(coalesce(story, ''))
        || onrecord.covered_text(recorded_at) || onrecord.covered_text(recorded_by)
$$;

-- The hash of an entry.
CREATE OR REPLACE FUNCTION onrecord.link(
    previous bytea, of_command bytea, id bigint, kind text, claim bigint, content text, salt bytea, digest bytea)
RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.sha256(previous || of_command || pg_catalog.int8send(id) || onrecord.covered_text(kind)
        || CASE WHEN salt IS NULL AND digest IS NULL
                THEN pg_catalog.int8send(coalesce(claim, 0)) || onrecord.covered_text(content)
                ELSE CASE WHEN claim IS NULL THEN '\x00'::bytea ELSE '\x01'::bytea END
                     || pg_catalog.int8send(coalesce(claim, 0)) || onrecord.covered_words(content, salt, digest) END)
$$;

-- The role of who calls; fails for a login that is nobody here.
CREATE OR REPLACE FUNCTION onrecord.role_of_caller() RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found_role integer;
BEGIN
    SELECT p.role INTO found_role FROM onrecord.person p WHERE p.login = session_user;
    IF found_role IS NULL THEN
        RAISE EXCEPTION '% is not allowed at this desk', session_user USING ERRCODE = 'ON007';
    END IF;
    RETURN found_role;
END $$;

-- Who recorded a command, or an entry; null where there is none.
CREATE OR REPLACE FUNCTION onrecord.recorder_of_command(number bigint) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT c.recorded_by FROM onrecord.command c WHERE c.id = number
$$;

CREATE OR REPLACE FUNCTION onrecord.recorder_of_entry(number text) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT c.recorded_by FROM onrecord.entry e JOIN onrecord.command c ON c.id = e.command
    WHERE 'E' || e.id = number AND e.id = pg_catalog.substr(number, 2)::bigint
$$;

-- Removes the words of entries and of the lines of their commands; the digests that the chain covers stay.
CREATE OR REPLACE FUNCTION onrecord.redact(numbers bigint[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE onrecord.command c SET digest = onrecord.covered_words(c.line, c.salt, NULL), line = '', salt = NULL
    WHERE c.id IN (SELECT e.command FROM onrecord.entry e WHERE e.id = ANY (numbers)) AND c.salt IS NOT NULL;
    UPDATE onrecord.entry e SET digest = onrecord.covered_words(e.content, e.salt, NULL), content = '{}', salt = NULL
    WHERE e.id = ANY (numbers) AND e.salt IS NOT NULL;
$$;

-- Adds rows to the log after checking every link. For the functions below alone: it trusts that the head is locked.
CREATE OR REPLACE FUNCTION onrecord.add_rows(
    lines text[], sessions text[], stories text[], times text[], people text[], line_salts bytea[], line_digests bytea[],
    commands bigint[], kinds text[], claims bigint[], contents text[], salts bytea[], digests bytea[], hashes bytea[],
    more boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    h onrecord.head%ROWTYPE;
    new_commands bigint := coalesce(cardinality(lines), 0);
    new_entries bigint := coalesce(cardinality(kinds), 0);
    first_command bigint;
    added bigint;
    broken bigint;
BEGIN
    SELECT * INTO STRICT h FROM onrecord.head;
    IF new_entries = 0
            OR cardinality(sessions) <> new_commands OR cardinality(stories) <> new_commands
            OR cardinality(times) <> new_commands OR cardinality(people) <> new_commands
            OR cardinality(line_salts) <> new_commands OR cardinality(line_digests) <> new_commands
            OR cardinality(commands) <> new_entries OR cardinality(claims) <> new_entries
            OR cardinality(contents) <> new_entries OR cardinality(salts) <> new_entries
            OR cardinality(digests) <> new_entries OR cardinality(hashes) <> new_entries THEN
        RAISE EXCEPTION 'rows are not whole' USING ERRCODE = 'ON001';
    END IF;

    -- Each command has an entry, in order; the first entries may belong to a command that was begun in this transaction.
    first_command := CASE WHEN h.unfinished THEN h.commands ELSE h.commands + 1 END;
    IF commands[1] NOT BETWEEN first_command AND h.commands + 1
            OR commands[new_entries] <> h.commands + new_commands
            OR EXISTS (
                SELECT 1 FROM (
                    SELECT u.c - lag(u.c) OVER (ORDER BY u.n) AS step FROM unnest(commands) WITH ORDINALITY AS u(c, n)
                ) steps WHERE step NOT IN (0, 1)) THEN
        RAISE EXCEPTION 'entries do not follow their commands' USING ERRCODE = 'ON001';
    END IF;

    INSERT INTO onrecord.command (id, line, session, story, recorded_at, recorded_by, salt, digest)
    SELECT h.commands + u.n, u.line, u.session, u.story, u.at, u.person, u.salt, u.digest
    FROM unnest(lines, sessions, stories, times, people, line_salts, line_digests) WITH ORDINALITY
         AS u(line, session, story, at, person, salt, digest, n);

    WITH said AS (
        SELECT h.entries + u.n AS id, u.*,
               coalesce(lag(u.hash) OVER (ORDER BY u.n), h.hash) AS previous,
               h.claims + count(*) FILTER (WHERE u.kind = 'claim-added') OVER (ORDER BY u.n) AS known
        FROM unnest(commands, kinds, claims, contents, salts, digests, hashes) WITH ORDINALITY
             AS u(command, kind, claim, content, salt, digest, hash, n)
    ), by_command AS (
        SELECT c.id, onrecord.covered_command(
                   c.id, c.line, c.session, c.story, c.recorded_at, c.recorded_by, c.salt, c.digest) AS covered
        FROM onrecord.command c WHERE c.id BETWEEN first_command AND h.commands + new_commands
    )
    SELECT min(s.id) FILTER (WHERE s.hash IS DISTINCT FROM onrecord.link(
                   s.previous, c.covered, s.id, s.kind, s.claim, s.content, s.salt, s.digest)
               OR json_typeof(s.content::json) <> 'object'
               OR CASE WHEN s.kind = 'claim-added' THEN s.claim IS DISTINCT FROM s.known
                       ELSE s.claim IS NOT NULL AND s.claim NOT BETWEEN 1 AND s.known END),
           count(*) FILTER (WHERE s.kind = 'claim-added')
    INTO broken, added
    FROM said s JOIN by_command c ON c.id = s.command;
    IF broken IS NOT NULL THEN
        RAISE EXCEPTION 'entry % does not continue the chain', broken USING ERRCODE = 'ON001';
    END IF;

    INSERT INTO onrecord.entry (id, command, kind, claim, content, hash, salt, digest)
    SELECT h.entries + u.n, u.command, u.kind, u.claim, u.content, u.hash, u.salt, u.digest
    FROM unnest(commands, kinds, claims, contents, salts, digests, hashes) WITH ORDINALITY
         AS u(command, kind, claim, content, salt, digest, hash, n);

    UPDATE onrecord.head SET
        commands = h.commands + new_commands,
        entries = h.entries + new_entries,
        claims = h.claims + added,
        hash = hashes[new_entries],
        recorded_at = greatest(h.recorded_at, (SELECT max(t COLLATE "C") FROM unnest(times) t)),
        unfinished = more;
END $$;

-- Nothing is committed of which a part is missing.
CREATE OR REPLACE FUNCTION onrecord.refuse_unfinished() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM onrecord.head h WHERE h.unfinished) THEN
        RAISE EXCEPTION 'a command is not whole' USING ERRCODE = 'ON001';
    END IF;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS whole ON onrecord.head;
CREATE CONSTRAINT TRIGGER whole AFTER UPDATE ON onrecord.head DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (NEW.unfinished) EXECUTE FUNCTION onrecord.refuse_unfinished();

-- Says who takes a turn with what; says so no more.
CREATE OR REPLACE FUNCTION onrecord.announce(what text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM onrecord.turn t WHERE t.login = session_user;
    IF what IS NOT NULL AND onrecord.role_of_caller() >= 1 THEN
        INSERT INTO onrecord.turn (login, line, since) VALUES (session_user, left(what, 1000), clock_timestamp());
    END IF;
END $$;

-- Checks what the role of the caller allows, for rows that are about to be added.
CREATE OR REPLACE FUNCTION onrecord.check_rows(
    h onrecord.head, times text[], people text[], line_salts bytea[],
    commands bigint[], kinds text[], contents text[], salts bytea[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    role_here integer := onrecord.role_of_caller();
    former text := (SELECT p.former_name FROM onrecord.person p WHERE p.login = session_user);
    wrong text;
BEGIN
    IF role_here < 1 THEN
        RAISE EXCEPTION '% may only read', session_user USING ERRCODE = 'ON002';
    END IF;
    IF array_position(line_salts, NULL) IS NOT NULL OR array_position(salts, NULL) IS NOT NULL THEN
        RAISE EXCEPTION 'words without a salt' USING ERRCODE = 'ON001';
    END IF;
    SELECT person INTO wrong FROM unnest(people) person
    WHERE person IS DISTINCT FROM session_user AND NOT h.for_tests LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% cannot record in the name of %', session_user, wrong USING ERRCODE = 'ON003';
    END IF;

    SELECT t.at INTO wrong FROM (
        SELECT u.at, coalesce(lag(u.at) OVER (ORDER BY u.n), h.recorded_at) AS before
        FROM unnest(times) WITH ORDINALITY AS u(at, n)) t
    WHERE t.at !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$'
       OR t.at COLLATE "C" < t.before COLLATE "C"
       OR NOT h.for_tests AND t.at::timestamptz > clock_timestamp() + interval '5 minutes' LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'the clock says %, the record has come to % and the server says %',
            wrong, h.recorded_at, clock_timestamp() USING ERRCODE = 'ON004';
    END IF;

    SELECT s.kind INTO wrong FROM unnest(kinds) s(kind) WHERE s.kind NOT IN (SELECT k.name FROM onrecord.kind k) LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'the log does not know the word %', wrong USING ERRCODE = 'ON006';
    END IF;

    SELECT s.kind INTO wrong
    FROM unnest(kinds, contents, commands) AS s(kind, content, command)
    CROSS JOIN LATERAL (
        SELECT coalesce(people[s.command - h.commands], onrecord.recorder_of_command(s.command)) AS name) act
    WHERE role_here < (SELECT k.role FROM onrecord.kind k WHERE k.name = s.kind)
       OR role_here < 2 AND CASE
            WHEN s.kind IN ('concluded', 'proposed') THEN
                coalesce(s.content::json ->> 'override', '') <> ''
                OR coalesce(s.content::json ->> 'overridden', '[]') <> '[]'
            WHEN s.kind IN ('undone', 'redone') THEN
                coalesce(onrecord.recorder_of_command((s.content::json ->> 'command')::bigint), act.name)
                    NOT IN (act.name, coalesce(former, act.name))
            WHEN s.kind = 'retracted' THEN
                coalesce(onrecord.recorder_of_entry(s.content::json ->> 'entry'), act.name)
                    NOT IN (act.name, coalesce(former, act.name))
            ELSE false END
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% may not record this, as it is for editors: %', session_user, wrong USING ERRCODE = 'ON002';
    END IF;

    PERFORM 1 FROM unnest(kinds, contents, commands) AS s(kind, content, command)
    CROSS JOIN LATERAL (
        SELECT coalesce(people[s.command - h.commands], onrecord.recorder_of_command(s.command)) AS name) act
    WHERE s.kind = 'seconded'
      AND coalesce(onrecord.recorder_of_entry(s.content::json ->> 'of'), act.name)
          IN (act.name, coalesce(former, act.name));
    IF FOUND THEN
        RAISE EXCEPTION '% cannot second what is their own', session_user USING ERRCODE = 'ON002';
    END IF;
END $$;

-- Returns the entries after the head of a copy, of which the first 500; fails where the log does not continue the copy.
CREATE OR REPLACE FUNCTION onrecord.missing_after(h onrecord.head, expected_entries bigint, expected_hash bytea)
RETURNS TABLE (
    id bigint, kind text, claim bigint, content text, hash bytea, salt bytea, digest bytea,
    command bigint, line text, session text, story text, recorded_at text, recorded_by text,
    line_salt bytea, line_digest bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF expected_entries > h.entries
            OR expected_entries > 0 AND NOT EXISTS (
                SELECT 1 FROM onrecord.entry e WHERE e.id = expected_entries AND e.hash = expected_hash) THEN
        RAISE EXCEPTION 'the log does not continue this copy' USING ERRCODE = 'ON005';
    END IF;
    RETURN QUERY
        SELECT e.id, e.kind, e.claim, e.content, e.hash, e.salt, e.digest,
               c.id, c.line, c.session, c.story, c.recorded_at, c.recorded_by, c.salt, c.digest
        FROM onrecord.entry e JOIN onrecord.command c ON c.id = e.command
        WHERE e.id > expected_entries ORDER BY e.id LIMIT 500;
END $$;

-- Locks the head for the rest of the transaction: nobody else appends meanwhile. Returns what a copy lacks.
CREATE OR REPLACE FUNCTION onrecord.lock_head(expected_entries bigint, expected_hash bytea)
RETURNS TABLE (
    id bigint, kind text, claim bigint, content text, hash bytea, salt bytea, digest bytea,
    command bigint, line text, session text, story text, recorded_at text, recorded_by text,
    line_salt bytea, line_digest bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE h onrecord.head%ROWTYPE;
BEGIN
    IF onrecord.role_of_caller() < 1 THEN
        RAISE EXCEPTION '% may only read', session_user USING ERRCODE = 'ON002';
    END IF;
    SELECT * INTO STRICT h FROM onrecord.head FOR UPDATE;
    RETURN QUERY SELECT * FROM onrecord.missing_after(h, expected_entries, expected_hash);
END $$;

-- Appends commands and their entries where the log still ends in the head that they build on. Returns no row where it did;
-- else the entries after that head, of which the first 500.
CREATE OR REPLACE FUNCTION onrecord.append(
    expected_entries bigint, expected_hash bytea,
    lines text[], sessions text[], stories text[], times text[], people text[], line_salts bytea[],
    commands bigint[], kinds text[], claims bigint[], contents text[], salts bytea[], hashes bytea[],
    more boolean)
RETURNS TABLE (
    id bigint, kind text, claim bigint, content text, hash bytea, salt bytea, digest bytea,
    command bigint, line text, session text, story text, recorded_at text, recorded_by text,
    line_salt bytea, line_digest bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    h onrecord.head%ROWTYPE;
    nothing_of_lines bytea[] := array_fill(NULL::bytea, ARRAY[coalesce(cardinality(lines), 0)]);
    nothing bytea[] := array_fill(NULL::bytea, ARRAY[coalesce(cardinality(kinds), 0)]);
BEGIN
    PERFORM onrecord.role_of_caller();
    SELECT * INTO STRICT h FROM onrecord.head FOR UPDATE;
    IF h.entries = expected_entries AND h.hash = expected_hash THEN
        PERFORM onrecord.check_rows(h, times, people, line_salts, commands, kinds, contents, salts);
        PERFORM onrecord.add_rows(lines, sessions, stories, times, people, line_salts, nothing_of_lines,
            commands, kinds, claims, contents, salts, nothing, hashes, more);
        PERFORM onrecord.redact(ARRAY(
            SELECT substr(named, 2)::bigint
            FROM unnest(kinds, contents) AS s(kind, content), json_array_elements_text(s.content::json -> 'entries') named
            WHERE s.kind = 'redacted'));
        DELETE FROM onrecord.turn t WHERE t.login = session_user;
        RETURN;
    END IF;
    RETURN QUERY SELECT * FROM onrecord.missing_after(h, expected_entries, expected_hash);
END $$;

-- Puts the next part of a record into a log that was empty before this transaction. For owners; it checks the chain, not
-- persons or clocks.
CREATE OR REPLACE FUNCTION onrecord.share(
    lines text[], sessions text[], stories text[], times text[], people text[], line_salts bytea[], line_digests bytea[],
    commands bigint[], kinds text[], claims bigint[], contents text[], salts bytea[], digests bytea[], hashes bytea[],
    more boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '30s' AS $$
DECLARE h onrecord.head%ROWTYPE;
BEGIN
    IF onrecord.role_of_caller() < 3 THEN
        RAISE EXCEPTION '% may not record this: share', session_user USING ERRCODE = 'ON002';
    END IF;
    SELECT * INTO STRICT h FROM onrecord.head FOR UPDATE;
    IF h.entries > 0 AND NOT h.unfinished THEN
        RAISE EXCEPTION 'the log is not empty' USING ERRCODE = 'ON008';
    END IF;
    PERFORM onrecord.add_rows(lines, sessions, stories, times, people, line_salts, line_digests,
        commands, kinds, claims, contents, salts, digests, hashes, more);
    UPDATE onrecord.head SET shared = true;
END $$;

-- Lets a login of the server work at the desk; works no more.
CREATE OR REPLACE FUNCTION onrecord.allow(name text, new_role integer, former text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF onrecord.role_of_caller() < 3 THEN
        RAISE EXCEPTION '% may not say who works at the desk', session_user USING ERRCODE = 'ON002';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = name) THEN
        RAISE EXCEPTION 'the server has no login %', name USING ERRCODE = 'ON009';
    END IF;
    PERFORM onrecord.keep_an_owner(CASE WHEN new_role < 3 THEN name END);
    INSERT INTO onrecord.person AS p (login, role, former_name) VALUES (name, new_role, former)
    ON CONFLICT (login) DO UPDATE SET
        role = excluded.role, former_name = coalesce(excluded.former_name, p.former_name);
    EXECUTE format('GRANT USAGE ON SCHEMA onrecord TO %I', name);
    EXECUTE format('GRANT SELECT ON onrecord.head, onrecord.command, onrecord.entry, onrecord.person, onrecord.kind,'
        ' onrecord.turn TO %I', name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION onrecord.append(bigint, bytea, text[], text[], text[], text[], text[],'
        ' bytea[], bigint[], text[], bigint[], text[], bytea[], bytea[], boolean), onrecord.lock_head(bigint, bytea),'
        ' onrecord.announce(text), onrecord.role_of_caller() TO %I', name);
    IF new_role = 3 THEN
        EXECUTE format('GRANT EXECUTE ON FUNCTION onrecord.allow(text, integer, text), onrecord.disallow(text),'
            ' onrecord.share(text[], text[], text[], text[], text[], bytea[], bytea[],'
            ' bigint[], text[], bigint[], text[], bytea[], bytea[], bytea[], boolean) TO %I', name);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION onrecord.keep_an_owner(name text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM onrecord.person p WHERE p.role = 3 AND p.login = name)
            AND NOT EXISTS (SELECT 1 FROM onrecord.person p WHERE p.role = 3 AND p.login <> name) THEN
        RAISE EXCEPTION '% is the only owner', name USING ERRCODE = 'ON010';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION onrecord.disallow(name text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF onrecord.role_of_caller() < 3 THEN
        RAISE EXCEPTION '% may not say who works at the desk', session_user USING ERRCODE = 'ON002';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM onrecord.person p WHERE p.login = name) THEN
        RAISE EXCEPTION '% does not work at this desk', name USING ERRCODE = 'ON009';
    END IF;
    PERFORM onrecord.keep_an_owner(name);
    DELETE FROM onrecord.person p WHERE p.login = name;
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA onrecord FROM %I', name);
    EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA onrecord FROM %I', name);
    EXECUTE format('REVOKE ALL ON SCHEMA onrecord FROM %I', name);
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA onrecord FROM PUBLIC;
