package org.pyjc.compiler.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AstPrinterTest {

    private static final Span SPAN = new Span(1, 0, 1, 1);

    private static String dump(Literal value) {
        return AstPrinter.dump(new Expr.Constant(value, null, SPAN), false);
    }

    @Test
    void attributes() {
        assertEquals("Name(id='x', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)",
                AstPrinter.dump(new Expr.Name("x", ExprContext.Load, SPAN), true));
    }

    @Test
    void emptyListsAndAbsentFieldsAreLeftOut() {
        Expr name = new Expr.Name("f", ExprContext.Load, SPAN);
        assertEquals("Call(func=Name(id='f', ctx=Load()))",
                AstPrinter.dump(new Expr.Call(name, List.of(), List.of(), SPAN), false));
    }

    @Test
    void indentation() {
        Mod module = new Mod.Module(List.of(new Stmt.Pass(SPAN), new Stmt.ExprStmt(
                new Expr.Name("x", ExprContext.Load, SPAN), SPAN)), List.of());
        assertEquals("""
                Module(
                  body=[
                    Pass(),
                    Expr(
                      value=Name(id='x', ctx=Load()))])""", AstPrinter.dump(module, false, 2));
    }

    @ParameterizedTest
    @CsvSource({"1e16, 1e+16", "1e15, 1000000000000000.0", "0.0001, 0.0001", "0.00001, 1e-05", "5e-324, 5e-324",
        "1.5e300, 1.5e+300", "0, 0.0", "0.1, 0.1", "123.456, 123.456"})
    void floats(double value, String text) {
        assertEquals("Constant(value=" + text + ")", dump(new Literal.Float(value)));
    }

    @Test
    void imaginary() {
        assertEquals("Constant(value=2j)", dump(new Literal.Imaginary(2)));
        assertEquals("Constant(value=1e+100j)", dump(new Literal.Imaginary(1e100)));
        assertEquals("Constant(value=infj)", dump(new Literal.Imaginary(Double.POSITIVE_INFINITY)));
    }

    @Test
    void strings() {
        assertEquals("Constant(value='a\\n\\x00\\u2028\\ud800\u00e9')",
                dump(new Literal.Str(new int[] {'a', '\n', 0, 0x2028, 0xD800, 0xE9})));
        assertEquals("Constant(value=\"'\")", dump(Literal.Str.of("'")));
        assertEquals("Constant(value='\\'\"')", dump(Literal.Str.of("'\"")));
        assertEquals("Constant(value=b'\\xff\\'\"')", dump(new Literal.Bytes(new byte[] {-1, '\'', '"'})));
    }
}
