package dev.onrecord.shell.command;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.shell.desk.Actor;
import dev.onrecord.shell.desk.AssessedClaims;
import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.SessionMemory;
import dev.onrecord.shell.desk.TypedNames;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.shell.core.InputReader;

/**
 * One call of a command: all that it has to read from, so that Spring Shell carries it as the reader of its input.
 *
 * @param arguments what was given to it
 * @param desk where it works
 * @param output where it writes
 * @param hints writes remedies for the user
 */
public record Call(Arguments arguments, Desk desk, Output output, Function<Remedy, String> hints)
        implements InputReader {

    /** Returns the store of the desk. */
    public Store store() {
        return desk.store();
    }

    /** Returns who acts. */
    public Actor actor() {
        return desk.actor();
    }

    /** Returns what the session remembers. */
    public SessionMemory memory() {
        return desk.memory();
    }

    /** Returns the claims of the store, assessed. */
    public AssessedClaims assessed() {
        return desk.assessed();
    }

    /** Returns what typed names mean at the desk. */
    public TypedNames names() {
        return desk.names();
    }

    /** Returns what typed names mean in a view. */
    public TypedNames names(Cutoff cutoff) {
        return desk.names(cutoff);
    }

    /** Returns the view that leaves nothing out. */
    public Cutoff present() {
        return desk.present();
    }

    /** Returns the view that {@link QueryOptions#times} ask for. */
    public Cutoff cutoff() {
        return QueryOptions.cutoff(arguments, desk);
    }

    /** Returns the query that {@link QueryOptions#all} ask for. */
    public ClaimQuery query() {
        return QueryOptions.query(arguments, desk);
    }

    /** Returns the query for unverified claims that {@link QueryOptions#all} ask for. */
    public ClaimQuery unverified() {
        return QueryOptions.unverified(arguments, desk);
    }

    /** Refuses the options that have no effect on what was asked for, the first that was given. */
    public void refuse(List<? extends Parameter<?>> ignored, String why, String wayOut) {
        ignored.stream()
                .filter(option -> !arguments.given(option).isEmpty())
                .findFirst()
                .ifPresent(option -> {
                    throw new RefusedException(option.written() + ": " + why, option.written(), null, wayOut);
                });
    }

    /** Returns what is recorded about this call besides what it says. */
    public Stamp stamp() {
        return stamp(ResolvedLine.recorded(arguments, desk));
    }

    /** Returns what is recorded about this call besides what it says, with the line that says what it meant. */
    public Stamp stamp(String line) {
        return actor().stamp(line + memory().mark(), memory().story());
    }

    /** Returns the value of a parameter that is required. */
    public <T> T get(Parameter<T> parameter) {
        return arguments.get(parameter);
    }

    /** Returns the value of a parameter. */
    public <T> Optional<T> find(Parameter<T> parameter) {
        return arguments.find(parameter);
    }

    /** Returns the values of a parameter that can have several. */
    public <T> List<T> all(Parameter<T> parameter) {
        return arguments.all(parameter);
    }

    /** Looks up the value of a required parameter; a failure points at the word. */
    public <T, R> R get(Parameter<T> parameter, Function<T, R> meaning) {
        return arguments.get(parameter, meaning);
    }

    /** Looks up the value of a parameter; a failure points at the word. */
    public <T, R> Optional<R> find(Parameter<T> parameter, Function<T, R> meaning) {
        return arguments.find(parameter, meaning);
    }

    /** Looks up the values of a parameter; a failure points at its word. */
    public <T, R> List<R> all(Parameter<T> parameter, Function<T, R> meaning) {
        return arguments.all(parameter, meaning);
    }

    /** Returns the claims that are named, each once, in the order named. */
    public List<Claim> claims(Parameter<ClaimSelector> named) {
        return claims(named, present());
    }

    /** Returns the claims that are named, as they stand in a view, each once, in the order named. */
    public List<Claim> claims(Parameter<ClaimSelector> named, Cutoff cutoff) {
        var finder = new ClaimFinder(desk, cutoff);
        return finder.held(ids(named, finder));
    }

    /** Returns the numbers of the claims that are named, each once, in the order named. */
    public List<ClaimId> ids(Parameter<ClaimSelector> named) {
        return ids(named, finder());
    }

    private List<ClaimId> ids(Parameter<ClaimSelector> named, ClaimFinder finder) {
        return all(named, finder::ids).stream().flatMap(Set::stream).distinct().toList();
    }

    /** Returns the one claim that is named. */
    public Claim claim(Parameter<ClaimSelector> named) {
        return claim(named, present());
    }

    /** Returns the one claim that is named, as it stands in a view. */
    public Claim claim(Parameter<ClaimSelector> named, Cutoff cutoff) {
        return get(named, new ClaimFinder(desk, cutoff)::one);
    }

    /**
     * Returns the party on record that is named.
     *
     * @param claims the claims that the command is about: an unknown party can become one that their first is about
     */
    public String party(Parameter<String> named, Parameter<ClaimSelector> claims) {
        return get(named, typed -> {
            try {
                return names().party(typed);
            } catch (UnknownNameException unknown) {
                throw unknown.clearedBy(new Remedy.NameParty(ids(claims).get(0), typed));
            }
        });
    }

    private ClaimFinder finder() {
        return new ClaimFinder(desk);
    }

    /** Returns the command that a remedy is. */
    public String hint(Remedy remedy) {
        return hints.apply(remedy);
    }

    /** Returns a date on which something happened; one in the future is refused. */
    public PartialDate happened(PartialDate on) {
        return Rules.happened(on, actor().now());
    }

    /** Refuses to replace a file that exists, unless a flag allows it. */
    public void refuseExisting(Path target, Parameter<Boolean> force) {
        if (Files.exists(target) && !has(force)) {
            throw new RefusedException(
                    "the file exists already: " + target, target.toString(), null, "add --force to replace it");
        }
    }

    /** Tells whether a flag was given. */
    public boolean has(Parameter<Boolean> flag) {
        return arguments.has(flag);
    }
}
