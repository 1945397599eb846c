package org.districtprogress.deploy.e2e;

import java.util.Arrays;
import java.util.List;

/**
 * A row of the table: who may call an operation, and what is answered about whose things.
 *
 * @param path with its parameters in braces, without a query
 * @param query what of the query tells this row from others of the operation; or empty
 * @param roles which open it; none where it is for everybody
 */
record Permission(
        String method,
        String path,
        String query,
        List<String> roles,
        Expected own,
        Expected other,
        Expected missing,
        Expected closed) {

    private static final String EVERYBODY = "everybody";
    private static final String VERIFIER = "verifier";
    private static final int CELLS = 6;

    /** What is to be answered: a status, and with a refusal its code. */
    record Expected(int status, String code) {

        private static final Expected NO_SUCH_CASE = new Expected(0, "");

        static Expected of(String cell) {
            if (cell.equals("–")) {
                return NO_SUCH_CASE;
            }
            String[] words = cell.split(" ", 2);
            return new Expected(Integer.parseInt(words[0]), words.length == 1 ? "" : words[1]);
        }

        boolean isAsked() {
            return status != 0;
        }
    }

    /** Reads a row as it stands in the document. */
    static Permission of(String line) {
        List<String> cells =
                Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList();
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("not six cells: " + line);
        }
        String[] operation = cells.get(0).replace("`", "").split("[ ?]", 3);
        return new Permission(
                operation[0],
                operation[1],
                operation.length == 3 ? operation[2] : "",
                cells.get(1).equals(EVERYBODY) ? List.of() : List.of(cells.get(1).split(", ", -1)),
                Expected.of(cells.get(2)),
                Expected.of(cells.get(3)),
                Expected.of(cells.get(4)),
                Expected.of(cells.get(5)));
    }

    boolean isForEverybody() {
        return roles.isEmpty();
    }

    /** Whether who reported something is who may not do this. */
    boolean isVerdict() {
        return roles.stream().anyMatch(role -> role.startsWith(VERIFIER));
    }

    /** The same row for one of several registers. */
    Permission in(String register) {
        return new Permission(
                method,
                path.replace(Permissions.REGISTER, register),
                query.replace(Permissions.REGISTER, register),
                roles,
                own,
                other,
                missing,
                closed);
    }
}
