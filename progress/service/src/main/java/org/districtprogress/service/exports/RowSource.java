package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The rows of a file in their order, some at a time. Between two calls no connection is held: a
 * caller who takes them slowly keeps nobody waiting. All are as of one moment, so it does not
 * matter when they are read.
 */
@FunctionalInterface
public interface RowSource {

    /** The next rows; none after the last. */
    List<ObjectNode> next();
}
