package dev.onrecord.matching;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The models of language that lie in a folder of its own beside the program, where somebody put them there. */
public final class InstalledMeaning {

    /** The name of the system property by which the launcher says where the folder is. */
    public static final String FOLDER = "onrecord.semantic";

    private InstalledMeaning() {}

    /**
     * Loads the models, which takes about a second.
     *
     * @return empty where none is installed
     * @throws IllegalStateException where one is and cannot be loaded
     */
    public static List<Meaning> load() {
        var folder = System.getProperty(FOLDER);
        return folder == null || !Files.isDirectory(Path.of(folder)) ? List.of() : load(Path.of(folder));
    }

    private static List<Meaning> load(Path folder) {
        try {
            // The loader lives as long as the models do, which is as long as the program.
            var loader = new URLClassLoader(jars(folder).toArray(URL[]::new), Meaning.class.getClassLoader());
            return ServiceLoader.load(Meaning.class, loader).stream()
                    .filter(found -> found.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (IOException | ServiceConfigurationError failed) {
            var cause = failed.getCause() == null ? failed : failed.getCause();
            throw new IllegalStateException(
                    "what is in " + folder + " cannot be used (" + cause.getMessage() + ")", failed);
        }
    }

    private static List<URL> jars(Path folder) throws IOException {
        var jars = new ArrayList<URL>();
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                jars.add(url(file));
            }
        }
        return jars;
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
