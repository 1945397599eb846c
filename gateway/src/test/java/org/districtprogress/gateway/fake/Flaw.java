package org.districtprogress.gateway.fake;

import java.util.regex.Pattern;

/**
 * One thing that is wrong with an answer that is otherwise good.
 *
 * @param path how the path of the question ends; other questions are answered well
 * @param says what the gateway says of it
 * @param found what is replaced in the good answer, its first occurrence
 */
public record Flaw(String path, String says, Pattern found, String by) {

    static Flaw of(String path, String says, String found, String by) {
        return new Flaw(path, says, Pattern.compile(found), by);
    }

    /** Makes the service answer with this flaw. */
    public void strike(FakeService service, CampaignAnswers answers) {
        service.behave(
                (request, wire) -> {
                    if (request.path().endsWith(path)) {
                        wire.send(200, "application/json", in(answers.answerTo(request)));
                    } else {
                        answers.answer(request, wire);
                    }
                });
    }

    private String in(Object answer) {
        String good = CampaignAnswers.json(answer);
        String bad = found.matcher(good).replaceFirst(by);
        return bad.equals(good) ? "the test changed nothing" : bad;
    }

    @Override
    public String toString() {
        return path + ": " + found + " → " + by;
    }
}
