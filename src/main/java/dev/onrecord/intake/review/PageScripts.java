package dev.onrecord.intake.review;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The JSON-LD that stands in the scripts of a web page: everything else becomes blanks, one character for one, so that all
 * places stay as they are.
 */
public final class PageScripts extends Reader {

    private static final Pattern LINKED_DATA =
            Pattern.compile("(?i)<script\\b[^>]*\\btype\\s*=\\s*[\"']?application/ld\\+json[^>]*>");
    private static final String END = "</script";
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";
    private static final int LONGEST_TAG = 4096;

    private final Reader page;
    private final char[] buffer = new char[1 << 14];
    private State state = State.PAGE;
    private int at;
    private int until;
    private boolean ended;
    private int passing;

    /** Creates a reader of the scripts of a page. */
    public PageScripts(Reader page) {
        this.page = page;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        fill();
        int count = Math.min(length, ended ? until - at : until - at - LONGEST_TAG);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        for (int i = 0; i < count; i++) {
            target[offset + i] = next();
        }
        return count;
    }

    private void fill() throws IOException {
        if (ended || until - at > LONGEST_TAG) {
            return;
        }
        System.arraycopy(buffer, at, buffer, 0, until - at);
        until -= at;
        at = 0;
        while (!ended && until <= LONGEST_TAG) {
            int read = page.read(buffer, until, buffer.length - until);
            ended = read < 0;
            until += Math.max(0, read);
        }
    }

    private char next() {
        if (passing == 0 && buffer[at] != '\n') {
            decide();
        }
        char letter = buffer[at++];
        boolean isPassed = state != State.SCRIPT || passing > 0;
        passing = Math.max(0, passing - 1);
        return isPassed && letter != '\n' && letter != '\r' ? ' ' : letter;
    }

    private void decide() {
        switch (state) {
            case PAGE -> {
                if (buffer[at] == '<') {
                    beginTag();
                }
            }
            case COMMENT -> {
                if (starts(END_OF_COMMENT)) {
                    state = State.PAGE;
                    passing = END_OF_COMMENT.length();
                }
            }
            case SCRIPT -> {
                if (buffer[at] == '<' && starts(END)) {
                    state = State.PAGE;
                }
            }
        }
    }

    private void beginTag() {
        if (starts(COMMENT)) {
            state = State.COMMENT;
            return;
        }
        var tag = LINKED_DATA.matcher(new String(buffer, at, Math.min(LONGEST_TAG, until - at)));
        if (tag.lookingAt()) {
            state = State.SCRIPT;
            passing = tag.end();
        }
    }

    private boolean starts(String sign) {
        return until - at >= sign.length()
                && new String(buffer, at, sign.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(sign);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private enum State {
        PAGE,
        COMMENT,
        SCRIPT
    }
}
