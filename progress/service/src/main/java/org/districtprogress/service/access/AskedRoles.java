package org.districtprogress.service.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.districtprogress.core.Nullable;

/** The roles that an operation asks for, as its annotations say. */
public final class AskedRoles {

    private AskedRoles() {}

    /** Null where it is for everybody. */
    static @Nullable RolesAllowed of(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        RolesAllowed ofMethod = method.getAnnotation(RolesAllowed.class);
        return ofMethod != null || method.isAnnotationPresent(PermitAll.class)
                ? ofMethod
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    }

    /** Whether it asks for none. */
    public static boolean isForEverybody(ResourceInfo resource) {
        return of(resource) == null;
    }
}
