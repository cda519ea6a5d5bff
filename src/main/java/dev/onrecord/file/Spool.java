package dev.onrecord.file;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OutputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes so that they can be read any number of times: in memory while they are few, then in a private file that is
 * deleted when this is closed.
 */
public final class Spool extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 20;
    private static final int PIECE = 1 << 16;

    /** Stands for the folder of temporary files; the file itself is never created. */
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"), "onrecord");

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long size;

    /**
     * Keeps everything that comes through a pipe.
     *
     * @param most how many bytes may come
     * @param progress is told how many came so far; called often
     * @throws InvalidInputException where more come
     * @throws OutputException where they cannot be saved
     */
    public static Spool of(InputStream pipe, long most, LongConsumer progress) {
        var spool = new Spool();
        var piece = new byte[PIECE];
        try {
            for (int read = pipe.read(piece); read >= 0; read = pipe.read(piece)) {
                spool.write(piece, 0, read);
                progress.accept(spool.size);
                if (spool.size > most) {
                    spool.close();
                    throw new InvalidInputException(
                            "more than " + (most >> 20) + " MB came through the pipe",
                            null,
                            null,
                            "save them in a file and give its name");
                }
            }
            return spool;
        } catch (IOException failed) {
            spool.close();
            throw new OutputException("the input from the pipe cannot be saved: " + failed.getMessage(), failed);
        }
    }

    /** Returns how many bytes there are. */
    public long size() {
        return size;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (out == null && size + length > MOST_IN_MEMORY) {
            out = toFile();
        }
        (out == null ? memory : out).write(bytes, from, length);
        size += length;
    }

    private OutputStream toFile() throws IOException {
        var created = DraftFile.createBeside(TEMPORARY, DraftFile.Readers.OWNER);
        file = created;
        var opened = Files.newOutputStream(created);
        memory.writeTo(opened);
        memory = new ByteArrayOutputStream(0);
        return opened;
    }

    /** Returns the bytes so far, from the first. */
    public InputStream read() throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        return Files.newInputStream(file);
    }

    /** Deletes the bytes. */
    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // It is private, and a later run removes it.
        }
    }
}
