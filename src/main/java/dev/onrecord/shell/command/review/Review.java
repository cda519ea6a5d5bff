package dev.onrecord.shell.command.review;

import dev.onrecord.domain.English;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.view.ReviewCard;
import dev.onrecord.shell.command.Conversation;
import dev.onrecord.shell.command.Feedback;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.desk.Desk;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;

/** One review of the queue, card by card. */
final class Review {

    private static final int ALIKE = 3;

    /** The lines that the keys and the answers need below a card. */
    private static final int BELOW = 4;

    private final Desk desk;
    private final Output output;
    private final Conversation talk;
    private final ReviewQueue queue;

    /** The positions at which commands were given, the newest first. */
    private final Deque<Integer> given = new ArrayDeque<>();

    private boolean isOver;

    Review(Desk desk, Output output, Conversation talk, ReviewQueue queue) {
        this.desk = desk;
        this.output = output;
        this.talk = talk;
        this.queue = queue;
    }

    void run() {
        for (var claim = queue.current(); claim.isPresent() && !isOver; claim = queue.current()) {
            show(claim.get());
            act(claim.get());
        }
        output.note((isOver ? "left the review" : "the end of the queue")
                + " · " + English.count(given.size(), "command") + " · "
                + Feedback.stillUnverified(desk, desk.memory().story().orElse(null)));
    }

    private void show(AssessedClaim claim) {
        var alike = desk.store()
                .lookup()
                .alike(claim.claim().content().text(), claim.claim().id(), ALIKE);
        new ReviewCard(output.screen(), talk.height() - BELOW, output.results())
                .write(
                        claim,
                        queue.place(),
                        alike.stream()
                                .map(line -> line.id() + " " + line.text())
                                .toList());
        desk.memory().remember(claim.claim().id());
    }

    /** Takes keys until another card is to be shown, or this one again. */
    private void act(AssessedClaim claim) {
        while (true) {
            var key = talk.key(keys());
            if (key.isEmpty()) {
                isOver = true;
                return;
            }
            var action = Action.of(key.get());
            if (action.isPresent() && isDone(action.get(), claim)) {
                return;
            }
            if (action.isEmpty()) {
                explain();
            }
        }
    }

    private static String keys() {
        return Arrays.stream(Action.values()).map(Action::label).collect(Collectors.joining("  "));
    }

    private void explain() {
        for (Action action : Action.values()) {
            output.note(output.screen().pad(action.label(), 12) + action.description());
        }
    }

    /** Acts on a key; returns whether to show a card next. */
    private boolean isDone(Action action, AssessedClaim claim) {
        return switch (action) {
            case RATE, RECORD, ASK, EVIDENCE, VERDICT -> isRun(action, claim);
            case SKIP -> {
                queue.next();
                yield true;
            }
            case BACK -> {
                queue.moveTo(queue.position() - 1);
                yield true;
            }
            case UNDO -> isUndone();
            case MORE -> {
                talk.run("show " + claim.claim().id());
                yield false;
            }
            case QUIT -> {
                isOver = true;
                yield true;
            }
        };
    }

    private boolean isRun(Action action, AssessedClaim claim) {
        var line = action.form(claim).flatMap(talk::fill);
        if (line.isEmpty() || !talk.run(line.get())) {
            return false;
        }
        given.push(queue.position());
        if (!queue.waits(claim.claim().id())) {
            queue.next();
        }
        return true;
    }

    /** A single key takes back only commands of this review. */
    private boolean isUndone() {
        if (given.isEmpty()) {
            output.note("nothing to take back in this review; undo at the prompt goes further");
            return false;
        }
        if (!talk.run("undo")) {
            return false;
        }
        queue.moveTo(given.pop());
        return true;
    }
}
