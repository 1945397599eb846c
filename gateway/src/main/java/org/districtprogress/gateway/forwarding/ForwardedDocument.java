package org.districtprogress.gateway.forwarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.districtprogress.gateway.ask.Exchange;
import org.districtprogress.gateway.ask.Fault;
import org.districtprogress.gateway.ask.FaultException;
import org.districtprogress.gateway.ask.RawAnswer;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * A service's OpenAPI document, its server being the gateway's prefix: what is tried out from it
 * goes through the gateway.
 */
@Singleton
final class ForwardedDocument {

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new JsonMapper();

    private final Exchange exchange;
    private final ForwardingProblems problems;

    ForwardedDocument(Exchange exchange, ForwardingProblems problems) {
        this.exchange = exchange;
        this.problems = problems;
    }

    void send(RoutingContext context, CampaignService service) {
        exchange.get(service, "/q/openapi?format=json", null, DEADLINE)
                .onSuccess(answer -> sendDocument(context, service, answer))
                .onFailure(failure -> problems.refuse(context, ((FaultException) failure).fault()));
    }

    private void sendDocument(RoutingContext context, CampaignService service, RawAnswer answer) {
        try {
            if (answer.status() == 200
                    && JSON.readTree(answer.body()) instanceof ObjectNode document
                    && document.has("openapi")) {
                context.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(Buffer.buffer(underPrefix(document, service)));
                return;
            }
        } catch (IOException notJson) {
            problems.refuse(context, notADocument(service));
            return;
        }
        problems.refuse(context, notADocument(service));
    }

    private static byte[] underPrefix(ObjectNode document, CampaignService service)
            throws JsonProcessingException {
        document.putArray("servers").addObject().put("url", "/" + service.prefix());
        ForwardedProblems.addTo(document, service.prefix(), JSON);
        return JSON.writeValueAsBytes(document);
    }

    private static Fault notADocument(CampaignService service) {
        return Fault.answeredBadly(service.name(), "it is no OpenAPI document in JSON");
    }
}
