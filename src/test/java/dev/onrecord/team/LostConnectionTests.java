package dev.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import dev.onrecord.team.Relay.Direction;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A connection that is lost after any number of bytes: what was acknowledged is there once, what was not is not there, and
 * nobody says that nothing was recorded where something was.
 */
class LostConnectionTests {

    /** How many bytes lie between two cuts; {@code -Dtries=1} cuts after each. */
    private static final int STEP = Integer.getInteger("tries", 0) > 0 ? 1 : 401;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void losesNothingAndRecordsNothingTwice(Direction direction) {
        var desk = Desk.in(folder);
        var acknowledged = new ArrayList<String>();
        try (var relay = new Relay(desk.server().port(), 0);
                var ana = desk.through(relay.host()).open("ana")) {
            var isCut = true;
            for (int bytes = 0; isCut; bytes += STEP) {
                ana.catchUp();
                relay.cutAfter(bytes, direction);
                var text = "cut after " + bytes;
                addUntilItIsThere(ana, text);
                acknowledged.add(text);
                isCut = !relay.stopCutting();
            }
            assertThat(texts(ana)).isEqualTo(acknowledged);
        }
        assertLogHolds(desk, acknowledged);
    }

    private static void addUntilItIsThere(Store store, String text) {
        for (int tries = 1; ; tries++) {
            try {
                Desk.add(store, "ana", text);
                return;
            } catch (RecordMoved overtaken) {
                assertThat(tries).isLessThan(5);
                store.catchUp();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesATurnWhollyOrNotAtAll(Direction direction) {
        var desk = Desk.in(folder);
        var there = new ArrayList<String>();
        try (var relay = new Relay(desk.server().port(), 0);
                var ana = desk.through(relay.host()).open("ana")) {
            var isCut = true;
            for (int bytes = 0; isCut; bytes = bytes * 8 + 137) {
                var text = "cut after " + bytes;
                relay.cutAfter(bytes, direction);
                try {
                    ana.inTurn("load", () -> {
                        addMany(ana, text);
                        return true;
                    });
                    there.add(text);
                } catch (StoreException lost) {
                    assertThat(lost).hasMessageContaining("desk");
                    assertThat(ana.recorded()).isEqualTo(there.size());
                }
                isCut = !relay.stopCutting();
                ana.catchUp();
                assertThat(texts(ana)).hasSize(there.size() * 2_050);
            }
        }
        try (var ben = desk.open("ben")) {
            assertThat(ben.claims().count()).isEqualTo(there.size() * 2_050L);
            assertThat(ben.check().chain()).isEmpty();
        }
    }

    private static void addMany(Store store, String text) {
        store.record(Desk.stamp("ana", "load"), recorder -> {
            for (int claim = 0; claim < 2_050; claim++) {
                recorder.addClaim(Desk.content(text + " and " + claim));
            }
            return true;
        });
    }

    @Test
    void catchesUpAfterwards() {
        var desk = Desk.in(folder);
        try (var relay = new Relay(desk.server().port(), 0);
                var ana = desk.through(relay.host()).open("ana");
                var ben = desk.open("ben")) {
            for (int bytes = 0; bytes < 1_500; bytes += 300) {
                Desk.add(ben, "ben", "before a cut after " + bytes);
                relay.cutAfter(bytes, Direction.TO_CLIENT);
                ana.catchUp();
                relay.stopCutting();
                ana.catchUp();

                assertThat(ana.entries().head()).isEqualTo(ben.entries().head());
            }
        }
    }

    private static void assertLogHolds(Desk desk, List<String> texts) {
        try (var ben = desk.open("ben")) {
            assertThat(texts(ben)).isEqualTo(texts);
            assertThat(ben.check().chain()).isEmpty();
        }
    }

    private static List<String> texts(Store store) {
        var texts = new ArrayList<String>();
        store.claims()
                .each(
                        ClaimQuery.all(Cutoff.none(ZoneOffset.UTC)),
                        claim -> texts.add(claim.content().text()));
        return texts;
    }
}
