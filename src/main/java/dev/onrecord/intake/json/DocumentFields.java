package dev.onrecord.intake.json;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields beside the claims in an object that holds claims: their story; unknown ones are refused. */
public final class DocumentFields {

    private static final Set<String> LISTS = Set.of("claims", "sources", "summary", "record");

    private final Set<String> named = new HashSet<>();
    private @Nullable String story;
    private boolean storyIsSettled;

    /** Tells whether a field is found in an object with claims only, not in a claim. */
    public static boolean has(String name) {
        return LISTS.contains(name);
    }

    /** Returns the story of the claims; null where none was named. */
    @Nullable
    String story() {
        return story;
    }

    /** Says that claims follow: from here on the story is what was named so far, or else what is given. */
    void beginClaims(@Nullable String otherwise) {
        if (!storyIsSettled) {
            story = story == null ? otherwise : story;
            storyIsSettled = true;
        }
    }

    /** Notes the name of a field; returns a defect where it was given before. */
    Optional<Defect> note(String name, Place at) {
        return named.add(name) ? Optional.empty() : Optional.of(at.defect(name, "given twice, expected once"));
    }

    /** Reads a field that is none of the lists. */
    Optional<Defect> read(Node.Member member, Place at) {
        if (!member.name().equals("story")) {
            var message = "unknown beside claims, expected story, sources or claims";
            return Optional.of(at.defect(member.name(), message));
        }
        var repeated = note("story", at);
        if (repeated.isPresent() || member.value() instanceof Node.Nothing) {
            return repeated;
        }
        return member.value() instanceof Node.Text text
                ? readStory(text.value(), at)
                : Optional.of(at.defect("story", "found " + member.value().described() + ", expected a text"));
    }

    private Optional<Defect> readStory(String name, Place at) {
        if (storyIsSettled && !name.equals(story)) {
            return Optional.of(at.defect(
                    "story", "stands after the claims it is for, expected it before them", Remedy.Plain.NAME_STORY));
        }
        story = name.isBlank() ? null : name;
        return Optional.empty();
    }
}
