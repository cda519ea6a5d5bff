package dev.onrecord.store.sqlite;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Disks of other machines. Two machines there do not see each other's locks, and share no memory for the write-ahead
 * log, so that a store can be damaged and reads can be old.
 */
final class NetworkFileSystem {

    /** The types as Linux and macOS name them; those that programs provide have {@code fuse.} before theirs on Linux. */
    private static final Set<String> TYPES = Set.of(
            "acfs",
            "afpfs",
            "afs",
            "beegfs",
            "ceph",
            "cifs",
            "coda",
            "curlftpfs",
            "davfs",
            "ftpfs",
            "glusterfs",
            "gpfs",
            "gvfsd-fuse",
            "lustre",
            "ncp",
            "ncpfs",
            "nfs",
            "nfs3",
            "nfs4",
            "rclone",
            "s3fs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "smbnetfs",
            "sshfs",
            "webdav");

    private NetworkFileSystem() {}

    /**
     * Refuses a store that lies, or is to lie, on a disk of another machine.
     *
     * @throws StoreException where it does, with the way out
     */
    static void refuse(Path store) throws IOException {
        var type = Files.getFileStore(existing(store.toAbsolutePath())).type();
        if (isOne(type)) {
            throw new StoreException(
                            "the store lies on a network file system (" + type + "), where it can be damaged: " + store,
                            null)
                    .clearedBy(Remedy.Plain.COPY_STORE);
        }
    }

    private static Path existing(Path place) {
        var folder = place;
        while (!Files.exists(folder)) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }

    static boolean isOne(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }
}
