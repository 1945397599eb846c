package org.districtprogress.problem.neighbour;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.api.problem.ProblemError;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.answer.Problems;

/**
 * Reads the problem in a neighbour's answer. Fields of its own are ignored, as RFC 9457 asks;
 * anything else than one whole problem of at most 64 KiB is none.
 */
@Singleton
public class NeighbourProblems {

    /** Bytes of an answer that are looked at; a longer one is no problem of ours. */
    public static final int LONGEST_BODY = 64 * 1024;

    private static final int MOST_ERRORS = 100;
    private static final Pattern PROBLEM =
            Pattern.compile(
                    Pattern.quote(Problems.MEDIA_TYPE) + "\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private final ObjectReader reader;

    public NeighbourProblems(ObjectMapper mapper) {
        this.reader =
                mapper.readerFor(Problem.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public Optional<Problem> read(@Nullable String contentType, byte[] body) {
        if (!isProblem(contentType) || body.length > LONGEST_BODY) {
            return Optional.empty();
        }
        Problem read;
        try {
            read = reader.readValue(body);
        } catch (IOException garbage) {
            return Optional.empty();
        }
        return Optional.ofNullable(read).flatMap(NeighbourProblems::whole);
    }

    private static boolean isProblem(@Nullable String contentType) {
        return contentType != null && PROBLEM.matcher(contentType).matches();
    }

    private static Optional<Problem> whole(Problem read) {
        List<ProblemError> errors = read.errors() == null ? List.of() : read.errors();
        boolean isWhole =
                read.type() != null
                        && read.title() != null
                        && read.status() >= 400
                        && read.status() <= 599
                        && errors.size() <= MOST_ERRORS
                        && errors.stream().allMatch(NeighbourProblems::isWhole);
        return isWhole
                ? Optional.of(
                        new Problem(
                                read.type(),
                                read.title(),
                                read.status(),
                                read.detail(),
                                read.instance(),
                                read.traceId(),
                                List.copyOf(errors)))
                : Optional.empty();
    }

    private static boolean isWhole(@Nullable ProblemError error) {
        return error != null
                && error.pointer() != null
                && error.code() != null
                && error.message() != null;
    }
}
