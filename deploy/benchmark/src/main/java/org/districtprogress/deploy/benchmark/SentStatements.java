package org.districtprogress.deploy.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the service sends for one report with a key, as PostgreSQL's log tells them:
 * each with its parameters.
 */
final class SentStatements {

    private static final Pattern STATEMENT =
            Pattern.compile("LOG:  (?:execute [^:]+|statement): (?<sql>.*)", Pattern.DOTALL);
    private static final Pattern SESSION = Pattern.compile("\\[\\d+\\]");
    private static final String KEPT = "insert into idempotency_key";
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");

    /** A statement with its parameters by number; a null one is absent. */
    record Statement(String sql, Map<Integer, String> parameters) {}

    private SentStatements() {}

    /**
     * The statements of the one transaction in this part of a log, BEGIN and COMMIT included; other
     * sessions say other things in between.
     */
    static List<Statement> in(String log) {
        List<String> entries = List.of(log.split("\n(?=\\d{4}-\\d\\d-\\d\\d )", -1));
        String session =
                entries.stream()
                        .filter(entry -> entry.contains(KEPT))
                        .findFirst()
                        .map(SentStatements::session)
                        .orElseThrow(SentStatements::nothing);
        return transaction(
                statements(
                        entries.stream().filter(entry -> session(entry).equals(session)).toList()));
    }

    private static String session(String entry) {
        Matcher session = SESSION.matcher(entry);
        return session.find() ? session.group() : "";
    }

    private static IllegalStateException nothing() {
        return new IllegalStateException("the log shows no report with a key");
    }

    private static List<Statement> statements(List<String> entries) {
        List<Statement> statements = new ArrayList<>();
        for (String entry : entries) {
            Matcher statement = STATEMENT.matcher(entry);
            int detail = entry.indexOf(" DETAIL:  ");
            if (statement.find()) {
                statements.add(
                        new Statement(statement.group("sql").strip(), new LinkedHashMap<>()));
            } else if (detail > 0 && !statements.isEmpty()) {
                Matcher parameter = PARAMETER.matcher(entry.substring(detail));
                Map<Integer, String> parameters =
                        statements.get(statements.size() - 1).parameters();
                while (parameter.find()) {
                    parameters.put(Integer.valueOf(parameter.group(1)), parameter.group(3));
                }
            }
        }
        return statements;
    }

    /** From the BEGIN before the key is claimed to the COMMIT after it. */
    private static List<Statement> transaction(List<Statement> all) {
        List<Statement> found = new ArrayList<>();
        for (Statement each : all) {
            if (each.sql().equals("BEGIN")) {
                found.clear();
            }
            found.add(each);
            boolean isOfKey = found.stream().anyMatch(one -> one.sql().contains(KEPT));
            if (each.sql().equals("COMMIT") && isOfKey) {
                return List.copyOf(found);
            }
        }
        throw nothing();
    }
}
