package org.districtprogress.environment.integratedservices;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A single matter, 事项, that a service joins with others.
 *
 * @param department whose matter it is
 */
public record JoinedItem(
        @Schema(required = true, examples = "企业设立登记") @Nullable String name,
        @Schema(required = true, examples = "行政审批服务局") @Nullable String department) {}
