package org.districtprogress.api.progress;

import org.districtprogress.api.NameView;
import org.districtprogress.api.observation.FigureView;

/**
 * A figure that is worked out from a register and shown, never judged: the plan sets no number for
 * it.
 *
 * @param campaign code of the campaign it belongs to
 * @param unit code of the figure's unit
 */
public record ContextFigureView(
        String indicator, NameView name, String campaign, String unit, FigureView figure) {}
