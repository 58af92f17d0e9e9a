package org.pyjc.runtime.types.template;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A replacement field of a t-string. Compare CPython interpolationobject.c. Thread safety: immutable. */
@PyTypeDef(name = "Interpolation", module = "string.templatelib", subclassable = false, doc = "Interpolation object")
public final class PyInterpolation extends PyObject {
    public static final PyType TYPE = PyType.define(new PyInterpolationExposer());

    static {
        TYPE.setOwn("__match_args__", new PyTuple("value", "expression", "conversion", "format_spec"));
    }

    @PyMember(doc = "Value")
    final Object value;
    @PyMember(doc = "Expression")
    final Object expression;
    @PyMember(doc = "Conversion")
    final Object conversion;
    @PyMember(doc = "Format specifier")
    final Object format_spec;

    public PyInterpolation(Object value, Object expression, Object conversion, Object formatSpec) {
        super(TYPE);
        this.value = value;
        this.expression = expression;
        this.conversion = conversion;
        this.format_spec = formatSpec;
    }

    @PyNew(signature = "(value, expression='', conversion=None, format_spec='')")
    static Object create(PyType cls, Object value, Object expression, Object conversion, Object formatSpec) {
        requireStr(expression, "expression");
        requireStr(formatSpec, "format_spec");
        if (conversion != PyNone.NONE && !"s".equals(conversion) && !"r".equals(conversion)
                && !"a".equals(conversion)) {
            if (!Str.isStr(conversion)) {
                throw Errors.typeError("Interpolation() argument 'conversion' must be str, not "
                        + PyType.of(conversion).name());
            }
            throw Errors.valueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
        }
        return new PyInterpolation(value, expression, conversion, formatSpec);
    }

    private static void requireStr(Object value, String name) {
        if (!Str.isStr(value)) {
            throw Errors.typeError("Interpolation() argument '" + name + "' must be str, not "
                    + PyType.of(value).name());
        }
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return new StrBuilder().append("Interpolation(").append(Repr.repr(value)).append(", ")
                .append(Repr.repr(expression)).append(", ").append(Repr.repr(conversion)).append(", ")
                .append(Repr.repr(format_spec)).append(")").build();
    }

    @PyMethod(name = "__reduce__")
    Object reduce() {
        return new PyTuple(TYPE, new PyTuple(value, expression, conversion, format_spec));
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
