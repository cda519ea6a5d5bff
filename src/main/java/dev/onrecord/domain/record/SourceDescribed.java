package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.SourceKind;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a source; what is null leaves earlier knowledge as it was. */
public record SourceDescribed(
        String name,
        @Nullable SourceKind kind,
        @Nullable Reliability reliability,
        @Nullable String because,
        @Nullable String url,
        @Nullable Boolean unresolved)
        implements Statement {

    static SourceDescribed read(StatementFields fields) {
        return new SourceDescribed(
                fields.required("name"),
                fields.term(SourceKind.class, "kind"),
                fields.term(Reliability.class, "reliability"),
                fields.text("because"),
                fields.text("url"),
                fields.flag("unresolved"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.SOURCE_DESCRIBED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .text("name", name)
                .term("kind", kind)
                .term("reliability", reliability)
                .text("because", because)
                .text("url", url)
                .flag("unresolved", unresolved);
    }

    /** Tells whether this adds nothing to what is known of the source. */
    public boolean addsNothingTo(Source known) {
        return !known.history().isEmpty()
                && (kind == null || kind == known.kind())
                && (reliability == null
                        || reliability == known.reliability() && because != null && because.equals(known.because()))
                && (url == null || url.equals(known.url()))
                && (unresolved == null || unresolved == known.unresolved());
    }

    @Override
    public Map<String, NameKind> names() {
        return Map.of("name", NameKind.SOURCE);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        var details = new ArrayList<String>();
        if (kind != null) {
            details.add(kind.published());
        }
        if (reliability != null) {
            details.add("reliability " + reliability.published() + English.after(" because ", because));
        }
        if (unresolved != null) {
            details.add(unresolved ? "not identified" : "identified");
        }
        if (url != null) {
            details.add(url);
        }
        return "described the source " + name + (details.isEmpty() ? "" : ": " + String.join(", ", details));
    }
}
