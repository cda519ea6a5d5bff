package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict that a file brings passes the gate of the desk, or is recorded as an override. */
@ExtendWith(OnRecordExtension.class)
class LoadedVerdictTests {

    private static final String OVERRIDDEN = "SELECT content ->> '$.overridden' FROM entry WHERE kind = 'concluded'";

    @ParameterizedTest
    @ValueSource(strings = {"verified", "refuted", "misleading", "partly-verified"})
    void isRefusedRecordByRecord(String verdict, Console console) {
        var file = console.write("claims.csv", "text,verdict,because\ngood,,\nbad,%s,seen\n".formatted(verdict));

        var refused = console.run("load", file.toString()).expect(1);

        assertThat(refused.err())
                .contains("claims.csv:3", "field verdict", "not ready to be called " + verdict + ": ", "override");
        console.done("load", file.toString(), "--skip-invalid");
        console.done("expect", "claims", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "override, because, 'yes,seen', seen",
        "override, because, 'seen by two,', seen by two",
        "override, because, 'out of time,seen', seen (override: out of time)",
    })
    void isRecordedAsAnOverrideWhereTheFileSaysSo(
            String column, String other, String cells, String because, Console console) {
        var file =
                console.write("claims.csv", "text,verdict,%s,%s\nclaim,verified,%s\n".formatted(column, other, cells));

        console.done("load", file.toString());

        assertThat(console.rows().value(OVERRIDDEN)).isEqualTo("[\"unrated\",\"no-source\",\"no-evidence\"]");
        assertThat(console.rows().value("SELECT content ->> '$.because' FROM entry WHERE kind = 'concluded'"))
                .isEqualTo(because);
        assertThat(console.done("load", file.toString()).err()).contains("1 unchanged");
    }

    @Test
    void passesWhereTheFileBringsWhatItRestsOn(Console console) {
        var file = console.write("claims.json", """
                {"sources": [{"name": "Court", "kind": "official", "reliability": "A", "because": "the court itself"}],
                 "claims": [{"text": "claim", "confidence": {"level": "high", "because": "read"},
                             "evidence": [{"title": "ruling", "stance": "refutes", "source": "Court", "credibility": "1"}],
                             "verdict": "refuted", "conclusion": {"verdict": "refuted", "because": "the ruling says so"}}]}
                """);

        console.done("load", file.toString());

        assertThat(console.rows().value(OVERRIDDEN)).isNull();
        console.done("expect", "C1", "verdict", "refuted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void comesBackFromAnExportAsTheOverrideThatItWas(String format, Console console) {
        console.done("add", "claim");
        console.done("verdict", "C1", "verified", "--because", "x", "--override");
        var export = console.write(
                "export." + format, console.done("list", "--format", format).out());
        var other = console.withOtherStore();

        other.done("load", export.toString());

        assertThat(other.rows().value(OVERRIDDEN)).isEqualTo("[\"unrated\",\"no-source\",\"no-evidence\"]");
        assertThat(other.done("list", "--format", format).out())
                .isEqualTo(console.done("list", "--format", format).out());
    }
}
