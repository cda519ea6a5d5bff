package dev.onrecord.report.letter;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.Deadline;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.House;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The right-of-reply letter to one party: what it has been asked and has not answered.
 *
 * @param party who is asked
 * @param points what is open, in the order of the claims; at least one
 * @param house who asks
 * @param now the day of the letter
 * @param zone where a deadline's day ends
 */
public record Letter(String party, List<Point> points, House house, Instant now, ZoneId zone) {

    /** Copies the points. */
    public Letter {
        points = List.copyOf(points);
    }

    /** Returns the text of the letter by a template. */
    public String text(LetterTemplate template) {
        return template.fill(field -> switch (field) {
            case PARTY -> party;
            case QUESTIONS -> questions();
            case DEADLINE -> deadline().map(this::inTime).orElse("");
            case DATE ->
                DateStyle.PROSE.of(
                        new PartialDate(now.atZone(zone).toLocalDate().toString()));
            case HOUSE -> house.name();
            case URL -> house.url();
            case BYLINE -> house.byline();
            case CORRECTIONS -> house.corrections();
        });
    }

    /** Returns the subject of a mail. */
    public String subject() {
        return (house.name().isEmpty() ? "Request" : house.name() + ": request") + " for comment"
                + deadline().map(by -> " by " + DateStyle.PROSE.of(by)).orElse("");
    }

    /** Returns the addresses to which the questions went, each once. */
    public List<String> addresses() {
        return points.stream()
                .map(Point::to)
                .filter(Objects::nonNull)
                .filter(MailDraft::isAddress)
                .distinct()
                .toList();
    }

    /** Returns the earliest of the deadlines; empty where none was set. */
    private Optional<PartialDate> deadline() {
        return points.stream()
                .map(Point::by)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(by -> new Deadline(by).endsAt(zone)));
    }

    private String inTime(PartialDate by) {
        return DateStyle.PROSE.of(by) + (by.instant().isPresent() ? "" : " (" + TimeZones.name(zone) + ")");
    }

    private String questions() {
        var lines = new ArrayList<String>();
        for (int number = 1; number <= points.size(); number++) {
            lines.add(points.get(number - 1).inWords(number, this::inTime));
        }
        return lines.stream().collect(Collectors.joining("\n\n"));
    }

    /**
     * What is asked about one claim.
     *
     * @param claim the words of the claim
     * @param question what was asked; null where only the claim was put
     * @param by when the answer is due; null without a deadline
     * @param to the contact; null where none is known
     */
    public record Point(
            String claim,
            @Nullable String question,
            @Nullable PartialDate by,
            @Nullable String to) {

        private String inWords(int number, Function<PartialDate, String> inTime) {
            var lines = new ArrayList<String>();
            lines.add(number + ". The claim: " + claim);
            if (question != null) {
                lines.add("   Our question: " + question);
            }
            if (by != null) {
                lines.add("   Please answer by " + inTime.apply(by) + ".");
            }
            return String.join("\n", lines);
        }
    }
}
