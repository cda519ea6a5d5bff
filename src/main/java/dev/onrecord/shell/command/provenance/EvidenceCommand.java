package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code evidence}: attaches a piece of evidence to a claim. With the title of an earlier piece it adds to that piece:
 * what is not given stays as it was.
 */
public final class EvidenceCommand extends ChangingCommand {

    public static final String NAME = "evidence";

    public static final Argument<String> TITLE = Parameter.argument(
            "TITLE", ValueType.text(), "what the piece is; the title of an earlier piece adds to it");
    public static final Option<Stance> STANCE = Parameter.option(
                    "stance", Values.term("STANCE", "a stance", Stance.class), "which way it points")
            .required();
    private static final Option<EvidenceKind> KIND =
            Parameter.option("kind", Values.term("KIND", "a kind of evidence", EvidenceKind.class), "what it is");
    public static final Option<Path> FILE =
            Parameter.option("file", Values.FILE, "a file; its SHA-256 and size are recorded, and a copy is kept");
    public static final Flag COPY =
            Parameter.flag("copy", "keep a copy of the file beside the record, as is usual; --no-copy keeps none");
    private static final Option<String> URL = Parameter.option("url", ValueType.text(), "where it stands");
    private static final Option<String> SOURCE = Parameter.option("source", Values.SOURCE, "who it comes from");
    public static final Option<Credibility> CREDIBILITY = Parameter.option(
            "credibility",
            Values.term("1-6", "a credibility", Credibility.class),
            "how far it can be believed, whoever it comes from; 6 is unknown, not worst");
    private static final Option<String> AT =
            Parameter.option("at", ValueType.word("LOCATOR"), "the place in it, such as p.3 or 00:41");
    private static final Option<String> QUOTE =
            Parameter.option("quote", ValueType.text(), "words from it; checked in text files");
    private static final Option<String> NOTE = Parameter.option("note", ValueType.text(), "anything else");

    public EvidenceCommand() {
        super(Signature.of(NAME, Group.PROVENANCE, "Attach a piece of evidence to a claim, with its grades")
                .takes(CLAIM, TITLE, STANCE, KIND, FILE, COPY, URL, SOURCE, CREDIBILITY, AT, QUOTE, NOTE)
                .example("evidence C6 \"UNSC Resolution 2375\" --stance supports --kind document --credibility 2")
                .example("evidence C1 \"first clip\" --stance context --kind video --file clip.mp4 --at 00:12"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var claim = call.claim(CLAIM);
        var piece = piece(call, earlier(claim, call.get(TITLE)));
        return List.of(say(
                recorder,
                claim,
                piece,
                entry -> piece.stance().published() + ": " + piece.title() + " (" + entry + ")"));
    }

    private static @Nullable EvidenceAdded earlier(Claim claim, String title) {
        return claim.evidence().stream()
                .map(Evidence::piece)
                .filter(piece -> piece.title().equals(title))
                .findFirst()
                .orElse(null);
    }

    private static EvidenceAdded piece(Call call, @Nullable EvidenceAdded earlier) {
        var file = call.find(FILE).map(call.memory()::locate);
        if (file.isEmpty()) {
            call.refuse(List.of(COPY), "there is no file to copy", "name it with --file FILE");
        }
        var digest = file.map(path -> take(call, path));
        refuseUnseenQuote(call, earlier);
        return new EvidenceAdded(
                call.get(TITLE),
                call.get(STANCE),
                given(call.find(KIND), earlier, EvidenceAdded::kind),
                given(file.map(EvidenceFile::recordedPath), earlier, EvidenceAdded::file),
                given(digest, earlier, EvidenceAdded::digest),
                given(call.find(URL), earlier, EvidenceAdded::url),
                given(call.find(SOURCE, call.names()::source), earlier, EvidenceAdded::source),
                given(call.find(CREDIBILITY), earlier, EvidenceAdded::credibility),
                given(call.find(AT), earlier, EvidenceAdded::at),
                given(call.find(QUOTE), earlier, EvidenceAdded::quote),
                given(call.find(NOTE), earlier, EvidenceAdded::note),
                earlier == null ? null : earlier.archived(),
                earlier == null ? null : earlier.captured(),
                file.isPresent() ? call.find(COPY).orElse(true) : earlier != null && earlier.copyKept());
    }

    /** Reads a file, and keeps a copy of what was read unless that is not wanted. */
    private static FileDigest take(Call call, Path path) {
        if (!call.find(COPY).orElse(true)) {
            return EvidenceFile.read(path, call.find(QUOTE), OutputStream.nullOutputStream());
        }
        try (var copy = EvidenceFolder.of(call.store().file()).begin()) {
            call.store().accompany(copy);
            var digest = EvidenceFile.read(path, call.find(QUOTE), copy);
            copy.become(digest.sha256());
            return digest;
        }
    }

    /** A quote is checked against the file of an earlier piece, too: its kept copy, where there is one. */
    private static void refuseUnseenQuote(Call call, @Nullable EvidenceAdded earlier) {
        if (call.find(FILE).isPresent() || earlier == null || call.find(QUOTE).isEmpty()) {
            return;
        }
        var digest = earlier.digest();
        if (earlier.file() == null || digest == null) {
            return;
        }
        var place = EvidenceFolder.of(call.store().file())
                .find(digest.sha256())
                .filter(copy -> earlier.copyKept())
                .orElseGet(() -> Path.of(earlier.file()));
        var now = EvidenceFile.read(
                place, earlier.file(), digest.mediaType(), call.find(QUOTE), OutputStream.nullOutputStream());
        if (!now.equals(digest)) {
            throw new RefusedException(
                    "the file has changed: " + earlier.file(),
                    null,
                    null,
                    "give it again with --file to record it as it is now");
        }
    }

    private static <T> @Nullable T given(
            Optional<T> typed, @Nullable EvidenceAdded earlier, Function<EvidenceAdded, @Nullable T> field) {
        return typed.orElseGet(() -> earlier == null ? null : field.apply(earlier));
    }
}
