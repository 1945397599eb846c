package org.districtprogress.service.register;

import java.util.List;

/** The figures that a register of this service works out; one bean per register. */
public interface RegisterFigures {

    List<RegisterFigure> figures();
}
