package org.districtprogress.problem.stream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.rest.StrictQuery;

/** A question that asks for a stream: the same parameters, read as strictly. */
public record StreamRequest(RoutingContext context) {

    private static final String EVENTS = "text/event-stream";
    private static final String LAST = "Last-Event-ID";
    private static final List<String> PARAMETERS = List.of("after", "type", "subject");

    /** Whether the caller wants a stream rather than a page. */
    public boolean isForStream() {
        if (!context.request().method().equals(HttpMethod.GET)) {
            return false;
        }
        for (MIMEHeader accepted : context.parsedHeaders().accept()) {
            String type = accepted.rawValue().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            if (type.equals(EVENTS)) {
                return true;
            }
            if (type.equals("*/*") || type.startsWith("application/")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Refuses what a stream cannot be asked.
     *
     * @throws ProgressException INVALID, naming the first parameter at fault
     */
    public StreamRequest checked() {
        MultiMap query = context.queryParams();
        Map<String, List<String>> asked = new TreeMap<>();
        query.names().forEach(name -> asked.put(name, query.getAll(name)));
        StrictQuery.check(asked, new TreeSet<>(PARAMETERS));
        return this;
    }

    /** Which changes it is about. */
    public ChangeFilter filter() {
        return ChangeFilter.of(parameter("type"), parameter("subject"));
    }

    /** Behind which event it begins: the last one seen wins over {@code after}. */
    public @Nullable String after() {
        return isResumed() ? context.request().getHeader(LAST) : parameter("after");
    }

    /** Where {@link #after} stands, for a refusal of it. */
    public String pointer() {
        return isResumed() ? LAST : "?after";
    }

    private boolean isResumed() {
        String last = context.request().getHeader(LAST);
        return last != null && !last.isBlank();
    }

    private @Nullable String parameter(String name) {
        return context.queryParams().get(name);
    }
}
