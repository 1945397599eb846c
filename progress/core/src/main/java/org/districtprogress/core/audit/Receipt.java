package org.districtprogress.core.audit;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a write is answered with: where its entry stands in the trail, and the entry's hash. With
 * the entry, its proof, a checkpoint and the service's public key it is checked without a server.
 *
 * @param service whose trail it is, e.g. {@code industry-service}
 * @param sequence place of the entry, from 1
 * @param leafHash of the entry
 */
public record Receipt(String service, long sequence, Hash leafHash) {

    /** The header it comes in. */
    public static final String HEADER = "Audit-Receipt";

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9-]{0,99});([1-9][0-9]{0,15});([0-9a-f]{64})");

    public Receipt {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(leafHash, "leafHash");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequences begin with 1: " + sequence);
        }
    }

    /**
     * A receipt as it is written.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Receipt parse(String written) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a receipt: '" + written + "'");
        }
        return new Receipt(
                parts.group(1), Long.parseLong(parts.group(2)), Hash.parse(parts.group(3)));
    }

    /** E.g. {@code industry-service;17;} and 64 hexadecimal digits. */
    @Override
    public String toString() {
        return service + ";" + sequence + ";" + leafHash;
    }
}
