package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.intake.file.FileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Reviews with any value in any field. */
class AnyReviewTests {

    private static final List<String> FIELDS = List.of(
            "@type",
            "claimReviewed",
            "itemReviewed",
            "reviewRating",
            "author",
            "publisher",
            "url",
            "name",
            "datePublished",
            "inLanguage",
            "ratingValue",
            "bestRating",
            "worstRating",
            "alternateName",
            "appearance",
            "firstAppearance",
            "item",
            "@graph",
            "dataFeedElement",
            "@value",
            "@id");
    private static Path folder;
    private static Desk desk;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("reviews");
        desk = new Desk(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        desk.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 400)
    void areTakenAsEvidenceOrRefusedAndNeverConclude(@ForAll("feeds") String feed) {
        desk.store().rollingBack(() -> {
            var options = new OptionsBuilder()
                    .withFormat(FileFormat.CLAIMREVIEW)
                    .skippingInvalid()
                    .build();
            var bytes = feed.getBytes(StandardCharsets.UTF_8);
            var first = desk.loadOrRefuse("feed", bytes, options);
            if (first.isEmpty()) {
                return feed;
            }
            var report = first.get();
            var again = desk.load("feed", bytes, options);

            assertThat(report.read())
                    .isEqualTo(report.added() + report.unchanged() + report.changed() + report.rejected());
            assertThat(again.unchanged()).isEqualTo(again.read() - again.rejected());
            assertThat(again.rejected()).isEqualTo(report.rejected());
            LongStream.rangeClosed(1, desk.claims()).forEach(AnyReviewTests::isOpen);
            return feed;
        });
    }

    private static void isOpen(long number) {
        var claim = desk.claim(number);
        assertThat(claim.standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(claim.rating()).isEmpty();
        assertThat(claim.history().stream()
                        .map(entry -> entry.statement())
                        .filter(EvidenceAdded.class::isInstance)
                        .map(piece -> ((EvidenceAdded) piece).stance()))
                .isNotEmpty()
                .containsOnly(Stance.CONTEXT);
    }

    @Provide
    Arbitrary<String> feeds() {
        var objects = Arbitraries.recursive(AnyReviewTests::scalars, AnyReviewTests::composed, 0, 3);
        var review = objects.list()
                .ofMaxSize(3)
                .map(values -> "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"a claim\", \"author\": "
                        + (values.isEmpty() ? "\"Desk\"" : values.get(0)) + ", \"reviewRating\": "
                        + (values.size() < 2 ? "null" : values.get(1)) + ", \"itemReviewed\": "
                        + (values.size() < 3 ? "{}" : values.get(2)) + "}");
        var all = Arbitraries.oneOf(objects, review).list().ofMaxSize(5);
        var parts = Arbitraries.of(", ", "\n");
        return Combinators.combine(all, parts)
                .as((things, part) -> part.equals("\n")
                        ? String.join("\n", things)
                        : "{\"@graph\": [" + String.join(part, things) + "]}");
    }

    private static Arbitrary<String> scalars() {
        return Arbitraries.of(
                "null",
                "true",
                "-1",
                "5",
                "1e9999",
                "\"\"",
                "\" \"",
                "\"-1\"",
                "\"ClaimReview\"",
                "\"Claim\"",
                "\"False\"",
                "\"a \"quoted\" word\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"2020-10-07\"",
                "\"07/10/2020\"",
                "\"https://a.example/ https://b.example/\"");
    }

    private static Arbitrary<String> composed(Arbitrary<String> inner) {
        var fields =
                Combinators.combine(Arbitraries.of(FIELDS), inner).as((name, value) -> "\"" + name + "\": " + value);
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(values -> "[" + String.join(", ", values) + "]"),
                fields.list().ofMaxSize(5).map(all -> all.stream().collect(Collectors.joining(", ", "{", "}"))));
    }
}
