package org.pyjc.runtime.module.zoneinfo;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.module.datetime.PyDateTime;
import org.pyjc.runtime.module.datetime.PyTzInfo;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code zoneinfo.ZoneInfo}. Compare CPython _zoneinfo.c: PyZoneInfo_ZoneInfo. Thread safety: immutable; see {@link ZoneCache}. */
@PyTypeDef(name = "ZoneInfo", module = "zoneinfo", base = PyTzInfo.class, weakReferable = true)
public final class PyZoneInfo extends PyObject {
    public static final PyType TYPE = PyType.define(new PyZoneInfoExposer());

    private final Object key;
    private final ZoneTable table;
    /** What {@code repr()} shows of a zone without a key; null: it was not made from a file object. */
    private final Object fileRepr;
    private final boolean fromCache;

    private PyZoneInfo(PyType type, Object key, ZoneTable table, Object fileRepr, boolean fromCache) {
        super(type);
        this.key = key;
        this.table = table;
        this.fileRepr = fileRepr;
        this.fromCache = fromCache;
    }

    // ---- making ----

    @PyNew(signature = "(key)")
    static Object create(PyType cls, Object key) {
        ZoneCache cache = ZoneCache.of(cls);
        Object known = cache.get(key);
        return known != null ? known : cache.put(key, load(cls, key, true));
    }

    private static PyZoneInfo load(PyType cls, Object key, boolean fromCache) {
        Object path = Call.call1(Attributes.get(Importer.load("zoneinfo._tzpath"), "find_tzfile"), key);
        Object file = path == PyNone.NONE ? Call.call1(Attributes.get(Importer.load("zoneinfo._common"), "load_tzdata"), key)
                : Call.call2(Attributes.get(Importer.load("io"), "open"), path, "rb");
        try {
            return new PyZoneInfo(cls, key, ZoneContent.of(file), null, fromCache);
        } finally {
            Call.method0(file, "close");
        }
    }

    @PyClassMethod(signature = "($type, file_obj, /, key=None)", doc = "Create a ZoneInfo file from a file object.")
    static Object from_file(PyType cls, Object file, Object key) {
        Object shown = Repr.repr(file);
        return new PyZoneInfo(cls, key, ZoneContent.of(file), shown, false);
    }

    @PyClassMethod(signature = "($type, /, key)", doc = "Get a new instance of ZoneInfo, bypassing the cache.")
    static Object no_cache(PyType cls, Object key) {
        return load(cls, key, false);
    }

    @PyClassMethod(signature = "($type, /, *, only_keys=None)", doc = "Clear the ZoneInfo cache.")
    static void clear_cache(PyType cls, Object keys) {
        ZoneCache cache = ZoneCache.of(cls);
        if (keys == PyNone.NONE) {
            cache.clear();
            return;
        }
        for (Object each : Iteration.toArray(keys)) {
            cache.remove(each);
        }
    }

    @PyClassMethod(signature = "($type, key, from_cache, /)", doc = "Private method used in unpickling.")
    static Object _unpickle(PyType cls, Object key, Object fromCache) {
        return Truth.test(fromCache) ? Call.call1(cls, key) : no_cache(cls, key);
    }

    @PyGetter(value = "key", doc = "The key that the zone was made with.")
    Object key() {
        return key;
    }

    // ---- what datetime asks ----

    private LocalType find(Object dt) {
        if (dt == PyNone.NONE) {
            return table.always();
        }
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime instance or None, not " + PyType.of(dt).name());
        }
        return table.ofLocal(time.localSeconds(), time.yearNumber(), time.foldNumber());
    }

    @PyMethod(doc = "Retrieve a timedelta representing the UTC offset in a zone at the given datetime.")
    Object utcoffset(Object dt) {
        LocalType type = find(dt);
        return type == null ? PyNone.NONE : type.offsetDelta();
    }

    @PyMethod(doc = "Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime.")
    Object dst(Object dt) {
        LocalType type = find(dt);
        return type == null ? PyNone.NONE : type.savingDelta();
    }

    @PyMethod(doc = "Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime.")
    Object tzname(Object dt) {
        LocalType type = find(dt);
        return type == null ? PyNone.NONE : type.name;
    }

    @PyMethod(doc = "Given a datetime with local time in UTC, retrieve an adjusted datetime in local time.")
    Object fromutc(Object dt) {
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime instance, not " + PyType.of(dt).name());
        }
        if (!time.isIn(this)) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        long seconds = time.localSeconds();
        LocalType type = table.ofUtc(seconds, time.yearNumber());
        return time.shifted(type.offset, table.isFold(seconds, time.yearNumber()) ? 1 : 0);
    }

    // ---- text and pickles ----

    @PyMethod
    Object __str__() {
        return key == PyNone.NONE ? Repr.repr(this) : Repr.str(key);
    }

    @PyMethod
    Object __repr__() {
        String name = type().name();
        String text = key != PyNone.NONE ? name + "(key=" + Str.toJavaString(Repr.repr(key)) + ")"
                : name + ".from_file(" + Str.toJavaString(fileRepr) + ")";
        return Str.fromUtf16(text);
    }

    @PyMethod
    Object __reduce__() {
        if (fileRepr != null) {
            throw Errors.of((PyType) Attributes.get(Importer.load("pickle"), "PicklingError"), "Cannot pickle a ZoneInfo file from a file stream.");
        }
        return new PyTuple(Attributes.get(type(), "_unpickle"), new PyTuple(key, fromCache ? 1L : 0L));
    }

    @PyClassMethod(doc = "Function to initialize subclasses.")
    static void __init_subclass__(PyType cls, Object[] args, String[] kwnames) {
        ZoneCache.of(cls).clear();
    }
}
