package org.districtprogress.industry.projects;

/** A list of projects that a year's plan counts. A project may be on several. */
public enum ProjectList {
    /** 省级重点项目. */
    PROVINCIAL_KEY,
    /** 市重大项目. */
    MUNICIPAL_MAJOR,
    /** 重点技改项目. */
    KEY_UPGRADE
}
