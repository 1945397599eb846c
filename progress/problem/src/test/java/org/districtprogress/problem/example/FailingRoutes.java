package org.districtprogress.problem.example;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Routes beside the resources, as a gateway has them. */
@ApplicationScoped
public class FailingRoutes {

    void install(@Observes Router router) {
        router.get("/route/unexpected")
                .handler(
                        context -> {
                            throw new IllegalStateException("jdbc:secret SELECT");
                        });
        router.get("/route/fine").handler(context -> context.response().end("fine"));
        router.get("/api/v1/waiting").handler(neverAnswered -> {});
        router.get("/route/gone").handler(context -> context.fail(410));
        BodyHandler body = BodyHandler.create(false).setBodyLimit(1000);
        router.post("/route/body")
                .handler(
                        context -> {
                            context.request().resume();
                            body.handle(context);
                        })
                .handler(context -> context.response().end("read"));
    }
}
