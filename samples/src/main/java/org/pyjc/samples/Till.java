package org.pyjc.samples;

import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.launch.Python;

/** A till in Java that asks Python modules of its own jar for the prices. */
public final class Till {
    private final Object prices;

    public Till() {
        Python.start("shop.prices");
        prices = Python.importModule("shop.prices");
    }

    /** Sells {@code count} of something at a time and returns the receipt. */
    public String sell(long count, String... names) {
        Object basket = Python.call(prices, "Basket");
        for (String name : names) {
            Python.call(basket, "add", name, count);
        }
        return (String) Python.call(prices, "receipt", basket);
    }

    public double total(long count, String name) {
        return (Double) Python.call(Python.call(Python.call(prices, "Basket"), "add", name, count), "total");
    }

    /** Whether the shop sells this: Python's exceptions are Java's. */
    public boolean sells(String name) {
        try {
            total(1, name);
            return true;
        } catch (PyException e) {
            if (e.isKeyError()) {
                return false;
            }
            throw e;
        }
    }

    public static void main(String[] arguments) {
        System.out.println(new Till().sell(4, "apple", "bread", "coffee"));
    }
}
