package org.pyjc.compiler.emit;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.SourceCall;
import org.pyjc.runtime.number.Unboxed;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Folds;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Names;
import org.pyjc.runtime.ops.RangeCursor;
import org.pyjc.runtime.ops.ScopedCall;
import org.pyjc.runtime.ops.Slices;
import org.pyjc.runtime.ops.Spread;
import org.pyjc.runtime.ops.Summing;
import org.pyjc.runtime.ops.Supers;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Accumulator;
import org.pyjc.runtime.trace.TracedCall;
import org.pyjc.runtime.types.dict.PyDict;

/** Entry points of names, operators, items, attributes, iteration and calls. */
public enum OpEntry implements Entry {
    LOAD_NAME(Names.class, "load", Object.class, PyFunction.class, Object.class, String.class),
    STORE_NAME(Names.class, "store", void.class, Object.class, Object.class, String.class),
    DELETE_NAME(Names.class, "delete", void.class, Object.class, String.class),
    LOAD_GLOBAL(Names.class, "loadGlobal", Object.class, PyFunction.class, String.class),
    STORE_GLOBAL(Names.class, "storeGlobal", void.class, Object.class, PyFunction.class, String.class),
    DELETE_GLOBAL(Names.class, "deleteGlobal", void.class, PyFunction.class, String.class),
    CHECK_LOCAL(Names.class, "checkLocal", Object.class, Object.class, String.class),
    LOAD_CELL(Names.class, "loadCell", Object.class, PyCell.class, String.class),
    LOAD_FREE(Names.class, "loadFree", Object.class, PyCell.class, String.class),
    STORE_CELL(Names.class, "storeCell", void.class, Object.class, PyCell.class),
    DELETE_CELL(Names.class, "deleteCell", void.class, PyCell.class, String.class),
    DELETE_FREE(Names.class, "deleteFree", void.class, PyCell.class, String.class),
    LOAD_CLASS_CELL(Names.class, "loadClassCell", Object.class, Object.class, PyCell.class, String.class),
    LOAD_CLASS_GLOBAL(Names.class, "loadClassGlobal", Object.class, Object.class, PyFunction.class, String.class),

    GET_ATTRIBUTE(Attributes.class, "get", Object.class, Object.class, String.class),
    SET_ATTRIBUTE(Items.class, "setAttribute", void.class, Object.class, Object.class, String.class),
    DELETE_ATTRIBUTE(Attributes.class, "delete", void.class, Object.class, String.class),
    GET_ITEM(Items.class, "get", Object.class, Object.class, Object.class),
    GET_ITEM_AT(Items.class, "get", Object.class, Object.class, Object.class, long.class),
    STORE_ITEM_AT(Items.class, "store", void.class, Object.class, Object.class, Object.class, long.class),
    GET_SLICE(Slices.class, "get", Object.class, Object.class, Object.class, Object.class),
    SET_ITEM(Items.class, "set", void.class, Object.class, Object.class, Object.class),
    STORE_ITEM(Items.class, "store", void.class, Object.class, Object.class, Object.class),
    GET_STEPPED(Items.class, "getSlice", Object.class, Object.class, Object.class, Object.class, Object.class),
    STORE_SLICE(Items.class, "storeSlice", void.class, Object.class, Object.class, Object.class, Object.class,
            Object.class),
    DELETE_ITEM(Items.class, "delete", void.class, Object.class, Object.class),

    ADD(Arithmetic.class, "add"), SUB(Arithmetic.class, "sub"), MULT(Arithmetic.class, "mul"),
    MATMULT(Arithmetic.class, "matmul"), DIV(Arithmetic.class, "truediv"), MOD(Arithmetic.class, "mod"),
    POW(Arithmetic.class, "pow"), LSHIFT(Arithmetic.class, "lshift"), RSHIFT(Arithmetic.class, "rshift"),
    BITOR(Arithmetic.class, "or"), BITXOR(Arithmetic.class, "xor"), BITAND(Arithmetic.class, "and"),
    FLOORDIV(Arithmetic.class, "floordiv"),
    ACCUMULATE(Accumulator.class, "add"), READ_ACCUMULATOR(Accumulator.class, "read", Object.class, Object.class),
    INPLACE_ADD(Arithmetic.class, "inplaceAdd"), INPLACE_SUB(Arithmetic.class, "inplaceSub"),
    INPLACE_MULT(Arithmetic.class, "inplaceMul"), INPLACE_MATMULT(Arithmetic.class, "inplaceMatmul"),
    INPLACE_DIV(Arithmetic.class, "inplaceTruediv"), INPLACE_MOD(Arithmetic.class, "inplaceMod"),
    INPLACE_POW(Arithmetic.class, "inplacePow"), INPLACE_LSHIFT(Arithmetic.class, "inplaceLshift"),
    INPLACE_RSHIFT(Arithmetic.class, "inplaceRshift"), INPLACE_BITOR(Arithmetic.class, "inplaceOr"),
    INPLACE_BITXOR(Arithmetic.class, "inplaceXor"), INPLACE_BITAND(Arithmetic.class, "inplaceAnd"),
    INPLACE_FLOORDIV(Arithmetic.class, "inplaceFloordiv"),
    NEGATE(Arithmetic.class, "negate", Object.class, Object.class),
    POSITIVE(Arithmetic.class, "positive", Object.class, Object.class),
    INVERT(Arithmetic.class, "invert", Object.class, Object.class),

    INT_VALUE(Unboxed.class, "value", Object.class, Object.class, long.class),
    FLOAT_VALUE(Unboxed.class, "value", Object.class, Object.class, double.class),
    OF_INT(Unboxed.class, "ofInt", Object.class, Object.class), INT_OF(Unboxed.class, "intOf", long.class, Object.class),
    OF_FLOAT(Unboxed.class, "ofFloat", Object.class, Object.class),
    FLOAT_OF(Unboxed.class, "floatOf", double.class, Object.class),
    IS_SUM(Unboxed.class, "isSum", boolean.class, long.class, long.class, long.class),
    IS_DIFFERENCE(Unboxed.class, "isDifference", boolean.class, long.class, long.class, long.class),
    IS_PRODUCT(Unboxed.class, "isProduct", boolean.class, long.class, long.class, long.class),
    CAN_SHIFT(Unboxed.class, "canShift", boolean.class, long.class, long.class),
    CAN_DIVIDE(Unboxed.class, "canDivide", boolean.class, long.class, long.class),
    FLOOR_DIV_POSITIVE(Unboxed.class, "floorDiv", long.class, long.class, long.class),
    MOD_POSITIVE(Unboxed.class, "mod", long.class, long.class, long.class),

    EQ(Compare.class, "equal"), NOTEQ(Compare.class, "notEqual"), LT(Compare.class, "lt"), LTE(Compare.class, "le"),
    GT(Compare.class, "gt"), GTE(Compare.class, "ge"),
    EQ_TEST(Compare.class, "eq", boolean.class, Object.class, Object.class),
    NOTEQ_TEST(Compare.class, "ne", boolean.class, Object.class, Object.class),
    LT_TEST(Compare.class, "ltTest", boolean.class, Object.class, Object.class),
    LTE_TEST(Compare.class, "leTest", boolean.class, Object.class, Object.class),
    GT_TEST(Compare.class, "gtTest", boolean.class, Object.class, Object.class),
    GTE_TEST(Compare.class, "geTest", boolean.class, Object.class, Object.class),
    CONTAINS(Compare.class, "contains", boolean.class, Object.class, Object.class),
    IS(Identity.class, "is", boolean.class, Object.class, Object.class),
    TEST(Truth.class, "test", boolean.class, Object.class),

    ITER(Iteration.class, "iter", Object.class, Object.class),
    RANGE1(RangeCursor.class, "open", Object.class, Object.class, Object.class),
    RANGE2(RangeCursor.class, "open", Object.class, Object.class, Object.class, Object.class),
    RANGE3(RangeCursor.class, "open", Object.class, Object.class, Object.class, Object.class, Object.class),
    RANGE_ITERATOR(RangeCursor.class, "iterator", Object.class, Object.class),
    IS_BUILTIN(Folds.class, "isBuiltin", boolean.class, Object.class, String.class),
    LESSER(Folds.class, "lesser"), GREATER(Folds.class, "greater"),
    BEST(Folds.class, "best", Object.class, Object.class, String.class),
    SUMMING(Summing.class, "from", Summing.class, Object.class),
    NEXT(Iteration.class, "next", Object.class, Object.class),

    CALL0(Call.class, "call0", Object.class, Object.class),
    CALL1(Call.class, "call1", Object.class, Object.class, Object.class),
    CALL2(Call.class, "call2", Object.class, Object.class, Object.class, Object.class),
    CALL3(Call.class, "call3", Object.class, Object.class, Object.class, Object.class, Object.class),
    CALL(Call.class, "call", Object.class, Object.class, Object[].class, String[].class),
    METHOD0(SourceCall.class, "method0", Object.class, Object.class, String.class),
    CALL_METHOD(SourceCall.class, "method", Object.class, Object.class, Object[].class, String.class, String[].class),
    CALL_SPREAD(Spread.class, "call", Object.class, Object.class, Object.class, PyDict.class),
    CALL_TRACED(TracedCall.class, "call", Object.class, Object.class, Object[].class, String[].class),
    CALL_SPREAD_TRACED(TracedCall.class, "spread", Object.class, Object.class, Object.class, PyDict.class),
    CALL_SCOPED(ScopedCall.class, "call", Object.class, Object.class, Object[].class, String[].class,
            PyFunction.class, Object.class, String[].class, Object[].class),
    CALL_SUPER(Supers.class, "call", Object.class, Object.class, PyCell.class, Object.class);

    private final EntryPoint point;

    OpEntry(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        this.point = EntryPoint.of(owner, name, result, parameters);
    }

    /** A binary operation on two values. */
    OpEntry(Class<?> owner, String name) {
        this.point = EntryPoint.of(owner, name, Object.class, Object.class, Object.class);
    }

    @Override
    public EntryPoint point() {
        return point;
    }
}
