package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wordings that a claim has had, and which of them each question, answer and verdict is about. Wordings that mean the
 * same count as one, and a claim that gets an earlier wording back says again what it said then.
 */
final class Wordings {

    private final List<Version> versions = new ArrayList<>(1);
    private final Map<EntryId, Integer> confirmed = new HashMap<>(1);
    private int newestMeaning;
    private @Nullable String unknown;

    /** Begins with the wording that the claim was added in. */
    void begin(EntryId added, String text) {
        versions.add(new Version(added, text, 0));
    }

    /**
     * Adds the wording that a revision brings. One that means what the wording before meant, although the claim has had it
     * in another meaning, makes the two meanings one.
     *
     * @param rewords whether it means something else than the one before
     */
    void revise(EntryId revision, String text, boolean rewords) {
        int known = meaningOf(text).orElse(-1);
        if (rewords) {
            versions.add(new Version(revision, text, known < 0 ? ++newestMeaning : known));
        } else {
            int meaning = present();
            versions.replaceAll(version -> version.meaning == known ? version.meaning(meaning) : version);
            confirmed.replaceAll((entry, confirmedFor) -> confirmedFor == known ? meaning : confirmedFor);
            versions.add(new Version(revision, text, meaning));
        }
    }

    /** Adds a wording whose words are gone, so that nobody can tell whether it means what another one meant. */
    void reviseByUnknown(EntryId revision, String text) {
        unknown = text;
        versions.add(new Version(revision, text, ++newestMeaning));
    }

    private Optional<Integer> meaningOf(String text) {
        return versions.stream()
                .filter(version -> !version.text.equals(unknown) && Wording.isSame(version.text, text))
                .map(Version::meaning)
                .findFirst();
    }

    /** Carries entries over to the present wording. */
    void confirm(List<EntryId> entries) {
        entries.forEach(entry -> confirmed.put(entry, present()));
    }

    /** Tells whether the claim has had wordings that mean different things. */
    boolean differ() {
        return newestMeaning > 0;
    }

    /**
     * Returns the wording that an entry is about, in its newest words, where it is another than the present one.
     *
     * @param given the entry that brought the wording which the entry names; null for the one that stood then
     */
    Optional<String> earlier(EntryId entry, @Nullable EntryId given) {
        if (confirmed.getOrDefault(entry, -1) == present()) {
            return Optional.empty();
        }
        int meaning = at(given == null ? entry : given).meaning;
        return meaning == present()
                ? Optional.empty()
                : versions.stream()
                        .filter(version -> version.meaning == meaning)
                        .reduce((earlier, later) -> later)
                        .map(Version::text);
    }

    private int present() {
        return versions.get(versions.size() - 1).meaning;
    }

    private Version at(EntryId entry) {
        var stood = versions.get(0);
        for (Version version : versions) {
            if (version.since.compareTo(entry) <= 0) {
                stood = version;
            }
        }
        return stood;
    }

    /**
     * A wording as it was given.
     *
     * @param since the entry that brought it
     * @param meaning a number that wordings which mean the same share
     */
    private record Version(EntryId since, String text, int meaning) {

        Version meaning(int other) {
            return new Version(since, text, other);
        }
    }
}
