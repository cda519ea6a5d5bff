package dev.onrecord.team;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the record of a desk lies: {@code postgresql://[user@]host[:port][,host2[:port]]/database[?parameters]}.
 *
 * @param user the login; null for the one of the surroundings
 * @param hosts the servers, tried in this order; at least one
 * @param database the name of the database
 * @param parameters what else the connection needs, under the names of PostgreSQL
 */
public record DeskAddress(@Nullable String user, List<Host> hosts, String database, Map<String, String> parameters) {

    private static final int USUAL_PORT = 5432;
    private static final Pattern SCHEME = Pattern.compile("postgres(ql)?://.*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[\\p{L}\\p{N}._-]+)(?::([0-9]{1,5}))?");
    private static final Pattern SECRET = Pattern.compile("(?i)password|passfile|sslpassword");

    /** An address in a line, by what may be a password in it: after a colon that follows the login, to the last at sign. */
    private static final Pattern LOGIN = Pattern.compile("(?i)(postgres(?:ql)?://[^/?@\\s]*:)(\\S*)(?=@)");

    private static final Pattern ADDRESS = Pattern.compile("(?i)postgres(?:ql)?://\\S*");
    private static final Pattern PARAMETER = Pattern.compile("([?&]([^\\s&=]*)=)([^\\s&]*)");

    private static final String FORM = "postgresql://[user@]host[:port][,host2[:port]]/database[?parameters]";
    private static final String SSL_MODE = "sslmode";
    private static final String ROOT_CERTIFICATE = "sslrootcert";
    private static final Set<String> ENCRYPTED = Set.of("require", "verify-ca", "verify-full");
    private static final Set<String> SSL_MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    /** The parameters that are taken, under the names of PostgreSQL, with those of the driver. */
    private static final Map<String, String> PARAMETERS = Map.of(
            SSL_MODE,
            SSL_MODE,
            ROOT_CERTIFICATE,
            ROOT_CERTIFICATE,
            "sslcert",
            "sslcert",
            "sslkey",
            "sslkey",
            "connect_timeout",
            "connectTimeout",
            "application_name",
            "ApplicationName");

    /** Copies the lists. */
    public DeskAddress {
        hosts = List.copyOf(hosts);
        parameters = Map.copyOf(parameters);
    }

    /** Tells whether a text names the record of a desk, and no file. */
    public static boolean isOne(String text) {
        return SCHEME.matcher(text).matches();
    }

    /** Returns a line with stars in place of the passwords in it, each as long as what it stands for. */
    public static String masked(String line) {
        if (!line.contains("://")) {
            return line;
        }
        var withoutLogins = LOGIN.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + stars(found.group(2))));
        return ADDRESS.matcher(withoutLogins)
                .replaceAll(found -> Matcher.quoteReplacement(
                        PARAMETER.matcher(found.group()).replaceAll(DeskAddress::maskedParameter)));
    }

    private static String maskedParameter(MatchResult parameter) {
        var isSecret = SECRET.matcher(decoded(parameter.group(2))).matches();
        return Matcher.quoteReplacement(
                parameter.group(1) + (isSecret ? stars(parameter.group(3)) : parameter.group(3)));
    }

    private static String stars(String secret) {
        return "*".repeat(secret.length());
    }

    /**
     * Reads an address.
     *
     * @throws InvalidInputException where it is none, or holds a password; the password is not repeated
     */
    public static DeskAddress of(String text) {
        if (!masked(text).equals(text)) {
            throw passwordInAddress();
        }
        var rest = text.substring(text.indexOf("://") + 3);
        var query = rest.indexOf('?') < 0 ? "" : rest.substring(rest.indexOf('?') + 1);
        var path = rest.indexOf('?') < 0 ? rest : rest.substring(0, rest.indexOf('?'));
        int slash = path.indexOf('/');
        var authority = slash < 0 ? path : path.substring(0, slash);
        int at = authority.lastIndexOf('@');
        var database = slash < 0 ? "" : decoded(path.substring(slash + 1));
        if (database.isBlank() || database.contains("/")) {
            throw new InvalidInputException("the address of a desk names no database", null, null, FORM);
        }
        var user = at <= 0 ? null : decoded(authority.substring(0, at));
        var hosts = new ArrayList<Host>();
        for (String host : authority.substring(at + 1).split(",", -1)) {
            hosts.add(host(host));
        }
        return new DeskAddress(user, hosts, database, parameters(query, hosts));
    }

    private static InvalidInputException passwordInAddress() {
        return new InvalidInputException(
                "no password in the address of a desk: the history of the shell would keep it",
                null,
                null,
                "write it to ~/.pgpass (for you alone: chmod 600), or set PGPASSWORD; a terminal asks for it");
    }

    private static Host host(String text) {
        var parts = HOST.matcher(text);
        if (!parts.matches()) {
            throw new InvalidInputException(
                    text.isEmpty() ? "the address of a desk names no host" : "not a host: " + text, null, null, FORM);
        }
        int port = parts.group(2) == null ? USUAL_PORT : Integer.parseInt(parts.group(2));
        if (port < 1 || port > 65_535) {
            throw new InvalidInputException("not a port: " + port, null, null, "from 1 to 65535");
        }
        return new Host(parts.group(1).replaceAll("[\\[\\]]", ""), port);
    }

    private static Map<String, String> parameters(String query, List<Host> hosts) {
        var parameters = new LinkedHashMap<String, String>();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = parameter.indexOf('=');
            var name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
            if (SECRET.matcher(name).matches()) {
                throw passwordInAddress();
            }
            if (!PARAMETERS.containsKey(name)) {
                throw new InvalidInputException(
                        "the address of a desk takes no parameter " + name,
                        null,
                        NearestWord.of(name, PARAMETERS.keySet()).orElse(null),
                        "one of " + PARAMETERS.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            parameters.put(name, equals < 0 ? "" : decoded(parameter.substring(equals + 1)));
        }
        checkEncryption(parameters.get(SSL_MODE), hosts);
        return parameters;
    }

    /** Refuses what could go to another machine unencrypted. */
    private static void checkEncryption(@Nullable String mode, List<Host> hosts) {
        if (mode == null) {
            return;
        }
        if (!SSL_MODES.contains(mode)) {
            throw new InvalidInputException(
                    "not an sslmode: " + mode,
                    null,
                    NearestWord.of(mode, SSL_MODES).orElse(null),
                    "verify-full, verify-ca or require; to this machine disable");
        }
        if (!ENCRYPTED.contains(mode)) {
            hosts.stream().filter(host -> !host.isThisMachine()).findFirst().ifPresent(other -> {
                throw new InvalidInputException(
                        "sslmode=" + mode + " could send the record unencrypted to " + other.name(),
                        null,
                        "verify-full",
                        "without encryption a desk is reached on this machine alone");
            });
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidInputException("not an address: " + text, null, null, "write % as %25");
        }
    }

    /** Returns the same address for a given login. */
    DeskAddress withUser(String login) {
        return new DeskAddress(login, hosts, database, parameters);
    }

    /** Returns the address without parameters, as it is shown. */
    public String shown() {
        return "postgresql://" + (user == null ? "" : user + "@")
                + hosts.stream().map(Host::toString).collect(Collectors.joining(",")) + "/" + database;
    }

    /** Returns a name for the file of the copy, which is the same whoever works there. */
    String fileName() {
        var name = hosts.stream().map(host -> host.toString().replace(':', '-')).collect(Collectors.joining("+")) + "_"
                + database;
        var safe = name.replaceAll("[^\\p{L}\\p{N}._+-]", "_");
        return safe + (safe.equals(name) ? "" : "-" + Integer.toHexString(name.hashCode())) + ".db";
    }

    /** Returns the address as the driver takes it. */
    String url() {
        return "jdbc:postgresql://"
                + hosts.stream()
                        .map(host ->
                                (host.name().contains(":") ? "[" + host.name() + "]" : host.name()) + ":" + host.port())
                        .collect(Collectors.joining(","))
                + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    /** Returns the settings of a connection under the names of the driver, without a password. */
    Properties settings() {
        var settings = new Properties();
        settings.setProperty("ApplicationName", "onrecord");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("targetServerType", "primary");
        settings.setProperty("hostRecheckSeconds", "0");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("assumeMinServerVersion", "14");
        settings.setProperty("prepareThreshold", "0");
        settings.setProperty("gssEncMode", "disable");
        settings.setProperty(SSL_MODE, hosts.stream().allMatch(Host::isThisMachine) ? "disable" : "verify-full");
        parameters.forEach((name, value) -> settings.setProperty(PARAMETERS.getOrDefault(name, name), value));
        if ("system".equals(parameters.get(ROOT_CERTIFICATE))) {
            settings.remove(ROOT_CERTIFICATE);
            settings.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        return settings;
    }

    /**
     * A server.
     *
     * @param name its name or its number in the network
     */
    public record Host(String name, int port) {

        private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1");

        /** Tells whether it is the machine on which this runs. */
        boolean isThisMachine() {
            return THIS_MACHINE.matcher(name).matches();
        }

        @Override
        public String toString() {
            return port == USUAL_PORT ? name : name + ":" + port;
        }
    }
}
