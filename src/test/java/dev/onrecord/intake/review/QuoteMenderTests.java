package dev.onrecord.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Quotes inside texts are mended; what is JSON stays as it is. */
class QuoteMenderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": \"b \"c\" d\"}                  | {\"a\": \"b 'c' d\"}",
                "{\"a\": \"b \"c\", d\", \"e\": 1}         | {\"a\": \"b 'c', d\", \"e\": 1}",
                "{\"a\": \"\"c\"\", \"e\": \"f\"}           | {\"a\": \"'c'\", \"e\": \"f\"}",
                "[\"b \"c\" d\", \"e\"]                    | [\"b 'c' d\", \"e\"]",
                "[\"b \"c\", d\", null]                    | [\"b 'c', d\", null]",
                "{\"a \"b\"\": 1}                          | {\"a 'b'\": 1}"
            })
    void mendsQuotesInsideTexts(String broken, String mended) throws IOException {
        assertThat(mended(broken.strip(), 1 << 10).replace(QuoteMender.MENDED, '\''))
                .isEqualTo(mended.strip());
    }

    @Property
    void leavesJsonAsItIs(@ForAll("values") Value value, @ForAll @IntRange(min = 1, max = 700) int at)
            throws IOException {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            value.write(json);
        }

        assertThat(mended(out.toString(), at)).isEqualTo(out.toString());
    }

    private static String mended(String text, int atOnce) throws IOException {
        var out = new StringBuilder();
        try (var mender = new QuoteMender(new StringReader(text))) {
            var some = new char[atOnce];
            for (int read = mender.read(some); read >= 0; read = mender.read(some)) {
                out.append(some, 0, read);
            }
        }
        return out.toString();
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.recursive(this::scalars, this::composed, 0, 4);
    }

    private Arbitrary<Value> scalars() {
        Arbitrary<Value> texts = texts().map(text -> json -> json.writeString(text));
        return Arbitraries.oneOf(
                texts, Arbitraries.just(JsonGenerator::writeNull), Arbitraries.just(json -> json.writeBoolean(true)));
    }

    private Arbitrary<Value> composed(Arbitrary<Value> inner) {
        Arbitrary<Value> lists = inner.list().ofMaxSize(4).map(QuoteMenderTests::list);
        Arbitrary<Value> objects = Combinators.combine(texts(), inner)
                .as(Tuple::of)
                .list()
                .ofMaxSize(4)
                .map(fields -> json -> {
                    json.writeStartObject();
                    fields.forEach(field -> {
                        json.writeName(field.get1());
                        field.get2().write(json);
                    });
                    json.writeEndObject();
                });
        return Arbitraries.oneOf(lists, objects);
    }

    private static Value list(List<Value> values) {
        return json -> {
            json.writeStartArray();
            values.forEach(value -> value.write(json));
            json.writeEndArray();
        };
    }

    private Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("\"\\,:{}[] tn\n조x").ofMaxLength(400);
    }

    /** Something that writes itself as JSON. */
    @FunctionalInterface
    interface Value {
        void write(JsonGenerator json);
    }
}
