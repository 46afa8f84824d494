package io.leadgraph.facts.person.convert;

import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ConversionController {
    private final ConvertLead conversion;

    ConversionController(ConvertLead conversion) {
        this.conversion = conversion;
    }

    @MutationMapping
    ConvertLeadPayload convertLead(@Argument Map<String, Object> input) {
        return conversion.convert(input);
    }
}
