package org.districtprogress.problem.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.api.register.RecordState;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.plan.Role;
import org.districtprogress.problem.Ask;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a parameter means and which values it takes, in the order in which they are listed. */
enum Meaning {
    INDICATOR("indicator", "指标 — code of an indicator.", Meaning::text),
    COMMITMENT("commitment", "任务 — code of a commitment.", Meaning::text),
    MILESTONE("milestone", "节点 — code of a milestone, chosen by who plans it.", Meaning::text),
    OBSERVATION("observation", "观测值 — id of an observation.", () -> text("uuid")),
    ID("id", "记录编号 — id of a record, chosen by who reports it.", Meaning::text),
    DOCUMENT(
            "document",
            "文件 — SHA-256 of a document, 64 lower-case hex digits.",
            () -> text().pattern("^[0-9a-f]{64}$")),
    NAME(
            "name",
            "文件名 — name of the file, at most 200 characters; required, and no path.",
            () -> text().minLength(1).maxLength(200)),
    IMPORT("import", "导入编号 — id of an import.", () -> text("uuid")),
    INTO(
            "into",
            "导入对象 — what the rows are: observations, milestones, or the code of a register.",
            Meaning::text),
    MODE(
            "mode",
            "导入方式 — atomic: one bad row and nothing is stored. partial: good rows are stored, bad"
                    + " ones come back.",
            () -> words("atomic", "partial")),
    FORMAT(
            "format",
            "文件格式 — the whole list as a file that imports again, instead of a page; not with limit"
                    + " and cursor.",
            () -> words("csv", "ndjson", "xlsx")),
    FORMAT_OF_FIGURES(
            "",
            "文件格式 — the whole list as a file that imports again, instead of a page; not with limit"
                    + " and cursor. sdmx-csv: as a statistical message, SDMX-CSV 2.0.",
            () -> words("csv", "ndjson", "xlsx", "sdmx-csv")),
    LANG_OF_TEMPLATE(
            "",
            "语言 — headings, choices and help in Chinese or in English; in Chinese when absent.",
            () -> words("zh", "en")),
    LANG(
            "lang",
            "语言 — headings and choices in Chinese or in English; paths and codes when absent. Only"
                    + " with format.",
            () -> words("zh", "en")),
    FORMAT_OF_BULLETIN(
            "",
            "文件格式 — a page to be printed, PDF or a workbook; as Accept says when absent.",
            () -> words("html", "pdf", "xlsx")),
    FORMAT_OF_TABLE(
            "",
            "文件格式 — csv: the same rows as a table; as Accept says when absent, else json.",
            () -> words("json", "csv")),
    TABLE(
            "table",
            "表格 — which table of the answer, with format=csv; its first when absent.",
            Meaning::text),
    LANG_OF_READERS(
            "",
            "语言 — in Chinese or in English; as Accept-Language says when absent, else in Chinese.",
            () -> words("zh", "en")),
    MONTH(
            "",
            "月份 — a month of the plan that is over; the answer is as of its last day.",
            Meaning::month),
    SYSTEM("system", "来源系统 — only what this system reported.", Meaning::text),
    DRY_RUN("dryRun", "试导入 — true: the same answer, and nothing is stored.", Meaning::flag),
    CAMPAIGN("campaign", "攻坚行动 — only of this campaign, by its code.", Meaning::text),
    WORKSTREAM("workstream", "板块 — only of this workstream, by its code.", Meaning::text),
    ROLE(
            "role",
            "TARGET: with a target, judged. CONTEXT: published beside the plan, never judged.",
            () -> choice(Role.values())),
    FLAG("flag", "疑点规则 — only what this rule raises, by its code.", Meaning::text),
    REGISTER("register", "台账 — only what is about this register, by its code.", Meaning::text),
    RULE(
            "rule",
            "口径 — code of the rule by which it is worked out; the judged one when absent.",
            Meaning::text),
    RECORD_STATE(
            "",
            "状态 — OPEN: only records that count. CLOSED: only those that count no more.",
            () -> choice(RecordState.values())),
    Q(
            "q",
            "检索 — only records that have every one of these words somewhere, in Chinese or in"
                    + " English; parts of words are found too.",
            Meaning::text),
    SORT(
            "sort",
            "排序 — by what to sort, with a hyphen before it for descending; by id when absent.",
            Meaning::text),
    STATE("state", "状态 — only commitments in this state.", () -> choice(CommitmentState.values())),
    IMPORT_STATE("", "状态 — only imports in this state.", () -> choice(ImportState.values())),
    AREA(
            "area",
            "区域 — only of this area; DISTRICT is what is judged.",
            () -> choice(Area.values())),
    FROM(
            "from",
            "起 — only periods that start no earlier than this one does, as 2024, 2024-H1,"
                    + " 2024-Q1, 2024-03 or 2024-03-15.",
            Meaning::text),
    TO("to", "止 — only periods that end no later than this one does.", Meaning::text),
    FROM_MONTH("", "起始月 — the first month; the first of the plan when absent.", Meaning::month),
    TO_MONTH("", "截止月 — the last month; the last of the plan when absent.", Meaning::month),
    ON(
            "on",
            "统计日 — what was true by the end of this day in Asia/Shanghai; today when absent, but"
                    + " not past the end of the plan.",
            () -> text("date")),
    KNOWN_AT(
            "knownAt",
            "知悉时刻 — only what was recorded by this moment; now when absent. A moment in the future"
                    + " is refused.",
            () -> text("date-time")),
    TRUST(
            "trust",
            "可信程度 — claimed: what is reported counts, verified or not. verified: only what a second"
                    + " party has verified. What was rejected counts in neither.",
            Meaning::trust),
    HISTORY("history", "历史 — true: superseded revisions too.", Meaning::flag),
    AFTER(
            "after",
            "位置 — behind which position to begin: the next of an earlier page, or the id of an event;"
                    + " from the beginning when absent.",
            Meaning::text),
    TYPE(
            "type",
            "事件类型 — only events of this type, or of all types that begin so up to a dot, as"
                    + " org.districtprogress.record.",
            Meaning::text),
    SUBJECT(
            "subject",
            "事件主体 — only events about this, or about what lies below it, as"
                    + " commitments/four-chain-action.",
            Meaning::text),
    SEQUENCE("sequence", "序号 — place of an entry in the audit trail, from 1.", Meaning::text),
    SIZE("size", "封存规模 — how many entries a checkpoint covers.", Meaning::text),
    COVERING_SIZE(
            "",
            "封存规模 — of the checkpoint to prove it by; the last one when absent.",
            Meaning::text),
    FIRST(
            "first",
            "起始封存点 — size of the earlier checkpoint; the first one when absent.",
            Meaning::text),
    AFTER_ENTRY(
            "",
            "序号 — behind which place to begin: the next of an earlier page; from the beginning when"
                    + " absent.",
            Meaning::text),
    KIND("kind", "类别 — only entries of this kind.", () -> choice(AuditKind.values())),
    AUDIT_SUBJECT(
            "",
            "审计对象 — only entries about this path, as"
                    + " /api/v1/commitments/park-city/milestones/opening.",
            Meaning::text),
    CLIENT("client", "调用方 — only what this system did.", Meaning::text),
    DEPARTMENT("department", "部门 — only what systems of this department did.", Meaning::text),
    LAST_EVENT_ID(
            "Last-Event-ID",
            "续传位置 — of a stream: behind which event it resumes; wins over after.",
            Meaning::text),
    LIMIT("limit", "每页条数 — how many items at most.", Meaning::limit),
    CURSOR(
            "cursor",
            "翻页 — the next of an earlier page, unchanged, with the same filters.",
            Meaning::text),
    UNLESS_TAG(
            "",
            "缓存校验 — ETag of an answer that is at hand: 304 when it is still the answer.",
            Meaning::text),
    IF_MATCH(
            "If-Match",
            "版本校验 — ETag of the version that is changed; needed to change what exists: 428 without,"
                    + " 412 when it has changed since.",
            Meaning::text),
    UNLESS_EXISTS("", "防止覆盖 — * creates only: 412 when it exists.", Meaning::text),
    CONTENT_ENCODING(
            "Content-Encoding",
            "压缩 — gzip where the body is packed by it.",
            () -> words("identity", "gzip")),
    IDEMPOTENCY_KEY(
            "Idempotency-Key",
            "幂等键 — 1 to 200 visible ASCII characters, new for each write. Sent again with the same"
                    + " body it answers the first answer, while that is being made 409; with another"
                    + " body 422.",
            Meaning::text),
    UNKNOWN("", "", Meaning::text);

    private final String parameter;
    private final String description;
    private final Supplier<Schema> schema;

    Meaning(String parameter, String description, Supplier<Schema> schema) {
        this.parameter = parameter;
        this.description = description;
        this.schema = schema;
    }

    /** The meaning that a name has wherever it stands; UNKNOWN for names of no contract. */
    static Meaning of(String parameter) {
        return Arrays.stream(values())
                .filter(each -> each.parameter.equals(parameter))
                .findFirst()
                .orElse(UNKNOWN);
    }

    int rank() {
        return ordinal();
    }

    String description() {
        return description;
    }

    Schema schema() {
        return schema.get();
    }

    static Schema choice(Enum<?>... values) {
        return text().enumeration(List.copyOf(Arrays.stream(values).map(Enum::name).toList()));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema text(String format) {
        return text().format(format);
    }

    private static Schema month() {
        return text().pattern("^\\d{4}-\\d{2}$");
    }

    private static Schema trust() {
        return words(Ask.TRUSTS.toArray(String[]::new));
    }

    /** A closed list of words, the first in force where none is given. */
    private static Schema words(String... words) {
        return text().enumeration(List.of((Object[]) words)).defaultValue(words[0]);
    }

    private static Schema flag() {
        return OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN).defaultValue(false);
    }

    private static Schema limit() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Ask.HIGHEST_LIMIT))
                .defaultValue(Ask.USUAL_LIMIT);
    }
}
