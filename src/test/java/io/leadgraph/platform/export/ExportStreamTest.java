package io.leadgraph.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.platform.api.ApiSlice;
import io.leadgraph.platform.api.Http;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.PageRequest;
import jakarta.servlet.Filter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;

/** How an export streams: page by page behind its reader, and never a part that looks like the whole. */
@ApiSlice
@Import(ExportStreamTest.Fields.class)
@TestPropertySource(properties = "leadgraph.limits.timeout=20s")
class ExportStreamTest {
    private static final String PEOPLE = "{ people { nodes { id name } } }";

    private Export export;
    private int port;

    @BeforeEach
    void connect(@LocalServerPort int at) {
        port = at;
        export = new Export(at);
        Fields.reset();
    }

    @AfterEach
    void letGo() {
        Fields.read.release(1_000);
    }

    @Test
    void aPageIsReadWhenTheReaderHasAllOfTheOneBefore() throws IOException {
        Fields.rows = 20_250;
        Fields.read.drainPermits();
        Fields.read.release();
        HttpResponse<InputStream> response = export.stream("application/x-ndjson", PEOPLE);

        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (int row = 0; row < Fields.rows; row++) {
                assertThat(lines.readLine()).isEqualTo("{\"id\":\"%d\",\"name\":\"Person %d\"}".formatted(row, row));
                if (row % PageRequest.MAX == PageRequest.MAX - 1) {
                    assertThat(Fields.pages).hasValue(row / PageRequest.MAX + 1);
                    Fields.read.release();
                }
            }
            assertThat(lines.readLine()).isNull();
        }
        assertThat(Fields.pages).hasValue(41);
    }

    @Test
    void aFaultOnALaterPageBreaksTheConnectionAfterTheRowsThatWereRead() {
        Fields.rows = 2_000;
        Fields.faultyPage = 3;
        HttpResponse<InputStream> response = export.stream("text/csv", PEOPLE);
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        List<String> read = new ArrayList<>();

        assertThatThrownBy(() -> lines.lines().forEach(read::add)).isInstanceOf(UncheckedIOException.class);
        assertThat(read).hasSize(1 + 1_000).last().isEqualTo("999,Person 999");
    }

    @Test
    void aFaultOnTheFirstPageIsAnErrorWithAStatus() {
        Fields.faultyPage = 1;
        var answer = export.text("text/csv", PEOPLE);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Http.json(answer).at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void theWorkEndsWhenTheReaderGoesAway() throws Exception {
        Fields.rows = Integer.MAX_VALUE;
        byte[] body = Export.body(PEOPLE).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /export HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Accept: text/csv\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            assertThat(socket.getInputStream().readNBytes(10_000)).hasSize(10_000);
        }
        assertThat(Fields.ended.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Controller
    static class Fields {
        static volatile int rows;
        static volatile int faultyPage;
        static final AtomicInteger pages = new AtomicInteger();
        static Semaphore read = new Semaphore(0);
        static volatile CountDownLatch ended = new CountDownLatch(1);

        static void reset() {
            rows = 10;
            faultyPage = 0;
            pages.set(0);
            ended = new CountDownLatch(1);
            read = new Semaphore(Integer.MAX_VALUE / 2);
        }

        @QueryMapping
        Connection<Person> people(PageRequest page) throws InterruptedException {
            assertThat(read.tryAcquire(15, TimeUnit.SECONDS)).isTrue();
            if (pages.incrementAndGet() == faultyPage) {
                throw new IllegalStateException("secret");
            }
            int from =
                    page.cursor() == null ? 0 : Integer.parseInt(page.cursor().id()) + 1;
            List<Person> read = IntStream.range(from, Math.min(rows, from + page.limit()))
                    .mapToObj(at -> new Person(String.valueOf(at), "Person " + at))
                    .toList();
            return Connection.of(page, read, person -> new Cursor(person.name(), person.id()));
        }

        @Bean
        static Filter ending() {
            return (request, response, chain) -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    ended.countDown();
                }
            };
        }
    }

    record Person(String id, String name) {}
}
