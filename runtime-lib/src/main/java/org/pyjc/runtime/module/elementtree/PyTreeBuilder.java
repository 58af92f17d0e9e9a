package org.pyjc.runtime.module.elementtree;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code xml.etree.ElementTree.TreeBuilder}. Compare CPython _elementtree.c: treebuilder_handle_start. Thread safety: as in CPython, a
 * builder is one thread's at a time.
 */
@PyTypeDef(name = "TreeBuilder", module = "xml.etree.ElementTree")
public class PyTreeBuilder extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTreeBuilderExposer());

    private Object elementFactory;
    private Object commentFactory;
    private Object instructionFactory;
    private boolean insertsComments;
    private boolean insertsInstructions;
    private Object root;
    /** The innermost open element, null outside. */
    private Object current;
    /** Whose text, or tail, comes now; null before the first element. */
    private Object last;
    private boolean afterLast;
    private final List<Object> open = new ArrayList<>();
    private final List<Object> data = new ArrayList<>();
    private TreeEvents events;

    PyTreeBuilder(PyType type) {
        super(type);
        ElementTreeModule.Factories library = ElementTreeModule.factories();
        commentFactory = orNull(library.comment());
        instructionFactory = orNull(library.instruction());
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyTreeBuilder(cls);
    }

    @PyInit(signature = "(element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False)")
    void init(Object elements, Object comments, Object instructions, boolean insertComments, boolean insertPis) {
        elementFactory = orNull(elements);
        commentFactory = comments == PyNone.NONE ? orNull(ElementTreeModule.factories().comment()) : comments;
        instructionFactory = instructions == PyNone.NONE ? orNull(ElementTreeModule.factories().instruction()) : instructions;
        insertsComments = insertComments && commentFactory != null;
        insertsInstructions = insertPis && instructionFactory != null;
    }

    private static Object orNull(Object o) {
        return o == PyNone.NONE ? null : o;
    }

    void setEvents(TreeEvents wanted) {
        events = wanted;
    }

    private void report(int event, Object value) {
        if (events != null) {
            events.add(event, value);
        }
    }

    // ---- elements ----

    @PyMethod(name = "start", signature = "($self, tag, attrs, /)", doc = "")
    final Object startElement(Object tag, Object attrs) {
        if (!(attrs instanceof PyDict attributes)) {
            throw ElementArguments.wrongType("start", 2, "dict", attrs);
        }
        return start(tag, attributes);
    }

    /** The attributes may be null. */
    final Object start(Object tag, PyDict attributes) {
        flush();
        Object element = elementFactory == null ? new PyElement(tag, attributes)
                : Call.call2(elementFactory, tag, attributes == null ? new PyDict() : attributes);
        if (current != null) {
            add(current, element);
        } else if (root != null) {
            throw NativeErrors.make(ElementTreeModule.ParseErrors.TYPE, "multiple elements on top level");
        } else {
            root = element;
        }
        open.add(current);
        current = element;
        last = element;
        afterLast = false;
        report(TreeEvents.START, element);
        return element;
    }

    private static void add(Object parent, Object child) {
        if (parent instanceof PyElement e && e.type() == PyElement.TYPE) {
            e.children().append(PyElement.require(child));
        } else {
            Call.method1(parent, "append", child);
        }
    }

    @PyMethod(signature = "($self, tag, /)", doc = "")
    final Object end(Object tag) {
        flush();
        if (open.isEmpty()) {
            throw Errors.indexError("pop from empty stack");
        }
        last = current;
        afterLast = true;
        current = open.removeLast();
        report(TreeEvents.END, last);
        return last;
    }

    @PyMethod(signature = "($self, /)", doc = "")
    final Object close() {
        return root == null ? PyNone.NONE : root;
    }

    // ---- text ----

    @PyMethod(name = "data", signature = "($self, data, /)", doc = "")
    final void addData(Object text) {
        if (last != null) {
            data.add(text);
        }
    }

    private void flush() {
        if (data.isEmpty()) {
            return;
        }
        Object text = joined();
        data.clear();
        if (last instanceof PyElement e && e.type() == PyElement.TYPE) {
            Object before = afterLast ? e.tail() : e.text();
            Object whole = before == PyNone.NONE ? text : Arithmetic.add(before, text);
            if (afterLast) {
                e.setTail(whole);
            } else {
                e.setText(whole);
            }
        } else {
            String name = afterLast ? "tail" : "text";
            Object before = Attributes.get(last, name);
            Attributes.set(last, name, before == PyNone.NONE ? text : Arithmetic.add(before, text));
        }
    }

    private Object joined() {
        if (data.size() == 1) {
            return data.getFirst();
        }
        StrBuilder text = new StrBuilder();
        for (Object each : data) {
            if (!(each instanceof String) && !(each instanceof org.pyjc.runtime.text.WideStr)) {
                return Call.method1("", "join", PyList.of(data.toArray()));
            }
            text.append(each);
        }
        return text.build();
    }

    // ---- the rest ----

    @PyMethod(signature = "($self, text, /)", doc = "")
    final Object comment(Object text) {
        Object comment = commentFactory == null ? text : Call.call1(commentFactory, text);
        insert(comment, insertsComments);
        report(TreeEvents.COMMENT, comment);
        return comment;
    }

    @PyMethod(signature = "($self, target, text=None, /)", doc = "")
    final Object pi(Object target, Object text) {
        Object instruction = instructionFactory == null ? new PyTuple(target, text) : Call.call2(instructionFactory, target, text);
        insert(instruction, insertsInstructions);
        report(TreeEvents.INSTRUCTION, instruction);
        return instruction;
    }

    private void insert(Object node, boolean wanted) {
        if (wanted && current != null) {
            flush();
            add(current, node);
            last = node;
            afterLast = true;
        }
    }

    final void startNamespace(Object prefix, Object uri) {
        if (events != null && events.wants(TreeEvents.START_NS)) {
            events.add(TreeEvents.START_NS, new PyTuple(prefix, uri));
        }
    }

    final void endNamespace() {
        report(TreeEvents.END_NS, PyNone.NONE);
    }
}
