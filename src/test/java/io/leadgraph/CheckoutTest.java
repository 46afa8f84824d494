package io.leadgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.SharedData;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** A checkout is enough: no test looks beside it, and the log says what is left out for want of something. */
class CheckoutTest {
    @ParameterizedTest
    @CsvSource({"browser, browser, the program of a browser", "shared-data, " + SharedData.PROPERTY + ", a folder"})
    void whatIsLeftOutIsTold(String tag, String property, String value) {
        List<String> tests = tagged(tag);
        assertThat(tests).as("tests with the tag " + tag).isNotEmpty();
        if (System.getProperty(property) == null) {
            System.out.printf("LEFT OUT, runs with -D%s=<%s>: %s%n", property, value, String.join(", ", tests));
        }
    }

    @Test
    void noTestNamesAPlaceBesideTheCheckout() throws IOException {
        String up = "\"..".concat("/");
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(up));
        }
    }

    /** Classes whole, and single methods of others. */
    private static List<String> tagged(String tag) {
        URI classes = URI.create(CheckoutTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return ReflectionSupport.findAllClassesInClasspathRoot(classes, type -> true, name -> name.endsWith("Test"))
                .stream()
                .flatMap(type -> has(type, tag) ? Stream.of(type.getSimpleName()) : methods(type, tag))
                .sorted()
                .toList();
    }

    private static Stream<String> methods(Class<?> type, String tag) {
        return ReflectionSupport.findMethods(type, method -> has(method, tag), HierarchyTraversalMode.TOP_DOWN).stream()
                .map(method -> type.getSimpleName() + "#" + method.getName());
    }

    private static boolean has(AnnotatedElement element, String tag) {
        return AnnotationSupport.findRepeatableAnnotations(element, Tag.class).stream()
                .anyMatch(found -> found.value().equals(tag));
    }
}
