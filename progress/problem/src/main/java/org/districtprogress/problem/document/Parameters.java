package org.districtprogress.problem.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.districtprogress.api.Paths;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Gives every parameter its meaning by its name, and all of them one order. */
final class Parameters {

    private static final String IF_NONE_MATCH = "If-None-Match";

    private Parameters() {}

    static void apply(ContractOperation operation) {
        List<Parameter> parameters = new ArrayList<>(operation.parameters());
        if (operation.isRead()) {
            parameters.add(
                    OASFactory.createParameter().name(IF_NONE_MATCH).in(Parameter.In.HEADER));
        }
        parameters.forEach(parameter -> describe(parameter, operation));
        parameters.sort(Comparator.comparingInt(parameter -> meaning(parameter, operation).rank()));
        operation.model().setParameters(parameters);
    }

    private static void describe(Parameter parameter, ContractOperation operation) {
        Meaning meaning = meaning(parameter, operation);
        if (meaning != Meaning.UNKNOWN) {
            parameter.setDescription(meaning.description());
            parameter.setSchema(meaning.schema());
        } else if (parameter.getDescription() == null && RegisterOperations.is(operation.model())) {
            parameter.setDescription(filter(parameter.getName()));
        }
    }

    /** A month where months are asked, and a period elsewhere; a tag to compare or to refuse. */
    private static Meaning meaning(Parameter parameter, ContractOperation operation) {
        return switch (parameter.getName()) {
            case "from" -> isTimeline(operation) ? Meaning.FROM_MONTH : Meaning.FROM;
            case "to" -> isTimeline(operation) ? Meaning.TO_MONTH : Meaning.TO;
            case "state" -> state(operation);
            case "format" -> format(operation);
            case "month" ->
                    operation.path().equals(Paths.DISTRICT_BULLETIN)
                            ? Meaning.MONTH
                            : Meaning.UNKNOWN;
            case "lang" -> lang(operation);
            case "after" -> isOfAudit(operation) ? Meaning.AFTER_ENTRY : Meaning.AFTER;
            case "subject" -> isOfAudit(operation) ? Meaning.AUDIT_SUBJECT : Meaning.SUBJECT;
            case "size" ->
                    operation.path().endsWith("/proof") ? Meaning.COVERING_SIZE : Meaning.SIZE;
            case IF_NONE_MATCH -> operation.isRead() ? Meaning.UNLESS_TAG : Meaning.UNLESS_EXISTS;
            default -> Meaning.of(parameter.getName());
        };
    }

    private static Meaning format(ContractOperation operation) {
        if (operation.path().equals(Paths.DISTRICT_BULLETIN)) {
            return Meaning.FORMAT_OF_BULLETIN;
        }
        if (operation.path().startsWith(Paths.DISTRICT)) {
            return Meaning.FORMAT_OF_TABLE;
        }
        return operation.path().endsWith("/observations")
                ? Meaning.FORMAT_OF_FIGURES
                : Meaning.FORMAT;
    }

    private static Meaning lang(ContractOperation operation) {
        if (operation.path().startsWith(Paths.DISTRICT)) {
            return Meaning.LANG_OF_READERS;
        }
        return operation.path().contains("/templates/") ? Meaning.LANG_OF_TEMPLATE : Meaning.LANG;
    }

    private static Meaning state(ContractOperation operation) {
        if (operation.path().endsWith(Paths.IMPORTS)) {
            return Meaning.IMPORT_STATE;
        }
        return RegisterOperations.is(operation.model()) ? Meaning.RECORD_STATE : Meaning.STATE;
    }

    /** A filter of a register's list, by the form of its name. */
    private static String filter(String name) {
        if (name.endsWith("From")) {
            return "筛选 — only records whose " + stem(name, "From") + " is this day or later.";
        }
        if (name.endsWith("To")) {
            return "筛选 — only records whose " + stem(name, "To") + " is this day or earlier.";
        }
        return "筛选 — only records of this " + name + ".";
    }

    private static String stem(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    private static boolean isOfAudit(ContractOperation operation) {
        return operation.path().contains(Paths.AUDIT);
    }

    private static boolean isTimeline(ContractOperation operation) {
        return operation.path().endsWith("/timeline");
    }
}
