package org.districtprogress.deploy.benchmark;

/**
 * The kinds of rows that writes leave behind: where each carries the name of its write, and by what
 * its answer tells which row it is.
 */
enum Fact {
    FIGURE("note", "id::text", "observation") {
        @Override
        String idIn(Answer answer) {
            return answer.text("id");
        }
    },
    VERDICT("reason", "observation::text", "observation_verdict") {
        @Override
        String idIn(Answer answer) {
            return answer.text("id");
        }
    },
    RECORD("source_record", "record_id || ' v' || version", "record_version") {
        @Override
        String idIn(Answer answer) {
            return answer.text("id") + " " + answer.version();
        }
    },
    MILESTONE(
            "coalesce(evidence_title, name_en)",
            "milestone || ' v' || version",
            "milestone_version") {
        @Override
        String idIn(Answer answer) {
            return answer.text("code") + " " + answer.version();
        }
    },
    /** By what its pieces really come to, not by what is said of them. */
    DOCUMENT(
            "name",
            "(select encode(sha256(string_agg(content, '' order by position)), 'hex')"
                    + " from document_chunk where document = sha256)",
            "document") {
        @Override
        String idIn(Answer answer) {
            return answer.text("sha256");
        }
    },
    ATTACHMENT("note", "subject || ' ' || document", "attachment") {
        @Override
        String idIn(Answer answer) {
            return answer.text("subject") + " " + answer.text("sha256");
        }
    };

    private final String name;
    private final String id;
    private final String table;

    Fact(String name, String id, String table) {
        this.name = name;
        this.id = id;
        this.table = table;
    }

    /** Which row the answer is about. */
    abstract String idIn(Answer answer);

    /** All rows of writes whose names begin so: the name, and which row it is. */
    String rowsOf(String prefix) {
        return "select %s, %s from %s where %s like '%s%%'"
                .formatted(name, id, table, name, prefix);
    }
}
