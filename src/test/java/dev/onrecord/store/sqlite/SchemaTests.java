package dev.onrecord.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.Trait;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Edition;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.domain.vocabulary.Verdict;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The number of the schema rises with each migration and with each new word in what is recorded. */
class SchemaTests {

    @Test
    void namesEveryMigrationInOrder() {
        var files =
                Path.of("src", "main", "resources", "db", "migration").toFile().list();

        assertThat(Schema.MIGRATIONS).containsExactlyInAnyOrder(files);
        for (int i = 0; i < Schema.NEWEST; i++) {
            assertThat(Schema.MIGRATIONS.get(i)).startsWith("V" + (i + 1) + "__");
        }
    }

    @Test
    void risesWithEachNewWord() throws IOException {
        var file = Path.of("src", "test", "resources", "golden", "store", "words-of-schema-" + Schema.NEWEST + ".txt");
        if ("write".equals(System.getProperty("golden")) && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, vocabulary());
        }

        assertThat(file).as("-Dgolden=write makes it once for each schema").exists();
        assertThat(vocabulary())
                .as(
                        "a store may now hold what the programs of this schema cannot read, and they have to see that by its"
                                + " number: add a migration, empty if need be, then run this test with -Dgolden=write")
                .isEqualTo(Files.readString(file));
    }

    /** Returns all that a store may hold besides texts, numbers and dates, in the order in which it is counted. */
    private static String vocabulary() {
        return Stream.concat(
                        Stream.concat(
                                Stream.concat(
                                                Stream.of(ClaimContent.class),
                                                Stream.concat(
                                                                Stream.of(Statement.class.getPermittedSubclasses()),
                                                                Stream.of(FileDigest.class))
                                                        .sorted(Comparator.comparing(Class::getSimpleName)))
                                        .map(SchemaTests::fields),
                                Stream.of(
                                        words(Confidence.class),
                                        words(Verdict.class),
                                        words(Standing.class),
                                        words(ResponseKind.class),
                                        words(Stance.class),
                                        words(EvidenceKind.class),
                                        words(Credibility.class),
                                        words(SourceKind.class),
                                        words(Reliability.class),
                                        words(NameKind.class),
                                        words(Edition.class))),
                        Stream.of(constants(FileState.class), constants(Trait.class)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String fields(Class<?> kind) {
        return kind.getSimpleName() + ": "
                + Stream.of(kind.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", "));
    }

    private static <T extends Enum<T> & Term> String words(Class<T> vocabulary) {
        return vocabulary.getSimpleName() + ": " + String.join(", ", Term.words(vocabulary));
    }

    private static String constants(Class<? extends Enum<?>> words) {
        return words.getSimpleName() + ": "
                + Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
