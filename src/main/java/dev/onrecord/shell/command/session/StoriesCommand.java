package dev.onrecord.shell.command.session;

import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.view.StoryTable;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code stories}: the stories, with their claims counted. */
public final class StoriesCommand implements ConsoleCommand {

    @Override
    public Signature signature() {
        return Signature.of("stories", Group.SESSION, "List the stories, with their claims counted")
                .example("stories");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var output = call.output();
        var table = new StoryTable(output.screen(), output.results());
        var stories = desk.store().names().stories();
        for (String story : stories) {
            var counts = desk.store().claims().counts(story);
            table.add(
                    story,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault(Standing.UNVERIFIED.published(), 0L),
                    desk.story().filter(story::equals).isPresent());
        }
        table.end();
        output.results().flush();
        output.note(stories.size() + (stories.size() == 1 ? " story" : " stories"));
    }
}
