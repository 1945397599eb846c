package org.districtprogress.environment.enterpriseevaluations;

/** The class an enterprise is put into, from the best to the worst. */
public enum EvaluationClass {
    /** 优先发展. */
    A,
    /** 支持发展. */
    B,
    /** 提升发展. */
    C,
    /** 限制发展. */
    D
}
