package dev.onrecord.shell.run;

/** Whether work that failed had recorded something, read off the record. */
public enum RecordingOutcome {
    NOTHING("nothing was recorded"),
    /** Something was recorded before the failure, and stays. */
    RECORDED("what was recorded before stays"),
    /** The store failed as it was to keep the work, and cannot be read to see what it holds. */
    UNKNOWN("whether it was recorded is not known; log shows it once the store can be read again");

    private final String words;

    RecordingOutcome(String words) {
        this.words = words;
    }

    /** Returns the outcome in words, as an end of a sentence. */
    public String words() {
        return words;
    }
}
