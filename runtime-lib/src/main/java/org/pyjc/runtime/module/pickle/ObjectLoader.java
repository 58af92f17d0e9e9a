package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.DictDescriptor;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Loads globals and makes instances. Compare CPython _pickle.c: load_build, load_newobj, instantiate, find_class. Thread safety: see
 * {@link Loader}.
 */
final class ObjectLoader {
    private final Loader loader;

    ObjectLoader(Loader loader) {
        this.loader = loader;
    }

    // ---- instances ----

    void reduce() {
        Object args = loader.stack.pop();
        Object function = loader.stack.pop();
        if (!(args instanceof PyTuple tuple)) {
            throw Errors.typeError("argument list must be a tuple");
        }
        loader.stack.push(switch (tuple.size()) {
            case 0 -> Call.call0(function);
            case 1 -> Call.call1(function, tuple.get(0));
            default -> Call.call(function, tuple.items().clone(), Call.NO_NAMES);
        });
    }

    void newObject(boolean withKeywords) {
        String opcode = withKeywords ? "NEWOBJ_EX" : "NEWOBJ";
        Object keywords = withKeywords ? loader.stack.pop() : null;
        Object args = loader.stack.pop();
        Object cls = loader.stack.pop();
        if (!(cls instanceof PyType type)) {
            throw PickleErrors.unpickling(opcode + " class argument must be a type, not " + PyType.of(cls).name());
        }
        Object make = type.lookupSpecial(Special.NEW);
        if (make == null) {
            throw PickleErrors.unpickling(opcode + " class argument '" + type.name() + "' doesn't have __new__");
        }
        if (!(args instanceof PyTuple tuple)) {
            throw PickleErrors.unpickling(opcode + " args argument must be a tuple, not " + PyType.of(args).name());
        }
        if (keywords != null && !(keywords instanceof PyDict)) {
            throw PickleErrors.unpickling("NEWOBJ_EX kwargs argument must be a dict, not " + PyType.of(keywords).name());
        }
        loader.stack.push(make(type, tuple, (PyDict) keywords));
    }

    private static Object make(PyType type, PyTuple args, PyDict keywords) {
        Object make = Attributes.get(type, "__new__");
        DictEntry[] entries = keywords == null ? new DictEntry[0] : keywords.entries();
        if (entries.length == 0) {
            return args.size() == 0 ? Call.call1(make, type) : Call.call(make, Call.prepend(type, args.items()), Call.NO_NAMES);
        }
        Object[] all = new Object[1 + args.size() + entries.length];
        all[0] = type;
        System.arraycopy(args.items(), 0, all, 1, args.size());
        String[] names = new String[entries.length];
        for (int i = 0; i < entries.length; i++) {
            names[i] = Str.toJavaString(entries[i].key);
            all[1 + args.size() + i] = entries[i].value;
        }
        return Call.call(make, all, names);
    }

    void obj() {
        Object[] all = loader.stack.popFrom(loader.stack.unmark());
        if (all.length == 0) {
            throw loader.stack.underflow();
        }
        Object[] args = new Object[all.length - 1];
        System.arraycopy(all, 1, args, 0, args.length);
        loader.stack.push(instantiate(all[0], args));
    }

    void inst() {
        TextLoader text = new TextLoader(loader);
        Object module = text.nameLine("ascii");
        Object name = text.nameLine("ascii");
        Object cls = findClass(module, name);
        loader.stack.push(instantiate(cls, loader.stack.popFrom(loader.stack.unmark())));
    }

    private static Object instantiate(Object cls, Object[] args) {
        if (args.length == 0 && cls instanceof PyType && Attributes.getOrNull(cls, "__getinitargs__") == null) {
            return Call.method1(cls, "__new__", cls);
        }
        return Call.call(cls, args, Call.NO_NAMES);
    }

    // ---- their state ----

    void build() {
        Object state = loader.stack.pop();
        Object o = loader.stack.top();
        Object method = Attributes.methodOrNull(o, "__setstate__");
        if (method != null) {
            Call.call2(method, o, state);
            return;
        }
        Object setState = Attributes.getOrNull(o, "__setstate__");
        if (setState != null) {
            Call.call1(setState, state);
            return;
        }
        Object slots = null;
        if (state instanceof PyTuple pair && pair.size() == 2) {
            state = pair.get(0);
            slots = pair.get(1);
        }
        if (state != PyNone.NONE) {
            if (!(state instanceof PyDict dict)) {
                throw PickleErrors.unpickling("state is not a dictionary");
            }
            setAttributes(o, dict);
        }
        if (slots != null && slots != PyNone.NONE) {
            if (!(slots instanceof PyDict dict)) {
                throw PickleErrors.unpickling("slot state is not a dictionary");
            }
            for (DictEntry e : dict.entries()) {
                Object name = Values.strOrNull(e.key);
                if (name == null) {
                    throw Errors.typeError("attribute name must be string, not '" + PyType.of(e.key).name() + "'");
                }
                Attributes.set(o, Str.toJavaString(name), e.value);
            }
        }
    }

    private static void setAttributes(Object o, PyDict state) {
        boolean plain = o instanceof PyObject p && p.usesShape() && p.hasInstanceDict() && p.type().lookup("__dict__") instanceof DictDescriptor;
        Object dict = plain ? null : Attributes.get(o, "__dict__");
        for (DictEntry e : state.entries()) {
            if (plain && e.key instanceof String name) {
                ((PyObject) o).setInstanceAttribute(name, e.value);
            } else {
                Items.set(plain ? ((PyObject) o).instanceDict() : dict, e.key, e.value);
            }
        }
    }

    // ---- globals ----

    void global() {
        TextLoader text = new TextLoader(loader);
        Object module = text.nameLine("utf-8");
        Object name = text.nameLine("utf-8");
        loader.stack.push(findClass(module, name));
    }

    void stackGlobal() {
        Object name = loader.stack.pop();
        Object module = loader.stack.pop();
        if (!Str.isStr(name) || !Str.isStr(module)) {
            throw PickleErrors.unpickling("STACK_GLOBAL requires str");
        }
        loader.stack.push(findClass(module, name));
    }

    private Object findClass(Object module, Object name) {
        PyUnpickler unpickler = loader.unpickler;
        if (unpickler != null && !unpickler.type().isBuiltin()) {
            return Call.method2(unpickler, "find_class", module, name);
        }
        return findClass(module, name, loader.protocol, loader.fixImports);
    }

    /** The object of a global's name, which a pickle of an old protocol may have from Python 2. */
    static Object findClass(Object module, Object name, int protocol, boolean fixImports) {
        audit(module, name);
        Object m = module;
        Object n = name;
        if (protocol < 3 && fixImports) {
            PickleState state = PickleState.get();
            Object both = state.namesToThree().get(new PyTuple(m, n));
            Object renamed = state.modulesToThree().get(m);
            if (both instanceof PyTuple pair && pair.size() == 2) {
                m = pair.get(0);
                n = pair.get(1);
            } else if (renamed != null) {
                m = renamed;
            }
        }
        Object loaded = GlobalSaver.load(m);
        String full = Str.toJavaString(n);
        String[] path = protocol >= 4 ? GlobalSaver.split(full) : new String[] {full};
        try {
            return GlobalSaver.resolve(loaded, path);
        } catch (PyException e) {
            if (!e.isAttributeError() || path.length == 1) {
                throw e;
            }
            PyException error = Errors.attributeError("Can't resolve path " + Str.toJavaString(Repr.repr(n)) + " on module "
                    + Str.toJavaString(Repr.repr(m)));
            error.value.setContext(e.value);
            throw error;
        }
    }

    private static void audit(Object module, Object name) {
        Object hook = org.pyjc.runtime.importing.Modules.sysAttribute("audit");
        if (hook != null) {
            Call.call3(hook, "pickle.find_class", module, name);
        }
    }

    void extension(int code) {
        if (code <= 0) {
            throw PickleErrors.unpickling("EXT specifies code <= 0");
        }
        PickleState state = loader.state;
        Object cached = state.extensionCache().get((long) code);
        if (cached != null) {
            loader.stack.push(cached);
            return;
        }
        Object pair = state.invertedRegistry().get((long) code);
        if (pair == null) {
            throw Errors.valueError("unregistered extension code " + code);
        }
        if (!(pair instanceof PyTuple names) || names.size() != 2 || !Str.isStr(names.get(0)) || !Str.isStr(names.get(1))) {
            throw Errors.valueError("_inverted_registry[" + code + "] isn't a 2-tuple of strings");
        }
        Object o = findClass(names.get(0), names.get(1));
        state.extensionCache().put((long) code, o);
        loader.stack.push(o);
    }

    // ---- persistent objects ----

    void persistentLine() {
        Object id;
        try {
            id = new TextLoader(loader).idLine();
        } catch (PyException e) {
            if (!e.is(Exceptions.UNICODE_DECODE_ERROR)) {
                throw e;
            }
            throw PickleErrors.unpickling("persistent IDs in protocol 0 must be ASCII strings");
        }
        persistent(id);
    }

    void persistent(Object id) {
        if (loader.persistentLoad == null) {
            throw unsupported();
        }
        loader.stack.push(Call.call1(loader.persistentLoad, id));
    }

    static PyException unsupported() {
        return PickleErrors.unpickling("A load persistent id instruction was encountered, but no persistent_load function was specified.");
    }
}
