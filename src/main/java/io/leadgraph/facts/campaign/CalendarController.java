package io.leadgraph.facts.campaign;

import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CalendarController {
    private final GenerateCalendar calendar;

    CalendarController(GenerateCalendar calendar) {
        this.calendar = calendar;
    }

    @MutationMapping
    GenerateCalendar.Payload generateCampaignCalendar(@Argument Map<String, Object> input) {
        return calendar.generate(input);
    }
}
