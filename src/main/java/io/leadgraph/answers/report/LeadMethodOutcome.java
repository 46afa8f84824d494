package io.leadgraph.answers.report;

import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.center.BuyingCenter;
import java.util.List;

/**
 * What a stream of responses would have come to under a lead method.
 *
 * @param responsesOnContacts responses of people with a contact record that made no lead
 * @param duplicatesAvoided leads that POINT_OF_INTEREST would have made beyond these
 * @param weeks all weeks of the time, with or without leads
 * @param unseenPeople members of buying centers who responded, and of whom sales would have seen neither a new nor an open lead
 */
record LeadMethodOutcome(
        LeadMethod method,
        int responses,
        int leadsCreated,
        int responsesOnContacts,
        int duplicatesAvoided,
        List<WeekLoad> weeks,
        int unseenPeople,
        List<UnseenInCenter> unseenBuyingCenters) {

    /** How many leads sales would have got in a week. */
    record WeekLoad(ReportPeriod period, int leads) {}

    /** Of how many people of a buying center sales would have seen nothing. */
    record UnseenInCenter(BuyingCenter buyingCenter, int people) {
        UnseenInCenter and(int more) {
            return new UnseenInCenter(buyingCenter, people + more);
        }
    }
}
