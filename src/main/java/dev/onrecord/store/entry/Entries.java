package dev.onrecord.store.entry;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.RecordSettings;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.SealedHead;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.record.StoryOpened;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.sqlite.Sql;
import dev.onrecord.store.sqlite.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The entries and the commands that recorded them. It holds nothing but the database, so that any thread may read while another
 * one records.
 */
public final class Entries {

    /** Selects entries in the order of columns in which {@link #entry} reads them. */
    private static final String ENTRIES = """
            SELECT e.id, e.command, coalesce(f.at, c.recorded_at), c.recorded_by, e.claim, e.kind, e.content, e.digest
            FROM entry e JOIN command c ON c.id = e.command LEFT JOIN counts_from f ON f.command = c.id
            """;

    /** The columns of a command, in the order in which {@link #command} names them. */
    private static final String COMMAND =
            " c.id, c.line, c.session, c.story, c.recorded_at, c.recorded_by, c.salt, c.digest";

    private final JdbcClient jdbc;
    private final Spellings spellings;

    /** Creates it for the database of a store. */
    public Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.spellings = new Spellings(jdbc);
    }

    /** Returns how names are written. */
    public Spellings spellings() {
        return spellings;
    }

    /** Returns what the record calls whom in a view. */
    public NameBook names(Cutoff cutoff) {
        var changes = aboutNoClaim("renamed", "merged", "aliased").stream()
                .filter(cutoff::wasRecorded)
                .toList();
        return names(changes, undone(cutoff));
    }

    /** Returns what the record calls whom by some of the entries; which commands are undone depends on the view. */
    NameBook names(List<Entry<?>> changes, Set<Long> undone) {
        var names = spellings.book(undone);
        changes.stream()
                .filter(entry -> !undone.contains(entry.command()))
                .forEach(entry -> entry.statement().changeNames(names));
        return names.build();
    }

    /** Returns the record as it was before any of its entries. */
    public EarlierRecord earlier() {
        return new EarlierRecord(this);
    }

    /** Returns what the record calls whom at present. */
    public NameBook names() {
        return names(Cutoff.none(ZoneOffset.UTC));
    }

    /** Returns an entry; empty where there is none with that number. */
    public Optional<Entry<?>> find(EntryId id) {
        return jdbc.sql(ENTRIES + "WHERE e.id = :id")
                .param("id", id.number())
                .<Entry<?>>query(this::entry)
                .optional();
    }

    /** Returns everything said about some claims, by claim, oldest first. */
    public Map<ClaimId, List<Entry<?>>> ofClaims(Collection<ClaimId> claims) {
        var byClaim = new LinkedHashMap<ClaimId, List<Entry<?>>>();
        claims.forEach(claim -> byClaim.put(claim, new ArrayList<>()));
        jdbc.sql(ENTRIES + """
                        WHERE e.claim IN (:claims)
                        ORDER BY e.claim, e.id
                        """)
                .param("claims", claims.stream().map(ClaimId::number).toList())
                .query((ResultSet row) -> {
                    var entry = entry(row, 0);
                    byClaim.computeIfAbsent(entry.requiredClaim(), ignored -> new ArrayList<>())
                            .add(entry);
                });
        return byClaim;
    }

    /** Passes everything said about every claim to a reader, claim by claim. */
    public void eachClaim(Consumer<List<Entry<?>>> reader) {
        var pending = new ArrayList<Entry<?>>();
        jdbc.sql(ENTRIES + """
                        WHERE e.claim IS NOT NULL
                        ORDER BY e.claim, e.id
                        """).query((ResultSet row) -> {
            Stopping.stopIfInterrupted();
            var entry = entry(row, 0);
            if (!pending.isEmpty()
                    && !entry.requiredClaim().equals(pending.get(0).claim())) {
                reader.accept(List.copyOf(pending));
                pending.clear();
            }
            pending.add(entry);
        });
        if (!pending.isEmpty()) {
            reader.accept(List.copyOf(pending));
        }
    }

    /** Returns the commands that are undone in a view. */
    public Set<Long> undone(Cutoff cutoff) {
        return cutoff.undone(aboutNoClaim("undone", "redone"));
    }

    /** Returns the commands that were undone before a given command. */
    public Set<Long> undoneBefore(long command) {
        return Cutoff.none(ZoneOffset.UTC)
                .undone(aboutNoClaim("undone", "redone").stream()
                        .filter(entry -> entry.command() < command)
                        .toList());
    }

    /** Returns what is known of the sources in a view. */
    public SourceBook sources(Cutoff cutoff) {
        return sources(cutoff, cutoff::wasRecorded);
    }

    /** Returns what some of the entries say of the sources; which commands are undone depends on the view. */
    public SourceBook sources(Cutoff cutoff, Predicate<Entry<?>> counts) {
        var entries = aboutNoClaim("source-described", "retracted").stream()
                .filter(counts)
                .toList();
        return SourceBook.of(entries, undone(cutoff), names(cutoff));
    }

    /** Returns what is set in the record in a view. */
    public RecordSettings settings(Cutoff cutoff) {
        var entries = aboutNoClaim("policy-set", "retracted").stream()
                .filter(cutoff::wasRecorded)
                .toList();
        return RecordSettings.of(entries, undone(cutoff));
    }

    /** Returns every value that a setting ever had in the record, those taken back among them. */
    public Set<String> valuesOf(Setting setting) {
        return RecordSettings.valuesOf(setting, aboutNoClaim("policy-set"));
    }

    /** Returns the names of the stories that were opened in a view and not undone, oldest first. */
    public List<String> openedStories(Cutoff cutoff) {
        var undone = undone(cutoff);
        var names = names(cutoff);
        return aboutNoClaim("story-opened").stream()
                .filter(entry -> cutoff.wasRecorded(entry) && !undone.contains(entry.command()))
                .map(Entry::statement)
                .filter(StoryOpened.class::isInstance)
                .map(statement -> names.of(NameKind.STORY, ((StoryOpened) statement).name()))
                .toList();
    }

    /** Tells whether an entry that is about no claim is undone or retracted in a view. */
    public boolean isTakenBack(Entry<?> entry, Cutoff cutoff) {
        var undone = undone(cutoff);
        return undone.contains(entry.command())
                || aboutNoClaim("retracted").stream()
                        .filter(retraction -> cutoff.wasRecorded(retraction) && !undone.contains(retraction.command()))
                        .flatMap(retraction -> retraction.statement().takenBack().stream())
                        .anyMatch(entry.id()::equals);
    }

    List<Entry<?>> aboutNoClaim(String... kinds) {
        return jdbc.sql(ENTRIES + """
                        WHERE e.claim IS NULL AND e.kind IN (:kinds)
                        ORDER BY e.id
                        """)
                .param("kinds", List.of(kinds))
                .<Entry<?>>query(this::entry)
                .list();
    }

    /**
     * Passes the newest entries to a reader, oldest of them first.
     *
     * @param claim only those about one claim; null for all
     * @param since only those recorded at or after this moment; null for all
     * @param limit how many at most; null for all
     * @param cutoff only those recorded in this view
     */
    public void log(
            @Nullable ClaimId claim,
            @Nullable Instant since,
            @Nullable Integer limit,
            Cutoff cutoff,
            Consumer<Entry<?>> reader) {
        jdbc.sql("""
                        SELECT * FROM (""" + ENTRIES + """
                            WHERE (:claim IS NULL OR e.claim = :claim)
                              AND (:since IS NULL OR coalesce(f.at, c.recorded_at) >= :since)
                              AND (:end IS NULL OR coalesce(f.at, c.recorded_at) < :end)
                            ORDER BY e.id DESC
                            LIMIT :limit)
                        ORDER BY id
                        """)
                .param("claim", claim == null ? null : claim.number())
                .param("since", since == null ? null : Timestamps.text(since))
                .param("end", cutoff.recordedBefore().map(Timestamps::text).orElse(null))
                .param("limit", limit == null ? -1 : limit)
                .query((ResultSet row) -> reader.accept(entry(row, 0)));
    }

    /**
     * Passes the entries of a record as they are stored to a reader, oldest first, each with the command that recorded it.
     *
     * @param end the last of them
     */
    public void eachRaw(Head end, Consumer<RawEntry> reader) {
        jdbc.sql("""
                        SELECT """ + COMMAND + """
                        , e.claim, e.kind, e.content, e.salt AS entry_salt, e.digest AS entry_digest
                        FROM entry e JOIN command c ON c.id = e.command
                        WHERE e.id <= :end
                        ORDER BY e.id
                        """).param("end", end.entries()).query((ResultSet row) -> {
            Stopping.stopIfInterrupted();
            var claim = row.getLong("claim");
            reader.accept(new RawEntry(
                    command(row, 0),
                    claim == 0 ? null : new ClaimId(claim),
                    row.getString("kind"),
                    row.getString("content"),
                    Cover.of(row.getBytes("entry_salt"), row.getBytes("entry_digest"))));
        });
    }

    /** Passes the entries after a given one to a reader, oldest first, each with its command and its link of the chain. */
    public void eachAfter(long entry, Consumer<LoggedEntry> reader) {
        jdbc.sql("""
                        SELECT """ + COMMAND + """
                        , e.id AS entry, e.claim, e.kind, e.content, e.hash, e.salt AS entry_salt, e.digest AS entry_digest
                        FROM entry e JOIN command c ON c.id = e.command
                        WHERE e.id > :entry
                        ORDER BY e.id
                        """).param("entry", entry).query((ResultSet row) -> {
            Stopping.stopIfInterrupted();
            var claim = row.getLong("claim");
            reader.accept(new LoggedEntry(
                    row.getLong("entry"),
                    command(row, 0),
                    claim == 0 ? null : new ClaimId(claim),
                    row.getString("kind"),
                    row.getString("content"),
                    Cover.of(row.getBytes("entry_salt"), row.getBytes("entry_digest")),
                    row.getBytes("hash")));
        });
    }

    /** Returns the hash of an entry in hexadecimal digits; empty where there is none with that number. */
    public Optional<String> hashOf(long entry) {
        return jdbc.sql("SELECT lower(hex(hash)) FROM entry WHERE id = :id")
                .param("id", entry)
                .query(String.class)
                .optional();
    }

    /** Returns the commands, oldest first, undone ones among them. */
    public List<CommandRow> commands() {
        return jdbc.sql("SELECT" + COMMAND + " FROM command c ORDER BY c.id")
                .query(Entries::command)
                .list();
    }

    /** Tells whether a command is on record whose line ends with a text. */
    public boolean holdsLineEnding(String end) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM command WHERE substr(line, -length(:end)) = :end)")
                .param("end", end)
                .query(Boolean.class)
                .single();
    }

    /** Returns a command; empty where there is none with that number. */
    public Optional<CommandRow> findCommand(long id) {
        return jdbc.sql("SELECT" + COMMAND + " FROM command c WHERE c.id = :id")
                .param("id", id)
                .query(Entries::command)
                .optional();
    }

    /** Returns a command that there is. */
    public CommandRow command(long id) {
        return findCommand(id).orElseThrow();
    }

    /** Returns the number of the newest command; 0 for none. */
    public long newestCommand() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM command")
                .query(Long.class)
                .single();
    }

    /** Returns the commands of one person, newest first, with the kind of their first entry; the stream must be closed. */
    public Stream<CommandKind> newestCommandsOf(String person) {
        return jdbc
                .sql("""
                        SELECT c.id,
                               (SELECT kind FROM entry WHERE command = c.id ORDER BY id LIMIT 1) AS kind
                        FROM command c WHERE c.recorded_by = :person ORDER BY c.id DESC
                        """)
                .param("person", person)
                .query((row, index) -> new CommandKind(row.getLong("id"), row.getString("kind")))
                .stream();
    }

    /** Returns the command that an undo command undid. */
    public long undoneBy(long undo) {
        return ((Undone) ofCommand(undo).get(0).statement()).undoneCommand();
    }

    /**
     * Returns a command, not undone, that is about claims which the given one added, or that adds a part of one. It came
     * later, so earlier entries are not searched.
     */
    public Optional<CommandRow> dependingOn(long command) {
        var undone = undone(Cutoff.none(ZoneOffset.UTC));
        try (var others = jdbc.sql("""
                        SELECT DISTINCT """ + COMMAND + """

                        FROM entry e
                        LEFT JOIN claim part ON part.id = e.claim AND e.kind = 'claim-added'
                        JOIN entry added ON added.claim IN (e.claim, part.part_of)
                        JOIN command c ON c.id = e.command
                        WHERE e.id > (SELECT max(id) FROM entry WHERE command = :command)
                          AND added.command = :command AND added.kind = 'claim-added'
                        """).param("command", command).query(Entries::command).stream()) {
            return others.filter(other -> !undone.contains(other.id())).findFirst();
        }
    }

    /** Returns a claim that now has a key under which a command added another claim. */
    public Optional<ClaimId> takenKeyOf(long command) {
        var keys = jdbc.sql("""
                        SELECT content ->> 'key' FROM entry
                        WHERE command = :command AND kind = 'claim-added' AND content ->> 'key' IS NOT NULL ORDER BY id
                        """).param("command", command).query(String.class).list().stream()
                .map(NameFold::of)
                .toList();
        return jdbc.sql("""
                        SELECT c.id FROM json_each(:keys) given CROSS JOIN claim c ON c.key_fold = given.value
                        ORDER BY given.key LIMIT 1
                        """)
                .param("keys", StatementJson.list(keys))
                .query(Sql::claim)
                .optional();
    }

    /** Returns the only claim that a command was about; empty where it was about none or several. */
    public Optional<ClaimId> onlyClaimOf(long command) {
        return jdbc.sql("SELECT min(claim) FROM entry WHERE command = :command HAVING min(claim) = max(claim)")
                .param("command", command)
                .query(Sql::claim)
                .optional();
    }

    /** Returns the claims that commands added, in the order of their numbers. */
    public List<ClaimId> addedBy(Collection<Long> commands) {
        return jdbc.sql("SELECT claim FROM entry WHERE command IN (:commands) AND kind = 'claim-added' ORDER BY claim")
                .param("commands", commands)
                .query(Sql::claim)
                .list();
    }

    /** Returns the claims that a command was about, in the order of their numbers. */
    public List<ClaimId> claimsOf(long command) {
        return jdbc.sql(
                        "SELECT DISTINCT claim FROM entry WHERE command = :command AND claim IS NOT NULL ORDER BY claim")
                .param("command", command)
                .query(Sql::claim)
                .list();
    }

    /** Counts the entries of a command. */
    public long countOf(long command) {
        return jdbc.sql("SELECT count(*) FROM entry WHERE command = :command")
                .param("command", command)
                .query(Long.class)
                .single();
    }

    /** Returns the entries of a command, in order. */
    public List<Entry<?>> ofCommand(long command) {
        return jdbc.sql(ENTRIES + """
                        WHERE e.command = :command
                        ORDER BY e.id
                        """)
                .param("command", command)
                .<Entry<?>>query(this::entry)
                .list();
    }

    /** Returns the first entry of a command. */
    public Entry<?> firstOf(long command) {
        return jdbc.sql(ENTRIES + """
                        WHERE e.command = :command
                        ORDER BY e.id LIMIT 1
                        """)
                .param("command", command)
                .<Entry<?>>query(this::entry)
                .single();
    }

    /** Tells whether there was a story before a command: it had been opened, or a claim had been put into it. */
    public boolean isStoryBefore(long command, String story) {
        var undone = undoneBefore(command);
        return jdbc.sql("""
                        SELECT DISTINCT command FROM entry
                        WHERE command < :command
                          AND (kind = 'story-opened' AND content ->> 'name' = :story
                               OR kind IN ('claim-added', 'claim-revised') AND content ->> 'story' = :story)
                        """).param("command", command).param("story", story).query(Long.class).list().stream()
                .anyMatch(earlier -> !undone.contains(earlier));
    }

    /** Returns how many entries there are and the hash of the newest. */
    public Head head() {
        return head(Cutoff.none(ZoneOffset.UTC));
    }

    /** Returns how many entries there are in a view, by when they were recorded, and the hash of the newest of them. */
    public Head head(Cutoff cutoff) {
        return jdbc.sql("""
                        SELECT e.id, lower(hex(e.hash)) AS hash
                        FROM entry e CROSS JOIN command c ON c.id = e.command
                            LEFT JOIN counts_from f ON f.command = c.id
                        WHERE (:end IS NULL OR coalesce(f.at, c.recorded_at) < :end)
                        ORDER BY e.id DESC LIMIT 1
                        """)
                .param("end", cutoff.recordedBefore().map(Timestamps::text).orElse(null))
                .query((row, index) -> new Head(row.getLong("id"), row.getString("hash")))
                .optional()
                .orElse(new Head(0, HexFormat.of().formatHex(Chain.START)));
    }

    /** Returns the hash of the first entry, by which a record is known; that of no entry for an empty one. */
    public String firstHash() {
        return jdbc.sql("SELECT lower(hex(hash)) FROM entry ORDER BY id LIMIT 1")
                .query(String.class)
                .optional()
                .orElse(HexFormat.of().formatHex(Chain.START));
    }

    /** Tells whether this is the record that was sealed, and holds what was sealed unchanged. */
    public boolean continues(SealedHead sealed) {
        return hashOf(1).equals(Optional.of(sealed.record()))
                && hashOf(sealed.entries()).equals(Optional.of(sealed.head()));
    }

    /** Returns the highest number of a claim that was ever added; 0 for none. */
    public long newestClaim() {
        return jdbc.sql("SELECT coalesce(max(claim), 0) FROM entry WHERE claim IS NOT NULL")
                .query(Long.class)
                .single();
    }

    /** Returns the time that the record has come to: that of the newest command; empty for an empty record. */
    public Optional<Instant> newestTime() {
        return jdbc.sql("""
                        SELECT coalesce(f.at, c.recorded_at)
                        FROM command c LEFT JOIN counts_from f ON f.command = c.id
                        ORDER BY c.id DESC LIMIT 1
                        """).query(String.class).optional().map(Instant::parse);
    }

    /** Records a command, which has the next number. */
    public void add(CommandRow command) {
        jdbc.sql("""
                        INSERT INTO command (id, line, session, story, recorded_at, recorded_by, salt, digest)
                        VALUES (:id, :line, :session, :story, :recordedAt, :recordedBy, :salt, :digest)
                        """)
                .param("id", command.id())
                .param("line", command.line())
                .param("session", command.session())
                .param("story", command.story())
                .param("recordedAt", command.recordedAt())
                .param("recordedBy", command.recordedBy())
                .param("salt", command.cover().salt())
                .param("digest", command.cover().digest())
                .update();
    }

    /** Lets a command whose clock was behind count from a later moment than the one it holds. */
    public void countFrom(long command, Instant at) {
        jdbc.sql("INSERT INTO counts_from (command, at) VALUES (:command, :at)")
                .param("command", command)
                .param("at", Timestamps.text(at))
                .update();
    }

    /**
     * Removes what some entries say and the lines of the commands that recorded them, with their salts. What the chain covers
     * stays.
     *
     * @throws IllegalStateException where one was recorded before schema 7, when the chain covered the words themselves
     */
    public void removeWords(Collection<EntryId> ids) {
        var numbers = ids.stream().map(EntryId::number).toList();
        removeText("entry", "content", "{}", "id IN (:ids)", numbers);
        removeText("command", "line", "", "id IN (SELECT command FROM entry WHERE id IN (:ids))", numbers);
    }

    private void removeText(String table, String column, String empty, String which, List<Long> ids) {
        var digest = new Digest();
        jdbc.sql("SELECT id, CAST(" + column + " AS BLOB) AS text, salt FROM " + table + " WHERE digest IS NULL AND "
                        + which)
                .param("ids", ids)
                .query((row, index) -> {
                    if (row.getBytes("salt") == null) {
                        throw new IllegalStateException(table + " " + row.getLong("id") + " is covered word by word");
                    }
                    var covered = Cover.salted(row.getBytes("salt")).covered(row.getBytes("text"), digest);
                    return new Removed(row.getLong("id"), covered);
                })
                .list()
                .forEach(removed -> jdbc.sql("UPDATE " + table + " SET " + column
                                + " = :empty, salt = NULL, digest = :digest WHERE id = :id")
                        .param("empty", empty)
                        .param("digest", removed.digest())
                        .param("id", removed.id())
                        .update());
    }

    /** Returns the entries that a redaction names and whose words are still here. */
    public List<EntryId> redactedWithWords() {
        return jdbc.sql("""
                        SELECT id FROM entry WHERE digest IS NULL AND id IN (
                            SELECT CAST(substr(named.value, 2) AS INTEGER)
                            FROM entry r, json_each(r.content, '$.entries') AS named
                            WHERE r.kind = 'redacted' AND r.digest IS NULL)
                        ORDER BY id
                        """).query((row, index) -> new EntryId(row.getLong(1))).list();
    }

    /** Returns by what the chain covers an entry; empty where there is none with that number. */
    public Optional<Cover> coverOf(EntryId id) {
        return jdbc.sql("SELECT salt, digest FROM entry WHERE id = :id")
                .param("id", id.number())
                .query((row, index) -> Cover.of(row.getBytes("salt"), row.getBytes("digest")))
                .optional();
    }

    /**
     * Tells whether the salt of an entry follows from the chain, as it does where it was recorded with a clock that was given:
     * whoever has the record can then find out by trying whether a text is what was removed.
     */
    public boolean isSaltKnown(EntryId id) {
        var previous = jdbc.sql("SELECT hash FROM entry WHERE id = :id")
                .param("id", id.number() - 1)
                .query(byte[].class)
                .optional()
                .orElse(Chain.START);
        return coverOf(id).equals(Optional.of(new Salts(true).ofEntry(previous, id.number())));
    }

    /** Tells whether the record once had a given head, or still has. */
    public boolean holds(Head head) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM entry WHERE id = :id AND lower(hex(hash)) = :hash)")
                .param("id", head.entries())
                .param("hash", head.hash())
                .query(Boolean.class)
                .single();
    }

    /** Passes every entry that adds evidence and is not redacted to a reader, oldest first, those taken back among them. */
    public void evidence(Consumer<Entry<EvidenceAdded>> reader) {
        jdbc.sql(ENTRIES + """
                        WHERE e.kind = 'evidence-added'
                        ORDER BY e.id
                        """).query((ResultSet row) -> {
            Stopping.stopIfInterrupted();
            var entry = entry(row, 0);
            if (entry.statement() instanceof EvidenceAdded) {
                reader.accept(entry.as(EvidenceAdded.class));
            }
        });
    }

    private Entry<?> entry(ResultSet row, int index) throws SQLException {
        var claim = row.getLong(5);
        var id = new EntryId(row.getLong(1));
        return new Entry<>(
                id,
                row.getLong(2),
                Instant.parse(row.getString(3)),
                row.getString(4),
                claim == 0 ? null : new ClaimId(claim),
                row.getBytes(8) == null
                        ? StatementJson.read(row.getString(6), row.getString(7))
                        : RedactedWords.of(StatementKind.named(row.getString(6)), id, redactionOf(id)));
    }

    /** Returns the entry that redacted another; null for one that has yet to be copied. */
    private @Nullable Entry<Redacted> redactionOf(EntryId id) {
        return jdbc.sql(ENTRIES + """
                        WHERE e.claim IS NULL AND e.kind = 'redacted' AND e.digest IS NULL
                          AND EXISTS (SELECT 1 FROM json_each(e.content, '$.entries') WHERE value = :id)
                        ORDER BY e.id LIMIT 1
                        """)
                .param("id", id.toString())
                .<Entry<?>>query(this::entry)
                .optional()
                .map(entry -> entry.as(Redacted.class))
                .orElse(null);
    }

    static CommandRow command(ResultSet row, int index) throws SQLException {
        return new CommandRow(
                row.getLong("id"),
                row.getString("line"),
                row.getString("session"),
                row.getString("story"),
                row.getString("recorded_at"),
                row.getString("recorded_by"),
                Cover.of(row.getBytes("salt"), row.getBytes("digest")));
    }

    /** A text that was removed, and what stands for it. */
    private record Removed(long id, byte[] digest) {}

    /**
     * A command and the kind of its first entry.
     */
    public record CommandKind(long id, String kind) {

        /** Tells whether it undoes another command. */
        public boolean isUndo() {
            return kind.equals("undone");
        }

        /** Tells whether it redoes an undone command. */
        public boolean isRedo() {
            return kind.equals("redone");
        }
    }

    /**
     * The end of the chain.
     *
     * @param entries the number of the newest entry; 0 for an empty record
     * @param hash its hash in hexadecimal digits; zeros for an empty record
     */
    public record Head(long entries, String hash) {}

    /**
     * An entry as it is stored.
     *
     * @param claim the claim it is about; null for sources, stories and commands
     * @param kind the kind of its statement
     * @param content the statement as JSON
     * @param cover by what the chain covers the content
     */
    public record RawEntry(CommandRow command, @Nullable ClaimId claim, String kind, String content, Cover cover) {}
}
