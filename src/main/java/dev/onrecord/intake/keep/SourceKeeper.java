package dev.onrecord.intake.keep;

import dev.onrecord.domain.record.Source;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.store.Recorder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records what files say of sources, without what is known already. */
public final class SourceKeeper {

    private final Recorder recorder;
    private final Set<String> named;
    private final boolean update;
    private final Map<String, Source> described = new HashMap<>();

    /**
     * Creates a keeper.
     *
     * @param book what is known of sources
     * @param named the sources that the record names, those of which nothing else is known included
     * @param update whether known sources take over what a file says otherwise
     */
    public SourceKeeper(Recorder recorder, SourceBook book, Collection<String> named, boolean update) {
        this.recorder = recorder;
        this.named = Set.copyOf(named);
        this.update = update;
        book.described().forEach(source -> described.put(source.name(), source));
    }

    /** Records what is said of a source, unless it is known already or contradicts what is known. */
    public Kept keep(SourceDescribed said) {
        var known = described.get(said.name());
        if (known == null && named.contains(said.name()) && isNameOnly(said)) {
            return new Kept(false, List.of());
        }
        var differences = known == null ? List.<String>of() : differences(known, said);
        if (known != null && (differences.isEmpty() || !update)) {
            return new Kept(false, differences);
        }
        recorder.append(null, said);
        described.put(said.name(), merged(known == null ? Source.named(said.name()) : known, said));
        return new Kept(true, List.of());
    }

    /** Returns what is known of the sources now. */
    public SourceBook book() {
        return SourceBook.of(described.values());
    }

    private static boolean isNameOnly(SourceDescribed said) {
        return said.kind() == null
                && said.reliability() == null
                && said.url() == null
                && !Boolean.TRUE.equals(said.unresolved());
    }

    private static List<String> differences(Source known, SourceDescribed said) {
        return Stream.of(
                        difference("kind", known.kind(), said.kind()),
                        difference("reliability", known.reliability(), said.reliability()),
                        difference("because", known.because(), said.because()),
                        difference("url", known.url(), said.url()),
                        difference("unresolved", known.unresolved(), said.unresolved()))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private static String difference(String field, @Nullable Object known, @Nullable Object said) {
        return said == null || said.equals(known) ? "" : Comparison.difference(field, known, said);
    }

    private static Source merged(Source known, SourceDescribed said) {
        return new Source(
                known.name(),
                said.kind() != null ? said.kind() : known.kind(),
                said.reliability() != null ? said.reliability() : known.reliability(),
                said.reliability() != null ? said.because() : known.because(),
                said.url() != null ? said.url() : known.url(),
                said.unresolved() != null ? said.unresolved() : known.unresolved(),
                List.of());
    }

    /**
     * What became of what was said of a source.
     *
     * @param isNew whether it was recorded
     * @param differences what it says otherwise than is known, for which it was not
     */
    public record Kept(boolean isNew, List<String> differences) {}
}
