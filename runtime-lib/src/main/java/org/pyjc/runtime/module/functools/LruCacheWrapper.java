package org.pyjc.runtime.module.functools;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What {@code functools.lru_cache} wraps a function in. Compare CPython _functoolsmodule.c: lru_cache_type.
 *
 * <p>Thread safety: see {@link LruCache}; {@code cache_clear} replaces the cache whole.
 */
@PyTypeDef(name = "_lru_cache_wrapper", module = "functools", subclassable = false, instanceDict = true, weakReferable = true, doc = """
        Create a cached callable that wraps another function.

        user_function:      the function being cached

        maxsize:  0         for no caching
                  None      for unlimited cache size
                  n         for a bounded cache

        typed:    False     cache f(3) and f(3.0) as identical calls
                  True      cache f(3) and f(3.0) as distinct calls

        cache_info_type:    namedtuple class with the fields:
                                hits misses currsize maxsize
        """)
public final class LruCacheWrapper extends PyObject {
    public static final PyType TYPE = PyType.define(new LruCacheWrapperExposer());
    private static final long UNBOUNDED = -1;

    private final Object function;
    private final long maxSize;
    private final boolean typed;
    private final Object infoType;
    private volatile LruCache cache;

    private LruCacheWrapper(PyType type, Object function, long maxSize, boolean typed, Object infoType) {
        super(type);
        this.function = function;
        this.maxSize = maxSize;
        this.typed = typed;
        this.infoType = infoType;
        this.cache = new LruCache(maxSize);
    }

    @PyNew(signature = "(user_function, maxsize, typed, cache_info_type)")
    static Object create(PyType cls, Object userFunction, Object maxSize, boolean typed, Object infoType) {
        if (!Callables.isCallable(userFunction)) {
            throw Errors.typeError("the first argument must be callable");
        }
        if (maxSize != PyNone.NONE && !Index.isIndex(maxSize)) {
            throw Errors.typeError("maxsize should be integer or None");
        }
        long bound = maxSize == PyNone.NONE ? UNBOUNDED : Math.max(0, Index.count(maxSize));
        return new LruCacheWrapper(cls, userFunction, bound, typed, infoType);
    }

    @Override
    public Object call1(Object a) {
        return typed || maxSize == 0 ? call(new Object[] {a}, Call.NO_NAMES) : lookup(CallKey.of(a), new Object[] {a}, Call.NO_NAMES);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        if (maxSize == 0) {
            cache.countMiss();
            return Call.call(function, args, kwnames);
        }
        return lookup(CallKey.of(args, kwnames, typed), args, kwnames);
    }

    private Object lookup(Object key, Object[] args, String[] kwnames) {
        LruCache current = cache;
        int hash = LruCache.hash(key);
        Object cached = current.get(key, hash);
        if (cached != null) {
            return cached;
        }
        Object result = Call.call(function, args, kwnames);
        current.put(key, hash, result);
        return result;
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return obj == null ? this : new org.pyjc.runtime.call.PyMethod(this, obj);
    }

    @PyMethod
    Object __get__(Object instance, Object owner) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyMethod(doc = "Report cache statistics")
    Object cache_info() {
        LruCache current = cache;
        Object bound = maxSize == UNBOUNDED ? PyNone.NONE : (Object) maxSize;
        return Call.call(infoType, new Object[] {current.hits(), current.misses(), bound, (long) current.size()}, Call.NO_NAMES);
    }

    @PyMethod(doc = "Clear the cache and cache statistics")
    void cache_clear() {
        cache = new LruCache(maxSize);
    }

    @PyMethod
    Object __reduce__() {
        return Attributes.get(this, "__qualname__");
    }

    @PyMethod
    Object __copy__() {
        return this;
    }

    @PyMethod
    Object __deepcopy__(Object memo) {
        return this;
    }
}
