package org.districtprogress.gateway.part;

import java.time.Instant;
import java.util.Optional;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.gateway.ask.Outage;
import org.districtprogress.gateway.roster.CampaignService;

/** What one service contributes to an answer over the district. */
public sealed interface Part<T> {

    CampaignService service();

    /** The view that is shown, fresh or old. */
    Optional<T> view();

    /** As the answer names it; empty when the service answered. */
    Optional<UnavailablePart> unavailable();

    /** Read from its service for this answer, at the moment all parts are read at. */
    record Live<T>(CampaignService service, T answer) implements Part<T> {
        @Override
        public Optional<T> view() {
            return Optional.of(answer);
        }

        @Override
        public Optional<UnavailablePart> unavailable() {
            return Optional.empty();
        }
    }

    /** The last good answer to the same question, which the service last confirmed at a moment. */
    record Stale<T>(CampaignService service, T answer, Instant dataAsOf, Outage outage)
            implements Part<T> {
        @Override
        public Optional<T> view() {
            return Optional.of(answer);
        }

        @Override
        public Optional<UnavailablePart> unavailable() {
            return Optional.of(
                    new UnavailablePart(
                            service.name(), outage.since(), dataAsOf, outage.fault().toProblem()));
        }
    }

    /** Nothing: the service does not answer, and never answered this question. */
    record Missing<T>(CampaignService service, Outage outage) implements Part<T> {
        @Override
        public Optional<T> view() {
            return Optional.empty();
        }

        @Override
        public Optional<UnavailablePart> unavailable() {
            return Optional.of(
                    new UnavailablePart(
                            service.name(), outage.since(), null, outage.fault().toProblem()));
        }
    }
}
