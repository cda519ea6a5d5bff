package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record is copied whole and brought back whole. */
@ExtendWith(OnRecordExtension.class)
class BackupTests {

    @Test
    void bringsBackWhatWasBackedUp(Console console) {
        var copy = console.file("it's a copy.db").toString();
        console.doneScript("add one --key one\nrate one low --because x\n");
        var before = console.done("list", "--format", "json").out();
        console.done("store", "backup", copy);
        console.done("add", "lost");

        console.done("store", "restore", copy, "--force");

        assertThat(console.done("list", "--format", "json").out()).isEqualTo(before);
        console.done("store", "check");
        console.done("add", "later");
        assertThat(console.rows().texts()).containsExactly("one", "later");
        assertThat(new Rows(console.file("it's a copy.db")).texts()).containsExactly("one");
    }

    @Test
    void bringsBackAStoreInPagesOfAnotherSize(Console console) {
        var copy = console.file("copy.db");
        console.done("add", "one");
        console.done("store", "backup", copy.toString());
        new Rows(copy).change("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 4096", "VACUUM");
        console.done("add", "two");

        console.done("store", "restore", copy.toString(), "--force");

        console.done("store", "check");
        assertThat(console.rows().texts()).containsExactly("one");
        console.done("store", "backup", copy.toString(), "--force");
        assertThat(new Rows(copy).texts()).containsExactly("one");
    }

    @Test
    void isAStoreItself(Console console) {
        console.done("add", "one");
        console.done("store", "backup", console.file("copy.db").toString());

        var copy = console.start("", List.of("--store", console.file("copy.db").toString(), "store", "check"))
                .expect(0);

        assertThat(copy.out()).contains("chain: ok");
    }

    @Test
    void takesThePlaceOfNoFileUnasked(Console console) {
        console.done("add", "one");
        var there = console.write("there.db", "precious");

        console.run("store", "backup", there.toString()).expect(1);
        assertThat(there).hasContent("precious");
        console.done("store", "backup", there.toString(), "--force");

        assertThat(new Rows(there).texts()).containsExactly("one");
    }

    @Test
    void givesUpNoRecordUnasked(Console console) {
        console.done("add", "one");
        var copy = console.file("copy.db").toString();
        console.done("store", "backup", copy);

        assertThat(console.run("store", "restore", copy).expect(1).err()).contains("the store holds 1 entry");
    }

    @Test
    void bringsBackNothingThatIsNotSound(Console console) {
        console.done("add", "one");
        console.done("store", "backup", console.file("copy.db").toString());
        new Rows(console.file("copy.db")).tamper("UPDATE command SET recorded_by = 'lee'");
        console.done("store", "backup", console.file("no trigger.db").toString());
        new Rows(console.file("no trigger.db")).change("DROP TRIGGER entry_is_kept");
        console.write("text.db", "no store at all, but long enough to be read as one if it were not for its start");

        for (String name : List.of("copy.db", "no trigger.db", "text.db")) {
            console.run("store", "restore", console.file(name).toString(), "--force")
                    .expect(3);
        }
        console.run("store", "restore", console.file("nowhere.db").toString(), "--force")
                .expect(1);

        console.done("store", "check");
        assertThat(console.rows().value("SELECT recorded_by FROM command")).isEqualTo("kim");
    }

    @Test
    void leavesNothingBesideItsTarget(Console console) {
        console.done("add", "one");

        console.done("store", "backup", console.file("copy.db").toString());
        console.run("store", "backup", console.file("no/such/folder.db").toString())
                .expect(1);

        assertThat(console.folder().toFile().list()).containsExactlyInAnyOrder("onrecord.db", "copy.db");
    }
}
