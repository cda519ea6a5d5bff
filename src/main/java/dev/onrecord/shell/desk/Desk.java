package dev.onrecord.shell.desk;

import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.RecordSettings;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.matching.InstalledMeaning;
import dev.onrecord.matching.Meanings;
import dev.onrecord.matching.SimilarClaims;
import dev.onrecord.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The desk at which one person works with one store, which is opened on first use. */
public final class Desk implements AutoCloseable {

    private final Supplier<Store> opener;
    private final Actor actor;
    private final BooleanSupplier recordExists;
    private final Map<Setting, String> configured;
    private final SessionMemory memory = new SessionMemory();
    private volatile @Nullable Store store;
    private @Nullable SimilarClaims similar;
    private @Nullable String knownAt;
    private @Nullable SettingsInForce known;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private @Nullable Optional<Meanings> meanings;

    /**
     * Creates a desk whose store is opened once, on first use; opening makes one that does not exist.
     *
     * @param configured the values of the settings that a record does not set, as far as they are configured
     */
    public Desk(Supplier<Store> opener, BooleanSupplier recordExists, Actor actor, Map<Setting, String> configured) {
        this.opener = opener;
        this.recordExists = recordExists;
        this.actor = actor;
        this.configured = Map.copyOf(configured);
    }

    /** Returns who acts, and by which clock. */
    public Actor actor() {
        return actor;
    }

    /** Returns the clock, whose zone is that in which days end at this desk; it is looked up where it matters. */
    public Clock clock() {
        return new DeskClock(actor.clock(), this::zone);
    }

    /** Returns the policy of the present. */
    public Policy policy() {
        return policy(present());
    }

    /** Returns the policy of a view: what the record sets, and for the rest what is configured. */
    public Policy policy(Cutoff cutoff) {
        return settings(cutoff).policy();
    }

    private Policy policyOf(RecordSettings settings) {
        return new SettingsInForce(settings, configured).policy();
    }

    /** Returns the settings of the present. */
    public SettingsInForce settings() {
        if (hasNoRecord()) {
            return SettingsInForce.configured(configured);
        }
        var head = store().entries().head().hash();
        if (known == null || !head.equals(knownAt)) {
            // which zone it is does not matter to a view that leaves nothing out
            known = settingsOf(Cutoff.none(actor.zone()));
            knownAt = head;
        }
        return known;
    }

    /** Returns the settings of a view; where there is no record yet, none is made for it. */
    public SettingsInForce settings(Cutoff cutoff) {
        return cutoff.asOf() == null ? settings() : settingsOf(cutoff);
    }

    private SettingsInForce settingsOf(Cutoff cutoff) {
        return hasNoRecord()
                ? SettingsInForce.configured(configured)
                : new SettingsInForce(store().entries().settings(cutoff), configured);
    }

    private boolean hasNoRecord() {
        return store == null && !recordExists.getAsBoolean();
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

    /** Tells whether the record is a desk's that could not be reached when it was last tried. */
    public boolean isAway() {
        return store != null
                && store.original().filter(desk -> !desk.isReached()).isPresent();
    }

    /** Brings the record up to date with what others have recorded, where it is a desk's and was opened. */
    public void catchUp() {
        if (store != null) {
            store.catchUp();
        }
    }

    /** Returns the claims, assessed by the policy. */
    public AssessedClaims assessed() {
        return new AssessedClaims(store(), actor, this::policy, this::policyOf);
    }

    /** Returns the time zone in which days begin and end: that of the record, else as configured, else of the clock. */
    public ZoneId zone() {
        return settings().zone().orElseGet(actor::zone);
    }

    /**
     * Returns the time zone in which a day ended: the one that was set when it did. Where a change of zone lets a day end
     * twice, or not at all, it is the later one.
     */
    public ZoneId zoneAtEndOf(LocalDate day) {
        var candidates = new HashSet<ZoneId>();
        if (!hasNoRecord()) {
            store().entries().valuesOf(Setting.ZONE).stream()
                    .filter(zone -> !zone.equals(Setting.SYSTEM_ZONE))
                    .map(TimeZones::named)
                    .forEach(candidates::add);
        }
        if (candidates.isEmpty()) {
            return zone();
        }
        candidates.add(SettingsInForce.configured(configured).zone().orElseGet(actor::zone));
        var latestFirst = candidates.stream()
                .sorted(Comparator.comparing((ZoneId zone) ->
                                day.plusDays(1).atStartOfDay(zone).toInstant())
                        .reversed()
                        .thenComparing(ZoneId::getId))
                .toList();
        return latestFirst.stream()
                .filter(zone -> zone.equals(zoneSetBy(new Cutoff(day, null, zone))))
                .findFirst()
                .orElseGet(() -> zoneSetBy(new Cutoff(day, null, latestFirst.get(0))));
    }

    private ZoneId zoneSetBy(Cutoff cutoff) {
        return settingsOf(cutoff).zone().orElseGet(actor::zone);
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
            known = null;
        }
    }
}
