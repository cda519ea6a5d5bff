package dev.onrecord.intake.draft;

import dev.onrecord.domain.record.Assigned;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimKey;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.Withdrawn;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.intake.draft.ClaimDraft.Link;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.store.projection.WrittenClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record as a claim and what is said about it.
 *
 * <p>A verdict goes in as the file gives it, with the blockers that it says were overridden; whether it may is for the
 * {@link VerdictGate}. A file says that it overrides them in the field {@code override}, which is the reason or true, or
 * by naming what was {@code overridden}, as exports do.
 */
public final class DraftReader {

    /** The fields of the claim itself: records of large files hold no others, so that nothing is looked for about it. */
    private static final Set<String> CONTENT =
            Set.of("key", "text", "speaker", "about", "on", "url", "tags", "note", "language", "story");

    private static final Set<String> TRUE = Set.of("true", "yes", "x", "1", "override");
    private static final Set<String> FALSE = Set.of("", "false", "no", "0");

    private final NamesInUse names;
    private final FieldMap maps;
    private final StatementsReader statements;
    private final Instant now;
    private final @Nullable String story;

    /**
     * Creates a reader.
     *
     * @param now when the claims are recorded: what is dated later has not happened
     * @param story the story of every claim, whatever its record says; null for what it says
     */
    public DraftReader(
            NamesInUse names, FieldMap maps, StatementsReader statements, Instant now, @Nullable String story) {
        this.names = names;
        this.maps = maps;
        this.statements = statements;
        this.now = now;
        this.story = story;
    }

    /**
     * Returns what a record brings.
     *
     * @param storyOfTheFile the story of records that name none; null without one
     * @return empty where there is something wrong, which is among the findings then
     */
    public Optional<ClaimDraft> read(RawRecord.OfClaim record, @Nullable String storyOfTheFile, Findings findings) {
        return read(record.place(), record.fields(), storyOfTheFile, false, findings);
    }

    /**
     * Returns what the review of another desk brings.
     *
     * @param storyOfTheFile the story of records that name none; null without one
     * @return empty where there is something wrong, which is among the findings then
     */
    public Optional<ClaimDraft> read(RawRecord.OfReview record, @Nullable String storyOfTheFile, Findings findings) {
        return read(record.place(), record.fields(), storyOfTheFile, true, findings);
    }

    private Optional<ClaimDraft> read(
            Place place, Node.Members object, @Nullable String storyOfTheFile, boolean yields, Findings findings) {
        var fields = new RecordFields(RecordShape.CLAIM, object, "", maps, findings);
        var content = content(fields, storyOfTheFile);
        var id = fields.node("id") instanceof Node.Numeral number ? number.value() : fields.text("id");
        var whole = fields.text("partOf");
        var links = links(fields, id, content);
        var said = fields.areAmong(CONTENT) ? new WordedStatements() : said(fields);
        return content != null && findings.isClean()
                ? Optional.of(new ClaimDraft(
                        place,
                        id,
                        whole,
                        links,
                        WrittenClaim.of(content),
                        overrides(fields),
                        said.inOrder(content),
                        yields,
                        findings.file().columns()))
                : Optional.empty();
    }

    private WordedStatements said(RecordFields fields) {
        var said = statements.of(fields);
        rating(fields).ifPresent(rated -> said.add(rated, null));
        var wording = fields.object(RecordShape.CONCLUSION, "conclusion")
                .map(StatementsReader::earlierWording)
                .orElse(null);
        conclusion(fields).ifPresent(concluded -> said.add(concluded, wording));
        proposal(fields).ifPresent(proposed -> said.add(proposed, null));
        var assigned = fields.text("assigned");
        if (assigned != null) {
            said.add(new Assigned(assigned), null);
        }
        return said;
    }

    /** Reads names, as a sheet has them, or objects that can also say why. */
    private static List<Link> links(RecordFields fields, @Nullable String id, @Nullable ClaimContent content) {
        var links = new ArrayList<Link>();
        if (fields.holdsTexts("sameAs")) {
            fields.texts("sameAs").forEach(claim -> links.add(new Link(claim, null)));
        } else {
            for (RecordFields link : fields.objects(RecordShape.SAME, RecordShape.SAME.holder())) {
                var claim = link.required("claim", "a link needs the other claim");
                var because = link.text("because");
                if (claim != null) {
                    links.add(new Link(claim, because));
                }
            }
        }
        var isToItself = links.stream()
                .map(Link::claim)
                .anyMatch(claim -> claim.equals(id) || content != null && claim.equals(content.key()));
        if (isToItself) {
            fields.refuse("sameAs", "the claim itself, expected another one", null);
        }
        return links;
    }

    private @Nullable ClaimContent content(RecordFields fields, @Nullable String storyOfTheFile) {
        var key = fields.value("key", typed -> {
            ClaimKey.checkNew(typed);
            return typed;
        });
        var text = fields.required("text", "a claim needs one");
        var speaker = fields.text("speaker");
        var about = fields.texts("about");
        about.replaceAll(names.parties()::resolve);
        var on = fields.happened("on", now);
        var url = fields.text("url");
        var tags = fields.texts("tags");
        tags.replaceAll(names.tags()::resolve);
        var note = fields.text("note");
        var language = fields.text("language");
        var storyNamed = story(fields, storyOfTheFile);
        return text == null
                ? null
                : new ClaimContent(
                        key,
                        text,
                        storyNamed,
                        speaker == null ? null : names.parties().resolve(speaker),
                        about,
                        on,
                        url,
                        tags,
                        null,
                        note,
                        language);
    }

    private @Nullable String story(RecordFields fields, @Nullable String storyOfTheFile) {
        var said = fields.text("story");
        var meant = story != null ? story : said != null ? said : storyOfTheFile;
        return meant == null ? null : names.stories().resolve(meant);
    }

    private Optional<Statement> rating(RecordFields fields) {
        var given = fields.node("confidence");
        if (given == null) {
            return Optional.empty();
        }
        var inside = fields.object(RecordShape.CONFIDENCE, "confidence");
        var at = inside.orElse(fields);
        var field = inside.isPresent() ? "level" : "confidence";
        var level = at.requiredTerm(Confidence.class, "a confidence level", field);
        var because = at.required("because", "a confidence needs what it rests on");
        return level == null || because == null ? Optional.empty() : Optional.of(new Rated(level, because));
    }

    private Optional<Statement> conclusion(RecordFields fields) {
        var inside = fields.object(RecordShape.CONCLUSION, "conclusion");
        var inText = fields.node("conclusion") instanceof Node.Text;
        if (inside.isEmpty() && !inText && fields.node("conclusion") != null) {
            fields.refuse("conclusion", "no object, expected {\"verdict\": …, \"because\": …}", null);
        }
        var at = inside.filter(object -> object.has("verdict")).orElse(fields);
        var standing = at.term(Standing.class, "a verdict", "verdict");
        if (standing == null || standing == Standing.UNVERIFIED) {
            return Optional.empty();
        }
        var reasons = inside.filter(object -> object.has("because")).orElse(fields);
        var override = overrideReason(fields);
        var because = inText
                ? fields.text("conclusion")
                : override != null && !reasons.has("because")
                        ? override
                        : reasons.required("because", "a verdict needs what it rests on");
        if (because == null) {
            return Optional.empty();
        }
        var reason = override == null || override.equals(because) ? because : because + " (override: " + override + ")";
        return Optional.of(
                standing == Standing.WITHDRAWN
                        ? new Withdrawn(because)
                        : new Concluded(verdict(standing), reason, overridden(fields)));
    }

    /** Reads a verdict that waits for a second person, as exports have it. */
    private static Optional<Statement> proposal(RecordFields fields) {
        var inside = fields.object(RecordShape.PROPOSED, "proposed");
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        var verdict = inside.get().requiredTerm(Verdict.class, "a verdict", "verdict");
        var because = inside.get().required("because", "a proposed verdict needs what it rests on");
        return verdict == null || because == null
                ? Optional.empty()
                : Optional.of(new Proposed(verdict, because, inside.get().texts("overridden")));
    }

    private static List<String> overridden(RecordFields fields) {
        return fields.object(RecordShape.CONCLUSION, "conclusion")
                .filter(object -> object.has("overridden"))
                .orElse(fields)
                .texts("overridden");
    }

    private static boolean overrides(RecordFields fields) {
        return overrideReason(fields) != null
                || isTrue(fields.node("override"))
                || !overridden(fields).isEmpty()
                || fields.object(RecordShape.PROPOSED, "proposed")
                        .filter(proposal -> !proposal.texts("overridden").isEmpty())
                        .isPresent();
    }

    /** Returns why the file overrides what is in the way of its verdict; null where it only says that it does, or not. */
    private static @Nullable String overrideReason(RecordFields fields) {
        return fields.node("override") instanceof Node.Text said && !isTrue(said) && !isFalse(said)
                ? fields.text("override")
                : null;
    }

    private static boolean isTrue(@Nullable Node said) {
        return said instanceof Node.Flag flag && flag.value()
                || said instanceof Node.Text text
                        && TRUE.contains(text.value().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isFalse(Node.Text said) {
        return FALSE.contains(said.value().strip().toLowerCase(Locale.ROOT));
    }

    private static Verdict verdict(Standing standing) {
        for (Verdict verdict : Verdict.values()) {
            if (Standing.of(verdict) == standing) {
                return verdict;
            }
        }
        throw new IllegalArgumentException(standing.published());
    }
}
