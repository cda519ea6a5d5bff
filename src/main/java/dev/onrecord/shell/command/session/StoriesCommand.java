package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.view.StoryTable;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code stories}: lists the stories and counts their claims. */
public final class StoriesCommand implements ConsoleCommand {

    public static final String NAME = "stories";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "List the stories and count their claims")
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("stories")
                .example("stories --format json");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var rows = Lists.rows(call, StoryTable.LISTING);
        var cutoff = call.cutoff();
        var claims = desk.store().claims().in(cutoff);
        var stories = desk.store().names(cutoff).stories();
        for (String story : stories) {
            var counts = claims.counts(story);
            rows.add(new StoryTable.Story(
                    story,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault(Standing.UNVERIFIED.published(), 0L),
                    desk.memory().story().filter(story::equals).isPresent()));
        }
        Lists.end(call, rows, English.count(stories.size(), "story", "stories"));
    }
}
