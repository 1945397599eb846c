package org.districtprogress.service.imports;

import java.util.List;
import org.districtprogress.core.error.FieldError;

/** Takes what is wrong with rows. */
@FunctionalInterface
public interface Rejections {

    /**
     * Notes that a row is rejected, once per row.
     *
     * @param row its {@link org.districtprogress.service.table.Row#number()}
     * @param errors at least one, by pointer into its body
     */
    void reject(long row, List<FieldError> errors);
}
