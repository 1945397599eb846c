package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Suites that differ in nothing but the size of a register, the smallest first. */
final class MeasuredSuites implements AutoCloseable {

    /** More than a tenth is too much. */
    private static final BigDecimal MOST_GROWTH = new BigDecimal("1.10");

    /** PostgreSQL counts what an idle session did after ten seconds at the latest. */
    private static final long COUNTED_MILLIS = 12_000;

    /** Further requests, by which pages are counted. */
    static final int FOR_PAGES = 10;

    private static final int SHOWN = 100;

    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

    private final List<MeasuredSuite> suites = new ArrayList<>();

    private MeasuredSuites() {}

    static MeasuredSuites filled(List<RegisterSize> sizes, Path root)
            throws IOException, InterruptedException, SQLException {
        MeasuredSuites filled = new MeasuredSuites();
        try {
            for (RegisterSize size : sizes) {
                filled.suites.add(MeasuredSuite.filled(size, root));
            }
            return filled;
        } catch (IOException | InterruptedException | SQLException | IllegalStateException failed) {
            filled.close();
            throw failed;
        }
    }

    List<MeasuredSuite> all() {
        return List.copyOf(suites);
    }

    /** What is asked of all suites has one answer, but for the moments of recording. */
    void requireSameAnswers() throws IOException, InterruptedException {
        for (Question question : Questions.SAME_EVERYWHERE) {
            TreeSet<String> answers = new TreeSet<>();
            for (MeasuredSuite suite : suites) {
                answers.add(suite.ask(question, 0).body().replaceAll(MOMENT, ""));
            }
            if (answers.size() > 1) {
                throw new IllegalStateException(
                        question.name() + " differs: " + difference(answers));
            }
        }
    }

    /** What two answers say around the place where they differ. */
    private static String difference(TreeSet<String> answers) {
        String one = answers.first();
        String other = answers.last();
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return excerpt(one, at) + " / " + excerpt(other, at);
    }

    private static String excerpt(String answer, int at) {
        return answer.substring(Math.max(0, at - SHOWN), Math.min(answer.length(), at + SHOWN));
    }

    /** The table of the README: times in milliseconds, median and 95th percentile. */
    List<String> report() throws IOException, InterruptedException, SQLException {
        List<String> lines = new ArrayList<>();
        lines.add(row("rows of the register", suite -> suite.size().name(), "last to first"));
        lines.add("|---" + "|---:".repeat(suites.size() + 1) + "|");
        for (Question question : suites.get(0).measured()) {
            lines.add(
                    row(
                            question.name(),
                            suite -> suite.samples(question).shown(),
                            "× " + growth(question)));
        }
        Map<MeasuredSuite, PageCount> pages = pages();
        lines.add(
                row(
                        "pages of tables and indexes for one progress of each service",
                        suite -> pages.get(suite).table() + " + " + pages.get(suite).indexes(),
                        ""));
        lines.add(
                row(
                        "incomplete district views",
                        suite -> Integer.toString(suite.incomplete()),
                        ""));
        return lines;
    }

    private String row(String name, Function<MeasuredSuite, String> cell, String last) {
        return "| "
                + name
                + " | "
                + suites.stream().map(cell).collect(Collectors.joining(" | "))
                + " | "
                + last
                + " |";
    }

    private Map<MeasuredSuite, PageCount> pages()
            throws IOException, InterruptedException, SQLException {
        Thread.sleep(COUNTED_MILLIS);
        Map<MeasuredSuite, PageCount> pages = new HashMap<>();
        for (MeasuredSuite suite : suites) {
            pages.put(suite, suite.pages());
        }
        for (int i = 0; i < FOR_PAGES; i++) {
            for (MeasuredSuite suite : suites) {
                for (Question progress : Questions.PROGRESS_OF_EACH) {
                    var unused = suite.ask(progress, Question.MOST_DAYS - 1 - i);
                }
            }
        }
        Thread.sleep(COUNTED_MILLIS);
        for (MeasuredSuite suite : suites) {
            pages.put(suite, suite.pages().perRequestSince(pages.get(suite), FOR_PAGES));
        }
        return pages;
    }

    private BigDecimal growth(Question question) {
        return suites.get(suites.size() - 1)
                .samples(question)
                .growthOver(suites.get(0).samples(question));
    }

    boolean hasDistrictViewGrown() {
        return growth(Questions.DISTRICT_VIEW).compareTo(MOST_GROWTH) > 0;
    }

    @Override
    public void close() {
        suites.forEach(MeasuredSuite::close);
    }
}
