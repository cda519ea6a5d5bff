package dev.onrecord.team;

import dev.onrecord.store.sqlite.OpenOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a console at a desk is given.
 *
 * @param environment the variables, of which those of PostgreSQL count
 * @param copies the folder in which copies of records lie
 * @param opening how the copy is opened, and who hears notes and progress
 * @param clock gives the time and the zone in which it is told
 * @param asker asks for the password; empty where nobody is there
 * @param given whether a name or a time was given, which only a desk for tests takes
 */
public record Surroundings(
        Map<String, String> environment,
        Path copies,
        OpenOptions opening,
        Clock clock,
        Supplier<Optional<String>> asker,
        boolean given) {

    /** Returns the login by which an address is reached: that in it, else PGUSER, else the user of the system. */
    public String login(DeskAddress address) {
        var user = address.user();
        if (user != null) {
            return user;
        }
        var variable = environment.getOrDefault("PGUSER", "");
        return variable.isEmpty() ? System.getProperty("user.name") : variable;
    }
}
