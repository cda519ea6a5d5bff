package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.view.StatusScreen;
import dev.onrecord.report.view.StatusScreen.Status;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Agenda;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code status}: shows how the work stands, on one screen. */
public final class StatusCommand implements ConsoleCommand {

    public static final String NAME = "status";

    private static final int MOST_DUE = 20;

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.REPORTS, "Show on one screen how the work stands")
                .example("status");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var claims = desk.store().claims();
        var story = desk.memory().story().orElse(null);
        var byVerdict = claims.counts(story);
        var levels = new ArrayList<>(List.of("unrated"));
        levels.addAll(Term.words(Confidence.class));
        var agenda = new Agenda(desk);
        new StatusScreen(call.output().screen(), call.output().results())
                .write(new Status(
                        story,
                        byVerdict.values().stream().mapToLong(Long::longValue).sum(),
                        inOrder(Term.words(Standing.class), byVerdict),
                        inOrder(levels, claims.countsByConfidence(story)),
                        inOrder(Term.words(ResponseKind.class), claims.countsByResponse(story)),
                        agenda.mostUrgent(story, MOST_DUE),
                        desk.store().dueItems().count(story),
                        new SinceLastSession(desk).inWords(since -> agenda.dueSince(story, since, MOST_DUE)),
                        desk.policy().inWords()));
    }

    private static Map<String, Long> inOrder(List<String> names, Map<String, Long> counts) {
        var ordered = new LinkedHashMap<String, Long>();
        names.stream().filter(counts::containsKey).forEach(name -> ordered.put(name, counts.getOrDefault(name, 0L)));
        return ordered;
    }
}
