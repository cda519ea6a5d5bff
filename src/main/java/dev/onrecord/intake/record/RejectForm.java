package dev.onrecord.intake.record;

/** How rejected records are written: each as it was, with its reason, so that it can be mended and loaded again. */
public interface RejectForm {

    /** Returns the text before the first record; may be empty. */
    String head();

    /**
     * Returns what stands before a record.
     *
     * @param reason why it was rejected, in one line
     */
    String before(String reason);
}
