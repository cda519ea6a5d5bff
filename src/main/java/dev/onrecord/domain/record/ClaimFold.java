package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Computes the state of a claim from its entries, in one pass.
 *
 * <p>Each statement says what it does to a claim. The current state, the state as of a day and the projections in the
 * store are all made here.
 */
public final class ClaimFold {

    private ClaimFold() {}

    /**
     * Returns the claim that the entries make.
     *
     * @param history every entry about one claim, oldest first
     * @param undoneCommands the commands that are taken back
     * @return empty where the entry that brought the claim is missing or taken back
     */
    public static Optional<Claim> of(List<Entry<?>> history, Set<Long> undoneCommands) {
        return of(history, undoneCommands, NameBook.AS_WRITTEN);
    }

    /**
     * Returns the claim that the entries make.
     *
     * @param history every entry about one claim, oldest first
     * @param undoneCommands the commands that are taken back
     * @param names what the record calls whom the entries name
     * @return empty where the entry that brought the claim is missing or taken back
     */
    public static Optional<Claim> of(List<Entry<?>> history, Set<Long> undoneCommands, NameBook names) {
        return ofNamed(names == NameBook.AS_WRITTEN ? history : named(history, names), undoneCommands);
    }

    private static List<Entry<?>> named(List<Entry<?>> history, NameBook names) {
        var named = new ArrayList<Entry<?>>(history.size());
        history.forEach(entry -> named.add(names.in(entry)));
        return named;
    }

    private static Optional<Claim> ofNamed(List<Entry<?>> history, Set<Long> undoneCommands) {
        var takenBack = takenBack(history, undoneCommands);
        var claim = new ClaimBuilder();
        for (Entry<?> entry : history) {
            if (!takenBack.contains(entry.id()) && isAboutKnownClaim(claim, entry)) {
                entry.statement().applyTo(claim, entry);
            }
        }
        return claim.result(history, takenBack);
    }

    private static Set<EntryId> takenBack(List<Entry<?>> history, Set<Long> undoneCommands) {
        var takenBack = new HashSet<EntryId>();
        for (Entry<?> entry : history) {
            if (undoneCommands.contains(entry.command())) {
                takenBack.add(entry.id());
            } else {
                entry.statement().takenBack().ifPresent(takenBack::add);
            }
        }
        return takenBack;
    }

    /** Tells whether the claim has been added in this view; entries about a claim that is out of view do not count. */
    private static boolean isAboutKnownClaim(ClaimBuilder claim, Entry<?> entry) {
        return claim.content != null || entry.statement().statementKind() == StatementKind.CLAIM_ADDED;
    }
}
