package dev.onrecord.shell.run;

import java.nio.file.Path;
import java.util.Map;

/** Where a user's files lie (XDG Base Directory Specification). */
public final class Folders {

    private static final String NAME = "onrecord";

    private Folders() {}

    /** Returns the folder of the store. */
    static Path data(Map<String, String> environment) {
        return folder(environment, "XDG_DATA_HOME", ".local/share");
    }

    /** Returns the folder of the copies of desks' records. */
    public static Path desks(Map<String, String> environment) {
        var set = environment.getOrDefault("ONRECORD_DESKS", "");
        return set.isBlank() ? data(environment).resolve("desks") : Path.of(set);
    }

    /** Returns the folder of the configuration. */
    public static Path configuration(Map<String, String> environment) {
        return folder(environment, "XDG_CONFIG_HOME", ".config");
    }

    /** Returns the folder of the history. */
    static Path state(Map<String, String> environment) {
        return folder(environment, "XDG_STATE_HOME", ".local/state");
    }

    /** Returns the file that keeps what was typed at the prompt. */
    public static Path history(Map<String, String> environment) {
        return state(environment).resolve("history");
    }

    private static Path folder(Map<String, String> environment, String variable, String standard) {
        var set = environment.getOrDefault(variable, "");
        var base = set.startsWith("/") ? Path.of(set) : home(environment).resolve(standard);
        return base.resolve(NAME);
    }

    private static Path home(Map<String, String> environment) {
        var set = environment.getOrDefault("HOME", "");
        return Path.of(set.startsWith("/") ? set : System.getProperty("user.home"));
    }
}
