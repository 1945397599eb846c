package org.districtprogress.service.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much an import may be, and how long it may take. */
@ConfigMapping(prefix = "district-progress.imports")
public interface ImportConfig {

    /** Longest file in bytes, unpacked; what is packed into less is refused just the same. */
    @WithDefault("2147483648")
    long fileBytes();

    /** Most rows that are imported within the request; more are kept and imported behind it. */
    @WithDefault("5000")
    int rowsAtOnce();

    /** Rejected rows after which an import stops, whatever its mode: it is not the right file. */
    @WithDefault("100000")
    long rejectedRows();

    /** Longest time from the first row to the end; what takes longer is given back and fails. */
    @WithDefault("PT2H")
    Duration longest();

    /**
     * How long errors and rejected rows are kept once an import has ended; then they are cleared.
     */
    @WithDefault("P90D")
    Duration errorsKept();

    /** How often it is looked what is to be cleared. */
    @WithDefault("PT1H")
    Duration clearing();

    /** How often files that wait are looked for; those of this process begin at once. */
    @WithDefault("PT5S")
    Duration pause();
}
