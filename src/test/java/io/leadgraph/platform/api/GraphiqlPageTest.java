package io.leadgraph.platform.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadgraph.support.BrowserPage;
import io.leadgraph.support.GraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page as somebody sees it; runs with {@code -Dbrowser}. */
@GraphTest
@Tag("browser")
class GraphiqlPageTest {
    @LocalServerPort
    int port;

    private BrowserPage browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = BrowserPage.open(port, "/graphiql");
        page = browser.page();
    }

    @AfterEach
    void leaveWithoutComplaint(TestInfo test) {
        try (BrowserPage open = browser) {
            open.picture(test.getTestMethod().orElseThrow().getName());
            assertThat(open.complaints()).isEmpty();
        }
    }

    @Test
    void everyOperationOfTheQueriesFolderIsReadyToPick() throws IOException {
        Locator choice = page.getByLabel("Example");
        List<String> names = operations();

        assertThat(choice.locator("option")).hasCount(names.size() + 1);
        assertThat(choice.locator("option").allTextContents()).containsAll(names);
        choice.selectOption("PeopleList");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText(sentenceOf("PeopleList"));
        assertThat(editor()).containsText("query PeopleList");

        choice.selectOption("AccountOverview");

        assertThat(editor()).containsText("query AccountOverview");
        assertThat(editor()).not().containsText("PeopleList");
    }

    @Test
    void aPickedOperationIsRunAndItsAnswerShown() {
        page.getByLabel("Example").selectOption("SubmitLead");
        assertThat(editor()).containsText("mutation SubmitLead");

        page.getByLabel("Execute query").click();

        assertThat(result()).containsText("\"category\": \"NEW_PROSPECT\"");
        assertThat(result()).not().containsText("errors");
    }

    @Test
    void aTypedQueryIsRunAndItsAnswerShown() {
        editor().click();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("{ people { nodes { name }");

        page.keyboard().press("ControlOrMeta+Enter");

        assertThat(result()).containsText("\"nodes\": []");
    }

    @Test
    void theSchemaCanBeReadBesideTheQuery() {
        page.getByLabel("Show Documentation Explorer").click();

        assertThat(page.getByLabel("Documentation Explorer").last()).containsText("mutation: Mutation");
    }

    @Test
    void whatAPageDoesWrongIsNoticed() {
        try (BrowserPage wrong = BrowserPage.open(port, "/graphiql")) {
            wrong.page().evaluate("() => fetch('http://elsewhere.example/').catch(() => console.error('no answer'))");

            wrong.page()
                    .waitForCondition(() -> wrong.complaints()
                            .containsAll(List.of("elsewhere: http://elsewhere.example/", "console: no answer")));
        }
    }

    private Locator editor() {
        return page.getByLabel("Query Editor");
    }

    private Locator result() {
        return page.getByLabel("Result Window");
    }

    /** What an operation's file says of it in its first line. */
    private static String sentenceOf(String operation) throws IOException {
        Path file = Path.of("queries", "graphql", operation + ".graphql");
        return Files.readAllLines(file).getFirst().substring("# ".length());
    }

    private static List<String> operations() throws IOException {
        try (var files = Files.list(Path.of("queries", "graphql"))) {
            return files.map(file -> file.getFileName().toString().replace(".graphql", ""))
                    .toList();
        }
    }
}
