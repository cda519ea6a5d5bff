package dev.onrecord.meaning;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The library of ONNX Runtime for this machine, unpacked once into the user's cache. Left to itself the runtime unpacks it
 * into a new folder each time, and leaves the folder behind.
 */
final class NativeLibrary {

    private static final String PLACE = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /** Says where the library is; where it cannot be unpacked the runtime does as it is used to. */
    static void prepare() {
        var cache = cache();
        if (System.getProperty(PLACE) != null || cache == null) {
            return;
        }
        try {
            var folder = cache.resolve("onrecord").resolve("onnxruntime-" + platform());
            create(folder);
            for (String library : LIBRARIES) {
                unpack(System.mapLibraryName(library), folder);
            }
            System.setProperty(PLACE, folder.toString());
        } catch (IOException | UnsupportedOperationException noCache) {
            System.clearProperty(PLACE);
        }
    }

    private static @Nullable Path cache() {
        var named = System.getenv("XDG_CACHE_HOME");
        var home = System.getenv("HOME");
        return named != null && !named.isBlank()
                ? Path.of(named)
                : home == null || home.isBlank() ? null : Path.of(home, ".cache");
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch");
        return (system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : "linux")
                + (machine.equals("aarch64") ? "-aarch64" : "-x64");
    }

    private static void create(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static void unpack(String name, Path folder) throws IOException {
        var packed = OrtEnvironment.class.getResource("native/" + platform() + "/" + name);
        if (packed == null) {
            throw new IOException("no " + name + " for " + platform());
        }
        var target = folder.resolve(name);
        var connection = packed.openConnection();
        try (var content = connection.getInputStream()) {
            if (Files.exists(target) && Files.size(target) == connection.getContentLengthLong()) {
                return;
            }
            var part = Files.createTempFile(folder, name, ".part");
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
