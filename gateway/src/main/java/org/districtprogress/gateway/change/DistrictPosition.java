package org.districtprogress.gateway.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.problem.Ask;

/**
 * A place in the three feeds at once: for each service, in the order of the roster, the last
 * position that was seen. Written as {@code industry:12,livelihood:3,environment:9} in base64url.
 */
public record DistrictPosition(Map<String, Long> seen) {

    private static final Pattern PART = Pattern.compile("[a-z]+:(0|[1-9]\\d{0,17})");

    public DistrictPosition {
        seen = new LinkedHashMap<>(seen);
    }

    /**
     * The position that a caller names; before everything where none is named.
     *
     * @param pointer where it stands
     * @throws ProgressException INVALID, {@code position-malformed}, when we did not write it
     */
    static DistrictPosition of(
            List<CampaignService> services, String pointer, @Nullable String asked) {
        Map<String, Long> seen = new LinkedHashMap<>();
        services.forEach(service -> seen.put(service.prefix(), 0L));
        if (asked == null) {
            return new DistrictPosition(seen);
        }
        try {
            for (String part : Ask.position(asked).split(",", -1)) {
                if (!PART.matcher(part).matches()) {
                    throw malformed(pointer, asked);
                }
                String[] both = part.split(":", 2);
                seen.replace(both[0], Long.valueOf(both[1]));
            }
        } catch (ProgressException noCursor) {
            throw malformed(pointer, asked);
        }
        DistrictPosition position = new DistrictPosition(seen);
        if (!position.text().equals(asked)) {
            throw malformed(pointer, asked);
        }
        return position;
    }

    long of(CampaignService service) {
        return seen.get(service.prefix());
    }

    DistrictPosition with(CampaignService service, long position) {
        Map<String, Long> moved = new LinkedHashMap<>(seen);
        moved.put(service.prefix(), position);
        return new DistrictPosition(moved);
    }

    String text() {
        return Ask.cursor(
                seen.entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .collect(Collectors.joining(",")));
    }

    private static ProgressException malformed(String pointer, String asked) {
        return ProgressException.invalid(
                pointer,
                "position-malformed",
                "A position is the 'next' of an earlier page or the id of an event of the stream,"
                        + " unchanged.",
                asked);
    }
}
