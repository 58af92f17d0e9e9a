package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** Whom a parser tells what it finds. Thread safety: see {@link PyTreeParser}. */
sealed interface TreeTarget {
    /** The attributes are null when there are none. */
    void start(Object tag, PyDict attributes);

    void end(Object tag);

    void data(Object text);

    void comment(Object text);

    void instruction(Object target, Object text);

    void startNamespace(Object prefix, Object uri);

    void endNamespace(Object prefix);

    /** False when the target has no method for it. */
    boolean doctype(Object name, Object publicId, Object systemId);

    Object close();

    static TreeTarget of(Object target) {
        return target instanceof PyTreeBuilder builder && builder.type() == PyTreeBuilder.TYPE ? new OfBuilder(builder) : new OfObject(target);
    }

    /** The library's own builder. */
    record OfBuilder(PyTreeBuilder builder) implements TreeTarget {
        @Override
        public void start(Object tag, PyDict attributes) {
            builder.start(tag, attributes);
        }

        @Override
        public void end(Object tag) {
            builder.end(tag);
        }

        @Override
        public void data(Object text) {
            builder.addData(text);
        }

        @Override
        public void comment(Object text) {
            builder.comment(text);
        }

        @Override
        public void instruction(Object target, Object text) {
            builder.pi(target, text);
        }

        @Override
        public void startNamespace(Object prefix, Object uri) {
            builder.startNamespace(prefix, uri);
        }

        @Override
        public void endNamespace(Object prefix) {
            builder.endNamespace();
        }

        @Override
        public boolean doctype(Object name, Object publicId, Object systemId) {
            return false;
        }

        @Override
        public Object close() {
            return builder.close();
        }
    }

    /** An object with some of the methods, which are looked up once. */
    final class OfObject implements TreeTarget {
        private final Object start;
        private final Object end;
        private final Object data;
        private final Object comment;
        private final Object pi;
        private final Object startNs;
        private final Object endNs;
        private final Object doctype;
        private final Object close;

        OfObject(Object target) {
            startNs = Attributes.getOrNull(target, "start_ns");
            endNs = Attributes.getOrNull(target, "end_ns");
            start = Attributes.getOrNull(target, "start");
            data = Attributes.getOrNull(target, "data");
            end = Attributes.getOrNull(target, "end");
            comment = Attributes.getOrNull(target, "comment");
            pi = Attributes.getOrNull(target, "pi");
            close = Attributes.getOrNull(target, "close");
            doctype = Attributes.getOrNull(target, "doctype");
        }

        @Override
        public void start(Object tag, PyDict attributes) {
            if (start != null) {
                Call.call2(start, tag, attributes == null ? new PyDict() : attributes);
            }
        }

        @Override
        public void end(Object tag) {
            call(end, tag);
        }

        private static void call(Object method, Object argument) {
            if (method != null) {
                Call.call1(method, argument);
            }
        }

        private static void call(Object method, Object first, Object second) {
            if (method != null) {
                Call.call2(method, first, second);
            }
        }

        @Override
        public void data(Object text) {
            call(data, text);
        }

        @Override
        public void comment(Object text) {
            call(comment, text);
        }

        @Override
        public void instruction(Object target, Object text) {
            call(pi, target, text);
        }

        @Override
        public void startNamespace(Object prefix, Object uri) {
            call(startNs, prefix, uri);
        }

        @Override
        public void endNamespace(Object prefix) {
            call(endNs, prefix);
        }

        @Override
        public boolean doctype(Object name, Object publicId, Object systemId) {
            if (doctype == null) {
                return false;
            }
            Call.call3(doctype, name, publicId, systemId);
            return true;
        }

        @Override
        public Object close() {
            return close == null ? PyNone.NONE : Call.call0(close);
        }
    }
}
