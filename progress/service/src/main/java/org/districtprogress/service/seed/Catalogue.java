package org.districtprogress.service.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.plan.PlanPart;

/** One service's part of the plan and the figures published about it, as its files state them. */
public final class Catalogue {

    private final AdoptedText stated;
    private final PublishedFigures published;

    private Catalogue(AdoptedText stated, PublishedFigures published) {
        this.stated = stated;
        this.published = published;
    }

    /**
     * Reads a catalogue strictly.
     *
     * @param service whose it is; every campaign in it must belong to that service
     * @param files where it lies
     * @param now no figure may have become known after it
     * @throws CatalogueException with every mistake of the plan, or else of the figures
     */
    public static Catalogue read(String service, CatalogueFiles files, Instant now) {
        AdoptedText stated =
                new CataloguePlan(service, files.plan()).read(files.text(files.plan()));
        PublishedFigures published =
                new CatalogueFigures(stated.part(), files.figures(), now)
                        .read(files.text(files.figures()));
        return new Catalogue(stated, published);
    }

    /** The same plan with the figures of before its year alone. */
    public Catalogue withoutPlanYear() {
        LocalDate starts = part().plan().starts();
        return new Catalogue(
                stated,
                new PublishedFigures(
                        published.figures().stream()
                                .filter(each -> ends(each).isBefore(starts))
                                .toList(),
                        published.confirmations().stream()
                                .filter(each -> each.period().end().isBefore(starts))
                                .toList()));
    }

    private static LocalDate ends(PublishedFigure figure) {
        return figure.observation().period().end();
    }

    /** The plan with the service's campaigns. */
    public PlanPart part() {
        return stated.part();
    }

    /** The published figures, in the file's order. */
    public List<Observation> observations() {
        return published.figures().stream().map(PublishedFigure::observation).toList();
    }

    /** What published pages say about the size of the plan's lists, in the file's order. */
    public List<ScopeConfirmation> confirmations() {
        return published.confirmations();
    }

    AdoptedText stated() {
        return stated;
    }

    List<PublishedFigure> figures() {
        return published.figures();
    }
}
