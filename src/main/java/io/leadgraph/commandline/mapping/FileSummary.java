package io.leadgraph.commandline.mapping;

/**
 * One file as it was found.
 *
 * @param rows data rows, header left out
 * @param refused rows whose form is wrong, whatever a step would make of them
 */
public record FileSummary(String name, long rows, long refused) {}
