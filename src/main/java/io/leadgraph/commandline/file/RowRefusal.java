package io.leadgraph.commandline.file;

/** Why a row is not stored: the field of the input, a code of the API's UserErrorCode, and words. */
public record RowRefusal(String field, String code, String message) {}
