package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;

/** The columns of a source. */
@Embeddable
class SourceColumns {

    @Column(name = "source_system")
    String system;

    @Column(name = "source_record")
    String record;

    @Column(name = "source_title")
    String title;

    @Column(name = "source_url")
    String url;

    @Column(name = "source_published_on")
    String publishedOn;

    @Column(name = "source_confidence")
    @Enumerated(EnumType.STRING)
    Confidence confidence;

    protected SourceColumns() {}

    static SourceColumns of(Source source) {
        SourceColumns columns = new SourceColumns();
        columns.system = source.system();
        columns.record = source.record();
        columns.title = source.title();
        columns.url = source.url();
        columns.publishedOn = source.publishedOn();
        columns.confidence = source.confidence();
        return columns;
    }

    Source toDomain() {
        return new Source(system, record, title, url, publishedOn, confidence);
    }
}
