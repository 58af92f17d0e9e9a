package org.pyjc.runtime.object;

/**
 * The special methods that the interpreter itself calls. Source: the language reference, section 3.3.
 */
public enum Special {
    NEW("new"), INIT("init"), DEL("del"), REPR("repr"), STR("str"), BYTES("bytes"), FORMAT("format"),
    LT("lt"), LE("le"), EQ("eq"), NE("ne"), GT("gt"), GE("ge"), HASH("hash"), BOOL("bool"),
    GETATTR("getattr"), GETATTRIBUTE("getattribute"), SETATTR("setattr"), DELATTR("delattr"), DIR("dir"),
    GET("get"), SET("set"), DELETE("delete"), SET_NAME("set_name"), INIT_SUBCLASS("init_subclass"),
    INSTANCECHECK("instancecheck"), SUBCLASSCHECK("subclasscheck"), CLASS_GETITEM("class_getitem"),
    MRO_ENTRIES("mro_entries"), PREPARE("prepare"), CALL("call"), LEN("len"), LENGTH_HINT("length_hint"),
    GETITEM("getitem"), SETITEM("setitem"), DELITEM("delitem"), MISSING("missing"), ITER("iter"), NEXT("next"),
    REVERSED("reversed"), CONTAINS("contains"),
    ADD("add"), SUB("sub"), MUL("mul"), MATMUL("matmul"), TRUEDIV("truediv"), FLOORDIV("floordiv"), MOD("mod"),
    DIVMOD("divmod"), POW("pow"), LSHIFT("lshift"), RSHIFT("rshift"), AND("and"), XOR("xor"), OR("or"),
    RADD("radd"), RSUB("rsub"), RMUL("rmul"), RMATMUL("rmatmul"), RTRUEDIV("rtruediv"), RFLOORDIV("rfloordiv"),
    RMOD("rmod"), RDIVMOD("rdivmod"), RPOW("rpow"), RLSHIFT("rlshift"), RRSHIFT("rrshift"), RAND("rand"),
    RXOR("rxor"), ROR("ror"),
    IADD("iadd"), ISUB("isub"), IMUL("imul"), IMATMUL("imatmul"), ITRUEDIV("itruediv"), IFLOORDIV("ifloordiv"),
    IMOD("imod"), IPOW("ipow"), ILSHIFT("ilshift"), IRSHIFT("irshift"), IAND("iand"), IXOR("ixor"), IOR("ior"),
    NEG("neg"), POS("pos"), ABS("abs"), INVERT("invert"), COMPLEX("complex"), INT("int"), FLOAT("float"),
    INDEX("index"), ROUND("round"), TRUNC("trunc"), FLOOR("floor"), CEIL("ceil"), ENTER("enter"), EXIT("exit"),
    AWAIT("await"), AITER("aiter"), ANEXT("anext"), AENTER("aenter"), AEXIT("aexit"), BUFFER("buffer"),
    RELEASE_BUFFER("release_buffer"), FSPATH("fspath"), REDUCE("reduce"), REDUCE_EX("reduce_ex"), SIZEOF("sizeof"),
    GETSTATE("getstate"), MATCH_ARGS("match_args"), CLASS("class"), DICT("dict");

    static final int COUNT = values().length;

    /** The method's Python name, such as {@code __add__}. */
    public final String methodName;

    Special(String stem) {
        this.methodName = ("__" + stem + "__").intern();
    }

    /** The reflected twin of a binary operator, such as RADD for ADD; null when there is none. */
    public Special reflected() {
        return ordinal() >= ADD.ordinal() && ordinal() <= OR.ordinal() ? VALUES[ordinal() + RADD.ordinal() - ADD.ordinal()] : swapped();
    }

    /** The in-place twin of a binary operator, such as IADD for ADD; null when there is none. */
    public Special inPlace() {
        return switch (this) {
            case ADD -> IADD; case SUB -> ISUB; case MUL -> IMUL; case MATMUL -> IMATMUL; case TRUEDIV -> ITRUEDIV;
            case FLOORDIV -> IFLOORDIV; case MOD -> IMOD; case POW -> IPOW; case LSHIFT -> ILSHIFT;
            case RSHIFT -> IRSHIFT; case AND -> IAND; case XOR -> IXOR; case OR -> IOR;
            default -> null;
        };
    }

    private Special swapped() {
        return switch (this) {
            case LT -> GT; case GT -> LT; case LE -> GE; case GE -> LE; case EQ -> EQ; case NE -> NE;
            default -> null;
        };
    }

    private static final Special[] VALUES = values();
}
