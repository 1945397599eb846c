package org.districtprogress.testing;

import java.util.Map;

/**
 * A figure of one record alone, worked out by hand for each of the record's two versions.
 *
 * @param earlier the content until the end of June 2024
 * @param earlierValue the figure on 2024-06-30 by {@code earlier}
 * @param later the content from July 2024 on
 * @param laterValue the figure on 2024-07-31 by {@code later}
 */
public record VersionedFigure(
        String register,
        String indicator,
        Map<String, Object> earlier,
        String earlierValue,
        Map<String, Object> later,
        String laterValue) {}
