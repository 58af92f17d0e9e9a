package org.pyjc.compiler.facts;

import java.util.BitSet;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.parse.SourceText;

/**
 * Which functions of a source look at frames, so that they need one: those that name {@code _getframe}, {@code currentframe} or
 * {@code tb_frame}, and all of a module that reads {@code f_locals}. The others keep their variables where they are fastest.
 *
 * <pre>
 * def f(): return sys._getframe()        # has a frame
 * def g(): return 1                      # has none, unless f_locals is named somewhere in the module
 * </pre>
 *
 * <p>Thread safety: immutable.
 */
public final class FrameMentions {
    private static final String[] NAMES = {"_getframe", "currentframe", "tb_frame"};
    private static final String LOCALS = "f_locals";

    private final boolean everywhere;
    private final BitSet lines = new BitSet();

    /** Whether a source stops in a debugger: its functions must report where they are, should they be the ones. */
    public static boolean stops(SourceText source) {
        return source.text().contains("breakpoint()") || source.text().contains(".set_trace()");
    }

    /** @param everywhere whether all functions have frames, whatever the source says */
    public FrameMentions(SourceText source, boolean everywhere) {
        String text = source.text();
        this.everywhere = everywhere || readsLocals(source, text);
        for (String name : NAMES) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                lines.set(source.lineOf(at));
            }
        }
    }

    /** Not those of the function itself, as in {@code sys._getframe().f_locals}. */
    private static boolean readsLocals(SourceText source, String text) {
        for (int at = text.indexOf(LOCALS); at >= 0; at = text.indexOf(LOCALS, at + 1)) {
            int start = source.lineStart(source.lineOf(at));
            if (text.substring(start, at).indexOf("_getframe") < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a function at this place has a frame. */
    public boolean isFramed(Span function) {
        if (everywhere) {
            return true;
        }
        int mention = lines.nextSetBit(Math.max(function.lineno(), 0));
        return mention >= 0 && mention <= function.endLineno();
    }
}
