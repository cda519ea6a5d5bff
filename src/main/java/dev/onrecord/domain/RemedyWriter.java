package dev.onrecord.domain;

/** Writes each kind of {@link Remedy} for the user: a line to run, or a sentence that names an option. */
public interface RemedyWriter {

    /** Writes a {@link Remedy.Rate}. */
    String write(Remedy.Rate remedy);

    /** Writes a {@link Remedy.StandBy}. */
    String write(Remedy.StandBy remedy);

    /** Writes a {@link Remedy.Reopen}. */
    String write(Remedy.Reopen remedy);

    /** Writes a {@link Remedy.NameSource}. */
    String write(Remedy.NameSource remedy);

    /** Writes a {@link Remedy.TraceSource}. */
    String write(Remedy.TraceSource remedy);

    /** Writes a {@link Remedy.GradeSource}. */
    String write(Remedy.GradeSource remedy);

    /** Writes an {@link Remedy.AddEvidence}. */
    String write(Remedy.AddEvidence remedy);

    /** Writes a {@link Remedy.GradeEvidence}. */
    String write(Remedy.GradeEvidence remedy);

    /** Writes a {@link Remedy.TakeFile}. */
    String write(Remedy.TakeFile remedy);

    /** Writes a {@link Remedy.Second}. */
    String write(Remedy.Second remedy);

    /** Writes a {@link Remedy.Retract}. */
    String write(Remedy.Retract remedy);

    /** Writes a {@link Remedy.Withdraw}. */
    String write(Remedy.Withdraw remedy);

    /** Writes a {@link Remedy.NameParty}. */
    String write(Remedy.NameParty remedy);

    /** Writes a {@link Remedy.DescribeSource}. */
    String write(Remedy.DescribeSource remedy);

    /** Writes an {@link Remedy.AskParty}. */
    String write(Remedy.AskParty remedy);

    /** Writes an {@link Remedy.Extend}. */
    String write(Remedy.Extend remedy);

    /** Writes a {@link Remedy.Waive}. */
    String write(Remedy.Waive remedy);

    /** Writes a {@link Remedy.RecordResponse}. */
    String write(Remedy.RecordResponse remedy);

    /** Writes a {@link Remedy.Confirm}. */
    String write(Remedy.Confirm remedy);

    /** Writes a {@link Remedy.LookInto}. */
    String write(Remedy.LookInto remedy);

    /** Writes a {@link Remedy.MakeDesk}. */
    String write(Remedy.MakeDesk remedy);

    /** Writes a {@link Remedy.LetIn}. */
    String write(Remedy.LetIn remedy);

    /** Writes a {@link Remedy.SkipInvalid}. */
    String write(Remedy.SkipInvalid remedy);

    /** Writes a {@link Remedy.MapField}. */
    String write(Remedy.MapField remedy);

    /** Writes a {@link Remedy.NameEncoding}. */
    String write(Remedy.NameEncoding remedy);

    /** Writes a {@link Remedy.SplitField}. */
    String write(Remedy.SplitField remedy);

    /** Writes a {@link Remedy.LoadAgain}. */
    String write(Remedy.LoadAgain remedy);

    /** Writes a {@link Remedy.Plain}. */
    String write(Remedy.Plain remedy);
}
