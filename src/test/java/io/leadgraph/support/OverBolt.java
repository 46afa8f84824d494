package io.leadgraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A database test, or one of its methods, of the slice that the build runs once more with the graph over Bolt: one a feature at
 * least, and together
 * they run every query file, which a test asks for after them. {@code -Dbolt=all} runs all database tests both ways.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("bolt")
public @interface OverBolt {}
