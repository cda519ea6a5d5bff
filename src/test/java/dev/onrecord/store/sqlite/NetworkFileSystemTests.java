package dev.onrecord.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which disks are those of other machines. */
class NetworkFileSystemTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "fuse.sshfs", "afpfs", "webdav", "NFS"})
    void areTold(String type) {
        assertThat(NetworkFileSystem.isOne(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk", "vfat"})
    void areNotThoseOfThisMachine(String type) {
        assertThat(NetworkFileSystem.isOne(type)).isFalse();
    }

    @Test
    void areLookedForWhereTheStoreIsToLie(@TempDir Path folder) {
        assertThatCode(() -> NetworkFileSystem.refuse(folder.resolve("no/such/folder/onrecord.db")))
                .doesNotThrowAnyException();
    }
}
