package org.districtprogress.environment.idleassets;

/** What lies idle, 资产类别. */
public enum AssetKind {
    /** 土地; its area is that of the plot. */
    LAND,
    /** 厂房; its area is the floor's. */
    PLANT,
    /** 办公用房; its area is the floor's. */
    OFFICE,
    /** 设备. */
    EQUIPMENT,
    /** 其他. */
    OTHER;

    boolean isMeasuredByArea() {
        return this == LAND || this == PLANT || this == OFFICE;
    }
}
