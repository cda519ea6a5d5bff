package dev.onrecord.shell.console.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Keeps the candidates that fit: all of them at first, and fewer while the list is shown and typing goes on. */
public final class OfferedMatcher implements CompletionMatcher {

    private DraftLine line = DraftLine.of("", 0);
    private boolean isNarrowing;
    private List<Offered> fitting = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine compiled,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        isNarrowing = !(compiled instanceof DraftLine);
        line = compiled instanceof DraftLine draft
                ? draft
                : DraftLine.of(compiled.word(), compiled.word().length());
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        var offered = candidates.stream()
                .filter(Offered.class::isInstance)
                .map(Offered.class::cast)
                .toList();
        fitting = isNarrowing ? Fit.of(line.draft().typed(), offered, Offered::plain) : offered;
        return new ArrayList<>(fitting);
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        var common = fitting.isEmpty() ? "" : fitting.get(0).plain();
        for (Offered offered : fitting) {
            common = commonStart(common, offered.plain());
        }
        return line.completed().ledOn(common);
    }

    private static String commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        var inPair = length > 0 && Character.isHighSurrogate(one.charAt(length - 1));
        return one.substring(0, inPair ? length - 1 : length);
    }
}
