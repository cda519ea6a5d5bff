package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.command.FollowUp;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.ArrayList;
import java.util.List;

/** {@code edit}: rewords or redescribes a claim; the old wording stays in its history. */
public final class EditCommand extends ChangingCommand {

    public static final String NAME = "edit";

    private static final Option<String> TEXT = Parameter.option("text", ValueType.text(), "the new wording");
    private static final Option<String> SPEAKER = Parameter.option("speaker", Values.PARTY, "who makes the claim");
    private static final Option<PartialDate> ON = Parameter.option("on", Values.DATE, "when it was made");
    private static final Option<String> URL = Parameter.option("url", ValueType.text(), "where it was made");
    private static final Option<String> NOTE = Parameter.option("note", ValueType.text(), "anything else");
    public static final Option<String> ABOUT = Parameter.option(
                    "about", Values.PARTY, "one more party whose answer it calls for")
            .repeatable();
    private static final Option<String> NO_ABOUT = Parameter.option(
                    "no-about", Values.PARTY, "a party whose answer it no longer calls for")
            .repeatable();
    private static final Flag SAME_MEANING =
            Parameter.flag("same-meaning", "the new wording means the same: answers and the verdict stay about it");
    public static final Option<String> BECAUSE = because("why it is changed");

    public EditCommand() {
        super(Signature.of(NAME, Group.CLAIMS, "Reword a claim or change its details, and say why")
                .takes(CLAIM, TEXT, SPEAKER, ON, URL, NOTE, ABOUT, NO_ABOUT, SAME_MEANING, BECAUSE)
                .example("edit C4 --text \"Hundreds were hired\" --because \"the report says hired, not brought\"")
                .example("edit C4 --about Wildberries --because \"the company should answer\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var claim = call.claim(CLAIM);
        var edited = edited(call, claim.content());
        if (edited.equals(claim.content())) {
            throw new RefusedException(
                    claim.id() + " says so already",
                    claim.id().toString(),
                    null,
                    "change --text, --speaker, --on, --url, --note, --about or --no-about");
        }
        if (edited.text().equals(claim.content().text())) {
            call.refuse(List.of(SAME_MEANING), "the wording stays as it is", "it is said of a new --text");
        }
        var revised = ClaimRevised.of(claim.content(), edited, call.get(BECAUSE), call.has(SAME_MEANING));
        recorder.append(claim.id(), revised);
        call.memory().remember(claim.id());
        return List.of(new Changed(
                claim.id(), "edited: " + String.join(", ", claim.content().differencesTo(edited))));
    }

    /** Says what is about the earlier wording from now on. */
    @Override
    protected void follow(Call call) {
        FollowUp.attempt(call.output(), "what is about the earlier wording was not looked for", () -> {
            var claim = call.claim(CLAIM);
            if (!claim.earlierWordings().isEmpty()) {
                var entries = claim.aboutEarlierWording().stream().sorted().toList();
                call.output()
                        .note("about an earlier wording: " + English.listed(entries) + "; why " + claim.id()
                                + " says what is to be done");
            }
        });
    }

    private static ClaimContent edited(Call call, ClaimContent content) {
        var names = call.names();
        var about = new ArrayList<>(content.about());
        about.addAll(call.all(ABOUT, names::partyOrNew));
        about.removeAll(call.all(NO_ABOUT, names::party));
        return new ClaimContent(
                content.key(),
                call.find(TEXT).orElse(content.text()),
                content.story(),
                call.find(SPEAKER, names::partyOrNew).orElse(content.speaker()),
                about,
                call.find(ON, call::happened).orElse(content.on()),
                call.find(URL).orElse(content.url()),
                content.tags(),
                content.partOf(),
                call.find(NOTE).orElse(content.note()),
                content.language());
    }
}
