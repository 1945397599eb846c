package org.districtprogress.deploy.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that no register makes, and what a bulletin says beside the registers: two of them
 * two rounds late, six corrected later, one of which the parts make another rate.
 */
final class Figures {

    static final String TALENTS = "young-talents";
    static final String FUNDS = "out-of-province-funds";
    private static final String RESEARCH = "rd-intensity";
    private static final String INVESTMENT = "provincial-project-investment-rate";

    /** Young talents since January, in parts of a thousand of the plan's 8,100. */
    private static final List<Integer> TALENTS_BY_MONTH =
            List.of(70, 128, 245, 330, 412, 508, 640, 702, 781, 862, 945, 1026);

    private static final int TALENTS_PLANNED = 8100;

    /** Hundred million yuan since January as a bulletin has it, rounded by hand. */
    private static final List<String> FUNDS_BY_MONTH =
            List.of("9", "14", "20", "27", "35", "47", "54", "64", "75", "105", "141", "187");

    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure.Revision> revisions = new ArrayList<>();

    Figures(Chance chance) {
        talents(chance);
        for (int month = 1; month <= Calendar2024.MONTHS; month++) {
            Figure funds =
                    Figure.of(
                            Department.INDUSTRY,
                            FUNDS,
                            Calendar2024.month(month),
                            month,
                            FUNDS_BY_MONTH.get(month - 1));
            figures.add(funds);
            if (month == 4) {
                revisions.add(new Figure.Revision(funds, 6, "26.5", "模拟更正：剔除一笔省内资金"));
            }
        }
        research();
        investment();
    }

    List<Figure> of(int round) {
        return figures.stream().filter(figure -> figure.round() == round).toList();
    }

    List<Figure.Revision> revisions(int round) {
        return revisions.stream().filter(revision -> revision.round() == round).toList();
    }

    /** The opening of the year, then each month; May and August come two rounds later. */
    private void talents(Chance chance) {
        figures.add(Figure.of(Department.PERSONNEL, TALENTS, "2024-01-01", 1, "0"));
        for (int month = 1; month <= Calendar2024.MONTHS; month++) {
            int sum =
                    TALENTS_PLANNED * TALENTS_BY_MONTH.get(month - 1) / 1000
                            + chance.between("talents" + month, 0, 15);
            int round = month == 5 || month == 8 ? month + 2 : month;
            Figure figure =
                    Figure.of(
                            Department.PERSONNEL,
                            TALENTS,
                            Calendar2024.month(month),
                            round,
                            Integer.toString(sum));
            figures.add(figure);
            if (month == 2 || month == 6 || month == 9) {
                int corrected = sum + chance.between("correction" + month, -24, -6);
                revisions.add(
                        new Figure.Revision(
                                figure,
                                month + (month == 2 ? 1 : 2),
                                Integer.toString(corrected),
                                "模拟更正：剔除重复登记"));
            }
        }
    }

    private void research() {
        Figure half = Figure.of(Department.SCIENCE, RESEARCH, "2024-H1", 7, "5.08");
        figures.add(half);
        figures.add(Figure.of(Department.SCIENCE, RESEARCH, "2024", 12, "5.42"));
        revisions.add(new Figure.Revision(half, 10, "5.12", "模拟更正：补报两家企业"));
    }

    /** In June the parts make another rate than is said, which the suite flags. */
    private void investment() {
        rate("2024-Q1", 4, "17.8", "1780");
        rate("2024-H1", 7, "46.2", "4550");
        rate("2024-Q3", 10, "72.9", "7290");
        revisions.add(
                new Figure.Revision(figures.get(figures.size() - 3), 6, "18.1", "模拟更正：补报一个项目"));
    }

    private void rate(String period, int round, String value, String numerator) {
        figures.add(
                new Figure(
                        Department.REFORM,
                        INVESTMENT,
                        period,
                        round,
                        new BigDecimal(value),
                        List.of(new BigDecimal(numerator), new BigDecimal(10_000))));
    }
}
