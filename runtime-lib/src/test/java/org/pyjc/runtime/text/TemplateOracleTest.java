package org.pyjc.runtime.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.oracle.OracleTable;

/** The parser of {@code str.format} templates and its engine against CPython. */
class TemplateOracleTest {
    @TestFactory
    List<DynamicTest> templates() throws Exception {
        return new OracleTable("template")
            .on("parse", a -> parse(a[0]))
            .on("split", a -> split(a[0]))
            .on("format", a -> FieldFormat.format(a[0], new Arguments((Object[]) a[1], (Object[]) a[2], (Boolean) a[3])))
            .tests();
    }

    private static Object parse(Object template) {
        List<Object> parts = new ArrayList<>();
        FieldTemplate t = new FieldTemplate(template);
        while (t.next()) {
            parts.add(t.hasField()
                ? new Object[] {t.literal(), t.fieldName(), t.formatSpec(), t.conversion() == 0 ? null : Str.fromCodePoint(t.conversion())}
                : new Object[] {t.literal(), null, null, null});
        }
        return parts;
    }

    private static Object split(Object text) {
        FieldName name = new FieldName(text);
        List<Object> rest = new ArrayList<>();
        while (name.next()) {
            rest.add(new Object[] {name.isAttribute(), name.index() >= 0 ? (Object) name.index() : name.name()});
        }
        return new Object[] {name.firstIndex() >= 0 ? (Object) name.firstIndex() : name.first(), rest};
    }

    private record Arguments(Object[] args, Object[] names, boolean mapping) implements FieldSource {
        @Override
        public int positionalCount() {
            return mapping ? -1 : args.length;
        }

        @Override
        public Object positional(int index) {
            return args[index];
        }

        @Override
        public Object keyword(Object name) {
            for (Object pair : names) {
                if (((Object[]) pair)[0].equals(name)) {
                    return ((Object[]) pair)[1];
                }
            }
            throw Errors.keyError(name);
        }

        @Override
        public Object attribute(Object value, Object name) {
            if (name.equals("real") && value instanceof Long) {
                return value;
            }
            throw Errors.attributeError("'" + typeName(value) + "' object has no attribute '" + name + "'");
        }

        @Override
        public Object item(Object value, Object key) {
            if (!Str.isStr(value)) {
                throw Errors.typeError("'" + typeName(value) + "' object is not subscriptable");
            }
            if (!(key instanceof Long)) {
                throw Errors.typeError("string indices must be integers, not 'str'");
            }
            if ((Long) key >= Str.length(value)) {
                throw Errors.indexError("string index out of range");
            }
            return Str.charAt(value, (int) (long) (Long) key);
        }

        private static String typeName(Object value) {
            return Str.isStr(value) ? "str" : "int";
        }

        @Override
        public Object convert(Object value, int conversion) {
            TestValues values = new TestValues("one", value);
            return conversion == 's' ? values.str(value) : conversion == 'r' ? values.repr(value) : values.ascii(value);
        }

        @Override
        public Object format(Object value, Object spec) {
            return Str.isStr(value) ? Formatting.formatStr(value, spec, "str") : Formatting.formatInt(value, spec, "int");
        }
    }
}
