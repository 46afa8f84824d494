package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    private static final RuntimeException FAILURE = new IllegalStateException();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "Neo.ClientError.Transaction.LockClientStopped",
                "Neo.ClientError.Transaction.Terminated",
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
                "Neo.TransientError.Transaction.LockAcquisitionTimeout",
                "Neo.TransientError.Transaction.DeadlockDetected",
                "Neo.TransientError.Statement.ExecutionTimeout",
                "Neo.TransientError.General.DatabaseUnavailable"
            })
    void whatPassesByItselfIsUnavailable(String code) {
        assertThat(Failures.translate(FAILURE, code))
                .isInstanceOf(GraphUnavailableException.class)
                .hasCause(FAILURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.ClientError.Statement.SyntaxError",
                "Neo.ClientError.Statement.TypeError",
                "Neo.ClientError.Schema.ConstraintValidationFailed",
                "Neo.ClientError.Transaction.TransactionMarkedAsFailed",
                "Neo.DatabaseError.Transaction.TransactionCommitFailed"
            })
    void aFaultOfOursStaysOne(String code) {
        assertThat(Failures.translate(FAILURE, code)).isSameAs(FAILURE);
    }
}
