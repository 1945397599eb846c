package org.districtprogress.service.register;

/**
 * A flag that one record raises by itself.
 *
 * @param rule code of its {@link FlagRule}
 * @param detail what was found, in figures and days, e.g. {@code 2024-03-02 … 2024-03-20}
 */
public record RowFlag(String rule, String detail) {

    /** As it is stored beside the record. */
    public String stored() {
        return rule + ":" + detail;
    }
}
