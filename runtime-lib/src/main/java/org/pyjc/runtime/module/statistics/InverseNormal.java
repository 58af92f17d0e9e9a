package org.pyjc.runtime.module.statistics;

import org.pyjc.runtime.exc.Errors;

/**
 * The quantiles of the normal distribution by rational approximations.
 *
 * <p>M.J. Wichura (1988), "Algorithm AS241: The Percentage Points of the Normal Distribution", Applied Statistics 37 (3).
 * Compare CPython _statisticsmodule.c. Thread safety: stateless.
 */
final class InverseNormal {
    private static final double[] CENTRAL_NUM = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665};
    private static final double[] CENTRAL_DEN = {
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
        5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0};
    private static final double[] MIDDLE_NUM = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835};
    private static final double[] MIDDLE_DEN = {
        1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
        0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0};
    private static final double[] FAR_NUM = {
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103};
    private static final double[] FAR_DEN = {
        2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
        0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0};

    private InverseNormal() {}

    static double inverse(double p, double mu, double sigma) {
        if (p <= 0 || p >= 1) {
            throw Errors.valueError("inv_cdf undefined for these parameters");
        }
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return mu + polynomial(CENTRAL_NUM, r) * q / polynomial(CENTRAL_DEN, r) * sigma;
        }
        double r = Math.sqrt(-Math.log(q <= 0 ? p : 1 - p));
        boolean far = r > 5;
        double s = r - (far ? 5 : 1.6);
        double x = polynomial(far ? FAR_NUM : MIDDLE_NUM, s) / polynomial(far ? FAR_DEN : MIDDLE_DEN, s);
        return mu + (q < 0 ? -x : x) * sigma;
    }

    /** Horner's scheme, the highest power first. */
    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double c : coefficients) {
            sum = sum * x + c;
        }
        return sum;
    }
}
