package dev.onrecord.team;

import dev.onrecord.domain.StoreException;
import dev.onrecord.team.DeskAddress.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the password of a login is found: {@code PGPASSWORD}, or the file {@code ~/.pgpass} of PostgreSQL's own programs,
 * which nobody else may be able to read. The driver itself looks for none.
 */
final class Passwords {

    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private final Map<String, String> environment;

    Passwords(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Returns the password of a login; empty where none is kept.
     *
     * @throws StoreException where others can read the file
     */
    Optional<String> find(Host host, String database, String login) {
        var given = environment.getOrDefault("PGPASSWORD", "");
        if (!given.isEmpty()) {
            return Optional.of(given);
        }
        var file = file();
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            refuseReadable(file);
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Passwords::fields)
                    .filter(fields -> fields.size() == 5
                            && isFor(fields, List.of(host.name(), String.valueOf(host.port()), database, login)))
                    .map(fields -> fields.get(4))
                    .findFirst();
        } catch (IOException failed) {
            throw new StoreException("the passwords cannot be read: " + file, null, failed);
        }
    }

    private Path file() {
        var named = environment.getOrDefault("PGPASSFILE", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".pgpass");
    }

    private static void refuseReadable(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(OF_OTHERS::contains)) {
            throw new StoreException(
                    "others can read the passwords in " + file + " (" + PosixFilePermissions.toString(permissions)
                            + ")",
                    "chmod 600 " + file);
        }
    }

    private static boolean isFor(List<String> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!fields.get(i).equals("*") && !fields.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Splits a line at its colons; a backslash stands before a colon or a backslash that is meant. */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(++i));
            } else if (unit == ':' && fields.size() < 4) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(unit);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
