package dev.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.origin;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may see whom: the arrows between the packages point only toward the domain. */
@AnalyzeClasses(packages = "dev.onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String ROOT = "dev.onrecord";
    private static final String[] FRAMEWORKS = {"org.springframework..", "java.sql..", "javax.sql..", "org.jline.."};

    @ArchTest
    static final ArchRule domainSeesNothing = maySee("domain");

    @ArchTest
    static final ArchRule filesOfTheUserSeeTheDomain = maySee("file", "domain");

    @ArchTest
    static final ArchRule threadsSeeNothing = maySee("concurrent");

    @ArchTest
    static final ArchRule evidenceSeesFiles = maySee("evidence", "domain", "file", "concurrent");

    @ArchTest
    static final ArchRule sealsSeeTheDomain = maySee("seal", "domain");

    @ArchTest
    static final ArchRule storeSeesTheDomain = maySee("store", "domain", "file", "concurrent");

    @ArchTest
    static final ArchRule theFileSeesNoOtherRoom = maySee("store.sqlite", "domain", "file");

    @ArchTest
    static final ArchRule theLogSeesTheFile = maySee("store.entry", "domain", "concurrent", "store.sqlite");

    @ArchTest
    static final ArchRule projectionsSeeTheLog =
            maySee("store.projection", "domain", "concurrent", "store.entry", "store.sqlite");

    @ArchTest
    static final ArchRule queriesSeeProjections =
            maySee("store.query", "domain", "concurrent", "store.projection", "store.entry", "store.sqlite");

    @ArchTest
    static final ArchRule likenessSeesQueries = maySee(
            "store.match", "domain", "concurrent", "store.query", "store.projection", "store.entry", "store.sqlite");

    /** Plain JDBC, with question marks, is for statements that are prepared once and run for each of many rows. */
    @ArchTest
    static final ArchRule sqlHasNamedParameters = noClasses()
            .that()
            .resideInAPackage(ROOT + ".store..")
            .and()
            .resideOutsideOfPackage(ROOT + ".store.sqlite..")
            .and(not(fullNameMatching(".*\\.(RowWriter|ProjectionCheck|MatchCheck|TermCheck|TermSums)")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Statement.class);

    /** Of the rooms behind it, others know what the door's public methods take and give, and what these do in turn. */
    @ArchTest
    static void othersEnterTheStoreByItsDoor(JavaClasses classes) {
        var handedOut = new HashSet<JavaClass>();
        var waiting = new ArrayDeque<JavaClass>();
        classes.stream()
                .filter(type -> type.getPackageName().equals(ROOT + ".store"))
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var type = waiting.remove();
            if (type.getPackageName().startsWith(ROOT + ".store")
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && handedOut.add(type)) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(unit -> Stream.concat(
                                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                unit.getParameterTypes().stream()
                                        .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())))
                        .forEach(waiting::add);
            }
        }
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".store..")
                        .and(not(describe("are handed out by the door", handedOut::contains))))
                .check(classes);
    }

    /** It alone knows PostgreSQL, and only by the interfaces of JDBC. */
    @ArchTest
    static final ArchRule deskOfManySeesDomainAndStore = maySee("team", "domain", "store");

    @ArchTest
    static final ArchRule intakeSeesDomainAndStore = maySee("intake", "domain", "store", "file", "concurrent");

    @ArchTest
    static final ArchRule charactersOfFilesSeeNothing = maySee("intake.text");

    @ArchTest
    static final ArchRule recordsOfFilesSeeTheirCharacters = maySee("intake.record", "domain", "intake.text");

    @ArchTest
    static final ArchRule jsonSeesRecords = maySee("intake.json", "domain", "intake.record", "intake.text");

    @ArchTest
    static final ArchRule tablesSeeRecords =
            maySee("intake.table", "domain", "intake.column", "intake.record", "intake.text");

    @ArchTest
    static final ArchRule reviewsSeeJson =
            maySee("intake.review", "domain", "intake.json", "intake.record", "intake.text");

    @ArchTest
    static final ArchRule filesSeeTheReaders = maySee(
            "intake.file",
            "intake.column",
            "domain",
            "file",
            "intake.json",
            "intake.table",
            "intake.review",
            "intake.record",
            "intake.text");

    @ArchTest
    static final ArchRule draftsSeeRecords =
            maySee("intake.draft", "domain", "store", "intake.column", "intake.record", "intake.text");

    @ArchTest
    static final ArchRule columnsSeeTheDomain = maySee("intake.column", "domain");

    @ArchTest
    static final ArchRule keepersSeeDrafts =
            maySee("intake.keep", "domain", "store", "concurrent", "intake.draft", "intake.record", "intake.text");

    @ArchTest
    static final ArchRule matchingSeesDomainAndStore = maySee("matching", "domain", "store", "concurrent");

    @ArchTest
    static final ArchRule meaningIsInstalledApart = maySee("meaning", "matching");

    @ArchTest
    static final ArchRule nobodyNamesTheModelOfLanguage = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".meaning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".meaning..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule reportSeesTheDomain = maySee("report", "domain");

    @ArchTest
    static final ArchRule shellSeesAllButTheRoot = maySee(
            "shell",
            "domain",
            "file",
            "concurrent",
            "evidence",
            "seal",
            "store",
            "team",
            "intake",
            "matching",
            "report");

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".domain..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    /** But for the widths of characters, which a pipe must measure as the line editor does. */
    @ArchTest
    static final ArchRule domainAndReportKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".domain..", ROOT + ".report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS).and(not(type(WCWidth.class))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingNeedsADesktop = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "org.apache.batik..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMainLivesInTheRoot = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleName("OnRecord")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule reportHasNoClock = noClasses()
            .that()
            .resideInAPackage(ROOT + ".report..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAPackage("java.time")))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheShellTouchesTheScreen =
            noClasses().that().resideOutsideOfPackages(ROOT, ROOT + ".shell..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothingIsLogged = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    /** A stream of rows that nobody closes keeps its statement, and the memory that SQLite gave it, to the end. */
    @ArchTest
    static final ArchRule rowsAreStreamedOnlyWhereTheyAreClosed = noClasses()
            .should()
            .callMethodWhere(target(name("stream"))
                    .and(target(owner(type(JdbcClient.MappedQuerySpec.class))))
                    .and(origin(not(
                            fullNameMatching(".*\\.(Claims\\.read|Entries\\.(dependingOn|newestCommandsOf))\\(.*")))));

    private static ArchRule maySee(String name, String... others) {
        var seen = Stream.concat(Stream.of(name), Stream.of(others))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(seen))))
                .allowEmptyShould(true);
    }
}
