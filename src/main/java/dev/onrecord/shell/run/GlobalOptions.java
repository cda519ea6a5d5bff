package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.UsageException;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.desk.Actor;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.RecordPlace.InFile;
import dev.onrecord.store.sqlite.OpenOptions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the command: {@code onrecord --store t.db list}.
 *
 * @param given the options
 * @param rest the arguments from the command on
 */
public record GlobalOptions(Arguments given, List<String> rest) {

    /** The variable of the environment that names the file of the store. */
    static final String STORE_VARIABLE = "ONRECORD_STORE";

    static final Option<RecordPlace> STORE = Parameter.option(
            "store", RecordPlace.TYPE, "the file that holds the record, or the address of a desk's: postgresql://…");
    static final Flag NEW = Parameter.flag("new", "make a store of a file of 0 bytes");
    static final Flag NETWORK =
            Parameter.flag("network-file-system", "open a store on a disk of another machine, where it can be damaged");
    static final Option<String> AS = Parameter.option("as", ValueType.word("NAME"), "who is acting");
    static final Option<Clock> NOW = Parameter.option(
            "now",
            ValueType.of("INSTANT", "an instant: 2025-04-17T12:00:00Z", Completes.NONE, (text, clock) -> fixed(text)),
            "a fixed clock, for scripts that give the same result every time");
    private static final Flag LATER =
            Parameter.flag("later", "keep a change for when the desk can be reached, where it cannot be now");
    private static final Option<Color> COLOR =
            Parameter.option("color", Values.term("WHEN", "a choice of colour", Color.class), "auto, always or never");
    private static final Flag QUIET = Parameter.flag("quiet", "results only, no notes");
    private static final Flag DEBUG = Parameter.flag("debug", "say where a failure comes from");
    private static final Flag VERSION = Parameter.flag("version", "which onrecord this is");

    /** What the program takes, for help and for errors. */
    public static final Signature SIGNATURE = Signature.of("onrecord", Group.SESSION, "A console for verifying claims")
            .takes(STORE, NEW, NETWORK, AS, NOW, LATER, COLOR, QUIET, DEBUG, VERSION)
            .example("onrecord")
            .example("onrecord run data/wildberries.onr")
            .example("onrecord --store t.db unverified --why");

    /**
     * Reads the options up to the first word that is none.
     *
     * @throws dev.onrecord.domain.UsageException where they cannot be read
     */
    public static GlobalOptions of(List<String> arguments) {
        int count = Math.min(wordsBefore(arguments), arguments.size());
        var words = WordReader.read(Quoting.arguments(arguments.subList(0, count)));
        return new GlobalOptions(
                SIGNATURE.bind(words, Clock.systemUTC()), List.copyOf(arguments.subList(count, arguments.size())));
    }

    /** Returns how many words come before the command; one more than there are where an option lacks its value. */
    public static int wordsBefore(List<String> arguments) {
        int count = 0;
        while (count < arguments.size() && arguments.get(count).startsWith("--")) {
            count += takesNext(arguments.get(count)) ? 2 : 1;
        }
        return count;
    }

    private static boolean takesNext(String argument) {
        return SIGNATURE
                .option(argument.substring(2))
                .filter(option -> option instanceof Option<?>)
                .isPresent();
    }

    /**
     * Returns where the record lies.
     *
     * @throws UsageException where the environment names a desk in a way that cannot be read
     */
    public RecordPlace place(Map<String, String> environment) {
        return given.find(STORE)
                .or(() ->
                        variable(environment, STORE_VARIABLE).map(text -> RecordPlace.ofVariable(STORE_VARIABLE, text)))
                .orElseGet(() -> new InFile(Folders.data(environment).resolve("onrecord.db")));
    }

    /**
     * Tells whether changes are to be kept for later where the desk cannot be reached.
     *
     * @throws UsageException where the record is a file, which is always there
     */
    public boolean later(RecordPlace place) {
        if (given.has(LATER) && place instanceof InFile) {
            throw new UsageException(
                    LATER.written() + ": this record is a file of one person, and no desk's",
                    null,
                    null,
                    "leave it out",
                    null);
        }
        return given.has(LATER);
    }

    /** Tells whether a name or a time was given. */
    public boolean actsAsOther() {
        return given.find(AS).isPresent() || given.find(NOW).isPresent();
    }

    /** Returns what may be done to open it. */
    public Set<OpenOptions.Allowed> allowed() {
        var allowed = EnumSet.noneOf(OpenOptions.Allowed.class);
        if (given.has(NEW)) {
            allowed.add(OpenOptions.Allowed.EMPTY_FILE);
        }
        if (given.has(NETWORK)) {
            allowed.add(OpenOptions.Allowed.NETWORK_FILE_SYSTEM);
        }
        return allowed;
    }

    /** Returns who acts at a desk: as given, else the login. */
    public Actor actor(String login) {
        return new Actor(given.find(AS).filter(text -> !text.isBlank()).orElse(login), session(), clock());
    }

    /** Returns who acts on a file: as given, by the environment, or the user of the system. */
    public Actor actor(Map<String, String> environment) {
        var name = given.find(AS)
                .or(() -> variable(environment, "ONRECORD_USER"))
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .filter(text -> !text.isBlank())
                .orElse("unknown");
        return new Actor(name, session(), clock());
    }

    /** Returns the clock, fixed or running. */
    public Clock clock() {
        return given.find(NOW).orElseGet(LocalClock::new);
    }

    /**
     * Returns what everything recorded by this run has in common: when it began, and with a running clock by which
     * process, so that with a fixed one the record is the same every time.
     */
    private String session() {
        var start = clock().instant().truncatedTo(ChronoUnit.MILLIS).toString();
        return given.find(NOW).isPresent()
                ? start
                : start + "/" + ProcessHandle.current().pid();
    }

    /** Returns whether to use colour, given whether somebody reads. */
    public boolean color(Map<String, String> environment, boolean terminal) {
        return switch (given.find(COLOR).orElse(Color.AUTO)) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }

    /** Returns whether notes are dropped. */
    public boolean quiet() {
        return given.has(QUIET);
    }

    /** Returns whether to say where failures come from. */
    public boolean debug() {
        return given.has(DEBUG);
    }

    boolean versionWanted() {
        return given.has(VERSION);
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static Clock fixed(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            return Clock.fixed(moment.toInstant(), moment.getOffset());
        } catch (DateTimeParseException wrong) {
            throw new InvalidInputException(
                    "not an instant: \"" + text + "\"", text, null, "2025-04-17T12:00:00Z, with a zone");
        }
    }

    private enum Color implements Term {
        AUTO("auto", "on a terminal"),
        ALWAYS("always", "in pipes and files too"),
        NEVER("never", "nowhere");

        private final Texts texts;

        Color(String published, String description) {
            this.texts = new Texts(published, description);
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }
}
