package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.command.FollowUp;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code add}: puts a claim on the record. */
public final class AddCommand extends ChangingCommand {

    /** The name; alone at a terminal it asks for every value. */
    public static final String NAME = "add";

    private static final Argument<String> TEXT =
            Parameter.argument("TEXT", ValueType.text(), "one checkable proposition, in the desk's own words");
    private static final Option<String> KEY = Parameter.option(
            "key", ValueType.of("KEY", "a short name", Completes.KEY, (text, clock) -> text), "the desk's short name");
    private static final Option<String> SPEAKER = Parameter.option("speaker", Values.PARTY, "who makes the claim");
    private static final Option<String> ABOUT = Parameter.option(
                    "about", Values.PARTY, "a party whose answer it calls for")
            .repeatable();
    private static final Option<PartialDate> ON = Parameter.option("on", Values.DATE, "when it was made");
    private static final Option<String> URL = Parameter.option("url", ValueType.text(), "where it was made");
    private static final Option<String> SOURCE = Parameter.option(
                    "source", Values.SOURCE, "a source that carries it first hand")
            .repeatable();
    private static final Option<String> STORY = Parameter.option("story", Values.STORY, "the story it belongs to");
    private static final Option<String> TAG =
            Parameter.option("tag", Values.TAG, "a label").repeatable();
    private static final Option<ClaimSelector> PART_OF =
            Parameter.option("part-of", Values.CLAIM, "the claim that it is a part of");
    private static final Option<String> NOTE = Parameter.option("note", ValueType.text(), "anything else");

    public AddCommand() {
        super(
                Signature.of(NAME, Group.CLAIMS, "Put a claim on the record")
                        .takes(TEXT, KEY, SPEAKER, ABOUT, ON, URL, SOURCE, STORY, TAG, PART_OF, NOTE)
                        .example(
                                "add \"The retailer hired hundreds of North Koreans\" --key wb-hundreds --speaker RTVI")
                        .example(
                                "add \"The pact was signed in June 2024\" --about Russia --about \"North Korea\" --on 2024-06"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var content = content(call);
        refuseTakenKey(call, content);
        var sources = call.all(SOURCE, call.names()::sourceOrNew);
        var claim = recorder.addClaim(content);
        sources.forEach(source -> recorder.append(claim, new Cited(source, List.of(), null, null)));
        call.memory().remember(claim);
        return List.of(new Changed(claim, "added" + (content.key() == null ? "" : " as " + content.key())));
    }

    @Override
    protected void follow(Call call) {
        if (!call.memory().isScripted()) {
            FollowUp.attempt(
                    call.output(),
                    "similar claims were not looked for",
                    () -> call.memory()
                            .last()
                            .ifPresent(claim ->
                                    new CloseClaims(call.desk()).of(claim).forEach(call.output()::note)));
        }
    }

    private static ClaimContent content(Call call) {
        var names = call.names();
        return new ClaimContent(
                call.find(KEY).orElse(null),
                call.get(TEXT),
                call.find(STORY, names::storyOrNew).or(call.memory()::story).orElse(null),
                call.find(SPEAKER, names::partyOrNew).orElse(null),
                call.all(ABOUT, names::partyOrNew),
                call.find(ON, call::happened).orElse(null),
                call.find(URL).orElse(null),
                call.all(TAG),
                call.find(PART_OF).isPresent() ? call.claim(PART_OF).id() : null,
                call.find(NOTE).orElse(null));
    }

    private static void refuseTakenKey(Call call, ClaimContent content) {
        if (content.key() == null) {
            return;
        }
        call.store().claims().findByKey(content.key()).ifPresent(taken -> {
            throw new RefusedException(
                    "the key " + content.key() + " belongs to " + taken + " already",
                    content.key(),
                    null,
                    "show " + taken + " shows it; edit changes it");
        });
    }
}
