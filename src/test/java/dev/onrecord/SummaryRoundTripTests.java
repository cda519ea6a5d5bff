package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summary in JSON of all that a store holds makes another store the same: its record, its history, its answers. */
@ExtendWith(OnRecordExtension.class)
class SummaryRoundTripTests {

    private static final String EVENTFUL = """
            use wildberries
            add "Hundreds were hired. 조선 \u202e שלום" --key number --about "The company" --speaker RTVI --tag a --tag b
            add "A part of it" --part-of number --key piece
            add "A mistake"
            undo
            add "Another mistake"
            undo
            redo
            source channels --kind social --unresolved --reliability F --because "nobody knows them"
            cite number RTVI --from channels --url https://news.example/1 --on 2025-04-15
            cite number "The Moscow Times" --from RTVI
            rate number low --because "one origin"
            rate number moderate --because "two origins"
            retract E12 --because "counted wrongly"
            ask number "The company" --by 2025-04-16 --on 2025-04-14 --via mail --to press@company.example
            extend number "The company" --by 2025-04-20
            record denial number "The company" --quote "нет" --lang ru --on 2025-04-16
            waive piece "The company" --because "not concerned"
            evidence number "a clip" --stance context --kind video --credibility 6
            verdict piece unverifiable --because "the trail ends" --override
            reopen piece --because "somebody came forward"
            edit number --text "Hundreds were hired in 2025." --because "the year was missing"
            untag number b
            add "Hundreds have been hired"
            link C5 --same-as number --because "the same number"
            """;

    @Test
    void anExportLoadedIntoAnEmptyStoreIsExportedTheSame(Console console) throws IOException {
        console.doneScript(EVENTFUL);

        assertThat(copied(console)).isEqualTo(exported(console));
    }

    @Test
    void theReferenceStoryComesBackWithItsHistory(Console console) throws IOException {
        console.done("run", Path.of("data", "wildberries.onr").toString());
        var other = console.withOtherStore();
        var exported = exported(console);

        assertThat(copied(console)).isEqualTo(exported);
        for (String[] asked : List.of(
                new String[] {"log"}, new String[] {"show", "C1-C11"}, new String[] {"list", "--as-of", "2025-04-17"
                })) {
            assertThat(other.done(asked).out()).isEqualTo(console.done(asked).out());
        }
        other.done("store", "check");
    }

    @Test
    void sayingItAgainChangesNothing(Console console) throws IOException {
        console.doneScript("add one --key one\nadd two --part-of one");
        var file = console.write("export.json", exported(console)).toString();

        assertThat(console.done("load", file).err()).contains("2 read: 0 new, 2 unchanged");
        assertThat(exported(console)).isEqualTo(Files.readString(Path.of(file)));
    }

    @Test
    void aStoreThatHoldsSomethingTakesTheClaimsOnly(Console console) {
        console.doneScript("add one --key one\nrate one low --because thin");
        var other = console.withOtherStore();
        other.done("add", "mine");

        assertThat(other.done("load", export(console).toString()).err())
                .contains("1 read: 1 new (C2)")
                .doesNotContain("taken over");
        assertThat(other.rows().number("SELECT count(*) FROM command")).isEqualTo(2);
    }

    @Test
    void aPartOfTheRecordIsExportedWithoutIt(Console console) {
        console.doneScript("add one --tag a\nadd two");

        assertThat(console.done("summary", "--tag", "a", "--format", "json").out())
                .doesNotContain("\"record\"");
        assertThat(console.done("summary", "--stated-by", "2025-04-17", "--format", "json")
                        .out())
                .doesNotContain("\"record\"");
    }

    @Test
    void theRecordOfAnEarlierDayIsExportedAsItWas(Console console) {
        console.doneScript("add one");
        console.at("2025-04-18").doneScript("add two\nrate C1 low --because thin");
        var then = console.at("2025-04-20").run("summary", "--as-of", "2025-04-17", "--format", "json");

        var other = console.withOtherStore();
        other.done("load", console.write("then.json", then.out()).toString());

        assertThat(other.done("list", "--format", "csv").out()).contains("one").doesNotContain("two");
        assertThat(other.at("2025-04-17").done("summary", "--format", "json").out())
                .contains(head(then.out()));
    }

    private static String head(String summary) {
        return summary.lines()
                .filter(line -> line.contains("\"headHash\": "))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind\":\"rated->kind\":\"raved",
                "thin->thick",
                "C1\",\"kind->C2\",\"kind",
                "\"low\"->7",
                "thin->\\ud83d"
            })
    void aRecordThatWasChangedIsRefusedWhole(String change, Console console) throws IOException {
        console.doneScript("add one\nrate C1 low --because thin");
        var parts = change.split("->");
        var text = Files.readString(export(console));
        var other = console.withOtherStore();
        var changed = other.write("changed.json", text.replace(parts[0], parts[1]));

        var refused = other.run("load", changed.toString()).expect(1);

        assertThat(refused.err())
                .contains("nothing was loaded: the record in the file is not whole", "changed.json:", "hint: ");
        assertThat(other.rows().number("SELECT count(*) FROM entry")).isZero();
        assertThat(other.done("list").out()).doesNotContain("one");
    }

    private static String copied(Console console) throws IOException {
        var other = console.withOtherStore();
        other.done("load", export(console).toString());
        return exported(other);
    }

    private static Path export(Console console) {
        return console.write("export.json", exported(console));
    }

    private static String exported(Console console) {
        return console.done("summary", "--format", "json").out();
    }
}
