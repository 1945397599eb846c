package org.districtprogress.service.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.FigureBounds;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.register.SocialCreditCode;

/** Notes what is wrong with a record, all at once; pointers are those of the request's body. */
public final class RecordCheck {

    private static final String RECORD = "/record";
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 1000;
    private static final int MONEY_DIGITS = 2;

    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    public RecordCheck(LocalDate today) {
        this.today = today;
    }

    /** Today in the district. */
    public LocalDate today() {
        return today;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Notes that a field is not as it should be. */
    public void refuse(String field, String code, String message, @Nullable Object found) {
        errors.add(
                new FieldError(
                        RECORD + field,
                        code,
                        message,
                        found == null
                                ? null
                                : found instanceof BigDecimal number
                                        ? number.toPlainString()
                                        : found.toString()));
    }

    /** Whether the field is there; notes where it is not. */
    public boolean required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            refuse(field, "required", "This field is required and may not be blank.", value);
            return false;
        }
        return true;
    }

    /** A name, Chinese at least. */
    public void name(String field, @Nullable RecordName name) {
        if (required(field, name)) {
            required(field + "/zh", name.zh());
            text(field + "/zh", name.zh(), LONGEST_NAME);
            text(field + "/en", name.en(), LONGEST_NAME);
        }
    }

    /** A text that may be left out. */
    public void text(String field, @Nullable String value) {
        text(field, value, LONGEST_TEXT);
    }

    public void text(String field, @Nullable String value, int longest) {
        if (value != null && value.isBlank()) {
            refuse(field, "blank", "The text may be left out, but not be blank.", value);
        }
        if (value != null
                && longest <= LONGEST_NAME
                && value.chars().anyMatch(Character::isISOControl)) {
            refuse(field, "text-malformed", "One line is wanted, without tabs.", null);
        }
        if (value != null && value.length() > longest) {
            refuse(field, "too-long", "At most " + longest + " characters are allowed.", value);
        }
    }

    /** The unified social credit code of an organisation. */
    public void socialCreditCode(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (!SocialCreditCode.hasShape(value)) {
            refuse(
                    field,
                    "credit-code-malformed",
                    "A unified social credit code has 18 digits and capital letters, without I, O,"
                            + " S, V and Z.",
                    value);
        } else if (!SocialCreditCode.isValid(value)) {
            refuse(
                    field,
                    "check-digit",
                    "The last character should be "
                            + SocialCreditCode.checkCharacter(value)
                            + "; at least one character is mistyped.",
                    value);
        }
    }

    /** Yuan: 0 or more, two decimals at most. */
    public void money(String field, @Nullable BigDecimal value) {
        if (number(field, value, MONEY_DIGITS) && value.signum() < 0) {
            refuse(field, "negative", "A sum is 0 or more, in yuan.", value);
        }
    }

    /** Yuan, more than nothing. */
    public void payment(String field, @Nullable BigDecimal value) {
        if (required(field, value)) {
            money(field, value);
            if (value.signum() == 0) {
                refuse(field, "zero", "A payment is more than 0 yuan.", value);
            }
        }
    }

    /** A quantity: 0 or more, six decimals at most. */
    public void quantity(String field, @Nullable BigDecimal value) {
        if (number(field, value, FigureBounds.FRACTION_DIGITS) && value.signum() < 0) {
            refuse(field, "negative", "The number is 0 or more.", value);
        }
    }

    /** A whole number within bounds. */
    public void whole(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            refuse(
                    field,
                    "number-out-of-range",
                    "Allowed is " + least + " to " + most + ".",
                    value);
        }
    }

    /** A year that a register can be about. */
    public void year(String field, @Nullable Integer value) {
        if (required(field, value)) {
            whole(field, value, 1990, 2100);
        }
    }

    /** Something that has happened already. */
    public void past(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            refuse(
                    field,
                    "day-in-the-future",
                    "This has not happened yet; today is " + today + ".",
                    day);
        }
    }

    /** Two days in their order; notes at the later one. */
    public void order(
            @Nullable LocalDate earlier, String field, @Nullable LocalDate later, String what) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            refuse(field, "order-reversed", what + "; that was " + earlier + ".", later);
        }
    }

    /** A list that is not too long and has no gaps; notes where it is not. */
    public boolean list(String field, @Nullable Collection<?> values) {
        if (values == null) {
            return false;
        }
        if (values.size() > LONGEST_LIST) {
            refuse(
                    field,
                    "list-too-long",
                    "At most " + LONGEST_LIST + " are allowed.",
                    values.size());
            return false;
        }
        if (values.stream().anyMatch(value -> value == null)) {
            refuse(field, "required", "An entry of this list is null.", null);
            return false;
        }
        return true;
    }

    private boolean number(String field, @Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return false;
        }
        try {
            BigDecimal plain = FigureBounds.check(RECORD + field, value);
            if (plain.scale() > decimals) {
                refuse(
                        field,
                        "too-many-decimals",
                        "At most " + decimals + " decimals are allowed.",
                        value);
                return false;
            }
        } catch (ProgressException refused) {
            errors.addAll(refused.errors());
            return false;
        }
        return true;
    }
}
