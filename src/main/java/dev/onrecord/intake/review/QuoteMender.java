package dev.onrecord.intake.review;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts {@link #MENDED} in the place of each quote that stands unescaped inside a text of a JSON file, one character for
 * one, so that all places stay as they are.
 *
 * <p>What web pages put around JSON becomes blanks, as do line breaks inside of texts.
 *
 * <p>A quote ends its text where what follows can go on with the JSON around it; any other quote is taken for a part of
 * the text. So what is JSON stays as it is. Whoever reads the text finds the mark, and makes a quote of it again.
 */
final class QuoteMender extends Reader {

    /** Half a character, which no well-formed text holds. */
    static final char MENDED = '\uDFFF';

    private static final int AHEAD = 256;
    private static final int DEEPEST = 64;
    /** A comma and the name of a field, as far as it can be seen. */
    private static final Pattern NEXT_FIELD =
            Pattern.compile("\\s*,\\s*($|\"([^\"\\\\]|\\\\.)*+(\"\\s*($|:.*)|\\\\?$))", Pattern.DOTALL);

    /** A comma and the start of a value, as far as it can be seen. */
    private static final Pattern NEXT_VALUE =
            Pattern.compile("\\s*,\\s*($|[\"\\[{\\d-].*|(true|false|null)\\b.*|[tfn][a-z]{0,4}$)", Pattern.DOTALL);

    /** What web pages put around JSON, none of which can stand between values. */
    private static final List<String> WRAPPING = List.of("<![CDATA[", "]]>", "<!--", "-->", "//", "/*", "*/", ";");

    private final Reader text;
    private final char[] buffer = new char[1 << 12];
    private final BitSet objects = new BitSet();
    private int at;
    private int until;
    private boolean ended;
    private int depth;
    private boolean nameIsNext;
    private boolean inside;
    private boolean escaped;
    private int passedOver;

    QuoteMender(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        fill();
        int count = Math.min(length, ended ? until - at : until - at - AHEAD);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        for (int i = 0; i < count; i++) {
            target[offset + i] = mended();
        }
        return count;
    }

    /** Reads ahead until the buffer holds enough text, or the text ends. */
    private void fill() throws IOException {
        if (ended || until - at > AHEAD) {
            return;
        }
        System.arraycopy(buffer, at, buffer, 0, until - at);
        until -= at;
        at = 0;
        while (!ended && until <= AHEAD) {
            int read = text.read(buffer, until, buffer.length - until);
            ended = read < 0;
            until += Math.max(0, read);
        }
    }

    private char mended() {
        if (!inside && depth == 0 && passedOver == 0) {
            passedOver = lengthOfWrapping();
        }
        char letter = buffer[at++];
        if (passedOver > 0) {
            passedOver--;
            return ' ';
        }
        if (inside && letter < ' ') {
            escaped = false;
            return ' ';
        }
        if (!inside) {
            follow(letter);
        } else if (escaped || letter == '\\') {
            escaped = !escaped;
        } else if (letter == '"') {
            if (depth < DEEPEST && !ends()) {
                return MENDED;
            }
            inside = false;
        }
        return letter;
    }

    /** Returns how long the sign of a wrapping is that stands here, such as a mark of CDATA; 0 where there is none. */
    private int lengthOfWrapping() {
        for (String sign : WRAPPING) {
            if (until - at >= sign.length() && sign.equals(new String(buffer, at, sign.length()))) {
                return sign.length();
            }
        }
        return 0;
    }

    private void follow(char letter) {
        switch (letter) {
            case '"' -> inside = true;
            case '{', '[' -> {
                depth++;
                objects.set(Math.min(depth, DEEPEST), letter == '{');
                nameIsNext = letter == '{';
            }
            case '}', ']' -> {
                depth = Math.max(0, depth - 1);
                nameIsNext = false;
            }
            case ',' -> nameIsNext = isInObject();
            case ':' -> nameIsNext = false;
            default -> {}
        }
    }

    private boolean isInObject() {
        return objects.get(Math.min(depth, DEEPEST));
    }

    /** Tells whether the quote that was just read ends its text. */
    private boolean ends() {
        int next = at;
        while (next < until && Character.isWhitespace(buffer[next])) {
            next++;
        }
        if (next == until) {
            return true;
        }
        if (nameIsNext) {
            return buffer[next] == ':';
        }
        return switch (buffer[next]) {
            case '}' -> isInObject();
            case ']' -> !isInObject();
            case ',' ->
                (isInObject() ? NEXT_FIELD : NEXT_VALUE).matcher(ahead()).matches();
            default -> depth == 0;
        };
    }

    private String ahead() {
        return new String(buffer, at, Math.min(AHEAD, until - at));
    }

    /** Returns JSON with the quotes that were mended, each with the backslash that it should have had. */
    static String asItWas(String json) {
        return json.replace("\\u%04x".formatted((int) MENDED), "\\\"");
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
