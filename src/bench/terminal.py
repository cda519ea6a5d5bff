"""A console on a pseudo-terminal, as a person has it."""
import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[ -/]*[@-~]|[()][0-9A-B]|[=>78])")
PROMPT = re.compile(r"\n.*(unverified|overdue)\) > ", re.DOTALL)


class Console:
    """Types for the person and reads the screen; `screen` is what the last wait saw, without escape sequences."""

    def __init__(self, words, environment):
        self.screen = ""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(words[0], words, {**environment, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
                                        "COLUMNS": "100", "LINES": "200"})
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 100, 0, 0))
        try:
            self.until(PROMPT.search, 60)
        except (TimeoutError, OSError):
            self.close(0)
            raise

    def read(self, patience):
        ready, _, _ = select.select([self.terminal], [], [], patience)
        return os.read(self.terminal, 1 << 16).decode("utf-8", "replace") if ready else ""

    def until(self, found, patience=20):
        """Returns the seconds until the screen shows what is looked for."""
        start, seen = time.perf_counter(), ""
        while time.perf_counter() - start < patience:
            piece = self.read(0.5)
            took = time.perf_counter() - start
            seen += piece
            self.screen = ESCAPES.sub("", seen)
            if piece and found(self.screen):
                return took
        raise TimeoutError("waited in vain; the screen shows:\n" + self.screen[-2000:])

    def settle(self):
        while self.read(0.15):
            pass

    def type(self, text):
        os.write(self.terminal, text.encode())
        self.settle()

    def enter(self, command, patience=20):
        self.type(command)
        os.write(self.terminal, b"\r")
        took = self.until(PROMPT.search, patience)
        self.settle()
        return took

    def close(self, patience=20):
        """Leaves by Ctrl-D; a console that stays is killed."""
        with contextlib.suppress(OSError):
            os.write(self.terminal, b"\x04")
        with contextlib.suppress(OSError, TimeoutError):
            self.until(lambda screen: False, patience)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
