package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * An installation of Java whose {@code java} is a shell script, to see what a launcher makes of it.
 *
 * @param release the text of its {@code release} file; empty for none
 * @param script what {@code bin/java} does
 * @param environment what else the launcher is to find in its environment
 */
record PretendedJava(String release, String script, Map<String, String> environment) {

    /** Returns a Java of a version that prints its arguments, each with a NUL after it. */
    static PretendedJava of(String version) {
        var release = """
                IMPLEMENTOR="Pretended"
                JAVA_RUNTIME_VERSION="%s+pretended"
                JAVA_VERSION="%s"
                """;
        return withoutRelease().released(release.formatted(version, version));
    }

    /** Returns a Java that tells nothing about itself unless it is run. */
    static PretendedJava withoutRelease() {
        return new PretendedJava("", "for word; do printf '%s\\0' \"$word\"; done", Map.of("PATH", "/usr/bin:/bin"));
    }

    /** Splits what the script printed into the arguments it was given. */
    static String[] argumentsIn(String output) {
        assertThat(output).endsWith("\0");
        return output.substring(0, output.length() - 1).split("\0", -1);
    }

    /** Returns the same Java doing something else. */
    PretendedJava running(String other) {
        return new PretendedJava(release, other, environment);
    }

    /** Returns the same Java with one more variable in the environment. */
    PretendedJava with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new PretendedJava(release, script, more);
    }

    /** Installs it in a new folder and returns the environment in which a launcher finds it. */
    Map<String, String> installedIn(Path folder) throws IOException {
        var home = Files.createTempDirectory(folder, "java");
        var program = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        if (!release.isEmpty()) {
            Files.writeString(home.resolve("release"), release);
        }
        return with("JAVA_HOME", home.toString()).environment();
    }

    private PretendedJava released(String text) {
        return new PretendedJava(text, script, environment);
    }
}
