package dev.onrecord.store.query;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Source;
import dev.onrecord.store.entry.Entries;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names in an earlier view of the record. No index has them, so that its claims are read for them, once. */
final class PastNames implements KnownNames {

    private final Claims claims;
    private final Entries entries;
    private final Cutoff cutoff;
    private @Nullable Names found;

    PastNames(Claims claims, Entries entries, Cutoff cutoff) {
        this.claims = claims;
        this.entries = entries;
        this.cutoff = cutoff;
    }

    @Override
    public List<String> parties() {
        return List.copyOf(names().parties);
    }

    @Override
    public List<String> sources() {
        return List.copyOf(names().sources);
    }

    @Override
    public List<String> stories() {
        return List.copyOf(names().stories);
    }

    @Override
    public List<String> tags() {
        return List.copyOf(names().tags);
    }

    private Names names() {
        if (found == null) {
            var names = new Names();
            claims.each(ClaimQuery.all(cutoff), claim -> {
                names.add(claim);
                return true;
            });
            entries.sources(cutoff).described().stream().map(Source::name).forEach(names.sources::add);
            names.stories.addAll(entries.openedStories(cutoff));
            found = names;
        }
        return found;
    }

    /** The names that claims have. */
    private static final class Names {

        private final Set<String> parties = new TreeSet<>();
        private final Set<String> sources = new TreeSet<>();
        private final Set<String> stories = new TreeSet<>();
        private final Set<String> tags = new TreeSet<>();

        void add(Claim claim) {
            var content = claim.content();
            parties.addAll(claim.parties());
            add(content.speaker(), parties);
            sources.addAll(claim.sources());
            add(content.story(), stories);
            tags.addAll(content.tags());
        }

        private static void add(@Nullable String name, Set<String> names) {
            if (name != null) {
                names.add(name);
            }
        }
    }
}
