package dev.onrecord.shell.run;

import dev.onrecord.domain.OutputException;
import dev.onrecord.file.DraftFile;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command file, beside the copy of a desk's record, with the changes that were given while the desk could not be reached:
 * above each, when it was typed, and where it does not hold any more, why.
 */
public final class LaterFile {

    private static final String TYPED = "# typed ";
    private static final String REFUSED = "# not recorded: ";

    private final Path file;

    private LaterFile(Path file) {
        this.file = file;
    }

    /** Returns that of a desk; empty for the record of one person. */
    static Optional<LaterFile> of(Desk desk) {
        return of(desk.store());
    }

    /** Returns that of the copy of a desk's record; empty for the record of one person. */
    public static Optional<LaterFile> of(Store store) {
        return store.original().map(desk -> {
            var copy = store.file();
            return new LaterFile(copy.resolveSibling(copy.getFileName() + ".later.onr"));
        });
    }

    /** Returns the file, which need not be there. */
    public Path path() {
        return file;
    }

    /** Adds a change that was just typed. */
    void add(String line, Instant typed) {
        var kept = new ArrayList<>(read());
        kept.add(new Kept(typed.toString(), null, line));
        write(kept);
    }

    /** Returns the changes that wait, oldest first. */
    public List<Kept> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var kept = new ArrayList<Kept>();
            var typed = "";
            @Nullable String refused = null;
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(TYPED)) {
                    typed = line.substring(TYPED.length());
                } else if (line.startsWith(REFUSED)) {
                    refused = line.substring(REFUSED.length());
                } else if (!line.isBlank()) {
                    kept.add(new Kept(typed, refused, line));
                    refused = null;
                }
            }
            return kept;
        } catch (IOException failed) {
            throw new OutputException("what was kept for later cannot be read: " + file, failed);
        }
    }

    /** Replaces the changes that wait; without any, the file goes. */
    void write(List<Kept> kept) {
        try {
            if (kept.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            var text = new StringBuilder();
            for (Kept one : kept) {
                text.append(TYPED).append(one.typed()).append('\n');
                if (one.refused() != null) {
                    text.append(REFUSED).append(one.refused()).append('\n');
                }
                text.append(one.line()).append('\n');
            }
            var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
            Files.writeString(draft, text);
            DraftFile.place(draft, file);
        } catch (IOException failed) {
            throw new OutputException("what is kept for later cannot be written: " + file, failed);
        }
    }

    /**
     * A change that waits.
     *
     * @param typed when it was typed
     * @param refused why it does not hold any more; null where nobody has tried
     * @param line the command, in one line
     */
    public record Kept(String typed, @Nullable String refused, String line) {

        /** Returns the comment that the recorded line ends with. */
        String mark() {
            return "  " + TYPED + typed;
        }

        Kept refusedBecause(String why) {
            return new Kept(typed, why.lines().findFirst().orElse(why), line);
        }
    }
}
