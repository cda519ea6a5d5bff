package dev.onrecord.shell.run;

import dev.onrecord.domain.OutputException;
import dev.onrecord.file.Spool;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.Conversation;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.grammar.Signature;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a command writes until its work is committed: before that, none of it is true yet, and the command may have to
 * run again. Only progress is shown at once.
 *
 * <p>A question ends the run by {@link Unanswered}, so that nobody waits for an answer while the store is locked; the
 * command then runs again, with the answer.
 */
final class HeldOutput implements Output, AutoCloseable {

    private final Output target;
    private final Map<Question, Boolean> answers;
    private final Spool held = new Spool();
    private final DataOutputStream out = new DataOutputStream(held);
    private final PrintWriter results = new PrintWriter(new Results());
    private final List<Runnable> files = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param target where everything goes in the end
     * @param answers what was answered in earlier runs of the command
     */
    HeldOutput(Output target, Map<Question, Boolean> answers) {
        this.target = target;
        this.answers = answers;
    }

    @Override
    public PrintWriter results() {
        return results;
    }

    @Override
    public void note(String line) {
        hold(Kind.NOTE, line);
    }

    @Override
    public void remark(String line) {
        hold(Kind.REMARK, line);
    }

    @Override
    public void progress(String line) {
        target.progress(line);
    }

    @Override
    public boolean isWatched() {
        return target.isWatched();
    }

    @Override
    public void showStatus(String line) {
        target.showStatus(line);
    }

    @Override
    public Screen screen() {
        return target.screen();
    }

    @Override
    public Spool input(Path pipe) {
        return target.input(pipe);
    }

    @Override
    public boolean confirm(List<String> shown, String question) {
        var asked = new Question(shown, question);
        var answer = answers.get(asked);
        if (answer == null) {
            throw new Unanswered(asked);
        }
        return answer;
    }

    @Override
    public boolean canAsk() {
        return target.canAsk();
    }

    @Override
    public void forgetTyped() {
        target.forgetTyped();
    }

    @Override
    public Optional<Conversation> conversation() {
        return target.conversation();
    }

    @Override
    public Path pendingFile(Path file, String told) {
        return target.pendingFile(file, told);
    }

    @Override
    public Path privatePendingFile(Path file, String told) {
        return target.privatePendingFile(file, told);
    }

    @Override
    public void placeAnyway(Path draft, Path file, String told) {
        files.add(() -> target.placeAnyway(draft, file, told));
    }

    @Override
    public void commitFiles() {
        target.commitFiles();
    }

    @Override
    public void dropFiles() {
        target.dropFiles();
    }

    @Override
    public void reportFault() {
        target.reportFault();
    }

    @Override
    public boolean hasFault() {
        return target.hasFault();
    }

    @Override
    public void leave() {
        target.leave();
    }

    @Override
    public boolean isLeaving() {
        return target.isLeaving();
    }

    @Override
    public List<String> history() {
        return target.history();
    }

    @Override
    public void help(Signature signature) {
        target.help(signature);
    }

    @Override
    public void clear() {
        target.clear();
    }

    /** Shows everything: the work is committed. */
    void release() {
        give(true);
    }

    /** Shows what was remarked: it holds although the work was taken back. */
    void releaseRemarks() {
        give(false);
    }

    private void give(boolean everything) {
        results.flush();
        files.forEach(Runnable::run);
        try (var in = new DataInputStream(new BufferedInputStream(held.read()))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                if (everything || kind == Kind.REMARK.code) {
                    give(kind, text);
                }
            }
        } catch (IOException failed) {
            throw lost(failed);
        }
    }

    private void give(int kind, String text) {
        if (kind == Kind.RESULT.code) {
            target.results().write(text);
        } else if (kind == Kind.NOTE.code) {
            target.note(text);
        } else {
            target.remark(text);
        }
    }

    private void hold(Kind kind, String text) {
        if (kind != Kind.RESULT) {
            results.flush();
        }
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(kind.code);
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException failed) {
            throw lost(failed);
        }
    }

    private static OutputException lost(IOException failed) {
        return new OutputException("what the command writes cannot be kept: " + failed.getMessage(), failed);
    }

    @Override
    public void close() {
        held.close();
    }

    /** What is held, by the number that stands before it. */
    private enum Kind {
        RESULT(0),
        NOTE(1),
        REMARK(2);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    /** Results on their way into what is held, in pieces. */
    private final class Results extends Writer {

        private static final int PIECE = 1 << 13;

        private final StringBuilder piece = new StringBuilder();

        @Override
        public void write(char[] units, int from, int length) {
            piece.append(units, from, length);
            if (piece.length() >= PIECE && !Character.isHighSurrogate(piece.charAt(piece.length() - 1))) {
                flush();
            }
        }

        @Override
        public void flush() {
            if (!piece.isEmpty()) {
                var text = piece.toString();
                piece.setLength(0);
                hold(Kind.RESULT, text);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    /** A question to which nobody has given an answer yet. */
    static final class Unanswered extends RuntimeException {

        private final transient Question question;

        Unanswered(Question question) {
            super(question.text());
            this.question = question;
        }

        Question question() {
            return question;
        }
    }
}
