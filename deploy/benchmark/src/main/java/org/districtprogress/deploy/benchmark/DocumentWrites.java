package org.districtprogress.deploy.benchmark;

/** A file, and the figure that it shows. */
final class DocumentWrites {

    private DocumentWrites() {}

    /** A file whose bytes nobody else has. */
    static Write upload(String source) {
        String name = source + "-document";
        return Write.keyed(
                        name,
                        Fact.DOCUMENT,
                        "POST",
                        "/documents?name=" + name,
                        "%PDF-1.7\n% " + name + "\ntrailer << >>\nstartxref\n0\n%%EOF\n")
                .typed("application/pdf");
    }

    /** The file is attached to the figure. */
    static Write attach(String source, Answer figure, Answer document) {
        String name = source + "-attached";
        return Write.keyed(
                name,
                Fact.ATTACHMENT,
                "PUT",
                FigureWrites.path(figure) + "/documents/" + document.text("sha256"),
                "{\"note\":\"" + name + "\"}");
    }
}
