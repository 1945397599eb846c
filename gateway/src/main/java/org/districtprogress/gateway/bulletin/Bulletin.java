package org.districtprogress.gateway.bulletin;

import java.time.Instant;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.gateway.words.Words;

/**
 * A bulletin, worded. Every form shows these very sentences and cells.
 *
 * @param issuer whose plan it is about; empty when no service ever said
 * @param facts day, moment and trust that it is about
 * @param notices what a reader must know before any figure: parts that are missing, made-up sources
 * @param lead the opening paragraph
 * @param knownAt the moment its data was known; null when nothing is known
 */
record Bulletin(
        Words words,
        String issuer,
        String title,
        List<String> facts,
        List<String> notices,
        List<String> lead,
        List<Section> sections,
        @Nullable Instant knownAt) {

    /**
     * A part of the bulletin.
     *
     * @param name short, for a sheet
     */
    record Section(String name, String heading, List<String> paragraphs, List<Table> tables) {}
}
