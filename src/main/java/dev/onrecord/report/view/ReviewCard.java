package dev.onrecord.report.view;

import dev.onrecord.domain.English;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Request;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.Page;
import dev.onrecord.report.RequestState;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Shows on one screen what a fact-checker needs to decide what comes next for a claim. */
public final class ReviewCard {

    private static final int NAMES = 10;

    /** The most lines that one item takes up. */
    private static final int LINES_EACH = 3;

    private final Screen screen;
    private final int height;
    private final Page page;

    /**
     * Creates a card on a screen.
     *
     * @param height how many lines it may have; lines left out are counted
     */
    public ReviewCard(Screen screen, int height, Appendable out) {
        this.screen = screen;
        this.height = height;
        this.page = new Page(out);
    }

    /**
     * Shows a claim.
     *
     * @param place where it stands in the queue, such as {@code 2 of 11}
     * @param alike other claims with similar words, a line each
     */
    public void write(AssessedClaim assessed, String place, List<String> alike) {
        var sections = new ArrayList<>(Stream.of(
                        new Section("", wrapped(assessed.claim().content().text(), screen.width(), LINES_EACH * 2)),
                        new Section("said by", lines(List.of(saidBy(assessed)), false)),
                        new Section("verdict", lines(List.of(stands(assessed)), false)),
                        new Section("trail", trail(assessed)),
                        new Section("record", lines(record(assessed), true)),
                        new Section("evidence", lines(evidence(assessed), true)),
                        new Section("blockers", lines(blockers(assessed), true)),
                        new Section("alike", alike.stream().map(this::inOneLine).toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList());
        shorten(sections);
        heading(assessed, place);
        sections.forEach(this::write);
    }

    private void heading(AssessedClaim assessed, String place) {
        var key = assessed.claim().content().key();
        var name = assessed.claim().id() + (key == null ? "" : " " + screen.inLine(key));
        var width = Math.min(screen.width(), 100);
        var room = width - screen.columns(name) - screen.columns(place) - 8;
        page.line();
        page.line(screen.rule(2) + " " + screen.paint(Tone.STRONG, name) + " " + screen.rule(Math.max(1, room)) + " "
                + place + " " + screen.rule(2));
    }

    private void write(Section section) {
        var name = section.name();
        for (String line : section.lines()) {
            page.line(section.name().isEmpty() ? line : screen.paint(Tone.FAINT, screen.pad(name, NAMES)) + line);
            name = "";
        }
    }

    /** Takes from the longest section until all of them fit. */
    private void shorten(List<Section> sections) {
        int total =
                sections.stream().mapToInt(section -> section.lines().size()).sum() + 2;
        for (; total > height; total--) {
            var longest = sections.stream()
                    .max(Comparator.comparingInt(section -> section.lines().size()))
                    .filter(section -> section.lines().size() > 1);
            if (longest.isEmpty()) {
                return;
            }
            sections.set(sections.indexOf(longest.get()), longest.get().shorter(screen));
        }
    }

    private static String saidBy(AssessedClaim assessed) {
        var content = assessed.claim().content();
        return Stream.of(
                        content.speaker() == null ? "not recorded" : content.speaker(),
                        content.about().isEmpty() ? "" : "about " + String.join(", ", content.about()),
                        content.on() == null ? "" : content.on().text(),
                        content.url() == null ? "" : content.url())
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    private static String stands(AssessedClaim assessed) {
        var rating = assessed.claim()
                .rating()
                .map(entry -> "confidence " + entry.statement().level().published() + ", because "
                        + entry.statement().because())
                .orElse("unrated");
        var proposal = assessed.claim()
                .fourEyes()
                .waiting()
                .map(entry -> " · " + entry.statement().verdict().published() + " proposed by " + entry.recordedBy())
                .orElse("");
        return Outcome.of(assessed).words()
                + English.after(
                        ", ",
                        Sentences.verdictOnEarlierWording(assessed.claim()).orElse(null))
                + proposal + " · " + rating;
    }

    private List<String> trail(AssessedClaim assessed) {
        var lines = new ArrayList<String>();
        if (!assessed.claim().citations().isEmpty()) {
            screen.tree(assessed.attribution().trace()).lines().map(this::cut).forEach(lines::add);
        }
        lines.add(assessed.origins().sentence());
        return lines;
    }

    private static List<String> record(AssessedClaim assessed) {
        var responses = assessed.claim().parties().stream()
                .flatMap(party -> Sentences.told(assessed, party).stream())
                .map(entry -> told(entry)
                        + English.after(
                                ", of the earlier wording: ",
                                assessed.claim().earlierWordingOf(entry).orElse(null)));
        var requests = assessed.claim().requests().stream()
                .filter(Request::isOpen)
                .map(request -> "asked " + request.party() + " · "
                        + (request.by() == null
                                ? "no deadline"
                                : "answer due " + request.by().text()) + " · "
                        + RequestState.of(request, assessed).published());
        return Stream.concat(responses, requests).toList();
    }

    private static List<String> evidence(AssessedClaim assessed) {
        return assessed.claim().evidence().stream()
                .map(piece -> told(piece.entry()))
                .toList();
    }

    private static String told(Entry<?> entry) {
        return entry.id() + " " + entry.statement().inWords();
    }

    private static List<String> blockers(AssessedClaim assessed) {
        return assessed.blockers().stream()
                .map(blocker -> blocker(blocker, assessed))
                .toList();
    }

    private static String blocker(Blocker blocker, AssessedClaim assessed) {
        return blocker.code() + ": " + new Sentences(DateStyle.ISO).reason(blocker, assessed);
    }

    /** Returns texts in lines that fit; where they are items of a list, with a bullet before each. */
    private List<String> lines(List<String> texts, boolean areItems) {
        var bullet = areItems ? screen.bullet() : "";
        var room = screen.width() - NAMES - screen.columns(bullet);
        var lines = new ArrayList<String>();
        for (String text : texts) {
            var before = bullet;
            for (String line : wrapped(screen.signs(text), room, LINES_EACH)) {
                lines.add(before + line);
                before = " ".repeat(screen.columns(bullet));
            }
        }
        return lines;
    }

    private List<String> wrapped(String stored, int width, int most) {
        return screen.wrap(screen.inLine(stored), Math.max(1, width), most);
    }

    private String inOneLine(String stored) {
        return cut(screen.inLine(stored));
    }

    private String cut(String line) {
        return screen.cut(line, Math.max(1, screen.width() - NAMES));
    }

    /** A part of the card; the count of the lines that were taken from it stands in its last one. */
    private record Section(String name, List<String> lines, int hidden) {

        Section(String name, List<String> lines) {
            this(name, lines, 0);
        }

        Section shorter(Screen screen) {
            var kept = new ArrayList<>(lines.subList(0, lines.size() - 2));
            var gone = hidden == 0 ? 2 : hidden + 1;
            kept.add(screen.paint(Tone.FAINT, screen.signs("… and " + gone + " more lines: m shows all")));
            return new Section(name, kept, gone);
        }
    }
}
