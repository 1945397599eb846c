package org.districtprogress.service.seed;

import java.io.StringReader;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML text as data with lines; nothing in it is executed or constructed. */
final class YamlFile {

    private YamlFile() {}

    /**
     * The mapping the text consists of.
     *
     * @throws CatalogueException when it is no YAML, or empty
     */
    static YamlEntry root(String text, Faults faults, Set<String> allowed) {
        Node node = compose(text, faults);
        if (node == null) {
            faults.add(1, "file", "is empty");
        }
        faults.check();
        return new YamlEntry(faults, "", node, allowed);
    }

    private static Node compose(String text, Faults faults) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(text));
        } catch (MarkedYAMLException syntax) {
            Mark mark = syntax.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            faults.add(line, "file", "is no YAML: " + syntax.getProblem());
        } catch (YAMLException syntax) {
            faults.add(1, "file", "is no YAML: " + syntax.getMessage());
        }
        faults.check();
        return null;
    }
}
