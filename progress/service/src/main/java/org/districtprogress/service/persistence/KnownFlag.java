package org.districtprogress.service.persistence;

import java.util.List;

/**
 * Something that is raised about records of one register.
 *
 * @param rule code of the rule
 * @param detail what was found, or what the records have in common
 * @param ids of the records
 */
public record KnownFlag(String register, String rule, String detail, List<String> ids) {

    public KnownFlag {
        ids = List.copyOf(ids);
    }
}
