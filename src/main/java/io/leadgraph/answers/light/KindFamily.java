package io.leadgraph.answers.light;

import io.leadgraph.facts.touch.TouchKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Kinds of touch that are one way to reach people: what is sent by e-mail is answered by opening and following it, and a
 * registration by attending.
 */
final class KindFamily {
    private static final Map<TouchKind, List<TouchKind>> TOGETHER = together(
            List.of(TouchKind.EMAIL_SENT, TouchKind.EMAIL_OPEN, TouchKind.EMAIL_CLICK),
            List.of(TouchKind.WEBINAR_REGISTERED, TouchKind.WEBINAR_ATTENDED));

    private KindFamily() {}

    static List<TouchKind> of(TouchKind kind) {
        return TOGETHER.getOrDefault(kind, List.of(kind));
    }

    @SafeVarargs
    private static Map<TouchKind, List<TouchKind>> together(List<TouchKind>... families) {
        Map<TouchKind, List<TouchKind>> all = new EnumMap<>(TouchKind.class);
        Stream.of(families).forEach(family -> family.forEach(kind -> all.put(kind, family)));
        return all;
    }
}
