package io.leadgraph.facts.person;

import java.util.Collection;
import java.util.Map;

/** Stamps on the restated basis: decided anew from every fact known now. Supplied by who decides. */
public interface RestatedStamps {

    /** Stamps of people by person id; who has none is left out. A constant number of statements, however many people. */
    Map<String, Stamps> ofPeople(Collection<String> personIds);

    /** Stamps of memberships by member id; who has none is left out. A constant number of statements, however many members. */
    Map<String, Stamps> ofMembers(Collection<String> memberIds);
}
