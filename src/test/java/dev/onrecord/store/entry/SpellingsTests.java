package dev.onrecord.store.entry;

import static dev.onrecord.store.Workspace.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Tagged;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.store.Workspace;
import dev.onrecord.store.projection.Projections;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record in which names were written in several ways, as older programs left it. */
class SpellingsTests {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private NameBook book() {
        return workspace.store().entries().names();
    }

    private List<String> faults() {
        return workspace.store().check().projections(claim -> {});
    }

    @Test
    void showsEachNameAsItWasFirstWritten() {
        var one = workspace.add("one");
        var two = workspace.add("two");
        workspace.append(one, new Tagged(List.of("Labour")));
        workspace.append(two, new Tagged(List.of("labour", "LABOUR")));
        workspace.append(null, new SourceDescribed("The  Moscow Times", SourceKind.OUTLET, null, null, null, null));
        workspace.append(two, new Cited("the moscow times", List.of(), null, null));

        assertThat(book().of(NameKind.TAG, "LABOUR")).isEqualTo("Labour");
        assertThat(book().of(NameKind.PARTY, "LABOUR")).isEqualTo("LABOUR");
        assertThat(workspace
                        .store()
                        .claims()
                        .find(two, PRESENT)
                        .orElseThrow()
                        .content()
                        .tags())
                .containsExactly("Labour");
        assertThat(workspace.store().names().tags()).containsExactly("Labour");
        assertThat(workspace.store().names().sources()).containsExactly("The  Moscow Times");
        assertThat(workspace.store().claims().leaningOn("The  Moscow Times")).containsExactly(two);
        assertThat(faults()).isEmpty();
    }

    @Test
    void saysWhatFellTogetherAndTakesTheKeyFromTheLaterClaim() {
        var first = workspace.add(Workspace.content("Straße", "one", "Retail"));
        var second = workspace.add(Workspace.content("STRASSE", "two", "RETAIL"));
        var third = workspace.add(Workspace.content("other", "three", null));

        var entries = new Entries(workspace.database().jdbc());
        var told = Projections.build(workspace.database(), entries);

        assertThat(told)
                .containsExactly(
                        "\"Retail\" and \"RETAIL\" are one story \"Retail\"",
                        "C2 is no longer named by its key \"STRASSE\", which is that of an earlier claim");
        assertThat(workspace.store().claims().findByKey("strasse")).contains(first);
        assertThat(key(second)).isNull();
        assertThat(key(third)).isEqualTo("other");
        assertThat(faults()).isEmpty();
    }

    private @Nullable String key(ClaimId claim) {
        return workspace
                .store()
                .claims()
                .find(claim, PRESENT)
                .map(found -> found.content().key())
                .orElse(null);
    }

    @Test
    void findsASpellingThatDoesNotFollowFromTheEntries() {
        var claim = workspace.add(ClaimContent.of("claim"));
        workspace.append(claim, new Tagged(List.of("labour")));

        workspace.run("UPDATE name SET spelling = 'Labour'");

        assertThat(faults()).containsExactly("name does not follow from the entries: Labour, labour");
    }
}
