package io.leadgraph.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose an arrival is.
 *
 * @param holder null for somebody never heard of
 * @param freeKeys its keys that lead to nobody yet; they become this person's
 */
record Resolution(
        @Nullable Holder holder, List<String> freeKeys, List<PossibleDuplicate> duplicates, ExplanationStep step) {

    @Nullable
    PersonState person() {
        return holder == null ? null : holder.person();
    }
}
