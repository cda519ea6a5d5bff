package dev.onrecord.report.document;

import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.report.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Writes what a piece of evidence is, where it comes from and how it is graded. */
final class EvidenceAccount {

    private final Document document;

    EvidenceAccount(Document document) {
        this.document = document;
    }

    void write(Evidence evidence, SourceBook sources) {
        var piece = evidence.piece();
        document.item(piece.title() + " (" + piece.stance().published()
                + (piece.kind() == null ? "" : ", " + piece.kind().published()) + ", "
                + evidence.entry().id() + ")");
        document.detail(grades(piece, sources));
        detail("Where: ", piece.at());
        detail("Address: ", piece.url());
        if (piece.quote() != null) {
            document.quote(piece.quote(), null, "");
        }
        writeFile(evidence);
        detail("Note: ", piece.note());
    }

    private static String grades(EvidenceAdded piece, SourceBook sources) {
        var credibility = Sentences.credibility(piece.credibility());
        if (piece.source() == null) {
            return "Grades: no source named; " + credibility;
        }
        return "Grades: " + Sentences.reliability(sources.get(piece.source()).reliability()) + ", " + piece.source()
                + "; " + credibility;
    }

    private void writeFile(Evidence evidence) {
        var piece = evidence.piece();
        var digest = piece.digest();
        if (piece.file() == null || digest == null) {
            return;
        }
        document.detail("File: " + piece.file() + ", " + digest.size() + " bytes"
                + (digest.mediaType() == null ? "" : ", " + digest.mediaType())
                + state(evidence.file()) + (piece.copyKept() ? "; a copy is kept" : ""));
        document.detail("SHA-256: " + digest.sha256());
    }

    private static String state(FileState state) {
        return switch (state) {
            case UNCHANGED -> "";
            case CHANGED -> "; the file has changed since";
            case MISSING -> "; the file is missing";
        };
    }

    private void detail(String name, @Nullable String value) {
        if (value != null) {
            document.detail(name + value);
        }
    }
}
