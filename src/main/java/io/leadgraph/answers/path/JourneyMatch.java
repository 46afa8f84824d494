package io.leadgraph.answers.path;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person or an account whose journey matches a pattern, and the touches that prove it, in the pattern's order. */
record JourneyMatch(@Nullable Person person, @Nullable Account account, List<Touch> touches) {}
