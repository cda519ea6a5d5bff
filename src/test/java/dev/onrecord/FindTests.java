package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** What stands in the text of a claim finds it, in every script, now and in a view of an earlier day. */
class FindTests {

    private static final Stamp STAMP = new Stamp("kim", Instant.parse("2025-04-17T12:00:00Z"), "add", "session", null);

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void anyPartOfATextWithoutBlanksFindsIt(
            @ForAll("dense") List<String> texts, @ForAll int start, @ForAll int length) {
        assertFinds(texts, text -> {
            int count = text.codePointCount(0, text.length());
            int from = Math.floorMod(start, count - 1);
            int until = from + 2 + Math.floorMod(length, count - from - 1);
            return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, until));
        });
    }

    @Property(tries = 60)
    void anyWordFindsItsTextInAnyCaseWithOrWithoutAccents(
            @ForAll("spaced") List<String> texts,
            @ForAll int which,
            @ForAll("spellings") UnaryOperator<String> spelling) {
        assertFinds(texts, text -> {
            var words = text.split("\\P{L}+");
            var word = words[Math.floorMod(which, words.length)];
            return spelling.apply(word.isEmpty() ? words[words.length - 1] : word);
        });
    }

    private void assertFinds(List<String> texts, UnaryOperator<String> part) {
        try (var store = Store.open(folder.resolve("onrecord.db"))) {
            store.record(STAMP, recorder -> {
                texts.forEach(text -> recorder.addClaim(ClaimContent.of(text)));
                return texts;
            });
            for (int i = 0; i < texts.size(); i++) {
                var words = part.apply(texts.get(i));
                var now = ClaimQuery.all(Cutoff.none(ZoneOffset.UTC)).withWords(List.of(words));
                var then = ClaimQuery.all(new Cutoff(LocalDate.parse("2025-04-17"), null, ZoneOffset.UTC))
                        .withWords(List.of(words));

                assertThat(found(store, now)).as(words + " in " + texts.get(i)).contains("C" + (i + 1));
                assertThat(found(store, then)).as(words).isEqualTo(found(store, now));
            }
        }
    }

    private static List<String> found(Store store, ClaimQuery query) {
        var found = new ArrayList<String>();
        store.claims().each(query, claim -> found.add(claim.id().toString()));
        return found;
    }

    @Provide
    Arbitrary<List<String>> dense() {
        return Arbitraries.oneOf(
                        textOf("朝", "鲜", "工", "人", "在", "𠮷", "は", "ン", "ー", "が", "국", "노"), textOf("ไ", "ท", "ย", "่"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> textOf(String... letters) {
        return Arbitraries.of(letters).list().ofMinSize(2).ofMaxSize(9).map(text -> String.join("", text));
    }

    @Provide
    Arbitrary<List<String>> spaced() {
        var word = Arbitraries.of(
                "Straße",
                "strasse",
                "Élysée",
                "Łódź",
                "Ørsted",
                "İstanbul",
                "naïve",
                "Ministère",
                "ОДЕССА",
                "Ёлка",
                "troops",
                "Αθήνα",
                "ΟΔΟΣ",
                "Zürich",
                "don",
                "AB");
        var between = Arbitraries.of(" ", ", ", " — ", " “", "” ", ". ");
        return Combinators.combine(word, between)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join("", words).strip())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<UnaryOperator<String>> spellings() {
        return Arbitraries.of(
                UnaryOperator.identity(),
                word -> word.toUpperCase(Locale.ROOT),
                word -> word.toLowerCase(Locale.ROOT),
                word -> Normalizer.normalize(word, Normalizer.Form.NFD),
                word -> Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", ""),
                word -> word.replace("ß", "ss").replace("Ø", "O").replace("Ł", "L"),
                word -> word.substring(0, word.length() - 1) + word.charAt(word.length() - 1));
    }
}
