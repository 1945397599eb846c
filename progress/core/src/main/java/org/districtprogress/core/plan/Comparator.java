package org.districtprogress.core.plan;

/** How an actual is held against its target. */
public enum Comparator {
    /** The target's value or more. */
    AT_LEAST,
    /** The value is the size of a list, all of which is to be carried out. */
    WHOLE_SET
}
