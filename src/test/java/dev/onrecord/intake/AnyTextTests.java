package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.intake.file.FileFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever can be written down loads unchanged, and whatever cannot is refused. */
class AnyTextTests {

    private static Path folder = Path.of(".");
    private static Desk desk;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("intake");
        desk = new Desk(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        desk.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 150)
    void anyTextOfAJsonFileIsKept(@ForAll("texts") String text) {
        desk.store().rollingBack(() -> {
            desk.load("claim.json", json(text));
            assertThat(desk.claim(1).content().text()).isEqualTo(text);
            assertThat(desk.load(
                                    "claim.ndjson",
                                    json(text),
                                    new OptionsBuilder()
                                            .withFormat(FileFormat.NDJSON)
                                            .build())
                            .unchanged())
                    .isEqualTo(1);
            return text;
        });
    }

    @Property(tries = 150)
    void anyTextOfATableIsKept(@ForAll("texts") String text) {
        desk.store().rollingBack(() -> {
            var table = "text,note\r\n\"" + text.replace("\"", "\"\"") + "\",x\r\n";
            desk.load("claim.csv", table);
            assertThat(desk.claim(1).content().text()).isEqualTo(text);
            return text;
        });
    }

    @Property(tries = 200)
    void anyBytesOfAnyEncodingAreLoadedOrRefused(
            @ForAll("files") byte[] bytes, @ForAll FileFormat format, @ForAll("charsets") Charset charset) {
        desk.store().rollingBack(() -> {
            var options = new OptionsBuilder()
                    .withFormat(format)
                    .withCharset(charset)
                    .skippingInvalid()
                    .build();
            desk.loadOrRefuse("any", bytes, options).ifPresent(AnyTextTests::addsUp);
            return bytes;
        });
    }

    @Property(tries = 200)
    void whatIsRejectedCanBeLoadedAgain(@ForAll("files") byte[] bytes) throws IOException {
        var rejects = Files.createTempDirectory("rejects").resolve("bad.ndjson");
        var options = new OptionsBuilder()
                .withFormat(FileFormat.NDJSON)
                .skippingInvalid()
                .withRejects(rejects);
        var again = new OptionsBuilder().withFormat(FileFormat.NDJSON).skippingInvalid();
        desk.store().rollingBack(() -> {
            var report = desk.loadOrRefuse("any", bytes, options.build());
            if (report.isPresent() && Files.exists(rejects)) {
                var bad = desk.refusal("bad", read(rejects), again.build());
                assertThat(bad).hasMessageContaining(String.valueOf(report.get().rejected()));
            }
            return bytes;
        });
        Files.deleteIfExists(rejects);
        Files.delete(rejects.getParent());
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS", "US-ASCII", "UTF-32")
                .map(Charset::forName);
    }

    @Property(tries = 300)
    void anyBytesAreLoadedOrRefused(@ForAll("files") byte[] bytes, @ForAll FileFormat format) {
        desk.store().rollingBack(() -> {
            desk.loadOrRefuse(
                    "any", bytes, new OptionsBuilder().withFormat(format).build());
            var options =
                    new OptionsBuilder().withFormat(format).skippingInvalid().build();
            desk.loadOrRefuse("any", bytes, options).ifPresent(AnyTextTests::addsUp);
            return bytes;
        });
    }

    private static void addsUp(LoadReport report) {
        assertThat(report.read()).isEqualTo(report.added() + report.unchanged() + report.changed() + report.rejected());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var letters = Arbitraries.chars().range('\u0001', '\uD7FF').range('\uE000', '\uFFFF');
        var signs = Arbitraries.chars().with('"', '\\', '\n', '\r', '\t', ';', ',', '\'');
        return Arbitraries.frequencyOf(Tuple.of(3, letters), Tuple.of(1, signs))
                .list()
                .ofMaxSize(60)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining("", "x😀", "")));
    }

    /** Bytes near to a file of claims: pieces of one in any order, and anything between. */
    @Provide
    Arbitrary<byte[]> files() {
        var pieces = Arbitraries.of(
                "[",
                "]",
                "{",
                "}",
                ",",
                ":",
                "\n",
                "\"text\"",
                "\"a\"",
                "\"claims\"",
                "\"story\"",
                "\"sources\"",
                "{\"text\": \"a\"}",
                "\"on\": ",
                "\"evidence\": [{",
                "null",
                "-1e9999",
                "\\ud800",
                "\u0000",
                "text",
                "\"",
                "{\"claims\": [",
                "{\"name\": \"x\"}",
                "\"partOf\": \"C1\"",
                "\"id\": 1",
                ";",
                "\r\n",
                "\uFEFF",
                "\"@type\": \"ClaimReview\"",
                "\"claimReviewed\": \"a\"",
                "\"dataFeedElement\": [",
                "\"item\": [",
                "# rejected: x\n",
                "rejected_because");
        var text = pieces.list().ofMaxSize(12).map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(text, Arbitraries.bytes().array(byte[].class).ofMaxSize(40));
    }

    private static String json(String text) {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject().writeStringProperty("text", text).writeEndObject();
        }
        return out.toString();
    }
}
