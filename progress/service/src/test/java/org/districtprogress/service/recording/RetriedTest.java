package org.districtprogress.service.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No write is left out when the database rolls transactions back. */
class RetriedTest {

    @Test
    void every_write_that_is_a_transaction_is_done_again_when_it_was_rolled_back()
            throws Exception {
        List<Method> writes = new ArrayList<>();
        for (Class<?> recorder : classes()) {
            for (Method method : recorder.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Transactional.class)
                        && method.getReturnType() == Written.class) {
                    writes.add(method);
                }
            }
        }
        assertThat(writes).hasSizeGreaterThan(8);
        assertThat(writes).allMatch(each -> each.isAnnotationPresent(Retried.class));
    }

    private static List<Class<?>> classes() throws Exception {
        Class<?> one = ObservationRecorder.class;
        Path folder =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .resolve(one.getPackageName().replace('.', '/'));
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                found.add(Class.forName(one.getPackageName() + "." + name));
            }
        }
        return found;
    }
}
