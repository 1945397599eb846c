package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Asks all suites the same questions in turn, another one first each time, so that whatever else
 * the machine does meets all of them alike.
 */
final class Rounds {

    private final List<MeasuredSuite> suites;
    private final List<Question> questions;
    private int repetition;

    Rounds(List<MeasuredSuite> suites, List<Question> questions) {
        this.suites = List.copyOf(suites);
        this.questions = List.copyOf(questions);
    }

    /** First some rounds that nobody measures, until every program has compiled what it runs. */
    void run(int unmeasured, int repetitions) throws IOException, InterruptedException {
        for (int i = 0; i < unmeasured; i++, repetition++) {
            for (Question question : questions) {
                for (MeasuredSuite suite : suites) {
                    suite.ask(question, repetition);
                }
            }
        }
        for (int i = 0; i < repetitions; i++, repetition++) {
            List<MeasuredSuite> turn = new ArrayList<>(suites);
            Collections.rotate(turn, i);
            for (Question question : questions) {
                for (MeasuredSuite suite : turn) {
                    suite.measure(question, repetition);
                }
            }
        }
    }
}
