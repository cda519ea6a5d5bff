package dev.onrecord.report.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail that is not sent yet (RFC 5322, with MIME): text in UTF-8, opened as a draft by programs that know
 * {@code X-Unsent}.
 *
 * @param to the addresses of those who get it; empty where they are to be filled in
 * @param subject what it is about
 * @param text the text, its lines ended by {@code \n}
 */
public record MailDraft(List<String> to, String subject, String text) {

    private static final String END = "\r\n";
    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+");
    private static final int ENCODED_WORD = 45;

    /** Copies the addresses. */
    public MailDraft {
        to = List.copyOf(to);
    }

    /** Tells whether a contact is an address of mail and nothing else. */
    static boolean isAddress(String contact) {
        return ADDRESS.matcher(contact).matches();
    }

    /** Returns the file. */
    public String written(Instant now, ZoneId zone) {
        var header = new ArrayList<String>();
        header.add("X-Unsent: 1");
        if (!to.isEmpty()) {
            header.add("To: " + String.join("," + END + " ", to));
        }
        header.add("Subject: " + encoded(subject));
        header.add("Date: "
                + DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH)
                        .format(now.atZone(zone)));
        header.add("MIME-Version: 1.0");
        header.add("Content-Type: text/plain; charset=utf-8");
        header.add("Content-Transfer-Encoding: base64");
        var body =
                Base64.getMimeEncoder().encodeToString(text.replace("\n", END).getBytes(StandardCharsets.UTF_8));
        return String.join(END, header) + END + END + body + END;
    }

    /** Returns a subject as words of RFC 2047, each short enough for its line. */
    private static String encoded(String subject) {
        if (subject.chars().allMatch(unit -> unit >= ' ' && unit < 0x7f) && subject.length() < 70) {
            return subject;
        }
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (String sign : subject.codePoints().mapToObj(Character::toString).toList()) {
            if (bytes(word + sign).length > ENCODED_WORD) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(sign);
        }
        words.add(word.toString());
        return words.stream()
                .map(part -> "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes(part)) + "?=")
                .collect(Collectors.joining(END + " "));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
