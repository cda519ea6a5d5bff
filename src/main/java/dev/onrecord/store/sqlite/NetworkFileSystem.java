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
 * File systems of other machines. Two machines there do not see each other's locks and share no memory for the write-ahead
 * log, so that a store can be damaged and reads can be outdated.
 */
public final class NetworkFileSystem {

    /** Their types as Linux and macOS name them, without the {@code fuse.} that Linux puts before some. */
    private static final Set<String> TYPES = Set.of("""
            acfs afpfs afs beegfs ceph cifs coda curlftpfs davfs ftpfs glusterfs gpfs gvfsd-fuse lustre ncp ncpfs nfs
            nfs3 nfs4 rclone s3fs smb smb2 smb3 smbfs smbnetfs sshfs webdav
            """.split("\\s+"));

    private NetworkFileSystem() {}

    /**
     * Refuses a store on a network file system.
     *
     * @throws StoreException where it is on one
     */
    static void refuse(Path store) throws IOException {
        var type = Files.getFileStore(existing(store.toAbsolutePath())).type();
        if (isOne(type)) {
            throw new StoreException(
                            "the store is on a network file system (" + type + "), where it can be damaged: " + store,
                            null)
                    .clearedBy(Remedy.Plain.COPY_STORE);
        }
    }

    /** Tells whether a file is on one; not where that cannot be found out. */
    public static boolean holds(Path file) {
        try {
            return isOne(Files.getFileStore(existing(file.toAbsolutePath())).type());
        } catch (IOException unknown) {
            return false;
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
