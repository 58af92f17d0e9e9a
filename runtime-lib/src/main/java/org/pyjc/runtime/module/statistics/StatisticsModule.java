package org.pyjc.runtime.module.statistics;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _statistics}. Thread safety: stateless. */
@PyModuleDef(name = "_statistics", doc = "Accelerators for the statistics module.\n")
final class StatisticsModule {
    private StatisticsModule() {}

    @PyFunctionDef(signature = "($module, p, mu, sigma, /)")
    static double _normal_dist_inv_cdf(double p, double mu, double sigma) {
        return InverseNormal.inverse(p, mu, sigma);
    }
}
