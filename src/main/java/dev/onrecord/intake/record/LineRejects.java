package dev.onrecord.intake.record;

/** Rejected records that stand on a line each, under a remark that a load passes over. */
public final class LineRejects implements RejectForm {

    /** What a remark begins with. */
    public static final String REMARK = "# rejected: ";

    @Override
    public String head() {
        return "";
    }

    @Override
    public String before(String reason) {
        return REMARK + reason + "\n";
    }
}
