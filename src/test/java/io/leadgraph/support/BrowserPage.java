package io.leadgraph.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One page in the browser that {@code -Dbrowser} names, and whatever is wrong with it: errors, and requests to anyone but its server. */
public final class BrowserPage implements AutoCloseable {
    /** A loaded machine is slow, not wrong. */
    private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final String server;
    private final Playwright playwright;
    private final Page page;

    private BrowserPage(String server) {
        this.server = server;
        // the driver would fetch browsers of its own
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.page = watched(launch(playwright).newContext());
    }

    /** Opens an address of the server on this port. */
    public static BrowserPage open(int port, String path) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BrowserPage opened = new BrowserPage("localhost:" + port);
        opened.page.navigate("http://" + opened.server + path);
        return opened;
    }

    public Page page() {
        return page;
    }

    /** Everything that was wrong until now. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** To look at: {@code target/browser/<name>.png}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("browser")))
                        .setArgs(ARGUMENTS)
                        .setTimeout(PATIENCE));
    }

    private Page watched(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        context.route(this::isElsewhere, Route::abort);
        context.onRequest(this::note);
        context.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add("error: " + error.error()));
        return context.newPage();
    }

    private void note(Request request) {
        if (isElsewhere(request.url())) {
            complaints.add("elsewhere: " + request.url());
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
        }
    }

    private boolean isElsewhere(String url) {
        return !url.matches("(data|blob):.*") && !server.equals(URI.create(url).getAuthority());
    }
}
