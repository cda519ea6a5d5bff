package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.UsageException;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.team.DeskAddress;
import dev.onrecord.team.DeskRecord;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Where the record lies: in a file of one's own, or at a desk. */
public sealed interface RecordPlace {

    /** The type of a value that names it. */
    ValueType<RecordPlace> TYPE = ValueType.of(
            "FILE",
            "a file, or the address of a desk's record: postgresql://desk.example/newsroom",
            Completes.FILE,
            (text, clock) -> of(text));

    private static RecordPlace of(String text) {
        if (text.startsWith("postgres") && DeskAddress.isOne(text)) {
            return new AtDesk(DeskAddress.of(text));
        }
        try {
            return new InFile(Path.of(text));
        } catch (InvalidPathException impossible) {
            throw new InvalidInputException("not a file name: \"" + text + "\"", text, null, null);
        }
    }

    /**
     * Reads the place that a variable of the environment names.
     *
     * @throws UsageException where it names none
     */
    static RecordPlace ofVariable(String variable, String text) {
        try {
            return of(text);
        } catch (InvalidInputException wrong) {
            throw new UsageException(
                    variable + ": " + wrong.getMessage(),
                    null,
                    wrong.suggestion().orElse(null),
                    wrong.hint().orElse(null),
                    null);
        }
    }

    /** Returns the file in which the record lies here, which need not be there yet. */
    Path file(Map<String, String> environment);

    /** The record of one person. */
    record InFile(Path path) implements RecordPlace {
        @Override
        public Path file(Map<String, String> environment) {
            return path;
        }
    }

    /** The record of a desk, of which this console keeps a copy. */
    record AtDesk(DeskAddress address) implements RecordPlace {
        @Override
        public Path file(Map<String, String> environment) {
            return DeskRecord.copyOf(address, Folders.desks(environment));
        }
    }
}
