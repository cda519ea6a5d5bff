import java.sql.DriverManager;

/** The least that Java can do with a store: open it and ask one question. Its time is what starts are measured by. */
public class Open {
    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM claim")) {
            row.next();
            System.out.println(row.getLong(1));
        }
    }
}
