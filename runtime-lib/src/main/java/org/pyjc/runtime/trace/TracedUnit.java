package org.pyjc.runtime.trace;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.ops.CodeTable;

/**
 * A source compiled a second time, to code that has frames and reports events. It stands in for the first one while something is
 * traced; its code objects are those of the first one.
 *
 * <p>Thread safety: made once for each class; the tables are complete before they are seen.
 */
public final class TracedUnit {
    private static final ClassValue<Holder> UNITS = new ClassValue<>() {
        @Override
        protected Holder computeValue(Class<?> type) {
            return new Holder();
        }
    };

    /** The place of a class's unit, whose monitor guards the making. */
    private static final class Holder {
        private TracedUnit unit;

        synchronized TracedUnit get(Class<?> main, String filename) {
            if (unit == null) {
                unit = make(main, filename);
            }
            return unit;
        }
    }

    private final List<CodeTable> tables;

    private TracedUnit(List<CodeTable> tables) {
        this.tables = tables;
    }

    /** The code that runs for {@code plain} while something is traced; null when there is no source to compile. */
    public static PyCode twin(PyCode plain) {
        Class<?> main = CodeTable.mainClass(plain.javaClass());
        return UNITS.get(main).get(main, plain.filename()).find(plain.javaName());
    }

    private PyCode find(String javaName) {
        for (CodeTable table : tables) {
            PyCode code = table.ownOfMethod(javaName);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static TracedUnit make(Class<?> main, String filename) {
        CompilerService compiler = CompilerService.find();
        List<CodeTable> tables = new ArrayList<>();
        if (compiler != null) {
            try {
                compiler.traced(main, filename).forEach(each -> tables.add(CodeTable.of(each)));
            } catch (PyException e) {
                tables.clear();
            }
        }
        tables.forEach(table -> table.standInFor(main));
        return new TracedUnit(tables);
    }
}
