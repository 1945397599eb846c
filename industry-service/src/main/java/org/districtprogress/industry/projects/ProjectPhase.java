package org.districtprogress.industry.projects;

/** Whether a list takes a project up anew in its year. */
public enum ProjectPhase {
    /** 新建: planned to start in the year of the list. */
    NEW,
    /** 续建: carried over, outside the base of the year's start rate. */
    CONTINUING
}
