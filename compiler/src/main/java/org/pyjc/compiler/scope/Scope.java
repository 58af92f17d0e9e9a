package org.pyjc.compiler.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pyjc.compiler.ast.Span;

/**
 * One block of a program and what its names mean there. Compare CPython symtable.c: PySTEntryObject.
 *
 * <p>Names are mangled. Only this package writes to a scope, and not after {@link ScopeInfo} is handed out.
 *
 * <p>Thread safety: effectively immutable once published.
 */
public final class Scope {
    final String name;
    final ScopeKind kind;
    final Span span;
    final Scope parent;
    final Map<String, Integer> symbols = new LinkedHashMap<>();
    final Map<String, Binding> bindings = new LinkedHashMap<>();
    final List<String> varnames = new ArrayList<>();
    final List<Scope> children = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();
    final Set<String> named = new HashSet<>();
    int weight;
    boolean nested;
    boolean generator;
    boolean coroutine;
    boolean async;
    boolean varargs;
    boolean varkeywords;
    boolean needsClassClosure;
    boolean needsClassDict;
    boolean canSeeClassScope;
    boolean hasConditionalAnnotations;
    boolean inConditionalBlock;
    boolean inUnevaluatedAnnotation;
    boolean annotationsUsed;
    boolean method;
    boolean inlined;
    ComprehensionKind comprehension = ComprehensionKind.NONE;
    boolean visitingTarget;
    int iterableDepth;
    Set<String> mangledNames;
    String scopeDescription;
    Scope annotationScope;

    /** A {@code global} or {@code nonlocal} name and where it is declared. */
    record Directive(String name, Span span) {
    }

    Scope(String name, ScopeKind kind, Span span, Scope parent) {
        this.name = name;
        this.kind = kind;
        this.span = span;
        this.parent = parent;
    }

    public String name() {
        return name;
    }

    public ScopeKind kind() {
        return kind;
    }

    /** Where the block begins; null for a module. */
    public Span span() {
        return span;
    }

    public Scope parent() {
        return parent;
    }

    /** Inner scopes in source order; those of inlined comprehensions are their own children still. */
    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether a private name is mangled here: in the type parameter scope of a class, and inside it, only type parameters are. */
    public boolean mangles(String privateName) {
        for (Scope scope = this; scope != null && scope.kind != ScopeKind.CLASS; scope = scope.parent) {
            if (scope.mangledNames != null) {
                return scope.mangledNames.contains(privateName);
            }
        }
        return true;
    }

    /** The flags of each name, see {@link SymbolFlags}. */
    public Map<String, Integer> symbols() {
        return Collections.unmodifiableMap(symbols);
    }

    /** Parameters in CPython's order. */
    public List<String> parameters() {
        return Collections.unmodifiableList(varnames);
    }

    /** How a mangled name is resolved here; a name the scope does not mention is global. */
    public Binding binding(String mangled) {
        Binding binding = bindings.get(mangled);
        return binding == null ? Binding.GLOBAL_IMPLICIT : binding;
    }

    public int flags(String mangled) {
        Integer flags = symbols.get(mangled);
        return flags == null ? 0 : flags;
    }

    /** Whether {@code :=} sets a name, as it is in the source, so that an expression may change it. */
    public boolean isNamed(String name) {
        return named.contains(name);
    }

    /** The number of nodes of its own code, as a measure of size; those of inlined comprehensions belong to it. */
    public int weight() {
        int sum = weight;
        for (Scope child : children) {
            sum += child.inlined ? child.weight() : 0;
        }
        return sum;
    }

    public boolean isFunctionLike() {
        return kind.isFunctionLike();
    }

    public boolean isNested() {
        return nested;
    }

    /** Whether the body has a {@code yield}, or it is a generator expression. */
    public boolean isGenerator() {
        return generator;
    }

    /** Whether it is declared async, or awaits. */
    public boolean isCoroutine() {
        return coroutine;
    }

    public boolean hasVarargs() {
        return varargs;
    }

    public boolean hasVarkeywords() {
        return varkeywords;
    }

    public boolean isMethod() {
        return method;
    }

    public ComprehensionKind comprehension() {
        return comprehension;
    }

    /** Whether it is a comprehension that runs inside its enclosing scope (PEP 709). */
    public boolean isInlined() {
        return inlined;
    }

    /** Whether a class body must offer {@code __class__} to its methods. */
    public boolean needsClassClosure() {
        return needsClassClosure;
    }

    /** Whether a class body must offer its namespace to annotation scopes. */
    public boolean needsClassDict() {
        return needsClassDict;
    }

    /** Whether it is an annotation scope directly in a class, whose names are looked up in the class first. */
    public boolean canSeeClassScope() {
        return canSeeClassScope;
    }

    public boolean hasConditionalAnnotations() {
        return hasConditionalAnnotations;
    }

    /** Whether a function has any annotation of parameters or result. */
    public boolean annotationsUsed() {
        return annotationsUsed;
    }

    /** The scope of the annotations made here, or null. */
    public Scope annotationScope() {
        return annotationScope;
    }

    /** Cell variables in CPython's order of {@code co_cellvars}. */
    public List<String> cellvars() {
        return select(Binding.CELL, 0);
    }

    /** Free variables in CPython's order of {@code co_freevars}. */
    public List<String> freevars() {
        return select(Binding.FREE, SymbolFlags.FREE_CLASS);
    }

    private List<String> select(Binding wanted, int flag) {
        TreeSet<String> found = new TreeSet<>();
        bindings.forEach((name, binding) -> {
            if (binding == wanted || (flags(name) & flag) != 0) {
                found.add(name);
            }
        });
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
