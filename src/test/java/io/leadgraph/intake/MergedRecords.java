package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People with addresses such as {@code a@merge-real.eu}, told by the part before the @, merged and parted. */
public record MergedRecords(IntakeApi api) {

    /** The id of a merge that holds from now on. */
    public String merge(String survivor, String other) {
        String id = tryMerge(survivor, other);
        assertThat(id).isNotNull();
        return id;
    }

    /** The id of the merge; null where the two were one before. */
    public @Nullable String tryMerge(String survivor, String other) {
        return api.run(
                        "mutation { it: mergePeople(survivor: {email: \"" + survivor
                                + "@merge-real.eu\"}, other: {email: \"" + other
                                + "@merge-real.eu\"}) { merge { id } } }",
                        Map.of())
                .text("merge.id");
    }

    public void unmerge(String mergeId) {
        assertThat(api.run("mutation { it: unmergePeople(mergeId: \"" + mergeId + "\") { undone } }", Map.of())
                        .is("undone"))
                .isTrue();
    }

    /** Who that is now. */
    public String id(String who) {
        return api.run("{ it: person(by: {email: \"" + who + "@merge-real.eu\"}) { id } }", Map.of())
                .text("id");
    }
}
