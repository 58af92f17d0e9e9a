package org.pyjc.compiler.emit;

import org.pyjc.runtime.link.AttributeSite;
import org.pyjc.runtime.link.CallableSite;
import org.pyjc.runtime.link.GlobalSite;
import org.pyjc.runtime.link.LoadMethodSite;
import org.pyjc.runtime.link.LoadedMethodSite;
import org.pyjc.runtime.link.MethodSite;
import org.pyjc.runtime.link.NextSite;
import org.pyjc.runtime.link.OperatorSite;
import org.pyjc.runtime.link.SetAttributeSite;
import org.pyjc.runtime.link.SuperMethodSite;

/** The kinds of invokedynamic call site; a test resolves each bootstrap method. */
public enum Site {
    GLOBAL(GlobalSite.class, 1), GET_ATTRIBUTE(AttributeSite.class, 1), SET_ATTRIBUTE(SetAttributeSite.class, 1), METHOD(MethodSite.class, 2),
    LOAD_METHOD(LoadMethodSite.class, 1), LOADED_METHOD(LoadedMethodSite.class, 2),
    CALL(CallableSite.class, 1), SUPER_METHOD(SuperMethodSite.class, 2), NEXT(NextSite.class, 0), OPERATOR(OperatorSite.class, 1);

    private static final String STRING = "Ljava/lang/String;";

    private final Class<?> owner;
    private final int extras;

    Site(Class<?> owner, int extras) {
        this.owner = owner;
        this.extras = extras;
    }

    public Class<?> ownerClass() {
        return owner;
    }

    String owner() {
        return owner.getName().replace('.', '/');
    }

    /** The bootstrap method's descriptor: lookup, name and type, then strings. */
    public String descriptor() {
        return "(Ljava/lang/invoke/MethodHandles$Lookup;" + STRING + "Ljava/lang/invoke/MethodType;"
                + STRING.repeat(extras) + ")Ljava/lang/invoke/CallSite;";
    }
}
