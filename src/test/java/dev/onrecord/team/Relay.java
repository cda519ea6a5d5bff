package dev.onrecord.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between consoles and a server: passes bytes on, late where that is wanted, and cuts a connection after so many of
 * them.
 */
final class Relay implements AutoCloseable {

    private static final long NEVER = Long.MAX_VALUE;

    private final ServerSocket door;
    private final int target;
    private final long delayMillis;
    private final AtomicLong leftToServer = new AtomicLong(NEVER);
    private final AtomicLong leftToClient = new AtomicLong(NEVER);

    /** Opens a relay to a port of this machine, on which every piece is that late. */
    Relay(int target, long delayMillis) {
        this.target = target;
        this.delayMillis = delayMillis;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        start(this::accept);
    }

    /** Returns what an address names it by. */
    String host() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** Cuts the connection after so many more bytes in one direction; what comes next is let through. */
    void cutAfter(long bytes, Direction direction) {
        left(direction).set(bytes);
    }

    /** Tells whether the cut is still to come; forgets it. */
    boolean stopCutting() {
        var wasToCome = leftToServer.get() != NEVER || leftToClient.get() != NEVER;
        leftToServer.set(NEVER);
        leftToClient.set(NEVER);
        return wasToCome;
    }

    private AtomicLong left(Direction direction) {
        return direction == Direction.TO_SERVER ? leftToServer : leftToClient;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                start(() -> pass(client, server, Direction.TO_SERVER));
                start(() -> pass(server, client, Direction.TO_CLIENT));
            } catch (IOException closed) {
                // The next one is let in, if the door is open.
            }
        }
    }

    private void pass(Socket from, Socket to, Direction direction) {
        try (from;
                to) {
            pass(from.getInputStream(), to.getOutputStream(), left(direction));
        } catch (IOException ended) {
            // Both ends are closed.
        }
    }

    private void pass(InputStream in, OutputStream out, AtomicLong left) throws IOException {
        var piece = new byte[8192];
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            if (delayMillis > 0) {
                pause();
            }
            long allowed = left.get();
            if (allowed < length) {
                out.write(piece, 0, (int) allowed);
                out.flush();
                left.set(NEVER);
                return;
            }
            if (allowed != NEVER) {
                left.addAndGet(-length);
            }
            out.write(piece, 0, length);
            out.flush();
        }
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whither bytes go. */
    enum Direction {
        TO_SERVER,
        TO_CLIENT
    }
}
