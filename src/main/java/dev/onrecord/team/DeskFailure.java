package dev.onrecord.team;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Failures of the server of a desk, in the user's words. */
final class DeskFailure {

    /** The states of the functions of the log. */
    static final String BROKEN = "ON001";

    static final String NOT_ALLOWED = "ON002";
    static final String OTHER_NAME = "ON003";
    static final String CLOCK = "ON004";
    static final String FORK = "ON005";
    static final String UNKNOWN_KIND = "ON006";
    static final String NOBODY = "ON007";
    static final String NOT_EMPTY = "ON008";
    static final String NO_LOGIN = "ON009";
    static final String LAST_OWNER = "ON010";

    /** The state of a statement that the server does not let this login run. */
    static final String PRIVILEGE = "42501";

    private DeskFailure() {}

    /** Tells whether the server cannot be reached, or the connection was lost; what was sent may have taken effect. */
    static boolean isLost(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        if (state.equals("08004") || state.equals("08P01") && !hasIoCause(failed) || isOfCertificate(failed)) {
            return false;
        }
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300")
                || state.equals("25006")
                || hasIoCause(failed);
    }

    private static boolean hasIoCause(Throwable failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return !isOfCertificate(failed);
            }
        }
        return false;
    }

    /** Tells whether the certificate of the server, or one of this machine, is the reason. */
    private static boolean isOfCertificate(Throwable failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException
                    || cause instanceof FileNotFoundException
                    || cause instanceof NoSuchFileException) {
                return true;
            }
        }
        return String.valueOf(failed.getMessage()).contains("SSL");
    }

    /** Tells whether somebody else held what was needed for too long. */
    static boolean isBusy(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        return state.equals("55P03") || state.equals("40001") || state.equals("40P01");
    }

    /** Returns a failure in the user's words. */
    static OnRecordException of(SQLException failed, DeskServer server) {
        var shown = server.address().shown();
        var state = String.valueOf(failed.getSQLState());
        var fact = fact(failed);
        return switch (state) {
            case BROKEN ->
                store(
                        "the desk's log refuses what this console would record: " + fact,
                        "install the newest onrecord",
                        failed);
            case NOT_ALLOWED -> refused(fact, null).clearedBy(Remedy.Plain.LIST_PEOPLE);
            case OTHER_NAME -> refused(fact, "at a desk everybody records under their own login");
            case CLOCK -> refused(fact, "set the clock of this machine right");
            case UNKNOWN_KIND ->
                refused(fact + "; its owner brings it up to date", null).clearedBy(new Remedy.MakeDesk(shown));
            case NO_LOGIN -> refused(fact, null);
            case LAST_OWNER -> refused(fact, "make somebody else an owner first");
            case NOT_EMPTY -> refused(fact, "an empty database takes a shared record");
            case NOBODY, PRIVILEGE ->
                store(
                                server.login() + " is not allowed at the desk " + shown + "; its owner can change that",
                                null,
                                failed)
                        .clearedBy(new Remedy.LetIn(server.login(), Remedy.LetIn.Login.THERE));
            case "3F000", "42P01" ->
                store("there is no record at " + shown + " yet; the owner of the database makes it", null, failed)
                        .clearedBy(new Remedy.MakeDesk(shown));
            case "3D000" ->
                store(
                        "the server has no database " + server.address().database(),
                        "who keeps the server makes one (createdb)",
                        failed);
            case "08004", "28000", "28P01" ->
                store(
                        "the server does not let " + server.login() + " in: " + fact,
                        "the password comes from PGPASSWORD or ~/.pgpass, or is asked for on a terminal",
                        failed);
            default -> store(others(failed, fact), null, failed);
        };
    }

    private static RefusedException refused(String fact, @Nullable String hint) {
        return new RefusedException(fact, null, null, hint);
    }

    private static String others(SQLException failed, String fact) {
        if (isOfCertificate(failed)) {
            return "the desk cannot be reached safely: " + fact;
        }
        return isLost(failed) ? "the desk cannot be reached: " + fact : "the desk's server failed: " + fact;
    }

    private static StoreException store(String fact, @Nullable String hint, SQLException cause) {
        return new StoreException(fact, hint, cause);
    }

    /** Returns the first line of what the server says, without the word for an error. */
    static String fact(SQLException failed) {
        var line = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return line.replaceFirst("^[\\p{Lu}]+: +", "");
    }
}
