package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Finding children: by their tags here, by paths in {@code xml.etree.ElementPath}. Compare CPython _elementtree.c: checkpath.
 * Thread safety: see {@link PyElement}.
 */
final class ElementSearch {
    private ElementSearch() {}

    /** Whether it may be more than a tag. */
    private static boolean isPath(Object path) {
        byte[] bytes = path instanceof String ? null : BytesLike.bytesOrNull(path);
        String text = path instanceof String s ? s : bytes != null ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1) : null;
        if (text == null || text.startsWith("{}") || text.startsWith("{*}")) {
            return true;
        }
        boolean inNamespace = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> inNamespace = true;
                case '}' -> inNamespace = false;
                case '/', '*', '[', '@', '.' -> {
                    if (!inNamespace) {
                        return true;
                    }
                }
                default -> { }
            }
        }
        return false;
    }

    private static Object byPath(String function, Object... args) {
        Object module = Importer.importModule(null, "xml.etree.ElementPath", new PyTuple(function), 0);
        return Call.method(module, function, args, Call.NO_NAMES);
    }

    private static boolean isTag(Object path, Object namespaces) {
        return namespaces == PyNone.NONE && !isPath(path);
    }

    private static PyElement first(PyElement self, Object tag) {
        PyElement child;
        for (int i = 0; (child = self.childOrNull(i)) != null; i++) {
            if (Compare.same(child.tag(), tag)) {
                return child;
            }
        }
        return null;
    }

    @PyMethod(signature = "($self, /, path, namespaces=None)", doc = "")
    static Object find(PyElement self, Object path, Object namespaces) {
        if (!isTag(path, namespaces)) {
            return byPath("find", self, path, namespaces);
        }
        PyElement found = first(self, path);
        return found == null ? PyNone.NONE : found;
    }

    @PyMethod(signature = "($self, /, path, default=None, namespaces=None)", doc = "")
    static Object findtext(PyElement self, Object path, Object defaultValue, Object namespaces) {
        if (!isTag(path, namespaces)) {
            return byPath("findtext", self, path, defaultValue, namespaces);
        }
        PyElement found = first(self, path);
        return found == null ? defaultValue : found.text() == PyNone.NONE ? "" : found.text();
    }

    @PyMethod(signature = "($self, /, path, namespaces=None)", doc = "")
    static Object findall(PyElement self, Object path, Object namespaces) {
        if (!isTag(path, namespaces)) {
            return byPath("findall", self, path, namespaces);
        }
        PyList out = new PyList();
        PyElement child;
        for (int i = 0; (child = self.childOrNull(i)) != null; i++) {
            if (Compare.same(child.tag(), path)) {
                out.append(child);
            }
        }
        return out;
    }

    @PyMethod(signature = "($self, /, path, namespaces=None)", doc = "")
    static Object iterfind(PyElement self, Object path, Object namespaces) {
        return byPath("iterfind", self, path, namespaces);
    }

    @PyMethod(signature = "($self, /, tag=None)", doc = "")
    static Object iter(PyElement self, Object tag) {
        byte[] bytes = BytesLike.bytesOrNull(tag);
        boolean all = tag.equals("*") || bytes != null && bytes.length == 1 && bytes[0] == '*';
        return new PyElementIterator(self, all ? PyNone.NONE : tag, false);
    }

    @PyMethod(signature = "($self, /)", doc = "")
    static Object itertext(PyElement self) {
        return new PyElementIterator(self, PyNone.NONE, true);
    }
}
