package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The command line against the running product: a list of several pages, whole and in order. */
@GraphTest
class WholeExportTest {
    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester tester;

    @Test
    void aListOfSeveralPagesIsExportedWhole() throws Exception {
        new Nodes(driver).run("""
                UNWIND range(1, 1203) AS n CREATE (:Account {id: 'account_' + n, key: 'a' + n, name: 'A' + (10000 + n), sortName: 'a' + (10000 + n),
                  nameKey: 'a', provenance: 'IMPORT', recordedAt: datetime()})""");
        Path operation = Files.writeString(
                folder.resolve("accounts.graphql"), "{ accounts(orderBy: {field: NAME}) { nodes { key } } }");
        Path output = folder.resolve("accounts.csv");

        assertThat(run("--operation", operation.toString(), "--format", "csv", "--output", output.toString()))
                .isZero();
        assertThat(Files.readAllLines(output).subList(1, 1204))
                .isEqualTo(IntStream.rangeClosed(1, 1203).mapToObj(n -> "a" + n).toList());
        assertThat(Files.readAllLines(output)).hasSize(1204);
    }

    @Test
    void anOperationThatComesWithTheProgramIsExportedByItsName() throws Exception {
        new IntakeApi(tester).form("email: 'jane@acme.eu', firstName: 'Jane'");
        new IntakeApi(tester).form("email: 'pat@acme.eu', firstName: 'Pat'");
        Path output = folder.resolve("people.ndjson");

        assertThat(run("--operation", "PeopleList", "--format", "ndjson", "--output", output.toString()))
                .isZero();
        assertThat(Files.readAllLines(output)).as("all of them").hasSize(2);
        assertThat(run("--operation", "AccountOverview", "--format", "ndjson", "--output", output.toString()))
                .isEqualTo(2);
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("export", "--url", "http://127.0.0.1:" + port + "/graphql"));
        arguments.addAll(List.of(more));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return CommandTool.run(nowhere, nowhere, false, arguments.toArray(String[]::new));
    }
}
