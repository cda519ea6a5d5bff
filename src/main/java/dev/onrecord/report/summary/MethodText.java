package dev.onrecord.report.summary;

import java.util.List;

/** The standing paragraphs of a summary. Confidence and likelihood have sentences of their own. */
final class MethodText {

    /** What the scale of confidence is. */
    static final List<String> SCALE = List.of(
            "Confidence has the three levels of US Intelligence Community Directive 203: low, moderate and high."
                    + " It grades the basis of the desk's judgement, not the claim."
                    + " A claim that has not been rated is called unrated.",
            "Nothing here says how likely a claim is.");

    /** How the desk works. */
    static final List<String> METHOD = List.of(
            "Each claim is one proposition that can be checked by itself."
                    + " What the desk concludes, how confident it is and what the parties say are kept apart:"
                    + " a denial does not make a claim false, an absent admission does not make it true,"
                    + " and silence admits nothing. A claim is unverified until the desk concludes otherwise."
                    + " Who was asked, or was not, was asked by this desk; what is on the record is on the record of this desk.",
            "Origins are counted, not reports: many reports that go back to one place have one origin,"
                    + " and a trail that ends at somebody unidentified has none."
                    + " Evidence is graded by the Admiralty code, its source from A to F and the information from 1 to 6;"
                    + " F and 6 mean that it cannot be judged, which is not the worst grade.",
            "Nothing in the record is changed or removed. What was taken back stays in it, marked as such.");

    /** What it means that a verdict is in question. */
    static final String IN_QUESTION =
            "Something has come up since these verdicts were given that would have stood in their"
                    + " way. The desk has not confirmed, changed or taken back any of them since.";

    /** How the reader can check the summary. */
    static final String CHECK = "The head hash covers every entry of the record up to this point, so that a summary"
            + " can be checked against the record.";

    private MethodText() {}
}
