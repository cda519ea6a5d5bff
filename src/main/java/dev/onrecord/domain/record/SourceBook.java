package dev.onrecord.domain.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything known of the sources at one moment. */
public final class SourceBook {

    private final Map<String, Source> sources;

    private SourceBook(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** Returns what the given entries say: those about sources count, oldest first, unless taken back. */
    public static SourceBook of(List<Entry<?>> entries, Set<Long> undoneCommands, NameBook names) {
        var retracted = entries.stream()
                .filter(entry -> !undoneCommands.contains(entry.command()))
                .flatMap(entry -> entry.statement().takenBack().stream())
                .toList();
        var sources = new LinkedHashMap<String, Source>();
        for (Entry<?> written : entries) {
            var entry = names.in(written);
            if (entry.statement() instanceof SourceDescribed described
                    && !undoneCommands.contains(entry.command())
                    && !retracted.contains(entry.id())) {
                sources.merge(
                        described.name(),
                        describe(Source.named(described.name()), entry.as(SourceDescribed.class)),
                        (known, ignored) -> describe(known, entry.as(SourceDescribed.class)));
            }
        }
        return new SourceBook(sources);
    }

    /** Returns a book of sources that are described already. */
    public static SourceBook of(Collection<Source> described) {
        var sources = new LinkedHashMap<String, Source>();
        described.forEach(source -> sources.put(source.name(), source));
        return new SourceBook(sources);
    }

    private static Source describe(Source known, Entry<SourceDescribed> entry) {
        var said = entry.statement();
        var history = new ArrayList<>(known.history());
        history.add(entry);
        return new Source(
                known.name(),
                orElse(said.kind(), known.kind()),
                orElse(said.reliability(), known.reliability()),
                said.reliability() == null ? known.because() : said.because(),
                orElse(said.url(), known.url()),
                said.unresolved() == null ? known.unresolved() : said.unresolved(),
                history);
    }

    private static <T> @Nullable T orElse(@Nullable T said, @Nullable T known) {
        return said != null ? said : known;
    }

    /** Returns what is known of a source; a source that was never described is known by its name only. */
    public Source get(String name) {
        return Optional.ofNullable(sources.get(name)).orElseGet(() -> Source.named(name));
    }

    /** Returns the sources that were described, in the order in which they first were. */
    public Collection<Source> described() {
        return List.copyOf(sources.values());
    }
}
