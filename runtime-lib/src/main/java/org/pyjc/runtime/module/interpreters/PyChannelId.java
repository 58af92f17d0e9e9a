package org.pyjc.runtime.module.interpreters;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code _interpchannels.ChannelID}. Compare CPython _interpchannelsmodule.c: channelid. Thread safety: immutable. */
@PyTypeDef(name = "ChannelID", module = "_interpchannels", instantiable = false,
        doc = "A channel ID identifies a channel and may be used as an int.")
final class PyChannelId extends PyObject {
    public static final PyType TYPE = PyType.define(new PyChannelIdExposer());

    /** Which ends it stands for. */
    enum Ends { BOTH, SEND, RECV }

    final long number;
    private final Ends ends;

    PyChannelId(long number, Ends ends) {
        super(TYPE);
        this.number = number;
        this.ends = ends;
    }

    @PyGetter(doc = "'send', 'recv', or 'both'")
    String end() {
        return ends.name().toLowerCase(java.util.Locale.ROOT);
    }

    @PyGetter(doc = "the 'send' end of the channel")
    Object send() {
        return new PyChannelId(number, Ends.SEND);
    }

    @PyGetter(doc = "the 'recv' end of the channel")
    Object recv() {
        return new PyChannelId(number, Ends.RECV);
    }

    @PyMethod
    String __repr__() {
        return "ChannelID(" + number + (ends == Ends.BOTH ? ")" : ", " + end() + "=True)");
    }

    @PyMethod
    String __str__() {
        return String.valueOf(number);
    }

    @PyMethod
    long __int__() {
        return number;
    }

    @PyMethod
    long __index__() {
        return number;
    }

    @PyMethod
    long __hash__() {
        return number;
    }

    @PyRichCompare
    Object compare(Object other, Special op) {
        if (op != Special.EQ && op != Special.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal;
        if (other instanceof PyChannelId c) {
            equal = c.number == number && c.ends == ends;
        } else if (other instanceof Long n) {
            equal = n == number;
        } else {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return equal == (op == Special.EQ);
    }
}
