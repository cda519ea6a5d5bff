package dev.onrecord.report.view;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.report.Screen;
import dev.onrecord.report.document.ClaimAccount;
import dev.onrecord.report.document.TextDocument;
import dev.onrecord.report.list.Rows;
import java.util.List;
import java.util.function.Function;

/** Shows claims in full, one below the other. */
public final class Card implements Rows<AssessedClaim> {

    private static final int SECTION = 4;

    private final TextDocument document;
    private final ClaimAccount account;
    private final Function<Remedy, String> command;
    private final Function<ClaimId, List<Surroundings.Part>> parts;

    /**
     * Creates cards on a screen.
     *
     * @param command gives the command that a remedy is, its words quoted
     * @param parts gives the parts of a claim
     */
    public Card(
            Screen screen,
            Function<Remedy, String> command,
            Function<ClaimId, List<Surroundings.Part>> parts,
            Appendable out) {
        this.document = new TextDocument(screen, out);
        this.account = ClaimAccount.forTheDesk(document, SECTION);
        this.command = command;
        this.parts = parts;
    }

    @Override
    public void add(AssessedClaim assessed) {
        var claim = assessed.claim();
        var key = claim.content().key();
        document.heading(1, claim.id() + (key == null ? "" : " " + key));
        document.paragraph(claim.content().text());
        document.heading(SECTION, "Where it stands");
        account.describe(assessed, parts.apply(claim.id()));
        account.writeRecord(assessed);
        account.writeAttribution(assessed);
        account.writeEvidence(assessed);
        account.writeBlockers(assessed, command);
        account.writeHistory(assessed);
    }
}
