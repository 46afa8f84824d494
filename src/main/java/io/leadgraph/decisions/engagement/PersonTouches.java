package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.person.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person did in the scope of a question.
 *
 * @param person null where nobody asks for more than the id
 * @param roles in the buying centers of the scope at the time asked for
 * @param touches earliest first, none after the time asked for
 */
record PersonTouches(String id, @Nullable Person person, Set<BuyingRole> roles, List<PinnedTouch> touches) {

    PersonTouches withRoles(Set<BuyingRole> others) {
        return new PersonTouches(id, person, others, touches);
    }

    PersonTouches at(String accountId) {
        List<PinnedTouch> there =
                touches.stream().filter(t -> t.accountId().equals(accountId)).toList();
        return new PersonTouches(id, person, roles, there);
    }
}
