package dev.onrecord.shell.command.review;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code review}: goes through the queue claim by claim on a terminal; each key runs an ordinary command. */
public final class ReviewCommand implements ConsoleCommand {

    public static final String NAME = "review";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Step through the queue claim by claim, one key for each action")
                .takes(QueryOptions.present())
                .example("review")
                .example("review --blocker overdue --sort on");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var query = call.unverified();
        var talk = call.output()
                .conversation()
                .orElseThrow(() -> new RefusedException(
                        "review needs a terminal",
                        null,
                        null,
                        "unverified --why lists the same queue; rate, record, ask, evidence and verdict do what its"
                                + " keys do"));
        new Review(desk, call.output(), talk, new ReviewQueue(desk, query)).run();
    }
}
