package org.pyjc.compiler.ast;

import java.util.List;

/**
 * {@code arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg,
 * expr* defaults)}
 *
 * <p>An element of {@link #kwDefaults} is null where a keyword-only parameter has no default; {@link #defaults} belong
 * to the last of {@code posonlyargs + args}.
 *
 * <p>Thread safety: immutable.
 */
public record Arguments(
        List<Arg> posonlyargs, List<Arg> args, Arg vararg, List<Arg> kwonlyargs, List<Expr> kwDefaults,
        Arg kwarg, List<Expr> defaults)
        implements Node {
}
