package dev.onrecord.shell.grammar;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that are hard on a reader of commands. */
final class Texts {

    private static final String[] AWKWARD = {
        "'",
        "\"",
        "\\",
        "\\\\",
        "\\\"",
        "\\u",
        "\\u001b",
        "\\u0022",
        "\\uD83D\\ude4a",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  ",
        "#",
        "--",
        "-",
        "=",
        "--text=",
        "--help",
        "\\\n",
        "'\"'",
        "\uFEFF",
        "\u00A0",
        "\u2028",
        "\u0000",
        "\u001B[31m",
        "북한",
        "דבר",
        "\u202E",
        "\u2069",
        "\u009B",
        "👩‍👩‍👧",
        "e\u0301",
        "C1",
        "#note",
        "it's",
        "…"
    };

    private Texts() {}

    /** Returns any text without lone surrogates, rich in what quoting is about. */
    static Arbitrary<String> any() {
        Arbitrary<String> anything = Arbitraries.strings()
                .withCharRange('\u0000', '\uD7FF')
                .withCharRange('\uE000', '\uFFFF')
                .ofMaxLength(4);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(AWKWARD)),
                        Tuple.of(1, anything),
                        Tuple.of(1, Arbitraries.of("a", "b c", "x=y")))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** Returns lists of such texts. */
    static Arbitrary<List<String>> lists() {
        return any().list().ofMaxSize(6);
    }
}
