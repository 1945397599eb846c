package org.districtprogress.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.districtprogress.api.NameView;
import org.districtprogress.api.imports.ImportCounts;
import org.districtprogress.api.imports.ImportMode;
import org.districtprogress.api.imports.ImportProblem;
import org.districtprogress.api.imports.ImportProgress;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.api.imports.ImportView;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.table.Format;
import org.junit.jupiter.api.Test;

class ImportViewsTest {

    private static final String QUOTED = "There is no column '欧阳靖宇' here.";
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final StoredImport REFUSED =
            new StoredImport(
                    UUID.randomUUID(),
                    new Caller(
                            "sender",
                            "sender",
                            Set.of(CallerRole.REPORTER),
                            Owned.of(Set.of()),
                            Owned.of(Set.of())),
                    new StoredImport.Sent(
                            "talents", ImportMode.ATOMIC, false, Format.CSV, 3, "a".repeat(64)),
                    ImportState.REJECTED,
                    AT,
                    AT,
                    AT,
                    null,
                    null,
                    new ImportProgress(0, 0, null),
                    new ImportCounts(0, 0, 0, 0, 0),
                    false,
                    new ImportProblem("heading-unknown", new NameView(QUOTED, QUOTED)));

    @Test
    void masked_view_has_the_rule_that_was_broken_and_nothing_of_the_file() {
        ImportView view = ImportViews.masked(REFUSED);
        assertThat(view.sha256()).isNull();
        assertThat(view.problem())
                .isEqualTo(
                        new ImportProblem(
                                "heading-unknown",
                                new NameView(
                                        "没有这个表头。",
                                        "The file as a whole was not taken: heading-unknown.")));
    }

    @Test
    void who_sent_it_sees_all_of_it() {
        ImportView view = ImportViews.of(REFUSED);
        assertThat(view.sha256()).hasSize(64);
        assertThat(view.problem()).isEqualTo(REFUSED.problem());
    }
}
