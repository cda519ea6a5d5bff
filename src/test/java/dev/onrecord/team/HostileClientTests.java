package dev.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.Seconded;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.record.Withdrawn;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Chain;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Cover;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.entry.LoggedEntry;
import dev.onrecord.store.entry.StatementJson;
import dev.onrecord.team.DeskLog.Then;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a checker's login and any program at all can still say nothing that the desk does not allow. */
class HostileClientTests {

    @TempDir
    static Path folder;

    private static Desk desk;
    private static Store ana;

    private Connection ben;

    @BeforeAll
    static void makeDesk() {
        desk = Desk.in(folder);
        ana = desk.open("ana");
        Desk.add(ana, "ana", "one");
        ana.record(
                Desk.stamp("ana", "verdict"),
                recorder -> recorder.append(new ClaimId(1), new Concluded(Verdict.REFUTED, "dry", List.of("x"))));
    }

    @AfterAll
    static void close() {
        ana.catchUp();
        assertThat(ana.check().chain()).isEmpty();
        ana.close();
    }

    @BeforeEach
    void connectAsBen() throws SQLException {
        ben = desk.server().connect("ben", desk.database());
    }

    @AfterEach
    void disconnect() throws SQLException {
        ben.close();
    }

    @Test
    void canSayWhatACheckerMay() throws SQLException {
        ana.catchUp();
        assertThat(append(new Forged())).isEmpty();
        assertThat(DeskLog.head(ben, 0).head().entries())
                .isEqualTo(ana.entries().head().entries() + 1);
    }

    @Test
    void cannotSpeakForOthers() {
        refused("ON003", new Forged().as("ana"));
    }

    @Test
    void cannotBreakTheChain() {
        refused("ON001", new Forged().withHash(new byte[32]));
        refused("ON001", new Forged().salted(null));
        refused("ON001", new Forged().commandAhead(1));
        refused("ON001", new Forged().commandAhead(-1));
        refused("ON001", new Forged().about(new ClaimId(99)));
        refused("ON001", new Forged().about(new ClaimId(-1)));
        refused("22P02", new Forged().content("{"));
        refused("ON001", new Forged().content("[]"));
    }

    @Test
    void cannotBuildOnWhatIsNotTheHead() throws SQLException {
        var earlier = new Head(1, ana.entries().hashOf(1).orElseThrow());
        assertThat(append(new Forged(), earlier)).isNotEmpty();
        refusedAt("ON005", new Forged(), new Head(1, "00".repeat(32)));
        refusedAt("ON005", new Forged(), new Head(99_999, "00".repeat(32)));
    }

    @Test
    void cannotSayWhatEditorsSay() {
        refused("ON002", new Forged().saying(new ClaimId(1), new Withdrawn("dup")));
        refused("ON002", new Forged().saying(new ClaimId(1), overriding()));
        refused("ON002", new Forged().saying(null, new Undone(1)));
        refused("ON002", new Forged().saying(new ClaimId(1), new Retracted(new EntryId(1), "wrong")));
        refused("ON002", new Forged().kind("redacted").content("{\"entries\":[\"E1\"],\"because\":\"x\"}"));
        refused(
                "ON002",
                new Forged().kind("policy-set").content("{\"key\":\"origins\",\"value\":\"1\",\"because\":\"x\"}"));
        refused("ON006", new Forged().kind("conjured"));
    }

    private static Statement overriding() {
        return new Concluded(Verdict.REFUTED, "dry", List.of("single-origin"));
    }

    /** Duplicate fields are read by all readers as their last, so an override cannot hide before an empty one. */
    @Test
    void cannotHideAnOverride() {
        refused(
                "ON002",
                new Forged()
                        .kind("concluded")
                        .about(new ClaimId(1))
                        .content(
                                "{\"verdict\":\"refuted\",\"because\":\"x\",\"overridden\":[],\"overridden\":[\"x\"]}"));
        refused(
                "ON002",
                new Forged()
                        .kind("concluded")
                        .about(new ClaimId(1))
                        .content("{\"verdict\":\"refuted\",\"because\":\"x\",\"override\":\"why not\"}"));
    }

    @Test
    void cannotSecondWhatIsTheirOwn() throws SQLException {
        ana.catchUp();
        append(new Forged().saying(new ClaimId(1), new Concluded(Verdict.REFUTED, "own", List.of())));
        ana.catchUp();
        var own = new EntryId(ana.entries().head().entries());
        refused("ON002", new Forged().saying(new ClaimId(1), new Seconded(own, "mine")));
        assertThat(append(new Forged().saying(new ClaimId(1), new Seconded(new EntryId(2), "ana's"))))
                .isEmpty();
    }

    @Test
    void cannotSpeakFromAnotherTime() {
        refused("ON004", new Forged().later(Duration.ofMinutes(10)));
        refused("ON004", new Forged().later(Duration.ofDays(-1)));
        refused("ON004", new Forged().at("2025-04-17T12:00:00Z"));
        refused("ON004", new Forged().at("99999"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO onrecord.command VALUES (99, '', '', NULL, '', 'ben')",
                "INSERT INTO onrecord.person VALUES ('ben', 3)",
                "UPDATE onrecord.head SET entries = 0",
                "UPDATE onrecord.person SET role = 3",
                "UPDATE onrecord.entry SET content = '{}'",
                "DELETE FROM onrecord.entry",
                "DELETE FROM onrecord.turn",
                "TRUNCATE onrecord.entry",
                "DROP SCHEMA onrecord CASCADE",
                "ALTER TABLE onrecord.entry DISABLE TRIGGER ALL",
                "CREATE TRIGGER t BEFORE INSERT ON onrecord.entry FOR EACH ROW EXECUTE FUNCTION onrecord.refuse_unfinished()",
                "CREATE FUNCTION onrecord.x() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "SET ROLE ana",
                "SET SESSION AUTHORIZATION ana",
                "SELECT onrecord.redact(ARRAY[1])",
                "SELECT onrecord.allow('ben', 3, NULL)",
                "SELECT onrecord.disallow('ana')",
                "SELECT onrecord.keep_an_owner('ana')",
                "SELECT onrecord.add_rows(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                        + " true)",
                "SELECT onrecord.share(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                        + " true)",
                "CREATE TEMP TABLE child () INHERITS (onrecord.entry)",
                "DO $$ BEGIN LOCK TABLE onrecord.head IN ACCESS EXCLUSIVE MODE; END $$",
                "SELECT 1 FROM onrecord.head FOR UPDATE",
                "COPY onrecord.entry TO PROGRAM 'cat'",
            })
    void mayReadAndCallFunctionsAndNothingElse(String attack) {
        assertThatThrownBy(() -> PostgresServer.run(ben, attack))
                .isInstanceOf(SQLException.class)
                .extracting(failed -> ((SQLException) failed).getSQLState())
                .isEqualTo("42501");
    }

    /** The functions look for nothing where a caller could have put something. */
    @Test
    void cannotPutThingsInTheWayOfTheFunctions() throws SQLException {
        for (String trap : List.of(
                "CREATE TEMP TABLE head AS SELECT * FROM onrecord.head",
                "CREATE TEMP TABLE person (login text, role int, former_name text)",
                "INSERT INTO person VALUES ('ben', 3, NULL)",
                "CREATE TEMP TABLE kind (name text, role int)",
                "CREATE TEMP VIEW entry AS SELECT * FROM onrecord.entry",
                "CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT ''\\x00''::bytea'",
                "CREATE FUNCTION pg_temp.role_of_caller() RETURNS int LANGUAGE sql AS 'SELECT 3'",
                "CREATE FUNCTION pg_temp.unnest(anyarray) RETURNS int LANGUAGE sql AS 'SELECT 3'",
                "SET search_path = pg_temp, onrecord, pg_catalog")) {
            PostgresServer.run(ben, trap);
        }
        refused("ON002", new Forged().saying(new ClaimId(1), new Withdrawn("dup")));
        refused("ON001", new Forged().withHash(new byte[32]));
        refused("ON003", new Forged().as("ana"));
    }

    @Test
    void cannotLeaveACommandUnfinished() throws SQLException {
        ana.catchUp();
        ben.setAutoCommit(false);
        var forged = new Forged();
        assertThat(DeskLog.append(ben, ana.entries().head(), forged.part(), Then.ANOTHER_PART))
                .isEmpty();
        assertThatThrownBy(ben::commit)
                .extracting(failed -> ((SQLException) failed).getSQLState())
                .isEqualTo("ON001");
        ben.rollback();
        ben.setAutoCommit(true);
        for (String constraints : List.of("IMMEDIATE", "DEFERRED")) {
            ben.setAutoCommit(false);
            PostgresServer.run(ben, "SET CONSTRAINTS ALL " + constraints);
            assertThatThrownBy(() -> {
                DeskLog.append(ben, ana.entries().head(), new Forged().part(), Then.ANOTHER_PART);
                ben.commit();
            });
            ben.rollback();
            ben.setAutoCommit(true);
        }
    }

    @Test
    void cannotAddToWhatSomebodyElseRecorded() {
        refused("ON001", new Forged().withoutCommand());
    }

    @Test
    void isOneOfManyWhoWait() throws SQLException {
        ben.setAutoCommit(false);
        DeskLog.lockHead(ben, ana.entries().head());
        try (var cleo = desk.server().connect("cleo", desk.database())) {
            assertThatThrownBy(() -> DeskLog.lockHead(cleo, ana.entries().head()))
                    .isInstanceOf(SQLException.class)
                    .extracting(failed -> ((SQLException) failed).getSQLState())
                    .isEqualTo("55P03");
        } finally {
            ben.rollback();
        }
    }

    private void refused(String state, Forged forged) {
        ana.catchUp();
        refusedAt(state, forged, ana.entries().head());
    }

    private void refusedAt(String state, Forged forged, Head head) {
        ThrowingCallable attack = () -> append(forged, head);
        assertThatThrownBy(attack)
                .isInstanceOf(SQLException.class)
                .extracting(failed -> ((SQLException) failed).getSQLState())
                .isEqualTo(state);
    }

    private List<LoggedEntry> append(Forged forged) throws SQLException {
        return append(forged, ana.entries().head());
    }

    private List<LoggedEntry> append(Forged forged, Head head) throws SQLException {
        return DeskLog.append(ben, head, forged.part(), Then.NOTHING);
    }

    /** What a client of one's own would send: right in all but what a test changes. */
    private static final class Forged {

        private String by = "ben";
        private String at =
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
        private String kind = "claim-added";
        private @Nullable ClaimId claim = new ClaimId(ana.entries().newestClaim() + 1);
        private String content = text(new ClaimAdded(Desk.content("forged")));
        private byte @Nullable [] salt = new byte[Cover.SALT_BYTES];
        private UnaryOperator<byte[]> link = hash -> hash;
        private long ahead;
        private boolean hasCommand = true;

        private Forged() {
            at = at.length() == 20 ? at.replace("Z", ".000Z") : at;
        }

        private static String text(Statement statement) {
            return new String(StatementJson.write(statement), StandardCharsets.UTF_8);
        }

        Forged as(String other) {
            by = other;
            return this;
        }

        Forged at(String text) {
            at = text;
            return this;
        }

        Forged later(Duration by) {
            at = Clock.systemUTC()
                    .instant()
                    .plus(by)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString()
                    .replace("Z", ".001Z");
            return this;
        }

        Forged saying(@Nullable ClaimId about, Statement statement) {
            kind = statement.statementKind().published();
            claim = about;
            content = text(statement);
            return this;
        }

        Forged kind(String other) {
            kind = other;
            claim = null;
            return this;
        }

        Forged content(String other) {
            content = other;
            return this;
        }

        Forged about(ClaimId other) {
            claim = other;
            return this;
        }

        Forged salted(byte @Nullable [] other) {
            salt = other;
            return this;
        }

        Forged withHash(byte[] other) {
            link = hash -> other;
            return this;
        }

        Forged commandAhead(long by) {
            ahead = by;
            return this;
        }

        Forged withoutCommand() {
            hasCommand = false;
            ahead = -1;
            return this;
        }

        LogPart part() {
            var head = ana.entries().head();
            var number = ana.entries().newestCommand() + 1 + ahead;
            var cover = Cover.of(salt, null);
            var command = new CommandRow(number, "forge", "s", null, at, by, cover);
            var hash = new Chain()
                    .link(
                            HexFormat.of().parseHex(head.hash()),
                            command,
                            head.entries() + 1,
                            kind,
                            claim == null ? null : claim.number(),
                            content.getBytes(StandardCharsets.UTF_8),
                            cover);
            var part = new LogPart();
            part.add(
                    new LoggedEntry(head.entries() + 1, command, claim, kind, content, cover, link.apply(hash)),
                    hasCommand ? 0 : number);
            return part;
        }
    }
}
