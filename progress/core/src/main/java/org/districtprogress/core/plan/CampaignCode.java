package org.districtprogress.core.plan;

import org.districtprogress.core.error.ProgressException;

/**
 * Identifies one campaign: lower-case words joined by hyphens, at most 80 characters.
 *
 * @throws ProgressException INVALID, {@code code-malformed}, for anything else
 */
public record CampaignCode(String value) implements Comparable<CampaignCode> {

    public CampaignCode {
        Code.check("campaign", value);
    }

    @Override
    public int compareTo(CampaignCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
