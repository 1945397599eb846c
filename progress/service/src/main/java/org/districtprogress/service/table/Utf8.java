package org.districtprogress.service.table;

/** Which bytes are well-formed UTF-8 (Unicode, table 3-7): no long forms, no surrogates. */
final class Utf8 {

    private Utf8() {}

    /** Place of the first byte that is not well formed; -1 where all are. */
    static int firstFault(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at, to);
            if (length <= 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /**
     * Length of the character that starts here: 0 where it is malformed, -1 where it is well formed
     * as far as it goes but the bytes end within it.
     */
    static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (at + i >= to) {
                return -1;
            }
            int next = bytes[at + i] & 0xff;
            int least = i > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
            int most = i > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
            if (next < least || next > most) {
                return 0;
            }
        }
        return length;
    }
}
