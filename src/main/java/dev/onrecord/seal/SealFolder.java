package dev.onrecord.seal;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.record.SealedHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The seals of a record that lie beside it, as a help to find them; what proves something is a copy that others hold. */
public final class SealFolder {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;

    private SealFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder of a store, which need not be there. */
    public static SealFolder of(Path store) {
        var file = store.toAbsolutePath();
        try {
            file = file.toRealPath();
        } catch (IOException missing) {
            // a store that is not there yet is no link
        }
        return new SealFolder(file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ".seals"));
    }

    /** Returns where a seal is to lie. */
    public Path placeOf(SealedHead head) {
        return folder.resolve("E" + head.entries() + "-" + TIME.format(head.at()) + ".seal");
    }

    /** Creates the folder. */
    public void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new OutputException("the folder " + folder + " could not be created: " + failed.getMessage(), failed);
        }
    }

    /** Returns the files of the seals, by their names. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".seal"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new OutputException("the folder " + folder + " could not be read: " + failed.getMessage(), failed);
        }
    }

    /** Returns the seal that covers most entries and is signed, of those that fit a record; empty where there is none. */
    public Optional<Seal> newest(Predicate<SealedHead> fits) {
        var byEntries = new TreeMap<SealedHead, Seal>(
                Comparator.comparingLong(SealedHead::entries).thenComparing(SealedHead::at));
        for (Path file : files()) {
            try {
                var seal = Seal.read(file);
                byEntries.put(seal.head(), seal);
            } catch (InvalidInputException none) {
                // store check names it
            }
        }
        return byEntries.descendingMap().values().stream()
                .filter(seal -> fits.test(seal.head()) && seal.isSigned())
                .findFirst();
    }
}
