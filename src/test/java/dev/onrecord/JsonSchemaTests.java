package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is written as JSON is as the schema says that ships with the program. */
@ExtendWith(OnRecordExtension.class)
class JsonSchemaTests {

    private static final String STORY = "data/wildberries.onr";
    private static final String APRIL = "data/wildberries-april.onr";
    private static final String MORE = """
            use wildberries
            ask C1 Wildberries --by 2025-04-16 --on 2025-04-14 --question "Is it so?" --to press@company.example
            waive C5 Russia --because "not concerned"
            withdraw C11 --because "a matter of law"
            verdict C5 unverifiable --because "the trail ends" --override
            add "text =1+1 \u202e 조선 👩‍🏭" --key odd --part-of C1 --note "a\tb"
            cite odd A --from B
            cite odd B --from A
            """;

    @ParameterizedTest
    @CsvSource({
        "claims, list --format json",
        "claims, list --format json --as-of 2025-04-17",
        "claims, unverified --format json",
        "claims, find North --format json",
        "claims, show C1-C12 --format json",
        "summary, summary --format json",
        "summary, summary --format json --story wildberries --stated-by 2025-04-20",
        "summary, summary --format json --text nothing-like-it",
        "diff, diff --from 2025-04-01 --to 2025-04-30 --format json",
        "trace, trace C2 --format json",
        "trace, trace odd --format json"
    })
    void allows(String schema, String command, Console console) {
        record(console);

        JsonSchemas.check(schema, console.done(command.split(" ")).out());
    }

    @Test
    void allowsEachLine(Console console) {
        record(console);

        var lines = console.done("list", "--format", "ndjson").out().lines().toList();

        assertThat(lines).hasSize(12).allSatisfy(line -> JsonSchemas.check("claim", line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "claims", "summary", "diff", "trace"})
    void isASchemaItself(String schema) {
        assertThat(JsonSchemas.shipped("urn:onrecord:schema:" + schema))
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"$id\": \"urn:onrecord:schema:" + schema + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verdict\":\"unverified\"|\"verdict\":\"maybe\"",
                "\"tags\":[|\"labels\":[",
                "\"id\":\"C1\"|\"id\":\"1\"",
                "\"about\":|\"about\":null,\"x\":"
            })
    void refusesWhatIsNoClaim(String right, String wrong, Console console) {
        record(console);
        var claim = console.done("show", "C1", "--format", "ndjson").out();

        assertThat(claim).contains(right);
        assertThat(JsonSchemas.allows("claim", claim)).isTrue();
        assertThat(JsonSchemas.allows("claim", claim.replace(right, wrong))).isFalse();
    }

    private static void record(Console console) {
        console.done("run", STORY);
        console.at("2025-04-28").done("run", APRIL);
        console.at("2025-04-29").doneScript(MORE);
    }
}
