package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name that a caller may choose lets a request past the count. */
class CrowdGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/progress",
                "/industry/api/v1/progress",
                "/api/v1/projects/q/history",
                "/industry/api/v1/projects/q/history",
                "/api/q/health",
                "/oauth/token",
                "/embed/indicators/q/x"
            })
    void what_takes_work_is_counted(String path) {
        assertThat(CrowdGuard.takesWork(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/industry/q/openapi", "/", "/page/app/main.js"})
    void what_watches_and_the_page_are_not(String path) {
        assertThat(CrowdGuard.takesWork(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/changes", "/industry/api/v1/changes", "/api/v1/district/changes"})
    void changes_are_streamed(String path) {
        assertThat(CrowdGuard.mayStream(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/projects/changes",
                "/industry/api/v1/projects/changes",
                "/api/v1/indicators/changes/changes",
                "/changes"
            })
    void nothing_else_is(String path) {
        assertThat(CrowdGuard.mayStream(path)).isFalse();
    }
}
