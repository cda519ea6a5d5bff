package dev.onrecord.shell.run;

import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.command.assessment.ConfirmCommand;
import dev.onrecord.shell.command.assessment.PolicyCommand;
import dev.onrecord.shell.command.assessment.RateCommand;
import dev.onrecord.shell.command.assessment.ReopenCommand;
import dev.onrecord.shell.command.assessment.SecondCommand;
import dev.onrecord.shell.command.assessment.VerdictCommand;
import dev.onrecord.shell.command.assessment.WhyCommand;
import dev.onrecord.shell.command.claims.AddCommand;
import dev.onrecord.shell.command.claims.EditCommand;
import dev.onrecord.shell.command.claims.FindCommand;
import dev.onrecord.shell.command.claims.LinkCommand;
import dev.onrecord.shell.command.claims.ListCommand;
import dev.onrecord.shell.command.claims.LoadCommand;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.command.claims.ShowCommand;
import dev.onrecord.shell.command.claims.SimilarCommand;
import dev.onrecord.shell.command.claims.TagCommand;
import dev.onrecord.shell.command.claims.UntagCommand;
import dev.onrecord.shell.command.claims.UnverifiedCommand;
import dev.onrecord.shell.command.claims.WithdrawCommand;
import dev.onrecord.shell.command.history.DiffCommand;
import dev.onrecord.shell.command.history.LogCommand;
import dev.onrecord.shell.command.history.RedactCommand;
import dev.onrecord.shell.command.history.RedoCommand;
import dev.onrecord.shell.command.history.RetractCommand;
import dev.onrecord.shell.command.history.TypedLines;
import dev.onrecord.shell.command.history.UndoCommand;
import dev.onrecord.shell.command.provenance.CiteCommand;
import dev.onrecord.shell.command.provenance.EvidenceCheckCommand;
import dev.onrecord.shell.command.provenance.EvidenceCommand;
import dev.onrecord.shell.command.provenance.EvidenceOpenCommand;
import dev.onrecord.shell.command.provenance.SourceCommand;
import dev.onrecord.shell.command.provenance.SourcesCommand;
import dev.onrecord.shell.command.provenance.TraceCommand;
import dev.onrecord.shell.command.reports.EvidenceExportCommand;
import dev.onrecord.shell.command.reports.StatusCommand;
import dev.onrecord.shell.command.reports.SummaryCommand;
import dev.onrecord.shell.command.responses.AgendaCommand;
import dev.onrecord.shell.command.responses.AskCommand;
import dev.onrecord.shell.command.responses.ExtendCommand;
import dev.onrecord.shell.command.responses.LetterCommand;
import dev.onrecord.shell.command.responses.RecordCommand;
import dev.onrecord.shell.command.responses.WaiveCommand;
import dev.onrecord.shell.command.review.ReviewCommand;
import dev.onrecord.shell.command.session.ClearCommand;
import dev.onrecord.shell.command.session.CompletionCommand;
import dev.onrecord.shell.command.session.ExitCommand;
import dev.onrecord.shell.command.session.ExpectCommand;
import dev.onrecord.shell.command.session.HelpCommand;
import dev.onrecord.shell.command.session.HistoryCommand;
import dev.onrecord.shell.command.session.RunCommand;
import dev.onrecord.shell.command.session.StoreBackupCommand;
import dev.onrecord.shell.command.session.StoreCheckCommand;
import dev.onrecord.shell.command.session.StoreInfoCommand;
import dev.onrecord.shell.command.session.StoreRestoreCommand;
import dev.onrecord.shell.command.session.StoreSealCommand;
import dev.onrecord.shell.command.session.StoriesCommand;
import dev.onrecord.shell.command.session.UseCommand;
import dev.onrecord.shell.command.session.VersionCommand;
import dev.onrecord.shell.command.team.StoreAllowCommand;
import dev.onrecord.shell.command.team.StoreCatchUpCommand;
import dev.onrecord.shell.command.team.StoreCreateCommand;
import dev.onrecord.shell.command.team.StoreDisallowCommand;
import dev.onrecord.shell.command.team.StoreLaterCommand;
import dev.onrecord.shell.command.team.StoreLeaveCommand;
import dev.onrecord.shell.command.team.StorePeopleCommand;
import dev.onrecord.shell.command.team.StoreShareCommand;
import dev.onrecord.shell.grammar.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * The commands of the console, in the order in which help lists them: Spring Shell's registry, which makes a command when
 * it is asked for by its name.
 */
public final class CommandList extends CommandRegistry {

    private final Scripts scripts;
    private final Supplier<SavedMaps> maps;
    private final Supplier<TypedLines> typed;
    private final Supplier<Desks> desks;

    /**
     * Creates the list.
     *
     * @param scripts what runs command files
     * @param maps the saved mappings of columns, asked for where one is used
     * @param typed what was typed at the prompt, asked for where some of it is to be forgotten
     * @param desks reaches the records of desks, asked for where one is made
     */
    public CommandList(Scripts scripts, Supplier<SavedMaps> maps, Supplier<TypedLines> typed, Supplier<Desks> desks) {
        this.scripts = scripts;
        this.maps = maps;
        this.typed = typed;
        this.desks = desks;
    }

    /** Returns the commands as far as they can be told without a store and an application; none of them is run. */
    static CommandList unattended() {
        return new CommandList(
                Scripts.NONE,
                () -> {
                    throw new IllegalStateException("no file is loaded");
                },
                () -> {
                    throw new IllegalStateException("nothing is redacted");
                },
                () -> Desks.NONE);
    }

    /** Returns what the commands are called and what they take; it needs neither a store nor an application. */
    public static Catalogue catalogue() {
        return unattended().declared();
    }

    /** Returns what these commands are called and what they take. */
    Catalogue declared() {
        return new Catalogue(names(), name -> command(name).signature());
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        first(name -> {
            names.add(name);
            return false;
        });
        return names;
    }

    /** Returns the command of a name. */
    ConsoleCommand command(String name) {
        return Objects.requireNonNull(getCommandByName(name), name);
    }

    @Override
    public @Nullable ConsoleCommand getCommandByName(String name) {
        return first(name::equals);
    }

    @Override
    public Set<Command> getCommands() {
        return names().stream().map(this::command).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns the first command whose name is wanted. This is the one place that names each command; a chain of
     * questions and no map, because a start would wait 15 ms for a map of constructors and here loads one class.
     */
    private @Nullable ConsoleCommand first(Predicate<String> wanted) {
        if (wanted.test(AddCommand.NAME)) return new AddCommand();
        if (wanted.test(LoadCommand.NAME)) return new LoadCommand(maps);
        if (wanted.test(EditCommand.NAME)) return new EditCommand();
        if (wanted.test(TagCommand.NAME)) return new TagCommand();
        if (wanted.test(UntagCommand.NAME)) return new UntagCommand();
        if (wanted.test(WithdrawCommand.NAME)) return new WithdrawCommand();
        if (wanted.test(ListCommand.NAME)) return new ListCommand();
        if (wanted.test(UnverifiedCommand.NAME)) return new UnverifiedCommand();
        if (wanted.test(FindCommand.NAME)) return new FindCommand();
        if (wanted.test(SimilarCommand.NAME)) return new SimilarCommand();
        if (wanted.test(LinkCommand.NAME)) return new LinkCommand();
        if (wanted.test(ShowCommand.NAME)) return new ShowCommand();
        if (wanted.test(RateCommand.NAME)) return new RateCommand();
        if (wanted.test(VerdictCommand.NAME)) return new VerdictCommand();
        if (wanted.test(SecondCommand.NAME)) return new SecondCommand();
        if (wanted.test(ReopenCommand.NAME)) return new ReopenCommand();
        if (wanted.test(WhyCommand.NAME)) return new WhyCommand();
        if (wanted.test(ConfirmCommand.NAME)) return new ConfirmCommand();
        if (wanted.test(PolicyCommand.NAME)) return new PolicyCommand();
        if (wanted.test(AskCommand.NAME)) return new AskCommand();
        if (wanted.test(ExtendCommand.NAME)) return new ExtendCommand();
        if (wanted.test(WaiveCommand.NAME)) return new WaiveCommand();
        if (wanted.test(RecordCommand.NAME)) return new RecordCommand();
        if (wanted.test(AgendaCommand.NAME)) return new AgendaCommand();
        if (wanted.test(LetterCommand.NAME)) return new LetterCommand();
        if (wanted.test(SourceCommand.NAME)) return new SourceCommand();
        if (wanted.test(SourcesCommand.NAME)) return new SourcesCommand();
        if (wanted.test(CiteCommand.NAME)) return new CiteCommand();
        if (wanted.test(EvidenceCommand.NAME)) return new EvidenceCommand();
        if (wanted.test(EvidenceCheckCommand.NAME)) return new EvidenceCheckCommand();
        if (wanted.test(EvidenceOpenCommand.NAME)) return new EvidenceOpenCommand();
        if (wanted.test(EvidenceExportCommand.NAME)) return new EvidenceExportCommand();
        if (wanted.test(TraceCommand.NAME)) return new TraceCommand();
        if (wanted.test(LogCommand.NAME)) return new LogCommand(CommandList::catalogue);
        if (wanted.test(RetractCommand.NAME)) return new RetractCommand();
        if (wanted.test(RedactCommand.NAME)) return new RedactCommand(typed);
        if (wanted.test(UndoCommand.NAME)) return new UndoCommand();
        if (wanted.test(RedoCommand.NAME)) return new RedoCommand();
        if (wanted.test(DiffCommand.NAME)) return new DiffCommand();
        if (wanted.test(SummaryCommand.NAME)) return new SummaryCommand();
        if (wanted.test(StatusCommand.NAME)) return new StatusCommand();
        if (wanted.test(UseCommand.NAME)) return new UseCommand();
        if (wanted.test(StoriesCommand.NAME)) return new StoriesCommand();
        if (wanted.test(RunCommand.NAME)) return new RunCommand(scripts);
        if (wanted.test(ReviewCommand.NAME)) return new ReviewCommand();
        if (wanted.test(ExpectCommand.NAME)) return new ExpectCommand();
        if (wanted.test(StoreInfoCommand.NAME)) return new StoreInfoCommand();
        if (wanted.test(StoreCheckCommand.NAME)) return new StoreCheckCommand();
        if (wanted.test(StoreSealCommand.NAME)) return new StoreSealCommand();
        if (wanted.test(StoreBackupCommand.NAME)) return new StoreBackupCommand();
        if (wanted.test(StoreRestoreCommand.NAME)) return new StoreRestoreCommand();
        if (wanted.test(StoreCreateCommand.NAME)) return new StoreCreateCommand(desks);
        if (wanted.test(StoreShareCommand.NAME)) return new StoreShareCommand(desks);
        if (wanted.test(StorePeopleCommand.NAME)) return new StorePeopleCommand();
        if (wanted.test(StoreAllowCommand.NAME)) return new StoreAllowCommand(desks);
        if (wanted.test(StoreDisallowCommand.NAME)) return new StoreDisallowCommand();
        if (wanted.test(StoreLaterCommand.NAME)) return new StoreLaterCommand(scripts);
        if (wanted.test(StoreCatchUpCommand.NAME)) return new StoreCatchUpCommand();
        if (wanted.test(StoreLeaveCommand.NAME)) return new StoreLeaveCommand();
        if (wanted.test(HelpCommand.NAME)) return new HelpCommand(CommandList::catalogue);
        if (wanted.test(HistoryCommand.NAME)) return new HistoryCommand();
        if (wanted.test(ClearCommand.NAME)) return new ClearCommand();
        if (wanted.test(CompletionCommand.NAME)) return new CompletionCommand();
        if (wanted.test(VersionCommand.NAME)) return new VersionCommand();
        if (wanted.test(ExitCommand.NAME)) return new ExitCommand();
        return null;
    }
}
