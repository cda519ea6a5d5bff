package dev.onrecord.intake.keep;

import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.FileSaid;
import dev.onrecord.domain.record.NameBook;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A file that is loaded again and again.
 *
 * @param name by which it is known from one load to the next
 * @param kept whose word stands where both sides changed a field; null where nobody has said
 * @param lines finds the line of a command by its number; empty for one that is gone
 * @param names what the record calls whom
 */
record Sheet(String name, @Nullable KeptSide kept, LongFunction<Optional<String>> lines, NameBook names) {

    /** Returns the place in a history at which this file last said what it says of the claim; its first entry otherwise. */
    int lastSaid(List<Entry<?>> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).statement() instanceof FileSaid said
                    && said.sheet().equals(name)) {
                return i;
            }
        }
        return 0;
    }

    /** Returns what a file said, with the names that the record knows. */
    ClaimContent named(ClaimContent said) {
        return names.in(new ClaimAdded(said)) instanceof ClaimAdded named ? named.content() : said;
    }

    /** Tells whether an entry is of a load of this file. */
    boolean brought(Entry<?> entry) {
        return lines.apply(entry.command())
                .filter(line -> line.startsWith("load ") && line.contains(name))
                .isPresent();
    }
}
