package dev.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskAddressTests {

    @Test
    void readsTheServersThatAreTriedInTurn() {
        var address = DeskAddress.of("postgresql://ana@one.example:6432,two.example/news%20room?connect_timeout=3");

        assertThat(address.user()).isEqualTo("ana");
        assertThat(address.hosts())
                .isEqualTo(
                        List.of(new DeskAddress.Host("one.example", 6432), new DeskAddress.Host("two.example", 5432)));
        assertThat(address.database()).isEqualTo("news room");
        assertThat(address.shown()).isEqualTo("postgresql://ana@one.example:6432,two.example/news room");
        assertThat(address.url()).isEqualTo("jdbc:postgresql://one.example:6432,two.example:5432/news+room");
        assertThat(address.settings())
                .containsEntry("connectTimeout", "3")
                .containsEntry("targetServerType", "primary")
                .containsEntry("sslmode", "verify-full");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://h/d, true",
        "postgres://h/d, true",
        "postgresql:/h/d, false",
        "./postgresql://h/d, false",
        "mysql://h/d, false",
        "record.db, false",
    })
    void isKnownByItsScheme(String text, boolean isOne) {
        assertThat(DeskAddress.isOne(text)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, disable",
        "127.0.0.1, disable",
        "[::1], disable",
        "desk.example, verify-full",
        "'localhost,desk.example', verify-full",
        "127.0.0.1.example, verify-full",
        "10.0.0.1, verify-full",
    })
    void leavesThisMachineAloneUnencrypted(String host, String mode) {
        assertThat(DeskAddress.of("postgresql://" + host + "/d").settings().getProperty("sslmode"))
                .isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable", "allow", "prefer"})
    void refusesToGoUnencryptedToAnotherMachine(String mode) {
        assertThatThrownBy(() -> DeskAddress.of("postgresql://localhost,desk.example/d?sslmode=" + mode))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("desk.example");
        assertThat(DeskAddress.of("postgresql://localhost/d?sslmode=" + mode).settings())
                .containsEntry("sslmode", mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:s3cret@h/d",
                "postgresql://:s3cret@h/d",
                "postgresql://ana:s3cret/s3cret@h/d",
                "postgresql://ana:s3cret@s3cret@h/d",
                "postgresql://ana:s3cret?s3cret@h/d",
                "postgresql://h/d?password=s3cret",
                "postgresql://h/d?PASSWORD=s3cret&sslmode=require",
                "postgresql://h/d?sslmode=require&sslpassword=s3cret",
                "postgresql://h/d?p%61ssword=s3cret",
            })
    void takesNoPasswordAndNeverRepeatsIt(String text) {
        assertThatThrownBy(() -> DeskAddress.of(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no password in the address")
                .satisfies(failed -> assertThat(failed.getMessage() + ((InvalidInputException) failed).hint())
                        .doesNotContain("s3cret"));
        assertThat(DeskAddress.masked("--store " + text + " list"))
                .doesNotContain("s3cret")
                .hasSameSizeAs("--store " + text + " list");
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        for (String line : List.of(
                "add \"see postgresql docs: a@b\"", "--store postgresql://ana@h:5432/d list", "say password=x to C1")) {
            assertThat(DeskAddress.masked(line)).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://h",
                "postgresql://h/",
                "postgresql:///d",
                "postgresql://h:0/d",
                "postgresql://h:99999/d",
                "postgresql://h,/d",
                "postgresql://h/d/e",
                "postgresql://h/d?sslmod=require",
                "postgresql://h/d?sslmode=on",
                "postgresql://h/d%zz",
            })
    void saysWhatIsWrong(String text) {
        assertThatThrownBy(() -> DeskAddress.of(text))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(failed ->
                        assertThat(((InvalidInputException) failed).hint()).isPresent());
    }

    @Test
    void namesOneFileForOneRecord() {
        assertThat(DeskAddress.of("postgresql://ana@h/d").fileName())
                .isEqualTo(DeskAddress.of("postgresql://ben@h:5432/d?sslmode=require")
                        .fileName())
                .isEqualTo("h_d.db");
        assertThat(DeskAddress.of("postgresql://h/a%20b").fileName())
                .isNotEqualTo(DeskAddress.of("postgresql://h/a_b").fileName());
    }
}
