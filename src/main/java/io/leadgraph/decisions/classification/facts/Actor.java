package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.input.InputRow;
import org.jspecify.annotations.Nullable;

/**
 * Who of ours made a touch.
 *
 * @param by by whatever name the company uses
 * @param human whether it counts as the action of somebody who takes care, and not as what a program sent
 */
public record Actor(@Nullable String by, boolean human) {

    /** Of {@code by} and {@code automated}: an outbound touch by a named person, or a call or meeting, unless a program made it. */
    public static Actor read(InputRow input, TouchKind kind, TouchDirection direction) {
        String by = input.text("by").value();
        boolean personal = by != null || kind == TouchKind.CALL || kind == TouchKind.MEETING;
        return new Actor(by, direction == TouchDirection.OUTBOUND && personal && !input.flag("automated"));
    }
}
