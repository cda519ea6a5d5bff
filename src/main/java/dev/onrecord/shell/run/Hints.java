package dev.onrecord.shell.run;

import static dev.onrecord.shell.command.ChangingCommand.CLAIM;
import static dev.onrecord.shell.command.ChangingCommand.CLAIMS;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.RemedyWriter;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.shell.command.assessment.ConfirmCommand;
import dev.onrecord.shell.command.assessment.RateCommand;
import dev.onrecord.shell.command.assessment.ReopenCommand;
import dev.onrecord.shell.command.assessment.SecondCommand;
import dev.onrecord.shell.command.assessment.VerdictCommand;
import dev.onrecord.shell.command.assessment.WhyCommand;
import dev.onrecord.shell.command.claims.EditCommand;
import dev.onrecord.shell.command.claims.ListCommand;
import dev.onrecord.shell.command.claims.LoadCommand;
import dev.onrecord.shell.command.claims.LoadParameters;
import dev.onrecord.shell.command.claims.WithdrawCommand;
import dev.onrecord.shell.command.history.RetractCommand;
import dev.onrecord.shell.command.provenance.CiteCommand;
import dev.onrecord.shell.command.provenance.EvidenceCommand;
import dev.onrecord.shell.command.provenance.SourceCommand;
import dev.onrecord.shell.command.responses.AskCommand;
import dev.onrecord.shell.command.responses.ExtendCommand;
import dev.onrecord.shell.command.responses.RecordCommand;
import dev.onrecord.shell.command.responses.WaiveCommand;
import dev.onrecord.shell.command.session.StoreBackupCommand;
import dev.onrecord.shell.command.session.StoreCheckCommand;
import dev.onrecord.shell.command.session.StoreRestoreCommand;
import dev.onrecord.shell.command.team.Addresses;
import dev.onrecord.shell.command.team.StoreAllowCommand;
import dev.onrecord.shell.command.team.StoreCreateCommand;
import dev.onrecord.shell.command.team.StorePeopleCommand;
import dev.onrecord.shell.grammar.CommandLine;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.team.DeskMember;

/** Writes remedies as hints, each through the parameters of the command that reads it. */
public final class Hints implements RemedyWriter {

    private static final Hints WRITER = new Hints();

    /** What a suggested deadline is: a week from the day on which the line is run. */
    private static final String IN_A_WEEK = "+7d";

    private Hints() {}

    /** Returns a line to run, or a sentence that names an option. */
    public static String of(Remedy remedy) {
        return remedy.writtenBy(WRITER);
    }

    @Override
    public String write(Remedy.Rate remedy) {
        return CommandLine.of(RateCommand.NAME)
                .with(CLAIMS, remedy.claim())
                .with(RateCommand.LEVEL, remedy.level())
                .withOwnWords(RateCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.StandBy remedy) {
        return CommandLine.of(VerdictCommand.NAME)
                .with(CLAIMS, remedy.claim())
                .with(VerdictCommand.VERDICT, remedy.verdict())
                .withOwnWords(VerdictCommand.BECAUSE)
                .with(VerdictCommand.OVERRIDE)
                .toString();
    }

    @Override
    public String write(Remedy.Reopen remedy) {
        return CommandLine.of(ReopenCommand.NAME)
                .with(CLAIMS, remedy.claim())
                .withOwnWords(ReopenCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.NameSource remedy) {
        return CommandLine.of(CiteCommand.NAME)
                .with(CLAIM, remedy.claim())
                .withOwnWords(CiteCommand.SOURCE)
                .toString();
    }

    @Override
    public String write(Remedy.TraceSource remedy) {
        return CommandLine.of(CiteCommand.NAME)
                .with(CLAIM, remedy.claim())
                .with(CiteCommand.SOURCE, remedy.source())
                .withOwnWords(CiteCommand.FROM)
                .toString();
    }

    @Override
    public String write(Remedy.GradeSource remedy) {
        return CommandLine.of(SourceCommand.NAME)
                .with(SourceCommand.SOURCE, remedy.source())
                .with(SourceCommand.RELIABILITY, Reliability.F)
                .withOwnWords(SourceCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.AddEvidence remedy) {
        return CommandLine.of(EvidenceCommand.NAME)
                .with(CLAIM, remedy.claim())
                .withOwnWords(EvidenceCommand.TITLE)
                .with(EvidenceCommand.STANCE, remedy.stance())
                .toString();
    }

    @Override
    public String write(Remedy.GradeEvidence remedy) {
        return evidence(remedy.claim(), remedy.title(), remedy.stance())
                .with(EvidenceCommand.CREDIBILITY, Credibility.CANNOT_BE_JUDGED)
                .toString();
    }

    @Override
    public String write(Remedy.TakeFile remedy) {
        return evidence(remedy.claim(), remedy.title(), remedy.stance())
                .with(EvidenceCommand.FILE, remedy.file())
                .toString();
    }

    private static CommandLine evidence(ClaimId claim, String title, Stance stance) {
        return CommandLine.of(EvidenceCommand.NAME)
                .with(CLAIM, claim)
                .with(EvidenceCommand.TITLE, title)
                .with(EvidenceCommand.STANCE, stance);
    }

    @Override
    public String write(Remedy.Second remedy) {
        return CommandLine.of(SecondCommand.NAME)
                .with(CLAIMS, remedy.claim())
                .withOwnWords(SecondCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.Retract remedy) {
        return CommandLine.of(RetractCommand.NAME)
                .with(RetractCommand.ENTRY, remedy.entry())
                .withOwnWords(RetractCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.Withdraw remedy) {
        return CommandLine.of(WithdrawCommand.NAME)
                .with(CLAIMS, remedy.claim())
                .withOwnWords(WithdrawCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.NameParty remedy) {
        return CommandLine.of(EditCommand.NAME)
                .with(CLAIM, remedy.claim())
                .with(EditCommand.ABOUT, remedy.party())
                .withOwnWords(EditCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.DescribeSource remedy) {
        return CommandLine.of(SourceCommand.NAME)
                .with(SourceCommand.SOURCE, remedy.source())
                .withOwnWords(SourceCommand.KIND)
                .toString();
    }

    @Override
    public String write(Remedy.AskParty remedy) {
        return CommandLine.of(AskCommand.NAME)
                .with(CLAIMS, remedy.claim())
                .with(AskCommand.PARTY, remedy.party())
                .with(AskCommand.BY, IN_A_WEEK)
                .toString();
    }

    @Override
    public String write(Remedy.Extend remedy) {
        return CommandLine.of(ExtendCommand.NAME)
                .with(CLAIM, remedy.claim())
                .with(ExtendCommand.PARTY, remedy.party())
                .with(ExtendCommand.BY, IN_A_WEEK)
                .toString();
    }

    @Override
    public String write(Remedy.Waive remedy) {
        return CommandLine.of(WaiveCommand.NAME)
                .with(CLAIM, remedy.claim())
                .with(WaiveCommand.PARTY, remedy.party())
                .withOwnWords(WaiveCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.RecordResponse remedy) {
        var line = CommandLine.of(RecordCommand.NAME)
                .with(RecordCommand.KIND, remedy.kind())
                .with(CLAIMS, remedy.claim())
                .with(RecordCommand.PARTY, remedy.party());
        return remedy.kind() == ResponseKind.NON_ADMISSION
                ? line.withOwnWords(RecordCommand.SEARCHED).toString()
                : line.toString();
    }

    @Override
    public String write(Remedy.Confirm remedy) {
        return CommandLine.of(ConfirmCommand.NAME)
                .with(CLAIM, remedy.claim())
                .with(ConfirmCommand.ENTRIES, remedy.entry())
                .withOwnWords(ConfirmCommand.BECAUSE)
                .toString();
    }

    @Override
    public String write(Remedy.LookInto remedy) {
        return CommandLine.of(WhyCommand.NAME).with(CLAIMS, remedy.claim()).toString();
    }

    @Override
    public String write(Remedy.MakeDesk remedy) {
        return CommandLine.of(StoreCreateCommand.NAME)
                .with(Addresses.ADDRESS, remedy.address())
                .toString();
    }

    @Override
    public String write(Remedy.LetIn remedy) {
        var line = CommandLine.of(StoreAllowCommand.NAME)
                .with(StoreAllowCommand.PERSON, remedy.login())
                .with(StoreAllowCommand.ROLE, DeskMember.CHECKER);
        return remedy.is() == Remedy.LetIn.Login.THERE
                ? line.toString()
                : line + " " + StoreAllowCommand.CREATE.written() + ", or let who keeps the server make the login";
    }

    @Override
    public String write(Remedy.SkipInvalid remedy) {
        return LoadParameters.SKIP_INVALID.written() + " keeps the other " + remedy.good();
    }

    @Override
    public String write(Remedy.MapField remedy) {
        var nearest = remedy.nearest();
        return (nearest == null ? "" : mapping(remedy.name(), nearest) + " reads it as " + nearest + ", ")
                + mapping(remedy.name(), "-") + " ignores it";
    }

    private static String mapping(String name, String field) {
        return LoadParameters.MAP.written() + " " + Quoting.quote(name + "=" + field);
    }

    @Override
    public String write(Remedy.NameEncoding remedy) {
        return LoadParameters.ENCODING.written() + " " + remedy.name() + " fits; look at the names in what it loads";
    }

    @Override
    public String write(Remedy.SplitField remedy) {
        var split = LoadParameters.SPLIT.written() + " ";
        return split + Quoting.quote(remedy.field() + "=,") + " makes several of it, " + split
                + Quoting.quote(remedy.field() + "=") + "\";\" leaves it one";
    }

    @Override
    public String write(Remedy.LoadAgain remedy) {
        var line = CommandLine.of(LoadCommand.NAME);
        remedy.files().forEach(file -> line.with(LoadParameters.FILES, file));
        if (!remedy.columns().isEmpty()) {
            line.with(LoadParameters.COLUMNS, String.join(",", remedy.columns()));
        }
        remedy.maps().forEach((column, field) -> line.with(LoadParameters.MAP, column + "=" + field));
        remedy.splits().forEach((field, sign) -> line.with(LoadParameters.SPLIT, field + "=" + sign));
        if (remedy.asksForOrder()) {
            line.withOwnWords(LoadParameters.DATE_ORDER);
        }
        if (remedy.story() != null) {
            line.with(LoadParameters.STORY, remedy.story());
        }
        return line.toString();
    }

    @Override
    public String write(Remedy.Plain remedy) {
        return switch (remedy) {
            case LIST_PROPOSALS -> ListCommand.NAME + " --blocker " + BlockerKind.SECOND.published();
            case NAME_SEARCH ->
                "say where: " + RecordCommand.SEARCHED.written()
                        + " \"the sites, feeds and agencies that were looked through\"";
            case USE_NOTE -> "use " + RecordCommand.NOTE.written() + " for what the desk wants to say";
            case UPDATE_CLAIMS ->
                LoadParameters.UPDATE.written() + " takes what the file says; what was there stays in the history";
            case KEEP_SIDE ->
                LoadParameters.KEEP.written() + " record leaves what the record says, " + LoadParameters.KEEP.written()
                        + " file takes what the file says";
            case READ_LINES ->
                LoadParameters.FORMAT.written() + " " + FileFormat.NDJSON.published() + " reads one claim a line";
            case NAME_ENCODING -> "save it as UTF-8, or name its " + LoadParameters.ENCODING.written();
            case ORDER_DATES ->
                LoadParameters.DATE_ORDER.written() + " dmy reads the day first, " + LoadParameters.DATE_ORDER.written()
                        + " mdy the month";
            case NAME_STORY ->
                "put it first, name it with " + LoadParameters.STORY.written() + ", or load the file by its name";
            case OVERRIDE_IN_FILE ->
                "leave the verdict out, or say in a field override of the record why it stands all the same";
            case ADD_FILE ->
                "leave the file out and add it with: " + EvidenceCommand.NAME + " CLAIM TITLE "
                        + EvidenceCommand.FILE.form();
            case NAME_STORE ->
                "name another file with " + GlobalOptions.STORE.written() + " or " + GlobalOptions.STORE_VARIABLE;
            case MAKE_STORE ->
                "bring a backup back if a store was there; " + GlobalOptions.NEW.written()
                        + " before the command makes a new store of it";
            case CHECK_STORE ->
                StoreCheckCommand.NAME + " says where; " + StoreRestoreCommand.NAME + " brings a backup back";
            case RESTORE_STORE -> "move it away, and " + StoreRestoreCommand.NAME + " brings a backup back";
            case LIST_PEOPLE -> StorePeopleCommand.NAME + " says who may";
            case ACT_AS_ONESELF -> "leave out " + GlobalOptions.AS.written() + " and " + GlobalOptions.NOW.written();
            case TAKE_LOGIN -> "leave out " + StoreAllowCommand.CREATE.written();
            case COPY_STORE ->
                "keep it on a disk of this machine: " + GlobalOptions.NETWORK.written() + " before "
                        + StoreBackupCommand.NAME + " FILE brings a copy there";
            case KEEP_NO_COPY ->
                "see that its folder can be written and has room; " + EvidenceCommand.NAME + " … "
                        + EvidenceCommand.FILE.form() + " --" + EvidenceCommand.COPY.opposite()
                        + " records a file without a copy";
        };
    }
}
