package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.BlockerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims with a blocker are found by what is kept of them: the same ones that a look at every claim finds. */
@ExtendWith(OnRecordExtension.class)
class BlockerQueryTests {

    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"(C\\d+)\"");
    private static final Pattern BLOCKERS = Pattern.compile("\"blockers\":\\[([^]]*)],\"noted\":\\[([^]]*)]");

    @BeforeEach
    void recordClaimsWithEveryBlocker(Console console) {
        console.doneScript("""
                source channels --unresolved
                source rumour --unresolved
                source Agency --reliability A --because "years of it"
                add "one of all" --key a --about Ministry --tag t --speaker Ada --on 2025-01
                add "two of all" --key b --about Ministry --tag t --speaker Bo --on 2024
                add "three of all" --key c --about Ministry --tag u --on 2025-03-01
                add "four of all" --key d --about Office --tag t
                add "five of all" --key e --part-of a --tag t
                add "six of all" --key f --tag t
                cite a outlet --from channels
                cite b outlet --from Agency
                cite c outlet
                cite c paper
                cite d x --from y
                cite d y --from x
                cite e outlet --from channels
                cite e paper --from rumour
                rate a low --because x
                rate c high --because x
                rate d moderate --because x
                ask a Ministry --on 2025-04-01 --by 2025-04-10
                ask b Ministry --on 2025-04-01 --by 2025-05-10
                ask d Office --on 2025-04-01
                record denial c Ministry --on 2025-04-02
                record non-admission f Office --searched site --on 2025-04-01 --recheck 2025-04-10
                evidence b paper --stance refutes
                evidence d paper --stance supports
                evidence f paper --stance supports --source Agency --credibility 2
                verdict b refuted --because x --override
                verdict e refuted --because x --override
                withdraw f --because x
                """);
    }

    static Stream<List<String>> options() {
        return Stream.of(
                List.of(),
                List.of("--verdict", "unverified"),
                List.of("--verdict", "refuted", "--verdict", "withdrawn"),
                List.of("--confidence", "low", "--confidence", "unrated"),
                List.of("--tag", "t"),
                List.of("--about", "Ministry"),
                List.of("--text", "of all"),
                List.of("--speaker", "Ada"),
                List.of("--since", "2025"),
                List.of("--sort", "on"),
                List.of("--sort", "-verdict"),
                List.of("--sort", "confidence,-key"),
                List.of("--tag", "t", "--verdict", "unverified", "--sort", "text"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void areFoundWithAnyOtherCondition(List<String> options, Console console) {
        var claims = lines(console, options);

        for (BlockerKind kind : BlockerKind.values()) {
            var asked = new ArrayList<>(options);
            asked.addAll(List.of("--blocker", kind.published()));
            assertThat(lines(console, asked).stream().map(BlockerQueryTests::id))
                    .as(kind.published())
                    .containsExactlyElementsOf(claims.stream()
                            .filter(line -> has(line, kind.published()))
                            .map(BlockerQueryTests::id)
                            .toList());
        }
    }

    private static List<String> lines(Console console, List<String> options) {
        var words = new ArrayList<>(List.of("list", "--format", "ndjson"));
        words.addAll(options);
        return console.done(words.toArray(String[]::new)).out().lines().toList();
    }

    private static String id(String line) {
        var id = ID.matcher(line);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static boolean has(String line, String kind) {
        var blockers = BLOCKERS.matcher(line);
        assertThat(blockers.find()).isTrue();
        return Stream.of((blockers.group(1) + "," + blockers.group(2)).split(","))
                .map(code -> code.replace("\"", "").split(":", 2)[0])
                .anyMatch(kind::equals);
    }
}
