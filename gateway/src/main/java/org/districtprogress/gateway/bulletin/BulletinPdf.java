package org.districtprogress.gateway.bulletin;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.districtprogress.core.time.DistrictCalendar;

/**
 * The printed page as PDF. The signs it uses are within it, so that it looks the same where no
 * Chinese font is. The same page gives the same bytes: nothing in them tells when they were
 * written.
 */
final class BulletinPdf {

    private static final String FAMILY = "Noto Sans SC";
    private static final String FILE = "/bulletin/noto-sans-sc-chinese-simplified-400-normal.woff";
    private static final int WEIGHT = 400;

    private final byte[] font = WoffFont.unpacked(FILE);

    /** The PDF of a page, as of the moment its data was known. */
    byte[] of(String html, Bulletin bulletin) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(
                () -> new ByteArrayInputStream(font), FAMILY, WEIGHT, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.withProducer("District Progress");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, bulletin);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void describe(PDDocument document, Bulletin bulletin) {
        Instant moment = bulletin.knownAt() == null ? Instant.EPOCH : bulletin.knownAt();
        GregorianCalendar known =
                new GregorianCalendar(TimeZone.getTimeZone(DistrictCalendar.ZONE), Locale.ROOT);
        known.setTimeInMillis(moment.toEpochMilli());
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(bulletin.title());
        about.setAuthor(bulletin.issuer());
        about.setProducer("District Progress");
        about.setCreationDate(known);
        document.setDocumentInformation(about);
        document.setDocumentId(moment.toEpochMilli());
    }
}
