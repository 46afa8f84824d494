package io.leadgraph.answers.path;

import io.leadgraph.answers.path.PatternMatcher.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One pattern in one journey. From the last part to the first it is noted from which of the part's touches the rest can be matched, so that
 * the way forward never has to turn back. The first touch after the previous part is the best to begin a repeat with: it leaves
 * the least room
 * for what must be absent, and the most for the others.
 */
final class JourneyMatching {
    private static final int NONE = -1;

    private final List<Part> parts;
    private final List<JourneyStep> after;
    private final StepTouches places;

    /** For each part and each index of its touches: the smallest index from there on at which the part can end and the rest follow. */
    private final int[][] ends;

    JourneyMatching(List<Part> parts, List<JourneyStep> after, StepTouches places) {
        this.parts = parts;
        this.after = after;
        this.places = places;
        this.ends = new int[parts.size()][];
        for (int part = parts.size() - 1; part >= 0; part--) {
            ends[part] = ends(part);
        }
    }

    /** The touches of the leftmost match; empty where there is none. */
    List<PatternTouch> first() {
        int[] found = of(0);
        for (int begin = 0; begin + times(0) <= found.length; begin++) {
            int end = end(0, NONE, begin, found[begin]);
            if (end != NONE) {
                return moments(begin, end);
            }
        }
        return List.of();
    }

    private List<PatternTouch> moments(int firstBegin, int firstEnd) {
        List<PatternTouch> moments = new ArrayList<>();
        add(moments, 0, firstBegin, firstEnd);
        int last = of(0)[firstEnd];
        for (int part = 1; part < parts.size(); part++) {
            int end = endAfter(part, last);
            add(moments, part, begin(part, last), end);
            last = of(part)[end];
        }
        return moments;
    }

    /** As many as the part takes: the first ones, and the one it ends with. */
    private void add(List<PatternTouch> moments, int part, int begin, int end) {
        IntStream.concat(IntStream.range(begin, begin + times(part) - 1), IntStream.of(end))
                .forEach(index -> moments.add(places.moment(of(part)[index])));
    }

    private int[] ends(int part) {
        int[] found = of(part);
        int[] ends = new int[found.length + 1];
        ends[found.length] = NONE;
        for (int index = found.length - 1; index >= 0; index--) {
            ends[index] = restFollows(part, found[index]) ? index : ends[index + 1];
        }
        return ends;
    }

    private boolean restFollows(int part, int last) {
        return part + 1 < parts.size()
                ? endAfter(part + 1, last) != NONE
                : after.stream().allMatch(step -> places.absentFor(step, last));
    }

    /** The index at which a part ends at the earliest when the previous one ended at a place, with the rest to follow. */
    private int endAfter(int part, int last) {
        int begin = begin(part, last);
        return begin + times(part) <= of(part).length ? end(part, last, begin, last) : NONE;
    }

    /**
     * The same for a known beginning.
     *
     * @param from the place the part's days are counted from
     */
    private int end(int part, int last, int begin, int from) {
        int end = ends[part][begin + times(part) - 1];
        boolean fits = end != NONE
                && parts.get(part).step().reaches(places.at(from), places.at(of(part)[end]))
                // a single touch is its part's beginning as well
                && opens(part, last, times(part) == 1 ? end : begin);
        return fits ? end : NONE;
    }

    private boolean opens(int part, int last, int begin) {
        return parts.get(part).without().stream().allMatch(step -> places.absent(step, last, of(part)[begin]));
    }

    private int begin(int part, int last) {
        return places.indexAfter(parts.get(part).step(), last);
    }

    private int times(int part) {
        return parts.get(part).step().times();
    }

    private int[] of(int part) {
        return places.of(parts.get(part).step());
    }
}
