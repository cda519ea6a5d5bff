package dev.onrecord.shell.application;

import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.ScriptRunner;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Runs command files by a runner that is made when the first is run.
 *
 * @param runner gives it
 */
record ScriptsOnDemand(ObjectProvider<ScriptRunner> runner) implements Scripts {

    @Override
    public void run(Path file, ScriptMode mode, Desk desk, Output output) {
        runner.getObject().run(file, mode, desk, output);
    }

    @Override
    public void runKept(Desk desk, Output output) {
        runner.getObject().runKept(desk, output);
    }
}
