package dev.onrecord.shell.command.team;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.team.DeskAddress;
import dev.onrecord.team.DeskRecord;

/** How the commands on desks name one. */
public final class Addresses {

    /** The desk that a command makes. */
    public static final Argument<DeskAddress> ADDRESS = Parameter.argument(
            "ADDRESS",
            ValueType.of(
                    "ADDRESS",
                    "the address of a desk's record: postgresql://desk.example/newsroom",
                    Completes.NONE,
                    (text, clock) -> address(text)),
            "where the record lies: postgresql://host/database");

    private Addresses() {}

    private static DeskAddress address(String text) {
        if (!DeskAddress.isOne(text)) {
            throw new InvalidInputException(
                    "not the address of a desk's record: " + text, text, null, "postgresql://desk.example/newsroom");
        }
        return DeskAddress.of(text);
    }

    /**
     * Returns the desk whose record is in use.
     *
     * @throws RefusedException where the record is one person's file
     */
    static DeskRecord desk(Call call) {
        return DeskRecord.of(call.store())
                .orElseThrow(() -> new RefusedException(
                        "this record is a file of one person, and no desk's",
                        null,
                        null,
                        "name a desk with --store postgresql://host/database before the command"));
    }
}
