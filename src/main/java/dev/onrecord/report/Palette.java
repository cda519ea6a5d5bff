package dev.onrecord.report;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What the tones look like.
 *
 * @param codes the parameters of the ANSI sequence that begins a tone; a tone without any is shown as it is
 */
public record Palette(Map<Tone, String> codes) {

    /** No colour at all: for files, pipes, tests and users who want none. */
    public static final Palette NONE = new Palette(Map.of());

    /**
     * Blue for what holds, vermilion and bold for what does not, amber for what needs attention: tones of the 256-colour
     * set that are told apart with every common kind of colour blindness, on a light and on a dark ground.
     */
    public static final Palette COLOURS = new Palette(Map.of(
            Tone.STRONG, "1",
            Tone.FAINT, "2",
            Tone.GOOD, "38;5;32",
            Tone.WARNING, "38;5;172",
            Tone.BAD, "1;38;5;166"));

    private static final String PLAIN = "0";

    /** Copies the codes. */
    public Palette {
        codes = Map.copyOf(codes);
    }

    /** Returns a text, already safe to show, in a tone. */
    public String paint(Tone tone, String text) {
        var code = codes.get(tone);
        return code == null || text.isEmpty() ? text : sequence(code) + text + sequence(PLAIN);
    }

    /** Returns every sequence that begins or ends a tone. */
    public Stream<String> sequences() {
        return Stream.concat(codes.values().stream(), Stream.of(PLAIN)).map(Palette::sequence);
    }

    private static String sequence(String code) {
        return "\u001b[" + code + "m";
    }
}
