package org.districtprogress.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of every kind that is kept, small, and never the same twice. */
public final class SampleFile {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final byte[] IHDR =
            HexFormat.of()
                    .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55");
    private static final byte[] JFIF =
            HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");

    private final String mediaType;
    private final byte[] bytes;

    private SampleFile(String mediaType, byte[]... parts) {
        this.mediaType = mediaType;
        this.bytes = joined(parts);
    }

    public static SampleFile pdf() {
        return pdf(0);
    }

    /** A PDF of that many bytes, or of as few as it needs. */
    public static SampleFile pdf(int length) {
        byte[] start = ascii("%PDF-1.7\n% " + UUID.randomUUID() + "\n");
        byte[] end = ascii("\ntrailer << >>\nstartxref\n0\n%%EOF\n");
        byte[] filling = new byte[Math.max(0, length - start.length - end.length)];
        Arrays.fill(filling, (byte) ' ');
        return new SampleFile("application/pdf", start, filling, end);
    }

    public static SampleFile png() {
        return new SampleFile("image/png", IHDR, unique());
    }

    public static SampleFile jpeg() {
        return new SampleFile("image/jpeg", JFIF, unique());
    }

    public static SampleFile webp() {
        byte[] rest = joined(ascii("WEBPVP8L"), new byte[] {36, 0, 0, 0}, unique());
        return new SampleFile(
                "image/webp", ascii("RIFF"), new byte[] {(byte) rest.length, 0, 0, 0}, rest);
    }

    public static SampleFile xlsx() {
        return zip(XLSX, "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    /** A ZIP with entries of these names, said to be of that type. */
    public static SampleFile zip(String mediaType, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(unique());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SampleFile(mediaType, bytes.toByteArray());
    }

    public static SampleFile of(String mediaType, byte[]... parts) {
        return new SampleFile(mediaType, parts);
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return mediaType + " of " + bytes.length + " bytes";
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] unique() {
        return ascii(UUID.randomUUID().toString());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
