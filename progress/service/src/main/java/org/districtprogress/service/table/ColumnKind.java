package org.districtprogress.service.table;

/** What the cells of a column hold. */
public enum ColumnKind {
    TEXT,
    /** An exact decimal. */
    NUMBER,
    WHOLE,
    /** Such as 2024-03-31. */
    DAY,
    /** Such as 2024-03. */
    MONTH,
    /** true or false. */
    FLAG,
    /** A value of a closed list. */
    CHOICE
}
