package org.pyjc.runtime.module.ssl;

import java.util.Arrays;
import javax.net.ssl.SSLSession;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * {@code _ssl.SSLSession}. Java's TLS finds a session to resume by the peer's name and number, which are those of the connection that
 * made it. Compare CPython _ssl.c: PySSLSession. Thread safety: immutable.
 */
@PyTypeDef(name = "SSLSession", module = "_ssl", instantiable = false, subclassable = false)
final class PySslSession extends PyObject {
    public static final PyType TYPE = PyType.define(new PySslSessionExposer());

    private static final long LIFETIME = 7200;

    final SSLSession session;
    final PySslContext context;

    PySslSession(SSLSession session, PySslContext context) {
        super(TYPE);
        this.session = session;
        this.context = context;
    }

    @PyGetter("time")
    long time() {
        return session.getCreationTime() / 1000;
    }

    @PyGetter("timeout")
    long timeout() {
        return LIFETIME;
    }

    @PyGetter("ticket_lifetime_hint")
    long ticketLifetime() {
        return LIFETIME;
    }

    @PyGetter("has_ticket")
    boolean hasTicket() {
        return true;
    }

    @PyGetter("id")
    Object id() {
        return new PyBytes(session.getId());
    }

    @PyMethod(name = "__eq__")
    Object equal(Object other) {
        return other instanceof PySslSession s ? (Object) Arrays.equals(session.getId(), s.session.getId()) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
