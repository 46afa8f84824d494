package io.leadgraph.platform.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a failed start as a message and a remedy instead of a stack trace. */
final class DatabaseStartAnalyzer extends AbstractFailureAnalyzer<DatabaseStartException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
