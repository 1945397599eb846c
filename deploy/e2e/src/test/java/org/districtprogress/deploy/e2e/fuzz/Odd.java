package org.districtprogress.deploy.e2e.fuzz;

import java.util.List;
import java.util.Random;

/** Texts and numbers that programs have stumbled over. */
final class Odd {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "null",
                    "NaN",
                    "-1",
                    "0",
                    "1e400",
                    "true",
                    "*",
                    "%",
                    "_",
                    "\\",
                    "\"",
                    "'",
                    "' or 1=1 --",
                    "'; drop table observation; --",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://127.0.0.1/x}",
                    "../../../etc/passwd",
                    "..",
                    ".",
                    "a/b",
                    "a;b",
                    "a&b=c",
                    "\u0000",
                    "a\u0000b",
                    "\t\r\n",
                    "\u202e\u200b\ufeff",
                    "é\u0301ﬀ İ ß",
                    "𝒳𝓎𝓏 👩‍👩‍👧‍👦",
                    "\ud800",
                    "张**",
                    "9".repeat(400),
                    "x".repeat(201),
                    "长".repeat(600),
                    "2024-13-45",
                    "2024-02-30",
                    "0000-00-00",
                    "0001-01-01",
                    "9999-12-31",
                    "-0001-01-01",
                    "+999999999-12-31",
                    "2024-03-31T00:00:00Z",
                    "1970-01-01T00:00:00.000000001Z",
                    "9999-12-31T23:59:59Z",
                    "+292278994-08-17T07:12:55Z",
                    "2024",
                    "2024-Q5",
                    "2024-H3",
                    "2024-W10",
                    "-2024-Q1",
                    "99999-Q1",
                    "00000000-0000-0000-0000-000000000000",
                    "ffffffff-ffff-ffff-ffff-ffffffffffffff",
                    "0".repeat(64),
                    "AAAA====",
                    "eyJhbGciOiJub25lIn0.e30.");

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-0",
                    "-1",
                    "1.5",
                    "1e2",
                    "1E-5",
                    "1e400",
                    "-1e400",
                    "1e-400",
                    "1e999999999",
                    "2147483648",
                    "-9223372036854775809",
                    "99999999999999999999999999",
                    "0.12345678901234567890123456789",
                    "100000000000000",
                    "1000000000000000.01",
                    "9".repeat(300));

    private Odd() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** As it stands in JSON. */
    static String number(Random random) {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }
}
