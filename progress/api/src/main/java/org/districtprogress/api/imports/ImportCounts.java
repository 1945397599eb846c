package org.districtprogress.api.imports;

/**
 * What rows came to, or would come to. Of an import in which nothing is stored they say what would
 * have been.
 *
 * @param created first of their kind
 * @param revised changes of what was recorded
 * @param closed records closed
 * @param unchanged equal to what is recorded already
 * @param rejected at fault
 */
public record ImportCounts(
        long created, long revised, long closed, long unchanged, long rejected) {}
