package org.pyjc.runtime.module.zoneinfo;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.module.datetime.PyDateTime;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code _zoneinfo}. Compare CPython _zoneinfo.c. Thread safety: stateless. */
@PyModuleDef(name = "_zoneinfo", listed = false, types = PyZoneInfo.class, doc = "C implementation of the zoneinfo module")
final class ZoneInfoModule {
    private ZoneInfoModule() {}

    /** Refuses to work with a datetime that is not ours. */
    @PyModuleInit
    static void init(PyModule module) {
        Object datetime = Importer.load("datetime");
        if (Attributes.getOrNull(datetime, "datetime") != PyDateTime.TYPE) {
            throw Errors.attributeError("module 'datetime' has no attribute 'datetime_CAPI'", datetime, "datetime_CAPI");
        }
    }
}
