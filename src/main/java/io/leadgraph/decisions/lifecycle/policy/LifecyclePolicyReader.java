package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.rules.RulesChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code LifecyclePolicyInput} as a change: at every depth what is left out stays, null brings back what is built in, a list
 * replaces.
 */
public final class LifecyclePolicyReader implements RulesChange<LifecyclePolicy> {
    private static final int MOST = 200;
    private static final int MOST_DAYS = 3_660;
    private final InputRow input;
    private final Patch<List<StageRule>> stageRules;
    private final Patch<UnaryOperator<BusinessCalendar>> calendar;
    private final Patch<UnaryOperator<HandoffPolicy>> handoff;
    private final Patch<UnaryOperator<RecyclingPolicy>> recycling;
    private final Patch<List<StagnationLimit>> stagnation;
    private final Patch<String> welcomeCampaignKey;
    private final Map<String, UserError> campaigns = new LinkedHashMap<>();

    public LifecyclePolicyReader(InputRow input) {
        this.input = input;
        this.stageRules = list(input, "stageRules", this::stageRule);
        this.calendar = part("calendar", CalendarReader::read);
        this.handoff = part("handoff", HandoffPolicyReader::read);
        this.recycling = part("recycling", this::recycling);
        this.stagnation = list(input, "stagnation", LifecyclePolicyReader::limit);
        this.welcomeCampaignKey = input.keyOrNull("welcomeCampaignKey");
        if (welcomeCampaignKey.value() != null) {
            names(input, "welcomeCampaignKey", welcomeCampaignKey.value());
        }
        once(stageRules, "stageRules", StageRule::name, "name");
        once(stagnation, "stagnation", StagnationLimit::stage, "stage");
    }

    @Override
    public List<UserError> errors() {
        return input.errors();
    }

    /** The campaigns it names, each with the refusal where there is none of this key. */
    public Map<String, UserError> campaigns() {
        return campaigns;
    }

    @Override
    public LifecyclePolicy over(LifecyclePolicy old, Instant now) {
        return new LifecyclePolicy(
                old.version() + 1,
                now,
                stageRules.over(old.stageRules(), List.of()),
                over(calendar, old.calendar(), BusinessCalendar.STANDARD),
                over(handoff, old.handoff(), HandoffPolicy.STANDARD),
                over(recycling, old.recycling(), RecyclingPolicy.STANDARD),
                stagnation.over(old.stagnation(), List.of()),
                welcomeCampaignKey.over(old.welcomeCampaignKey()));
    }

    /** What is wrong with promises only together with those that are kept. */
    @Override
    public List<UserError> errors(LifecyclePolicy next) {
        InputRow row = input.row("handoff");
        return row == null ? List.of() : HandoffPolicyReader.errors(row, next.handoff());
    }

    private static <T> T over(Patch<UnaryOperator<T>> part, T old, T builtIn) {
        return part.map(change -> change.apply(old)).over(old, builtIn);
    }

    private <T> Patch<UnaryOperator<T>> part(String field, Function<InputRow, UnaryOperator<T>> read) {
        InputRow row = input.row(field);
        return row == null ? new Patch<>(input.given(field), null) : Patch.to(read.apply(row));
    }

    private static <T> Patch<List<T>> list(InputRow row, String field, Function<InputRow, T> read) {
        return row.rows(field).map(rows -> {
            if (rows.size() > MOST) {
                row.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST, field);
            }
            return rows.stream().limit(MOST).map(read).toList();
        });
    }

    private <T> void once(Patch<List<T>> list, String field, Function<T, Object> key, String keyField) {
        Set<Object> seen = new HashSet<>();
        List<T> all = Objects.requireNonNullElse(list.value(), List.of());
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(key.apply(all.get(i)))) {
                input.refuse(UserErrorCode.CONFLICT, "Is given twice", field, Integer.toString(i), keyField);
            }
        }
    }

    private StageRule stageRule(InputRow row) {
        String name = row.key("name").strip();
        if (AutomaticMove.RESERVED.contains(name)) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "Is the name of a built-in rule", "name");
        }
        List<LifecycleStage> from = new ArrayList<>(row.constants(LifecycleStage.class, "from", MOST));
        LifecycleStage to = stage(row, "to");
        if (to == LifecycleStage.OUTSIDE) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "Who is not applicable stands outside by that", "to");
        }
        if (from.isEmpty()) {
            row.refuse(UserErrorCode.REQUIRED, "Name the stages it moves from", "from");
        } else if (from.contains(LifecycleStage.OUTSIDE)) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "Who is not applicable has no lifecycle", "from");
        } else if (from.contains(to)) {
            row.refuse(UserErrorCode.INVALID, "Moves to where it comes from", "to");
        }
        InputRow when = row.row("when");
        return new StageRule(name, List.copyOf(from), to, when == null ? StageCondition.NONE : condition(when));
    }

    private static StageCondition condition(InputRow row) {
        return new StageCondition(
                row.constants(TouchKind.class, "kinds", MOST),
                row.constants(EntryPoint.class, "entryPoints", MOST),
                row.texts("products", MOST),
                row.constants(LeadCategory.class, "categories", MOST),
                row.constants(Relationship.class, "relationships", MOST),
                score(row),
                number(row, "minProfile", 0, 100).value());
    }

    private static @Nullable Double score(InputRow row) {
        Double score = row.value(Double.class, "minScore").value();
        if (score != null && !(score >= 0 && score <= 1e9)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is 0 to 1,000,000,000", "minScore");
        }
        return score;
    }

    private void names(InputRow row, String field, String campaignKey) {
        campaigns.put(campaignKey, row.refusal(UserErrorCode.NOT_FOUND, "No campaign has this key", field));
    }

    private UnaryOperator<RecyclingPolicy> recycling(InputRow row) {
        Patch<Integer> restDays = number(row, "restDays", 0, MOST_DAYS);
        Patch<List<NurtureRule>> nurture = list(row, "nurture", this::nurtureRule);
        RecyclingPolicy standard = RecyclingPolicy.STANDARD;
        return old -> new RecyclingPolicy(
                restDays.over(old.restDays(), standard.restDays()), nurture.over(old.nurture(), standard.nurture()));
    }

    private NurtureRule nurtureRule(InputRow row) {
        String campaignKey = row.key("campaignKey");
        names(row, "campaignKey", campaignKey);
        int least = numberOr(row, "minProfile", 0, 100, 0);
        int most = numberOr(row, "maxProfile", 0, 100, 100);
        if (most < least) {
            row.refuse(UserErrorCode.INVALID, "Is less than minProfile", "maxProfile");
        }
        return new NurtureRule(
                campaignKey,
                row.constants(RecycleReason.class, "reasons", MOST),
                row.constants(LifecycleStage.class, "from", MOST),
                row.texts("products", MOST),
                least,
                most);
    }

    private static StagnationLimit limit(InputRow row) {
        LifecycleStage stage = stage(row, "stage");
        LifecycleStage to = stage(row, "to");
        boolean rests = stage == LifecycleStage.CUSTOMER
                || stage == LifecycleStage.DISQUALIFIED
                || stage == LifecycleStage.OUTSIDE;
        if (rests) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "Who is there has arrived", "stage");
        }
        if (to == stage || (to != LifecycleStage.RECYCLED && to != LifecycleStage.DISQUALIFIED)) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "Is RECYCLED or DISQUALIFIED, and not the stage itself", "to");
        }
        return new StagnationLimit(stage, numberOr(row, "days", 1, MOST_DAYS, MOST_DAYS), to);
    }

    private static LifecycleStage stage(InputRow row, String field) {
        return Objects.requireNonNull(row.constant(LifecycleStage.class, field).value());
    }

    private static int numberOr(InputRow row, String field, int least, int most, int standard) {
        return Objects.requireNonNullElse(number(row, field, least, most).value(), standard);
    }

    static Patch<Integer> number(InputRow row, String field, int least, int most) {
        Patch<Integer> number = row.value(Integer.class, field);
        Integer value = number.value();
        if (value != null && (value < least || value > most)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is " + least + " to " + most, field);
            return Patch.keep();
        }
        return number;
    }
}
