package io.leadgraph.facts.campaign;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one row says of a campaign, each field checked by itself. */
record CampaignInput(
        String key,
        Patch<String> name,
        Patch<CampaignKind> kind,
        Patch<String> parentKey,
        Patch<LocalDate> startsOn,
        Patch<LocalDate> endsOn,
        Patch<BigDecimal> cost,
        Patch<String> currency,
        Patch<String> product,
        Patch<Boolean> evergreen,
        Patch<Boolean> test,
        Patch<List<MemberStatus>> statuses) {
    private static final BigDecimal MOST = new BigDecimal("100000000000000");
    private static final int DECIMALS = 4;
    private static final int MOST_STATUSES = 200;

    static CampaignInput read(InputRow row) {
        return new CampaignInput(
                row.key("key"),
                row.text("name"),
                row.constant(CampaignKind.class, "kind"),
                row.keyOrNull("parentKey"),
                day(row, "startsOn"),
                day(row, "endsOn"),
                cost(row),
                currency(row),
                row.text("product"),
                row.value(Boolean.class, "evergreen"),
                row.value(Boolean.class, "test"),
                statuses(row));
    }

    private static Patch<LocalDate> day(InputRow row, String field) {
        return row.given(field) ? Patch.to(row.day(field)) : Patch.keep();
    }

    private static Patch<BigDecimal> cost(InputRow row) {
        Patch<BigDecimal> cost = row.value(BigDecimal.class, "cost");
        BigDecimal amount = cost.value();
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is negative or more than " + MOST, "cost");
        } else if (amount != null && amount.stripTrailingZeros().scale() > DECIMALS) {
            row.refuse(UserErrorCode.INVALID, "Has more than " + DECIMALS + " decimals", "cost");
        }
        return cost;
    }

    private static Patch<String> currency(InputRow row) {
        Patch<String> currency = row.text("currency");
        String code = currency.value();
        if (code != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(known -> known.getCurrencyCode().equals(code))) {
            row.refuse(UserErrorCode.INVALID, "Is not a currency of ISO 4217", "currency");
        }
        return currency;
    }

    private static Patch<List<MemberStatus>> statuses(InputRow row) {
        Patch<List<InputRow>> rows = row.rows("memberStatuses");
        List<MemberStatus> statuses = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (InputRow one : rows.value() == null ? List.<InputRow>of() : rows.value()) {
            MemberStatus status = new MemberStatus(one.key("name"), one.flag("responded"), one.flag("negative"));
            if (!names.add(status.name())) {
                one.refuse(UserErrorCode.INVALID, "The name is given twice", "name");
            }
            statuses.add(status);
        }
        if (statuses.size() > MOST_STATUSES) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Has more than " + MOST_STATUSES + " entries", "memberStatuses");
        }
        return rows.given() ? Patch.to(statuses) : Patch.keep();
    }
}
