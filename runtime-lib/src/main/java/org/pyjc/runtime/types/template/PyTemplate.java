package org.pyjc.runtime.types.template;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The value of a t-string. Compare CPython templateobject.c. Thread safety: immutable. */
@PyTypeDef(name = "Template", module = "string.templatelib", subclassable = false, doc = "Template object")
public final class PyTemplate extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTemplateExposer());

    @PyMember(doc = "Strings")
    final Object strings;
    @PyMember(doc = "Interpolations")
    final Object interpolations;

    private PyTemplate(PyTuple strings, PyTuple interpolations) {
        super(TYPE);
        this.strings = strings;
        this.interpolations = interpolations;
    }

    /** Strings that follow each other are joined, and there is one (maybe empty) around each interpolation. */
    public static PyTemplate of(Object[] parts) {
        List<Object> strings = new ArrayList<>();
        List<Object> interpolations = new ArrayList<>();
        Object text = "";
        for (Object part : parts) {
            if (part instanceof PyInterpolation) {
                strings.add(text);
                interpolations.add(part);
                text = "";
            } else {
                text = Str.concat(text, part);
            }
        }
        strings.add(text);
        return new PyTemplate(PyTuple.of(strings.toArray()), PyTuple.of(interpolations.toArray()));
    }

    @PyMethod(name = "__reduce__")
    Object reduce() {
        return new PyTuple(Attributes.get(Importer.load("string.templatelib"), "_template_unpickle"), new PyTuple(strings, interpolations));
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("Template.__new__ only accepts *args arguments");
        }
        for (Object arg : args) {
            if (!Str.isStr(arg) && !(arg instanceof PyInterpolation)) {
                throw Errors.typeError("Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                        + PyType.of(arg).name());
            }
        }
        return of(args);
    }

    private PyTuple strings() {
        return (PyTuple) strings;
    }

    private PyTuple interpolations() {
        return (PyTuple) interpolations;
    }

    @PyGetter("values")
    Object values() {
        Object[] values = new Object[interpolations().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((PyInterpolation) interpolations().get(i)).value;
        }
        return PyTuple.of(values);
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return new StrBuilder().append("Template(strings=").append(Repr.repr(strings)).append(", interpolations=")
                .append(Repr.repr(interpolations)).append(")").build();
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        return new PyTemplateIterator(strings(), interpolations());
    }

    @PyMethod(name = "__add__")
    Object add(Object other) {
        if (!(other instanceof PyTemplate t)) {
            throw Errors.typeError("can only concatenate string.templatelib.Template (not \"" + PyType.of(other).name()
                    + "\") to string.templatelib.Template");
        }
        List<Object> parts = new ArrayList<>();
        addParts(parts);
        t.addParts(parts);
        return of(parts.toArray());
    }

    private void addParts(List<Object> out) {
        for (int i = 0; i < strings().size(); i++) {
            out.add(strings().get(i));
            if (i < interpolations().size()) {
                out.add(interpolations().get(i));
            }
        }
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }

    /** Iterates over the parts without the empty strings. Thread safety: as any iterator. */
    @PyTypeDef(name = "TemplateIter", module = "string.templatelib", subclassable = false, instantiable = false,
            doc = "Template iterator object")
    static final class PyTemplateIterator extends PyIterator {
        public static final PyType TYPE = PyType.define(new PyTemplate_PyTemplateIteratorExposer());

        private final PyTuple strings;
        private final PyTuple interpolations;
        private int index;

        PyTemplateIterator(PyTuple strings, PyTuple interpolations) {
            super(TYPE);
            this.strings = strings;
            this.interpolations = interpolations;
        }

        @Override
        public Object next() {
            while (index < strings.size() + interpolations.size()) {
                int i = index++;
                Object part = (i % 2 == 0 ? strings : interpolations).get(i / 2);
                if (!"".equals(part)) {
                    return part;
                }
            }
            return null;
        }
    }
}
