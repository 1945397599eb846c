package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses documents and attachments that are not as they should be. */
public abstract class DocumentRulesContract {

    private static final String HASH = "repeat('ab', 32)";
    private static final String CHUNK =
            Database.AS_WRITER
                    + "insert into document_chunk values ("
                    + HASH
                    + ", 0, repeat('x', 10)::bytea); ";
    private static final String WHOLE =
            CHUNK
                    + "insert into document values ("
                    + HASH
                    + ", 'a.pdf', 'application/pdf', 10, now(), 'x'); ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document set name = 'b.pdf'",
                "delete from document",
                "truncate document cascade",
                "update document_chunk set content = ''",
                "delete from document_chunk",
                "truncate document_chunk",
                "update attachment set note = 'other'",
                "delete from attachment",
                "truncate attachment"
            })
    void what_was_recorded_is_neither_changed_nor_removed(String change) {
        String attached =
                "insert into attachment values ('RECORD', 'projects/1', "
                        + HASH
                        + ", null, now(), 'x'); ";
        refused("is append-only", WHOLE + attached + "set constraints all immediate; " + change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ck_document_sha256      | repeat('AB', 32) | 'a.pdf'           | 'application/pdf' | 10       | 'x'
                    ck_document_sha256      | repeat('ab', 31) | 'a.pdf'           | 'application/pdf' | 10       | 'x'
                    ck_document_name        | repeat('ab', 32) | ''                | 'application/pdf' | 10       | 'x'
                    ck_document_name        | repeat('ab', 32) | repeat('a', 201)  | 'application/pdf' | 10       | 'x'
                    ck_document_name        | repeat('ab', 32) | 'a/b'             | 'application/pdf' | 10       | 'x'
                    ck_document_name        | repeat('ab', 32) | 'a\\b'            | 'application/pdf' | 10       | 'x'
                    ck_document_name        | repeat('ab', 32) | '..'              | 'application/pdf' | 10       | 'x'
                    ck_document_name        | repeat('ab', 32) | concat('a', chr(10)) | 'application/pdf' | 10       | 'x'
                    ck_document_media_type  | repeat('ab', 32) | 'a.pdf'           | 'text/html'       | 10       | 'x'
                    ck_document_recorded_by | repeat('ab', 32) | 'a.pdf'           | 'application/pdf' | 10       | ''
                    has 10 bytes in 1       | repeat('ab', 32) | 'a.pdf'           | 'application/pdf' | 11       | 'x'
                    has 0 bytes in 0        | repeat('cd', 32) | 'a.pdf'           | 'application/pdf' | 10       | 'x'
                    """)
    void document_outside_a_closed_list_or_bound_is_refused(
            String rule, String sha256, String name, String type, String bytes, String by) {
        String row = String.join(", ", sha256, name, type, bytes, "now()", by);
        String chunk = CHUNK.replace(HASH, sha256.contains("cd") ? HASH : sha256);
        refused(rule, chunk + "insert into document values (" + row + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    fk_document_chunk_document | insert into document_chunk values (repeat('ab', 32), 0, 'x')
                    ck_document_chunk_position | insert into document_chunk values (repeat('ab', 32), 80, 'x')
                    ck_document_chunk_content  | insert into document_chunk values (repeat('ab', 32), 0, '')
                    ck_document_chunk_content  | insert into document_chunk values (repeat('ab', 32), 0, repeat('x', 262145)::bytea)
                    fk_attachment_document     | insert into attachment values ('RECORD', 'projects/1', repeat('ab', 32), null, now(), 'x')
                    """)
    void piece_or_attachment_without_its_document_is_refused(String rule, String sql) {
        refused(rule, sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    is complete                | insert into document_chunk values (repeat('ab', 32), 1, 'x')
                    pk_document                | insert into document values (repeat('ab', 32), 'b.pdf', 'application/pdf', 10, now(), 'x')
                    ck_attachment_subject_kind | insert into attachment values ('record', 'projects/1', repeat('ab', 32), null, now(), 'x')
                    ck_attachment_subject      | insert into attachment values ('RECORD', '', repeat('ab', 32), null, now(), 'x')
                    ck_attachment_note         | insert into attachment values ('RECORD', 'projects/1', repeat('ab', 32), '', now(), 'x')
                    ck_attachment_recorded_by  | insert into attachment values ('RECORD', 'projects/1', repeat('ab', 32), null, now(), '')
                    pk_attachment              | insert into attachment select 'RECORD', 'projects/1', repeat('ab', 32), null, now(), 'x' from generate_series(1, 2)
                    """)
    void what_contradicts_a_document_is_refused(String rule, String sql) {
        refused(rule, WHOLE + sql);
    }

    /** One statement after the other in one transaction, so that nothing of it stays. */
    private static void refused(String rule, String sql) {
        assertThatThrownBy(() -> Database.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(rule);
    }
}
