package dev.onrecord.intake.record;

/** How rejected records are written: each as it was, with its reason, so that it can be mended and loaded again. */
public interface RejectForm {

    /** Returns what stands before the first record; empty where nothing does. */
    String head();

    /**
     * Returns what stands before a record.
     *
     * @param reason why it was rejected, in one line
     */
    String before(String reason);
}
