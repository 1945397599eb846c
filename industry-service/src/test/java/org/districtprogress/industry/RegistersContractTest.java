package org.districtprogress.industry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.chains.ChainFacts;
import org.districtprogress.industry.deals.DealFacts;
import org.districtprogress.industry.enterprises.EnterpriseFacts;
import org.districtprogress.industry.platforms.PlatformFacts;
import org.districtprogress.industry.projects.ProjectFacts;
import org.districtprogress.industry.talents.TalentFacts;
import org.districtprogress.testing.BatchContract;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.LineageContract;
import org.districtprogress.testing.RecordVerdictContract;
import org.districtprogress.testing.RecordVerdictRefusalContract;
import org.districtprogress.testing.RegisterChangeContract;
import org.districtprogress.testing.RegisterContract;
import org.districtprogress.testing.RegisterExportContract;
import org.districtprogress.testing.RegisterFacts;
import org.districtprogress.testing.RegisterImportContract;
import org.districtprogress.testing.RoundTripContract;
import org.districtprogress.testing.VersionedFigure;
import org.junit.jupiter.api.Nested;

/** Every register of the industry service keeps what all registers keep. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RegistersContractTest {

    private static final List<RegisterFacts> REGISTERS =
            List.of(
                    ProjectFacts.facts(),
                    EnterpriseFacts.facts(),
                    DealFacts.facts(),
                    PlatformFacts.facts(),
                    ChainFacts.facts(),
                    TalentFacts.facts());

    @Nested
    class Changes extends RegisterChangeContract {

        @Override
        protected RegisterFacts facts() {
            return ProjectFacts.facts();
        }
    }

    @Nested
    class Projects extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return ProjectFacts.facts();
        }
    }

    @Nested
    class Enterprises extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return EnterpriseFacts.facts();
        }
    }

    @Nested
    class InvestmentDeals extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return DealFacts.facts();
        }
    }

    @Nested
    class InnovationPlatforms extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return PlatformFacts.facts();
        }
    }

    @Nested
    class IndustryChains extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return ChainFacts.facts();
        }
    }

    @Nested
    class Talents extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return TalentFacts.facts();
        }

        @Override
        protected Map<String, Object> shown(Map<String, Object> record) {
            return RegisterFacts.with(record, "name", "张**");
        }

        @Override
        protected String keptOfThePast() {
            return "private, no-cache";
        }

        @Override
        protected String textField() {
            return "programme";
        }
    }

    @Nested
    class RoundTrip extends RoundTripContract {

        @Override
        protected List<RegisterFacts> registers() {
            return List.of(
                    ProjectFacts.facts(),
                    EnterpriseFacts.facts(),
                    DealFacts.facts(),
                    PlatformFacts.facts(),
                    ChainFacts.facts());
        }

        @Override
        protected List<RegisterFacts> masked() {
            return List.of(TalentFacts.facts());
        }
    }

    @Nested
    class Lineage extends LineageContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }

        /** A firm of the reserve, and its upgrade on the two other lists. */
        @Override
        protected Map<String, List<Map<String, Object>>> more() {
            String code = Recorded.creditCode();
            Map<String, Object> firm =
                    RegisterFacts.with(EnterpriseFacts.facts().record(), "creditCode", code);
            Map<String, Object> upgrade =
                    RegisterFacts.with(
                            RegisterFacts.with(ProjectFacts.facts().record(), "enterprise", code),
                            "nature",
                            "TECHNICAL_UPGRADE");
            return Map.of(
                    "enterprises",
                    List.of(
                            RegisterFacts.with(
                                    firm,
                                    "listing",
                                    Map.of(
                                            "role",
                                            "RESERVE",
                                            "enteredOn",
                                            "2024-01-01",
                                            "attribution",
                                            "注册地与纳税地均在本区"))),
                    "projects",
                    List.of(
                            RegisterFacts.with(
                                    upgrade,
                                    "lists",
                                    List.of(listed("MUNICIPAL_MAJOR"), listed("KEY_UPGRADE")))));
        }

        private Map<String, Object> listed(String list) {
            return Map.of("list", list, "year", 2024, "phase", "NEW");
        }
    }

    @Nested
    class Verdicts extends RecordVerdictContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }

        /** Planned for the year are 300 000 000. */
        @Override
        protected VersionedFigure figure() {
            return new VersionedFigure(
                    "projects",
                    "provincial-project-investment-rate",
                    ProjectFacts.facts().record(),
                    // 25 000 000.50 × 100 ÷ 300 000 000 = 8.3333335
                    "8.333334",
                    RegisterFacts.with(
                            ProjectFacts.facts().record(),
                            "completedInvestment",
                            List.of(
                                    Map.of("month", "2024-03", "amount", 30000000),
                                    Map.of("month", "2024-06", "amount", 60000000))),
                    // (30 000 000 + 60 000 000) × 100 ÷ 300 000 000
                    "30");
        }
    }

    @Nested
    class VerdictRefusals extends RecordVerdictRefusalContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }

    @Nested
    class ProjectsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return ProjectFacts.facts();
        }
    }

    @Nested
    class EnterprisesFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return EnterpriseFacts.facts();
        }
    }

    @Nested
    class InvestmentDealsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return DealFacts.facts();
        }
    }

    @Nested
    class InnovationPlatformsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return PlatformFacts.facts();
        }
    }

    @Nested
    class IndustryChainsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return ChainFacts.facts();
        }
    }

    @Nested
    class TalentsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return TalentFacts.facts();
        }
    }

    @Nested
    class Batches extends BatchContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }

    @Nested
    class Imports extends RegisterImportContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }
}
