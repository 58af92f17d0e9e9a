package org.pyjc.runtime.module.zoneinfo;

import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _zoneinfo}. Compare CPython _zoneinfo.c. Thread safety: stateless. */
@PyModuleDef(name = "_zoneinfo", listed = false, types = PyZoneInfo.class, doc = "C implementation of the zoneinfo module")
final class ZoneInfoModule {
    private ZoneInfoModule() {}
}
