package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Console} in a folder of its own, and sees to it that nothing but the program's own output is
 * ever written: a library that prints a warning fails the test.
 */
final class OnRecordExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(OnRecordExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        var store = context.getStore(NAMESPACE);
        store.put(Path.class, Files.createTempDirectory("onrecord"));
        store.put(Noise.class, Noise.listen());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        var store = context.getStore(NAMESPACE);
        var noise = store.remove(Noise.class, Noise.class).stop();
        delete(store.remove(Path.class, Path.class));
        assertThat(noise).as("what somebody wrote past the program's streams").isEmpty();
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Console.class;
    }

    @Override
    public Console resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Console.in(context.getStore(NAMESPACE).get(Path.class, Path.class));
    }

    /**
     * What is written to the streams of this process.
     *
     * @param out the true standard output
     * @param err the true standard error
     * @param heard what was written meanwhile
     */
    private record Noise(PrintStream out, PrintStream err, ByteArrayOutputStream heard) {

        static Noise listen() {
            var noise = new Noise(System.out, System.err, new ByteArrayOutputStream());
            var listener = new PrintStream(noise.heard, true, UTF_8);
            System.setOut(listener);
            System.setErr(listener);
            return noise;
        }

        String stop() {
            System.setOut(out);
            System.setErr(err);
            return heard.toString(UTF_8);
        }
    }
}
