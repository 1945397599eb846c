package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.imports.ImportErrorView;
import org.districtprogress.api.imports.ImportProblem;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.ChineseSentences;

/** Says in Chinese and in English what is wrong. */
@ApplicationScoped
class ErrorViews {

    List<ImportErrorView> of(long row, List<FieldError> errors) {
        return errors.stream()
                .map(
                        error ->
                                new ImportErrorView(
                                        row,
                                        error.pointer(),
                                        error.code(),
                                        message(error.code(), error.message()),
                                        error.rejected()))
                .toList();
    }

    /** Why a file cannot be read on: the first error says it. */
    ImportProblem of(ProgressException refusal) {
        FieldError first = refusal.errors().get(0);
        return problem(first.code(), first.message());
    }

    ImportProblem problem(String code, String english) {
        return new ImportProblem(code, message(code, english));
    }

    /** The rule that was broken, without what broke it. */
    static ImportProblem withoutQuotes(ImportProblem problem) {
        String english = "The file as a whole was not taken: " + problem.code() + ".";
        return new ImportProblem(problem.code(), message(problem.code(), english));
    }

    private static NameView message(String code, String english) {
        return new NameView(ChineseSentences.of(code).orElse(english), english);
    }
}
