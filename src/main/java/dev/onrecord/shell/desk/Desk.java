package dev.onrecord.shell.desk;

import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.RecordSettings;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.matching.InstalledMeaning;
import dev.onrecord.matching.Meanings;
import dev.onrecord.matching.SimilarClaims;
import dev.onrecord.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The desk at which one person works with one store, which is opened on first use. */
public final class Desk implements AutoCloseable {

    private final Supplier<Store> opener;
    private final Actor actor;
    private final BooleanSupplier recordExists;
    private final Policy policy;
    private final SessionMemory memory = new SessionMemory();
    private volatile @Nullable Store store;
    private @Nullable SimilarClaims similar;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private @Nullable Optional<Meanings> meanings;

    /** Creates a desk whose store is opened once, on first use; opening makes one that does not exist. */
    public Desk(Supplier<Store> opener, BooleanSupplier recordExists, Actor actor, Policy policy) {
        this.opener = opener;
        this.recordExists = recordExists;
        this.actor = actor;
        this.policy = policy;
    }

    /** Returns who acts, and by which clock. */
    public Actor actor() {
        return actor;
    }

    /** Returns what the desk asks of a claim before it may be called verified. */
    public Policy policy() {
        return policy(present());
    }

    /** Returns the policy of a view: what the record sets, and for the rest what is configured. */
    public Policy policy(Cutoff cutoff) {
        return settings(cutoff).policy(policy);
    }

    /** Returns the policy that is configured, which holds as far as the record sets nothing. */
    public Policy configuredPolicy() {
        return policy;
    }

    /** Returns what the record itself sets in a view: nothing where there is no record yet, which is not made for it. */
    public RecordSettings settings(Cutoff cutoff) {
        return store == null && !recordExists.getAsBoolean()
                ? RecordSettings.of(List.of(), Set.of())
                : store().entries().settings(cutoff);
    }

    /** Returns what the session remembers. */
    public SessionMemory memory() {
        return memory;
    }

    /** Returns the store. */
    public Store store() {
        if (store == null) {
            store = opener.get();
        }
        return store;
    }

    /** Returns the claims, assessed by the policy. */
    public AssessedClaims assessed() {
        return new AssessedClaims(store(), actor, this::policy, policy);
    }

    /** Returns the time zone in which days begin and end. */
    public ZoneId zone() {
        return actor.zone();
    }

    /** Returns the current day. */
    public LocalDate today() {
        return LocalDate.ofInstant(actor.now(), zone());
    }

    /** Returns the view that leaves nothing out. */
    public Cutoff present() {
        return Cutoff.none(zone());
    }

    /** Returns what typed names mean in this store. */
    public TypedNames names() {
        return names(present());
    }

    /** Returns what typed names mean in a view. */
    public TypedNames names(Cutoff cutoff) {
        return new TypedNames(store().names(cutoff));
    }

    /** Returns the search for similar claims, which keeps what it has read of the store. */
    public SimilarClaims similar() {
        if (similar == null) {
            similar = new SimilarClaims(store());
        }
        return similar;
    }

    /**
     * Returns the meanings of the claims, loading the language models on first use; empty where none is installed, or
     * where a read-only store holds the meanings of other models.
     *
     * @throws IllegalStateException where an installed model cannot be loaded
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

    /** Does work and rolls back everything that it recorded and that the session remembered. */
    public <T> T rehearse(Supplier<T> work) {
        var before = memory.snapshot();
        try {
            return store().rollingBack(work);
        } finally {
            memory.restore(before);
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

    /** Interrupts what the store is doing, from another thread; does nothing where it was not opened. */
    public void stop() {
        var opened = store;
        if (opened != null) {
            opened.interrupt();
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
            store = null;
            similar = null;
        }
    }
}
