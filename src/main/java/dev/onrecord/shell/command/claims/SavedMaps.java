package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.file.RegularFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which columns mean which fields, kept by name: a text file each, with a {@code COLUMN=FIELD} on each line.
 *
 * <p>They lie beside the configuration and not in the store: how a supplier's sheets are to be read is no statement about
 * a claim, it holds for every store, and a file can be looked at, changed and handed on.
 *
 * @param folder where they lie; it need not exist
 */
public record SavedMaps(Path folder) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /**
     * Returns those of a user.
     *
     * @param configuration the folder of the user's configuration; it need not exist
     */
    public static SavedMaps in(Path configuration) {
        return new SavedMaps(configuration.resolve("maps"));
    }

    /** Returns a name that a file can have. */
    static String name(String typed) {
        if (!NAME.matcher(typed).matches()) {
            throw new InvalidInputException(
                    "not a name: \"" + typed + "\"",
                    typed,
                    null,
                    "letters, digits, '.', '_' and '-', such as budget-2025");
        }
        return typed;
    }

    /**
     * Returns the field that each column means.
     *
     * @throws InvalidInputException where nothing was saved by this name, or the file was spoilt
     */
    Map<String, String> read(String name) {
        var file = folder.resolve(name);
        try {
            Map<String, String> maps = new LinkedHashMap<>();
            if (Files.exists(file)) {
                RegularFile.check(file);
            }
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Mapping::of)
                    .forEach(mapping -> maps.put(mapping.column(), mapping.field()));
            return maps;
        } catch (NoSuchFileException unknown) {
            throw unknown(name);
        } catch (IOException failed) {
            throw failure(file, failed);
        } catch (InvalidInputException spoilt) {
            throw new InvalidInputException(
                    file + ": " + spoilt.getMessage(), name, null, spoilt.hint().orElse(null));
        }
    }

    private InvalidInputException unknown(String name) {
        var names = names();
        return new InvalidInputException(
                "no mapping \"" + name + "\"",
                name,
                NearestWord.of(name, names).orElse(null),
                names.isEmpty()
                        ? "none was saved; load FILE --map COLUMN=FIELD --save-map " + name + " saves one"
                        : "saved are: " + String.join(", ", names));
    }

    /** Returns the names by which some were saved, in order; empty for none. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /**
     * Keeps a mapping by a name, in place of the one that had it.
     *
     * @param pending where to write what is to take the place of a file
     */
    void write(String name, Map<String, String> maps, UnaryOperator<Path> pending) {
        var file = folder.resolve(name);
        var lines = maps.entrySet().stream()
                .map(map -> new Mapping(map.getKey(), map.getValue()).line())
                .toList();
        try {
            Files.createDirectories(folder);
            Files.write(pending.apply(file), lines);
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    private static InvalidInputException failure(Path file, IOException failed) {
        return new InvalidInputException(
                "the mapping cannot be kept in " + file + ": " + failed.getMessage(), null, null, null);
    }
}
