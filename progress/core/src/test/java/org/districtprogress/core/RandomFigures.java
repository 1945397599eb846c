package org.districtprogress.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;

/** Draws series as they may really come: revisions, ties, areas and grades of every kind. */
public final class RandomFigures {

    private static final String[] PERIODS = {
        "2022",
        "2023",
        "2023-H2",
        "2024",
        "2024-H1",
        "2024-Q1",
        "2024-Q2",
        "2024-Q3",
        "2024-01",
        "2024-02",
        "2024-03",
        "2024-06",
        "2024-09",
        "2024-03-15",
        "2024-03-31",
        "2024-06-30",
        "2025"
    };

    private final Random random;

    public RandomFigures(long seed) {
        random = new Random(seed);
    }

    /** Up to twelve observations, recorded one after the other from 2024 on, a day apart. */
    public List<Observation> draw() {
        return continued(List.of(), Instant.parse("2024-01-01T00:00:00Z"));
    }

    /** The same and up to twelve more, all recorded after a moment. */
    public List<Observation> continued(List<Observation> earlier, Instant after) {
        List<Observation> all = new ArrayList<>(earlier);
        int more = random.nextInt(13);
        for (int i = 1; i <= more; i++) {
            all.add(next(all, after.plusSeconds(86_400L * i)));
        }
        return all;
    }

    /** A share, or an amount, of six places from −1 to 3. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(4_000_001) - 1_000_000L, 6);
    }

    public Random random() {
        return random;
    }

    private Observation next(List<Observation> all, Instant recordedAt) {
        Observation revised =
                all.isEmpty() || random.nextInt(3) > 0 ? null : all.get(random.nextInt(all.size()));
        Figure figure =
                Figure.of(
                                revised == null ? any(PERIODS) : revised.period().code(),
                                decimal().multiply(BigDecimal.valueOf(100)).toPlainString())
                        .recorded(recordedAt.toString())
                        .trusted(any(Trust.values()))
                        .graded(random.nextInt(4) == 0 ? null : any(Confidence.values()))
                        .of(random.nextInt(4) == 0 ? any(Area.values()) : Area.DISTRICT);
        return (revised == null ? figure : figure.of(revised.area()).revising(revised))
                .observation();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
