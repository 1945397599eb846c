package org.districtprogress.gateway.csv;

import org.districtprogress.api.assessment.FormulaView;
import org.districtprogress.api.assessment.MethodView;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.api.assessment.StatusRuleView;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/** The tables of how is judged. */
public enum MethodTables {
    /** Every formula, in the order in which a figure is judged. */
    FORMULAS {
        @Override
        public Table of(MethodsView view) {
            return new Columns<FormulaView>()
                    .text("defines", FormulaView::defines)
                    .text("formula", FormulaView::formula)
                    .name("meaning", FormulaView::meaning)
                    .of("formulas", view.formulas());
        }
    },
    /** Every status, in the order in which it is tried. */
    STATUSES {
        @Override
        public Table of(MethodsView view) {
            return new Columns<StatusRuleView>()
                    .text("status", StatusRuleView::status)
                    .text("rule", StatusRuleView::rule)
                    .name("meaning", StatusRuleView::meaning)
                    .of("status-rules", view.statuses());
        }
    },
    /** The versions with their thresholds. */
    METHODS {
        @Override
        public Table of(MethodsView view) {
            return new Columns<MethodView>()
                    .text("name", MethodView::name)
                    .with("version", each -> Cell.of((long) each.version()))
                    .with("onTrackGap", each -> Cell.of(each.onTrackGap()))
                    .with("atRiskGap", each -> Cell.of(each.atRiskGap()))
                    .of("methods", view.methods());
        }
    };

    /** The table of an answer. */
    public abstract Table of(MethodsView view);
}
