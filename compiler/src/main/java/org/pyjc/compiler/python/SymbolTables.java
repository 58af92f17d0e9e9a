package org.pyjc.compiler.python;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeKind;
import org.pyjc.compiler.scope.SymbolFlags;
import org.pyjc.runtime.module.symtable.PySymbolTable;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;

/** From scopes to the objects of Python's module {@code _symtable}. Thread safety: stateless. */
public final class SymbolTables {
    private static final int SCOPE_OFFSET = 12;
    private static final int CELL = 5;

    private SymbolTables() {
    }

    /** The table of a scope and of those inside. */
    public static PySymbolTable toPython(Scope scope) {
        PyDict symbols = new PyDict();
        symbols(scope).forEach((name, flags) -> symbols.put(Str.fromUtf16(name), flags));
        PyList parameters = new PyList();
        scope.parameters().forEach(name -> parameters.append(Str.fromUtf16(name)));
        PyList children = new PyList();
        addChildren(scope, children);
        int line = scope.kind() == ScopeKind.MODULE || scope.span() == null ? 0 : scope.span().lineno();
        return new PySymbolTable(scope.name(), kind(scope.kind()), line, scope.isNested(), symbols, parameters, children);
    }

    /** The names with their flags; an inlined comprehension's are those of the scope around it. */
    private static Map<String, Long> symbols(Scope scope) {
        Map<String, Long> all = new LinkedHashMap<>();
        scope.symbols().forEach((name, flags) -> all.put(name, (long) (flags | resolution(scope, name) << SCOPE_OFFSET)));
        for (Scope child : scope.children()) {
            if (child.isInlined()) {
                symbols(child).forEach((name, flags) -> {
                    if ((flags & SymbolFlags.PARAM) == 0) {
                        boolean cell = flags >> SCOPE_OFFSET == CELL || (flags & SymbolFlags.COMPREHENSION_CELL) != 0;
                        all.putIfAbsent(name, flags);
                        all.computeIfPresent(name, (_, own) -> cell ? own | SymbolFlags.COMPREHENSION_CELL : own);
                    }
                });
            }
        }
        return all;
    }

    /** An inlined comprehension has no table of its own: its inner scopes take its place. */
    private static void addChildren(Scope scope, PyList out) {
        for (Scope child : scope.children()) {
            if (child.isInlined()) {
                addChildren(child, out);
            } else {
                out.append(toPython(child));
            }
        }
    }

    private static int resolution(Scope scope, String name) {
        return switch (scope.binding(name)) {
            case LOCAL -> 1;
            case GLOBAL_EXPLICIT -> 2;
            case GLOBAL_IMPLICIT -> 3;
            case FREE -> 4;
            case CELL -> CELL;
        };
    }

    private static int kind(ScopeKind kind) {
        return switch (kind) {
            case FUNCTION -> 0;
            case CLASS -> 1;
            case MODULE -> 2;
            case ANNOTATION -> 3;
            case TYPE_ALIAS -> 4;
            case TYPE_PARAMETERS -> 5;
            case TYPE_VARIABLE -> 6;
        };
    }
}
