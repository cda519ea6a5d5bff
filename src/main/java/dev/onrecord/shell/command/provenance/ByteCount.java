package dev.onrecord.shell.command.provenance;

import java.util.Locale;

/** Numbers of bytes in words. */
public final class ByteCount {

    private static final long THOUSAND = 1000;
    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};

    private ByteCount() {}

    /** Returns such as {@code 64 bytes} or {@code 1.2 MB}, in powers of a thousand. */
    public static String inWords(long bytes) {
        if (bytes < THOUSAND) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        double shown = bytes;
        int unit = -1;
        while (shown >= THOUSAND - 0.05 && unit < UNITS.length - 1) {
            shown /= THOUSAND;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", shown, UNITS[unit]);
    }
}
