package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.send.ServerCall;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one import is asked to do.
 *
 * @param mapping name of a bundled mapping, or path of a mapping file
 * @param files CSV files; each is recognised by its columns
 * @param url the GraphQL address
 * @param dryRun classify and check, store nothing
 * @param batch rows in a request, 1 to 1,000
 * @param refused where refused rows go: a file for one input, a directory for several; null: beside each input
 * @param concurrency requests under way at once; above 1 the rows of a step are no longer taken in the order of the file
 * @param charset encoding of the files
 * @param retries how often a request is repeated while the server is out of reach or busy
 */
public record ImportOptions(
        String mapping,
        List<Path> files,
        URI url,
        boolean dryRun,
        int batch,
        @Nullable Path refused,
        int concurrency,
        Charset charset,
        int retries) {
    static final String DEFAULT_URL = "http://localhost:8080/graphql";
    static final int MAX_CONCURRENCY = 16;

    public ImportOptions {
        files = List.copyOf(files);
        within("--batch", batch, 1, ServerCall.MAX_ITEMS);
        within("--concurrency", concurrency, 1, MAX_CONCURRENCY);
        within("--retries", retries, 0, 1000);
        http(url);
    }

    /** @return the defaults of the command line: batches of 500, one at a time, UTF-8, ten retries */
    public static ImportOptions of(String mapping, URI url, Path... files) {
        return new ImportOptions(mapping, List.of(files), url, false, 500, null, 1, StandardCharsets.UTF_8, 10);
    }

    public ImportOptions asDryRun() {
        return new ImportOptions(mapping, files, url, true, batch, refused, concurrency, charset, retries);
    }

    public ImportOptions withBatch(int rows) {
        return new ImportOptions(mapping, files, url, dryRun, rows, refused, concurrency, charset, retries);
    }

    public ImportOptions withRefused(Path place) {
        return new ImportOptions(mapping, files, url, dryRun, batch, place, concurrency, charset, retries);
    }

    public ImportOptions withConcurrency(int requests) {
        return new ImportOptions(mapping, files, url, dryRun, batch, refused, requests, charset, retries);
    }

    public ImportOptions withCharset(Charset encoding) {
        return new ImportOptions(mapping, files, url, dryRun, batch, refused, concurrency, encoding, retries);
    }

    public ImportOptions withRetries(int times) {
        return new ImportOptions(mapping, files, url, dryRun, batch, refused, concurrency, charset, times);
    }

    private static void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw ImportFailed.input("%s must be %d to %d, not %d".formatted(option, least, most, value));
        }
    }

    static void http(URI url) {
        if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
            throw ImportFailed.input("--url must be an http or https address, not " + url);
        }
    }
}
