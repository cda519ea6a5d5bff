package dev.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.StoreException;
import dev.onrecord.team.DeskAddress.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTests {

    @TempDir
    Path home;

    @Test
    void areReadAsPostgresqlReadsThem() throws IOException {
        write("""
                # of the desk
                other.example:5432:*:ana:other
                desk.example:6432:news:ana:with\\:colon\\\\
                *:*:*:ben:b:en
                """);

        assertThat(find("desk.example", 6432, "ana")).contains("with:colon\\");
        assertThat(find("desk.example", 5432, "ana")).isEmpty();
        assertThat(find("anywhere", 1, "ben")).contains("b:en");
    }

    @Test
    void areRefusedWhereOthersCanReadThem() throws IOException {
        Files.setPosixFilePermissions(write("*:*:*:*:s3cret\n"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> find("h", 1, "ana"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(".pgpass (rw-r-----)")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void comeFromTheEnvironmentFirst() throws IOException {
        write("*:*:*:*:of the file\n");
        var passwords = new Passwords(Map.of("HOME", home.toString(), "PGPASSWORD", "given"));

        assertThat(passwords.find(new Host("h", 1), "news", "ana")).contains("given");
    }

    private Path write(String text) throws IOException {
        var file = Files.writeString(home.resolve(".pgpass"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private Optional<String> find(String host, int port, String login) {
        return new Passwords(Map.of("HOME", home.toString())).find(new Host(host, port), "news", login);
    }
}
