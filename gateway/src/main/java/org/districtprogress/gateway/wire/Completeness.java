package org.districtprogress.gateway.wire;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;

/**
 * Whether everything that the contract does not mark nullable is there, and every number is of a
 * size that can be reckoned with.
 */
final class Completeness {

    /** Most digits before or behind the decimal point; no figure of a plan comes near. */
    private static final int MOST_DIGITS = 30;

    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private Completeness() {}

    static void check(Object answer) throws BadAnswerException {
        if (answer == null) {
            throw new BadAnswerException("the answer is null");
        }
        walk("", answer);
    }

    private static void walk(String path, Object value) throws BadAnswerException {
        if (value instanceof Record) {
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                Object field = field(component, value);
                String place = path + "/" + component.getName();
                if (field != null) {
                    walk(place, field);
                } else if (!component.isAnnotationPresent(Nullable.class)) {
                    throw new BadAnswerException("the field " + place + " is missing");
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(path + "/" + i, present(path + "/" + i, list.get(i)));
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String place = path + "/" + entry.getKey();
                walk(place, present(place, entry.getValue()));
            }
        } else if (value instanceof BigDecimal number) {
            long whole = (long) number.precision() - number.scale();
            if (whole > MOST_DIGITS || number.scale() > MOST_DIGITS) {
                throw new BadAnswerException("the number " + path + " is out of all bounds");
            }
        }
    }

    private static Object present(String place, Object value) throws BadAnswerException {
        if (value == null) {
            throw new BadAnswerException("the field " + place + " is null");
        }
        return value;
    }

    private static Object field(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
