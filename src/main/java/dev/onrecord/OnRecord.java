package dev.onrecord;

/** Starts the console. */
public final class OnRecord {

    private OnRecord() {}

    /** Prints the version. */
    public static void main(String[] args) {
        System.out.println("onrecord " + OnRecord.class.getPackage().getImplementationVersion());
    }
}
