package org.districtprogress.environment.traderecords;

/** What is traded, 商品类别; the first three are the new three, “新三样”. Every good is of one class. */
public enum ProductClass {
    ELECTRIC_VEHICLE("electric-vehicles", "电动载人汽车", "electric vehicles"),
    LITHIUM_BATTERY("lithium-batteries", "锂离子蓄电池", "lithium batteries"),
    SOLAR("solar-products", "太阳能电池", "solar products"),
    MECHANICAL_ELECTRICAL("other-machinery", "其他机电产品", "other machinery and electronics"),
    CHEMICAL("chemicals", "化工产品", "chemicals"),
    CERAMIC("ceramics", "陶瓷产品", "ceramics"),
    PHARMACEUTICAL("pharmaceuticals", "医药产品", "pharmaceuticals"),
    TEXTILE("textiles", "纺织服装", "textiles and clothing"),
    AGRICULTURAL("farm-products", "农产品", "farm products"),
    OTHER("other-goods", "其他商品", "other goods");

    private final String code;
    private final String zh;
    private final String en;

    ProductClass(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** As it stands in the code of its indicator. */
    String code() {
        return code;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
