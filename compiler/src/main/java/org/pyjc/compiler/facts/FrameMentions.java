package org.pyjc.compiler.facts;

import java.util.BitSet;
import java.util.List;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.parse.SourceText;

/**
 * Which functions of a source look at frames, so that they need one: those that name {@code _getframe}, {@code currentframe} or
 * {@code tb_frame}, and all of a module that reads {@code f_locals} or asks for tracebacks with variables. The others keep their variables where they are fastest.
 * Those with a variable {@code __tracebackhide__} or {@code __traceback_hide__} have one as well, since test runners and debuggers
 * look for these in the frames of a traceback.
 * Those that begin to trace or to profile report events, too, since they run already when it begins.
 *
 * <pre>
 * def f(): return sys._getframe()        # has a frame
 * def g(): return 1                      # has none, unless f_locals is named somewhere in the module
 * </pre>
 *
 * <p>Thread safety: immutable.
 */
public final class FrameMentions {
    private static final String[] NAMES = {"_getframe", "currentframe", "tb_frame", "__tracebackhide__", "__traceback_hide__"};
    private static final String LOCALS = "f_locals";
    /** What asks for tracebacks with variables. */
    private static final String[] SHOWING = {"capture_locals=True", "show_locals=True"};
    /** What begins to report events, to a debugger or profiler. */
    private static final String[] TRACING = {"sys.settrace(", "sys.setprofile(", ".set_events(", ".set_local_events(", ".f_trace = "};
    private static final String PROFILER = "rofile";
    private static final String PROFILES = ".enable()";

    private final boolean everywhere;
    private final BitSet lines = new BitSet();
    private final BitSet tracing = new BitSet();

    /** Whether a source stops in a debugger: its functions must report where they are, should they be the ones. */
    public static boolean stops(SourceText source) {
        return source.text().contains("breakpoint()") || source.text().contains(".set_trace()");
    }

    /** @param everywhere whether all functions have frames, whatever the source says */
    public FrameMentions(SourceText source, boolean everywhere) {
        String text = source.text();
        this.everywhere = everywhere || readsLocals(source, text);
        for (String name : NAMES) {
            note(source, name, lines);
        }
        for (String name : TRACING) {
            note(source, name, tracing);
        }
        if (text.contains(PROFILER)) {
            note(source, PROFILES, tracing);
        }
    }

    /** Notes the lines that name something; not those of a private module such as threading's own {@code _sys}. */
    private static void note(SourceText source, String name, BitSet found) {
        String text = source.text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (at == 0 || text.charAt(at - 1) != '_') {
                found.set(source.lineOf(at));
            }
        }
    }

    /** Whether the function at this place begins to trace, so that it must report what it does itself from there on. */
    public boolean isTraced(Span function) {
        return isIn(tracing, function);
    }

    /** The same for what a module does outside of these statements. */
    public boolean isTracedOutside(List<Span> statements) {
        BitSet outside = (BitSet) tracing.clone();
        statements.forEach(each -> outside.clear(each.lineno(), each.endLineno() + 1));
        return !outside.isEmpty();
    }

    /** Not those of the function itself, as in {@code sys._getframe().f_locals}. */
    private static boolean readsLocals(SourceText source, String text) {
        for (int at = text.indexOf(LOCALS); at >= 0; at = text.indexOf(LOCALS, at + 1)) {
            int start = source.lineStart(source.lineOf(at));
            if (text.substring(start, at).indexOf("_getframe") < 0) {
                return true;
            }
        }
        for (String name : SHOWING) {
            if (text.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a function at this place has a frame. */
    public boolean isFramed(Span function) {
        return everywhere || isIn(lines, function) || isTraced(function);
    }

    private static boolean isIn(BitSet mentions, Span function) {
        int mention = mentions.nextSetBit(Math.max(function.lineno(), 0));
        return mention >= 0 && mention <= function.endLineno();
    }
}
