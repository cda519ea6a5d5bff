package dev.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.record.Tagged;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.record.Withdrawn;
import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.OpenOptions.Listener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several consoles at one desk, each with a copy of its own. */
class DeskRecordTests {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void makeDesk() {
        desk = Desk.in(folder);
    }

    @Test
    void showsWhatOthersRecordedAndKeepsEqualCopies() {
        try (var ana = desk.open("ana");
                var ben = desk.open("ben")) {
            Desk.add(ana, "ana", "one");
            ben.catchUp();
            Desk.add(ben, "ben", "two");
            ben.record(Desk.stamp("ben", "tag"), recorder -> recorder.append(new ClaimId(1), new Tagged(List.of("x"))));
            ana.catchUp();

            assertThat(ana.entries().head()).isEqualTo(ben.entries().head());
            assertThat(ana.entries().head().entries()).isEqualTo(3);
            assertSound(ana);
            assertSound(ben);
        }
    }

    @Test
    void recordsNothingOnWhatIsNoLongerTrue() {
        try (var ana = desk.open("ana");
                var ben = desk.open("ben")) {
            Desk.add(ana, "ana", "one");

            assertThatThrownBy(() -> Desk.add(ben, "ben", "two")).isInstanceOf(RecordMoved.class);
            assertThat(ben.entries().head().entries()).isZero();

            ben.catchUp();
            Desk.add(ben, "ben", "two");
            ana.catchUp();
            assertThat(ana.entries().head()).isEqualTo(ben.entries().head());
        }
    }

    @Test
    void keepsOthersOutDuringATurn() {
        try (var ana = desk.open("ana");
                var ben = desk.open("ben")) {
            ana.inTurn("load sheet.csv", () -> {
                assertThatThrownBy(() -> Desk.add(ben, "ben", "two")).isInstanceOf(RecordMoved.class);
                Desk.add(ana, "ana", "one");
                return true;
            });
            ben.catchUp();
            ben.inTurn("add", () -> {
                Desk.add(ben, "ben", "two");
                return true;
            });

            assertThat(ben.entries().head().entries()).isEqualTo(2);
        }
    }

    @Test
    void answersFromTheCopyWhileAnotherConsoleOfOnesOwnRecords() {
        try (var ana = desk.open("ana");
                var again = desk.open("ana");
                var ben = desk.open("ben")) {
            Desk.add(ben, "ben", "one");
            ana.catchUp();
            Desk.add(ben, "ben", "two");
            ana.inTransaction(() -> {
                again.catchUp();
                assertThat(again.entries().head().entries()).isEqualTo(1);
                return true;
            });
            again.catchUp();

            assertThat(again.entries().head().entries()).isEqualTo(2);
        }
    }

    @Test
    void appendsVeryMuchInOnePiece() {
        try (var ana = desk.open("ana");
                var ben = desk.open("ben")) {
            ana.record(Desk.stamp("ana", "load"), recorder -> {
                for (int claim = 0; claim < 7_000; claim++) {
                    recorder.addClaim(Desk.content("claim " + claim));
                }
                return true;
            });
            ben.catchUp();

            assertThat(ben.entries().head()).isEqualTo(ana.entries().head());
            assertThat(ben.entries().newestCommand()).isEqualTo(1);
            assertSound(ben);
        }
    }

    @Test
    void copiesALongRecordInBatches() {
        try (var ana = desk.open("ana")) {
            Desk.add(ana, "ana", "first");
            ana.record(Desk.stamp("ana", "load"), recorder -> {
                for (int claim = 0; claim < CatchUp.BATCH + 500; claim++) {
                    recorder.addClaim(Desk.content("claim " + claim));
                }
                return true;
            });
            ana.record(Desk.stamp("ana", "undo 1"), recorder -> {
                recorder.append(null, new Undone(1));
                recorder.touchClaimsOf(1);
                return true;
            });
            try (var ben = desk.open("ben")) {
                assertThat(ben.entries().head()).isEqualTo(ana.entries().head());
                assertThat(ben.claims().count()).isEqualTo(CatchUp.BATCH + 500);
                assertSound(ben);
            }
        }
    }

    @Test
    void keepsTheCopyForItsOwnerAlone() throws Exception {
        try (var ana = desk.open("ana")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ana.file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(ana.file().getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void sharesARecordAsItIs() {
        var file = folder.resolve("own.db");
        try (var own = Store.open(file);
                var owner = desk.owner("ana")) {
            for (int claim = 0; claim < 30; claim++) {
                Desk.add(own, "kim", "claim " + claim);
            }
            own.record(Desk.stamp("kim", "load"), recorder -> {
                for (int claim = 0; claim < 2_500; claim++) {
                    recorder.addClaim(Desk.content("more " + claim));
                }
                return true;
            });
            var head = owner.share(own, Listener.NONE);
            owner.allow("ben", DeskMember.CHECKER, "kim", null);

            assertThat(head).isEqualTo(own.entries().head());
            assertThatThrownBy(() -> owner.share(own, Listener.NONE))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("not empty");
        }
        try (var ben = desk.open("ben")) {
            ben.record(Desk.stamp("ben", "undo 1"), recorder -> {
                recorder.append(null, new Undone(1));
                recorder.touchClaimsOf(1);
                return true;
            });
            assertSound(ben);
        }
    }

    @Test
    void holdsEverybodyToTheirRole() {
        try (var ana = desk.open("ana")) {
            Desk.add(ana, "ana", "one");
        }
        try (var ben = desk.open("ben")) {
            assertThatThrownBy(() -> ben.record(
                            Desk.stamp("ben", "withdraw"),
                            recorder -> recorder.append(new ClaimId(1), new Withdrawn("dup"))))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ben may not record this, as it is for editors: withdrawn");
            assertThat(ben.entries().head().entries()).isEqualTo(1);
        }
        try (var cleo = desk.open("cleo")) {
            cleo.record(
                    Desk.stamp("cleo", "withdraw"), recorder -> recorder.append(new ClaimId(1), new Withdrawn("dup")));
        }
        try (var dora = desk.open("dora")) {
            assertThat(dora.entries().head().entries()).isEqualTo(2);
            assertThatThrownBy(() -> Desk.add(dora, "dora", "two"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("dora may only read");
        }
    }

    @Test
    void letsNobodyElseIn() {
        assertThatThrownBy(() -> desk.open("eve"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("eve is not allowed at the desk");
        try (var owner = desk.owner("ana");
                var ben = desk.open("ben")) {
            owner.disallow("ben");
            assertThatThrownBy(ben::catchUp).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> owner.disallow("ana"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ana is the only owner");
        }
    }

    @Test
    void isMadeOnceHoweverOftenItIsAskedFor() {
        try (var ana = desk.open("ana");
                var owner = desk.owner("ana")) {
            Desk.add(ana, "ana", "one");
            assertThat(owner.create(false)).isFalse();
            assertThat(owner.people()).hasSize(4);
            Desk.add(ana, "ana", "two");
        }
    }

    @Test
    void givesALoginItsPassword() {
        var login = "new-" + desk.database();
        try (var connection = desk.server().superuser("postgres")) {
            PostgresServer.run(connection, "ALTER ROLE ana CREATEROLE");
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
        try (var owner = desk.owner("ana")) {
            owner.allow(login, DeskMember.CHECKER, null, login + "-secret");
        }
        try (var store = desk.open(login)) {
            Desk.add(store, login, "one");
        }
    }

    private static void assertSound(Store store) {
        var check = store.check();
        assertThat(check.chain()).isEmpty();
        assertThat(check.schema()).isEmpty();
        assertThat(check.projections(claim -> {})).isEmpty();
    }
}
