package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Tagged;
import dev.onrecord.domain.record.Untagged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * What the file changes and what the desk changes, in any order and with loads in between, both survive where they are
 * different fields; tags of either side survive those of the other.
 */
class LivingSheetLawTests {

    private static final LoadOptions UPDATE = new OptionsBuilder().updating().build();

    private static @Nullable Path folder;
    private static @Nullable Desk opened;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("sheets");
        opened = new Desk(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        desk().close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Desk desk() {
        return Objects.requireNonNull(opened);
    }

    @Property(tries = 60)
    void bothSidesSurvive(@ForAll("steps") List<Step> steps, @ForAll boolean withKey) {
        desk().store().rollingBack(() -> {
            var model = new Model(withKey);
            model.load();
            steps.forEach(step -> step.runOn(model));
            model.load();
            model.check();
            long before = desk().entries();
            model.load();
            assertThat(desk().entries()).isEqualTo(before);
            return steps;
        });
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var words = Arbitraries.of("one", "two", "three");
        var tags = Arbitraries.of("a", "b", "c");
        return Arbitraries.oneOf(
                        words.map(word -> (Step) model -> model.speaker(word)),
                        words.map(word -> (Step) model -> model.note = word),
                        Arbitraries.just((Step) model -> model.note = ""),
                        tags.map(tag -> (Step) model -> model.toggle(tag)),
                        words.map(word -> (Step) model -> model.url(word)),
                        words.map(word -> (Step) model -> model.text(word)),
                        Combinators.combine(tags, Arbitraries.of(true, false))
                                .as((tag, on) -> (Step) model -> model.tag("desk-" + tag, on)),
                        Arbitraries.just((Step) Model::load))
                .list()
                .ofMaxSize(10);
    }

    /** Something that the file, the desk or a load does. */
    @FunctionalInterface
    interface Step {
        void runOn(Model model);
    }

    /** What the file holds, and what the desk has made of the fields that are its own. */
    private static final class Model {

        private final boolean withKey;
        private String speaker = "zero";
        private String note = "zero";
        private String text = "The claim itself";
        private String url = "zero";
        private final Set<String> fileTags = new TreeSet<>(Set.of("a"));
        private final Set<String> deskTags = new TreeSet<>();

        private Model(boolean withKey) {
            this.withKey = withKey;
        }

        private void load() {
            var table = "key,claim,speaker,note,url,tags\n" + (withKey ? "k" : "") + ",The claim itself," + speaker
                    + "," + note + ",zero," + String.join(";", fileTags) + "\n";
            desk().load("sheet.csv", table.getBytes(StandardCharsets.UTF_8), UPDATE);
        }

        /** Without a key a claim of another speaker is another claim. */
        private void speaker(String word) {
            speaker = withKey ? word : speaker;
        }

        private void toggle(String tag) {
            if (!fileTags.remove(tag)) {
                fileTags.add(tag);
            }
        }

        private void url(String word) {
            url = word;
            revise();
        }

        private void text(String word) {
            text = word;
            revise();
        }

        /** Writes the fields that are the desk's own, and leaves the others as they are. */
        private void revise() {
            var now = desk().claim(1).content();
            var content = new ClaimContent(
                    now.key(),
                    text,
                    now.story(),
                    now.speaker(),
                    now.about(),
                    now.on(),
                    url,
                    now.tags(),
                    now.partOf(),
                    now.note(),
                    now.language());
            desk().say(new ClaimId(1), new ClaimRevised(content, "the desk knows better"));
        }

        private void tag(String tag, boolean on) {
            if (on && deskTags.add(tag)) {
                desk().say(new ClaimId(1), new Tagged(List.of(tag)));
            } else if (!on && deskTags.remove(tag)) {
                desk().say(new ClaimId(1), new Untagged(List.of(tag)));
            }
        }

        private void check() {
            assertThat(desk().claims()).isEqualTo(1);
            var claim = desk().claim(1).content();
            assertThat(claim.speaker()).isEqualTo(speaker);
            assertThat(claim.note()).isEqualTo(note.isEmpty() ? null : note);
            assertThat(claim.text()).isEqualTo(text);
            assertThat(claim.url()).isEqualTo(url);
            var tags = new TreeSet<>(fileTags);
            tags.addAll(deskTags);
            assertThat(claim.tags()).containsExactlyInAnyOrderElementsOf(tags);
        }
    }
}
