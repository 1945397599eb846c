package org.districtprogress.problem.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.districtprogress.core.decimal.FigureBounds;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;

/** Answers what it was given, or fails as it is told. */
public class MatterResource implements MatterApi {

    private final ObjectMapper mapper;

    MatterResource(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Matter matters(String on, String knownAt) {
        return new Matter(
                new BigDecimal("25.100000"),
                null,
                null,
                null,
                null,
                on == null ? null : Ask.day("on", on),
                Instant.parse("2026-11-24T02:00:00.000Z"),
                null,
                null);
    }

    @Override
    public Matter matter(String matter) {
        return Matter.of(new BigDecimal(matter));
    }

    @Override
    public Matter report(Matter matter) {
        if (matter.value() == null) {
            return matter;
        }
        return new Matter(
                FigureBounds.check("/value", matter.value()),
                matter.note(),
                matter.strength(),
                matter.whole(),
                matter.count(),
                matter.day(),
                matter.moment(),
                matter.source(),
                matter.sources());
    }

    @Override
    public Matter fault(String kind) {
        switch (kind) {
            case "unexpected" -> throw new IllegalStateException("jdbc:secret SELECT");
            case "wrapped" ->
                    throw new CompletionException(ProgressException.unknown("matter", "x"));
            case "neighbour-json" -> read("{\"nope\":1}");
            case "neighbour-garbage" -> read("<html>");
            case "bad-gateway" -> throw new WebApplicationException("secret", 502);
            default ->
                    throw new ProgressException(
                            ErrorKind.valueOf(kind), "some-code", "Why.", List.of());
        }
        return Matter.of(BigDecimal.ONE);
    }

    private void read(String json) {
        try {
            Matter read = mapper.readValue(json, Matter.class);
            throw new IllegalStateException("should not be readable: " + read);
        } catch (JsonProcessingException garbage) {
            throw sneaky(garbage);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
