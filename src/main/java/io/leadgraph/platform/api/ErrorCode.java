package io.leadgraph.platform.api;

/** What a GraphQL error's {@code extensions.code} can be. */
public enum ErrorCode {
    BAD_USER_INPUT,
    UNAUTHENTICATED,
    FORBIDDEN,
    RATE_LIMITED,
    QUERY_TOO_COMPLEX,
    UNAVAILABLE,
    INTERNAL
}
