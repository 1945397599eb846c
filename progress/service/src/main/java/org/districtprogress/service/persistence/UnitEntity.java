package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Unit;

/** A row of {@code unit}. */
@Entity
@Table(name = "unit")
class UnitEntity {

    @Id String code;
    int position;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    String base;
    BigDecimal factor;

    protected UnitEntity() {}

    static UnitEntity of(Unit unit, int position) {
        UnitEntity entity = new UnitEntity();
        entity.code = unit.code();
        entity.position = position;
        entity.nameZh = unit.name().zh();
        entity.nameEn = unit.name().en();
        entity.base = unit.base();
        entity.factor = unit.factor();
        return entity;
    }

    Unit toDomain() {
        return new Unit(code, new Name(nameZh, nameEn), base, StoredFigure.of(factor));
    }
}
