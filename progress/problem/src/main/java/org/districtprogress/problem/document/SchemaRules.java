package org.districtprogress.problem.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Confidence;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * What holds of every wire record: numbers are exact decimals; an answer has all of its fields, of
 * which those that may be absent may be null; an input has no other fields than these, and those
 * that may be left out of it may be null too.
 */
final class SchemaRules {

    private static final String WIRE_RECORDS = "org.districtprogress.api.";
    private static final String OWN_RECORDS = "org.districtprogress.";
    private static final Set<String> INPUTS = Set.of("New", "RecordInput", "RecordClosure");
    private static final List<String> GENERIC =
            List.of("DistrictPage", "Page", "RecordInput", "RecordVersionView", "RecordView");

    private final Map<String, ClassInfo> records = new HashMap<>();

    SchemaRules(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OWN_RECORDS)) {
                records.merge(
                        type.simpleName(), type, (one, other) -> isOfContract(one) ? one : other);
            }
        }
    }

    void apply(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::complete);
    }

    private void complete(String name, Schema schema) {
        if (name.equals("LocalDate")) {
            schema.setExamples(List.of("2024-03-31"));
        } else if (name.equals("Instant")) {
            schema.setExamples(List.of("2024-05-05T16:00:00Z"));
        }
        ClassInfo type = recordOf(name);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll((property, value) -> exact(value));
        if (!isOfContract(type)) {
            given(type, schema, properties);
        } else if (INPUTS.stream().anyMatch(name::startsWith)) {
            given(type, schema, properties);
        } else {
            schema.setRequired(new ArrayList<>(properties.keySet()));
            for (RecordComponentInfo component : type.recordComponents()) {
                if (component.hasAnnotation(Nullable.class)) {
                    properties.computeIfPresent(component.name(), (p, value) -> orNull(value));
                }
            }
        }
        schema.setProperties(properties);
    }

    /** What is sent: no other fields, null is absent, and a number may be text. */
    private static void given(ClassInfo type, Schema schema, Map<String, Schema> properties) {
        schema.setAdditionalPropertiesBoolean(false);
        properties.forEach(SchemaRules::acceptText);
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        for (RecordComponentInfo component : type.recordComponents()) {
            if (!required.contains(component.name())) {
                properties.computeIfPresent(component.name(), (p, value) -> orNull(value));
            }
        }
    }

    private static boolean isOfContract(ClassInfo type) {
        return type.name().toString().startsWith(WIRE_RECORDS)
                && !type.simpleName().equals("RecordName");
    }

    /** A page of something is named after both; its record is the page. */
    private ClassInfo recordOf(String schema) {
        return GENERIC.stream()
                .filter(schema::startsWith)
                .findFirst()
                .map(records::get)
                .orElse(records.get(schema));
    }

    private static Schema exact(Schema property) {
        if (is(property, SchemaType.NUMBER)) {
            property.setFormat("decimal");
        }
        return property;
    }

    private static void acceptText(String name, Schema property) {
        if (is(property, SchemaType.NUMBER)) {
            property.addType(SchemaType.STRING);
        } else if (name.equals("area")) {
            property.setEnumeration(Meaning.choice(Area.values()).getEnumeration());
        } else if (name.equals("confidence")) {
            property.setEnumeration(Meaning.choice(Confidence.values()).getEnumeration());
        }
    }

    private static Schema orNull(Schema property) {
        boolean isClosedList =
                property.getEnumeration() != null && !property.getEnumeration().isEmpty();
        if (property.getRef() != null || isClosedList) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return property.addType(SchemaType.NULL);
    }

    private static boolean is(Schema property, SchemaType type) {
        return property.getType() != null && property.getType().contains(type);
    }
}
