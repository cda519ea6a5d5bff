package dev.onrecord.shell.command.session;

import dev.onrecord.domain.record.StoryOpened;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code use}: limits queries and new claims to one story, which may be new; without a story, to none. */
public final class UseCommand extends ChangingCommand {

    public static final String NAME = "use";

    private static final Argument<String> STORY = Parameter.argument(
                    "STORY", Values.STORY, "the story; without one, all stories")
            .optional();

    public UseCommand() {
        super(Signature.of(NAME, Group.SESSION, "Work in one story, or in all of them")
                .takes(STORY)
                .example("use wildberries")
                .example("use"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var named = call.find(STORY, call.names()::storyOrNew);
        if (named.isEmpty()) {
            call.memory().use(null);
            return List.of(new Changed(null, "all stories"));
        }
        var story = named.get();
        if (!call.store().names().stories().contains(story)) {
            recorder.append(null, new StoryOpened(story));
        }
        call.memory().use(story);
        return List.of(new Changed(null, "story " + story));
    }
}
