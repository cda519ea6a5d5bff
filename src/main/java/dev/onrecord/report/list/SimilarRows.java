package dev.onrecord.report.list;

import dev.onrecord.domain.English;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.likeness.Common;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.list.SimilarListing.Alike;
import dev.onrecord.report.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims that resemble a text: the standing of each and since when, its text with the shared words highlighted, and what
 * the two have in common.
 */
final class SimilarRows implements Rows<Alike> {

    private static final String INDENT = "  ";
    private static final int SHOWN_WORDS = 12;

    private final Screen screen;
    private final Page page;
    private boolean isFirst = true;

    SimilarRows(Screen screen, Appendable out) {
        this.screen = screen;
        this.page = new Page(out);
    }

    @Override
    public void add(Alike alike) {
        var assessed = alike.claim();
        var likeness = alike.likeness();
        if (!isFirst) {
            page.line();
        }
        isFirst = false;
        var claim = assessed.claim();
        writeHead(assessed, likeness.score());
        writeText(claim.content().text(), likeness.common());
        made(claim).forEach(this::write);
        assessed.sames().forEach(same -> write(Sentences.same(same)));
        write("in common: " + inWords(likeness.common()));
    }

    private void writeHead(AssessedClaim assessed, double score) {
        var claim = assessed.claim();
        var outcome = Outcome.of(assessed);
        var confidence = claim.rating()
                .map(rating -> "confidence " + rating.statement().level().published())
                .orElse("unrated");
        page.line(screen.paint(Tone.STRONG, claim.id().toString())
                + INDENT
                + screen.paint(outcome.tone(), outcome.words())
                + screen.dot()
                + confidence
                + screen.dot()
                + String.format(Locale.ROOT, "%.2f", score)
                + " alike");
    }

    private void writeText(String text, Common common) {
        var shared = shared(text, common);
        for (String line : screen.wrap(screen.inLine(text), screen.width() - INDENT.length())) {
            page.line(INDENT
                    + (common.isEmpty()
                            ? line
                            : shared.matcher(line)
                                    .replaceAll(found ->
                                            Matcher.quoteReplacement(screen.paint(Tone.STRONG, found.group())))));
        }
    }

    /** Returns what finds the shared words: whole words, but where the script does not part them. */
    private static Pattern shared(String text, Common common) {
        return Pattern.compile(Stream.of(common.names(), common.numbers(), common.words())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> {
                    var alone = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
                    return Pattern.compile(alone).matcher(text).find() ? alone : Pattern.quote(word);
                })
                .collect(Collectors.joining("|")));
    }

    private static List<String> made(Claim claim) {
        var content = claim.content();
        var lines = new ArrayList<String>();
        if (content.speaker() != null || content.on() != null) {
            lines.add("claimed" + (content.speaker() == null ? "" : " by " + content.speaker())
                    + (content.on() == null ? "" : DateStyle.ISO.when(content.on())));
        }
        if (claim.conclusion() != null) {
            var concluded = claim.conclusion();
            lines.add(concluded.statement().verdict().published() + " since " + concluded.recordedAt() + " ("
                    + concluded.recordedBy() + "), because "
                    + concluded.statement().because()
                    + English.after(
                            ", ", Sentences.verdictOnEarlierWording(claim).orElse(null)));
        }
        return lines;
    }

    private static String inWords(Common common) {
        var told = new ArrayList<String>();
        tell("words ", common.words(), told);
        tell("numbers ", common.numbers(), told);
        tell("names ", common.names(), told);
        if (common.meaning() != null) {
            told.add(String.format(Locale.ROOT, "meaning %.2f", common.meaning()));
        }
        return told.isEmpty() ? "spelling" : String.join("; ", told);
    }

    private static void tell(String what, List<String> words, List<String> told) {
        if (!words.isEmpty()) {
            told.add(what
                    + words.stream().limit(SHOWN_WORDS).collect(Collectors.joining(", "))
                    + (words.size() > SHOWN_WORDS ? ", …" : ""));
        }
    }

    private void write(String line) {
        for (String part : screen.wrap(screen.inLine(line), screen.width() - INDENT.length())) {
            page.line(INDENT + screen.paint(Tone.FAINT, part));
        }
    }
}
