package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What one department keeps in one register, as it stands when each month has been reported. */
interface SyntheticRegister {

    Department department();

    /** The service as the gateway's path names it, e.g. {@code industry}. */
    String service();

    String code();

    /** The records by id, in their order, as reported up to the round of a month. */
    Map<String, ObjectNode> after(int month);
}
