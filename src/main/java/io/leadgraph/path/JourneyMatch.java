package io.leadgraph.path;

import io.leadgraph.account.Account;
import io.leadgraph.person.Person;
import io.leadgraph.touch.Touch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person or an account whose journey matches a pattern, and the touches that prove it, in the pattern's order. */
record JourneyMatch(@Nullable Person person, @Nullable Account account, List<Touch> touches) {}
