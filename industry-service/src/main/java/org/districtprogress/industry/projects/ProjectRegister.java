package org.districtprogress.industry.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.register.SortKey;

/** The register of projects. */
@ApplicationScoped
public class ProjectRegister implements Register<Project> {

    @Override
    public String code() {
        return "projects";
    }

    @Override
    public String table() {
        return "project";
    }

    @Override
    public Name name() {
        return new Name("项目台账", "Projects");
    }

    @Override
    public Class<Project> type() {
        return Project.class;
    }

    @Override
    public void check(Project project, RecordCheck check) {
        new ProjectRules(project, check).apply();
    }

    @Override
    public List<String> searched(Project project) {
        return Stream.of(
                        project.name().zh(),
                        project.name().en(),
                        project.enterprise(),
                        project.chain(),
                        project.note())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(Project project) {
        return new Name(
                project.name().zh(),
                project.name().en() == null ? project.name().zh() : project.name().en());
    }

    @Override
    public List<RowFlag> flags(Project project, RecordCheck check) {
        return ProjectFlags.of(project, check.today());
    }

    @Override
    public List<ClashKey> keys(Project project) {
        return List.of(ClashKey.loosely(ProjectFlags.SAME_PROJECT, project.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return ProjectFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.day("startedOn", "started_on"),
                SortKey.day("plannedStart", "planned_start"),
                SortKey.number("totalInvestment", "total_investment"));
    }
}
