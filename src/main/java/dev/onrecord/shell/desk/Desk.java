package dev.onrecord.shell.desk;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.matching.InstalledMeaning;
import dev.onrecord.matching.Meanings;
import dev.onrecord.matching.SimilarClaims;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The desk at which one person works with one store: who acts, what time it is, which policy holds, and what the
 * session remembers. The store is opened when it is first needed.
 */
public final class Desk implements AutoCloseable {

    private final Supplier<Store> opener;
    private final Clock clock;
    private final String actor;
    private final String session;
    private final Policy policy;
    private @Nullable Store store;
    private @Nullable SimilarClaims similar;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private @Nullable Optional<Meanings> meanings;

    private @Nullable String story;
    private @Nullable ClaimId last;
    private @Nullable Path scriptFolder;
    private boolean scripted;
    private boolean checking;

    /**
     * Creates a desk.
     *
     * @param opener opens the store, once
     * @param actor who acts, not blank
     * @param session what everything recorded at this desk has in common
     */
    public Desk(Supplier<Store> opener, Clock clock, String actor, String session, Policy policy) {
        this.opener = opener;
        this.clock = clock;
        this.actor = actor;
        this.session = session;
        this.policy = policy;
    }

    /** Returns the store. */
    public Store store() {
        if (store == null) {
            store = opener.get();
        }
        return store;
    }

    /** Stops what the store is doing, from another thread; does nothing where it was not opened. */
    public void stop() {
        var opened = store;
        if (opened != null) {
            opened.interrupt();
        }
    }

    /**
     * Returns how many transactions at this desk have recorded something.
     *
     * @throws org.springframework.dao.DataAccessException where the last one failed and the record cannot be read to see
     */
    public long recorded() {
        return store == null ? 0 : store.recorded();
    }

    /** Does work and takes everything back, whatever comes of it: what it recorded, and what the session remembers. */
    public <T> T rehearse(Supplier<T> work) {
        var before = memory();
        try {
            return store().rollingBack(work);
        } finally {
            recall(before);
        }
    }

    /** Returns what the session remembers from one command to the next. */
    public Memory memory() {
        return new Memory(story, last);
    }

    /** Lets the session remember what it did before. */
    public void recall(Memory memory) {
        story = memory.story();
        last = memory.last();
    }

    /** Returns the search for similar claims, which remembers what it learnt of the store. */
    public SimilarClaims similar() {
        if (similar == null) {
            similar = new SimilarClaims(store());
        }
        return similar;
    }

    /**
     * Returns what the claims mean; empty where no model of language is installed, or the store is read-only and was read
     * by other models. The models are loaded when this is
     * first asked for.
     *
     * @throws IllegalStateException where one is installed and cannot be loaded
     */
    public Optional<Meanings> meanings() {
        if (meanings == null) {
            var models = InstalledMeaning.load();
            meanings = models.isEmpty() || !Meanings.canBeKept(store(), models)
                    ? Optional.empty()
                    : Optional.of(new Meanings(store(), models));
        }
        return meanings;
    }

    /** Returns the clock, whose zone is the desk's. */
    public Clock clock() {
        return clock;
    }

    /** Returns what time it is, to the millisecond: what the record keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns which day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns whose midnight ends a day. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Returns who acts. */
    public String actor() {
        return actor;
    }

    /** Returns what everything recorded at this desk has in common. */
    public String session() {
        return session;
    }

    /** Returns what the desk asks of a claim before it may be called verified. */
    public Policy policy() {
        return policy;
    }

    /** Returns the stamp for a command. */
    public Stamp stamp(String line) {
        return new Stamp(actor, now(), line, session, story);
    }

    /** Returns the story in use; empty where all of them are. */
    public Optional<String> story() {
        return Optional.ofNullable(story);
    }

    /** Takes a story into use; null for all of them. */
    public void use(@Nullable String name) {
        story = name;
    }

    /** Returns the claim that was last added or shown. */
    public Optional<ClaimId> last() {
        return Optional.ofNullable(last);
    }

    /** Remembers a claim as the last one. */
    public void remember(ClaimId claim) {
        last = claim;
    }

    /** Tells whether commands are only read and resolved, so that neither policy nor expectations count. */
    public boolean isChecking() {
        return checking;
    }

    /** Says whether commands are only read and resolved. */
    public void checking(boolean only) {
        checking = only;
    }

    /**
     * Returns the file that a path to read means: as it stands, seen from the current folder, else beside the command
     * file that is being run.
     */
    public Path locate(Path typed) {
        if (scriptFolder == null || typed.isAbsolute() || Files.exists(typed)) {
            return typed;
        }
        var beside = scriptFolder.resolve(typed);
        return Files.exists(beside) ? beside : typed;
    }

    /** Tells whether commands come from a file or a pipe: nobody is there to be asked or to take a hint. */
    public boolean isScripted() {
        return scripted;
    }

    /** Says whether commands come from a file or a pipe. */
    public void scripted(boolean by) {
        scripted = by;
    }

    /** Returns the folder of the command file that is being run; empty where none is. */
    public Optional<Path> scriptFolder() {
        return Optional.ofNullable(scriptFolder);
    }

    /** Says in which folder the command file lies that is being run; null where none is. */
    public void scriptFolder(@Nullable Path folder) {
        scriptFolder = folder;
    }

    /** Returns the view that leaves nothing out. */
    public Cutoff present() {
        return Cutoff.none(zone());
    }

    /** Returns what typed names and claims mean here. */
    public Names names() {
        return new Names(this);
    }

    /** Assesses a claim in a view. */
    public AssessedClaim assess(Claim claim, Cutoff cutoff) {
        return assess(claim, surroundings(cutoff));
    }

    /** Assesses a claim by what the caller has asked for once for all of its claims. */
    public AssessedClaim assess(Claim claim, Surroundings around) {
        return AssessedClaim.of(claim, around, policy);
    }

    /** Returns what claims depend on besides themselves, in a view. */
    public Surroundings surroundings(Cutoff cutoff) {
        SourceBook sources = store().entries().sources(cutoff);
        return new Surroundings(sources, parts(cutoff), sames(cutoff), cutoff.moment(now()), zone());
    }

    private Function<ClaimId, List<Surroundings.Part>> parts(Cutoff cutoff) {
        if (!store().claims().hasParts()) {
            return whole -> List.of();
        }
        return whole -> store().claims().partsOf(whole, cutoff).stream()
                .map(part -> new Surroundings.Part(part.id(), part.standing()))
                .toList();
    }

    private Function<Claim, List<Surroundings.Same>> sames(Cutoff cutoff) {
        if (!store().claims().hasLinks()) {
            return claim -> List.of();
        }
        return claim -> store().claims().sameAs(claim, cutoff).stream()
                .map(same -> new Surroundings.Same(same.id(), same.standing()))
                .toList();
    }

    /**
     * Gives the claims that meet a query to a reader, in its order and as many as it allows.
     *
     * @param reader takes a claim and tells whether it wants more
     */
    public void each(ClaimQuery query, Predicate<AssessedClaim> reader) {
        var around = surroundings(query.cutoff());
        var left = new int[] {query.limit() == null ? Integer.MAX_VALUE : query.limit()};
        if (left[0] == 0) {
            return;
        }
        store().claims().each(query, search(query, around), claim -> {
            var assessed = assess(claim, around);
            if (!query.matches(assessed)) {
                return true;
            }
            return reader.test(assessed) && --left[0] > 0;
        });
    }

    private @Nullable BlockerSearch search(ClaimQuery query, Surroundings around) {
        var blocker = query.blocker();
        return blocker == null
                ? null
                : BlockerSearch.of(blocker, policy, LocalDate.ofInstant(around.now(), around.zone()));
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
            store = null;
            similar = null;
        }
    }

    /**
     * What a session remembers.
     *
     * @param story the story in use; null for all of them
     * @param last the claim that was last added or shown; null for none yet
     */
    public record Memory(@Nullable String story, @Nullable ClaimId last) {}
}
