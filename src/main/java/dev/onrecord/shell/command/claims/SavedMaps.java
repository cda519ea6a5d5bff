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
 * Saved mappings of columns to fields: one text file for each name, with a {@code COLUMN=FIELD} on each line.
 *
 * <p>They are kept with the configuration, not in the store: how to read a supplier's sheets says nothing about a
 * claim, it holds for every store, and a file can be edited and shared.
 *
 * @param folder where they are; it need not exist
 */
public record SavedMaps(Path folder) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /**
     * Returns the mappings of a user.
     *
     * @param configuration the folder of the user's configuration; it need not exist
     */
    public static SavedMaps in(Path configuration) {
        return new SavedMaps(configuration.resolve("maps"));
    }

    /** Checks that a file can have this name. */
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
     * Returns the field of each column.
     *
     * @throws InvalidInputException where nothing was saved under this name, or the file is damaged
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
                        ? "none is saved; load FILE --map COLUMN=FIELD --save-map " + name + " saves one"
                        : "saved are: " + String.join(", ", names));
    }

    /** Returns the saved names, in order. */
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
     * Saves a mapping under a name, replacing an earlier one.
     *
     * @param pending gives the draft that replaces a file
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
                "the mapping cannot be saved in " + file + ": " + failed.getMessage(), null, null, null);
    }
}
