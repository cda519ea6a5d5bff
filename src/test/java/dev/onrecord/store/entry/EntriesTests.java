package dev.onrecord.store.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StoryOpened;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.store.Workspace;
import dev.onrecord.store.entry.Entries.Head;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTests {

    private static final Statement RATED = new Rated(Confidence.LOW, "thin");

    private Workspace workspace;
    private Entries entries;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = new Workspace(folder);
        entries = workspace.store().entries();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void knowsTheHeadsThatTheRecordHad() {
        assertThat(entries.head()).isEqualTo(new Head(0, "0".repeat(64)));
        workspace.add("one");
        var earlier = entries.head();
        workspace.add("two");

        assertThat(entries.holds(earlier)).isTrue();
        assertThat(entries.holds(entries.head())).isTrue();
        assertThat(entries.holds(new Head(2, earlier.hash()))).isFalse();
    }

    @Test
    void findsTheCommandThatDependsOnAnother() {
        var claim = workspace.add("one");
        assertThat(entries.dependingOn(1)).isEmpty();
        workspace.append(claim, RATED);
        assertThat(entries.dependingOn(1).orElseThrow().id()).isEqualTo(2);
        workspace.append(null, new Undone(2));

        assertThat(entries.dependingOn(1)).isEmpty();
    }

    @Test
    void findsTheCommandThatAddsAPartOfItsClaim() {
        var whole = workspace.add("one");
        workspace.add(new ClaimContent(null, "two", null, null, List.of(), null, null, List.of(), whole, null));

        assertThat(entries.dependingOn(1).orElseThrow().id()).isEqualTo(2);
    }

    @Test
    void countsACommandThatIsRedoneAsInEffect() {
        workspace.append(null, new StoryOpened("budget"));
        workspace.append(null, new Undone(1));
        assertThat(entries.openedStories(Cutoff.none(ZoneOffset.UTC))).isEmpty();
        assertThat(entries.undoneBefore(2)).isEmpty();
        workspace.append(null, new Redone(1));

        assertThat(entries.openedStories(Cutoff.none(ZoneOffset.UTC))).containsExactly("budget");
        assertThat(entries.commands()).extracting(CommandRow::id).containsExactly(1L, 2L, 3L);
        assertThat(entries.isStoryBefore(2, "budget")).isTrue();
        assertThat(entries.isStoryBefore(3, "budget")).isFalse();
        assertThat(entries.undoneBefore(3)).containsExactly(1L);
    }

    @Test
    void namesTheOnlyClaimOfACommandAndNoneOfSeveral() {
        workspace.add("one");
        workspace.store().record(Workspace.stamp(), recorder -> {
            recorder.addClaim(ClaimContent.of("two"));
            return recorder.addClaim(ClaimContent.of("three"));
        });
        workspace.append(null, new StoryOpened("budget"));

        assertThat(entries.onlyClaimOf(1)).contains(new ClaimId(1));
        assertThat(entries.onlyClaimOf(2)).isEmpty();
        assertThat(entries.onlyClaimOf(3)).isEmpty();
    }

    @Test
    void readsTheNewestEntriesOldestFirst() {
        var claim = workspace.add("one");
        workspace.append(claim, RATED);
        workspace.append(null, new SourceDescribed("a channel", null, null, null, null, true));

        assertThat(log(null, 2)).containsExactly(new EntryId(2), new EntryId(3));
        assertThat(log(claim, null)).containsExactly(new EntryId(1), new EntryId(2));
    }

    private List<EntryId> log(ClaimId claim, Integer limit) {
        var read = new ArrayList<Entry<?>>();
        entries.log(claim, null, limit, Cutoff.none(ZoneOffset.UTC), read::add);
        return read.stream().<EntryId>map(Entry::id).toList();
    }
}
