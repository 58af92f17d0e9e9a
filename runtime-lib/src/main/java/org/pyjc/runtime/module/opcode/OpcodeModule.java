package org.pyjc.runtime.module.opcode;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _opcode}, which {@code opcode} and {@code dis} import. Compare CPython _opcode.c. Thread safety: stateless. */
@PyModuleDef(name = "_opcode", doc = "Opcode support module.")
final class OpcodeModule {
    @PyConstant static final boolean ENABLE_SPECIALIZATION = false;
    @PyConstant static final boolean ENABLE_SPECIALIZATION_FT = false;

    private static final String[] OPERATORS = {"ADD +", "AND &", "FLOOR_DIVIDE //", "LSHIFT <<", "MATRIX_MULTIPLY @", "MULTIPLY *",
        "REMAINDER %", "OR |", "POWER **", "RSHIFT >>", "SUBTRACT -", "TRUE_DIVIDE /", "XOR ^"};

    private OpcodeModule() {}

    @PyFunctionDef(signature = "(opcode, oparg=None, /, *, jump=None)", doc = "Compute the stack effect of the opcode.")
    static long stack_effect(int opcode, Object oparg, Object jump) {
        if (jump != PyNone.NONE && !(jump instanceof Boolean)) {
            throw Errors.valueError("stack_effect: jump must be False, True or None");
        }
        boolean given = oparg != PyNone.NONE;
        long argument = given ? Index.ssize(oparg) : 0;
        Long effect = OpcodeTable.hasArg(opcode) || !given ? OpcodeTable.effect(opcode, (int) argument, jump.equals(false)) : null;
        if (effect == null || OpcodeTable.hasArg(opcode) && !given) {
            throw Errors.valueError("invalid opcode or oparg");
        }
        return effect;
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if opcode is valid, False otherwise.")
    static boolean is_valid(int opcode) {
        return OpcodeTable.isValid(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if the opcode uses its oparg, False otherwise.")
    static boolean has_arg(int opcode) {
        return OpcodeTable.hasArg(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if the opcode accesses a constant, False otherwise.")
    static boolean has_const(int opcode) {
        return OpcodeTable.hasConst(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if the opcode accesses an attribute by name, False otherwise.")
    static boolean has_name(int opcode) {
        return OpcodeTable.hasName(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if the opcode has a jump target, False otherwise.")
    static boolean has_jump(int opcode) {
        return OpcodeTable.hasJump(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = """
            Return True if the opcode accesses a free variable, False otherwise.

            Note that 'free' in this context refers to names in the current scope
            that are referenced by inner scopes or names in outer scopes that are
            referenced from this scope. It does not include references to global
            or builtin scopes.""")
    static boolean has_free(int opcode) {
        return OpcodeTable.hasFree(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if the opcode accesses a local variable, False otherwise.")
    static boolean has_local(int opcode) {
        return OpcodeTable.hasLocal(opcode);
    }

    @PyFunctionDef(signature = "($module, /, opcode)", doc = "Return True if the opcode sets an exception handler, False otherwise.")
    static boolean has_exc(int opcode) {
        return OpcodeTable.hasExc(opcode);
    }

    @PyFunctionDef(doc = "Return the specialization stats")
    static void get_specialization_stats() {}

    @PyFunctionDef(doc = "Return array of symbols of binary ops.\n\nIndexed by the BINARY_OP oparg value.")
    static Object get_nb_ops() {
        PyList operators = new PyList();
        for (String prefix : new String[] {"NB_", "NB_INPLACE_"}) {
            String suffix = prefix.equals("NB_") ? "" : "=";
            for (String operator : OPERATORS) {
                int space = operator.indexOf(' ');
                operators.append(new PyTuple(prefix + operator.substring(0, space), operator.substring(space + 1) + suffix));
            }
        }
        operators.append(new PyTuple("NB_SUBSCR", "[]"));
        return operators;
    }

    @PyFunctionDef(doc = "Return a list of names of the unary intrinsics.")
    static Object get_intrinsic1_descs() {
        return PyList.of("INTRINSIC_1_INVALID", "INTRINSIC_PRINT", "INTRINSIC_IMPORT_STAR", "INTRINSIC_STOPITERATION_ERROR",
                "INTRINSIC_ASYNC_GEN_WRAP", "INTRINSIC_UNARY_POSITIVE", "INTRINSIC_LIST_TO_TUPLE", "INTRINSIC_TYPEVAR", "INTRINSIC_PARAMSPEC",
                "INTRINSIC_TYPEVARTUPLE", "INTRINSIC_SUBSCRIPT_GENERIC", "INTRINSIC_TYPEALIAS");
    }

    @PyFunctionDef(doc = "Return a list of names of the binary intrinsics.")
    static Object get_intrinsic2_descs() {
        return PyList.of("INTRINSIC_2_INVALID", "INTRINSIC_PREP_RERAISE_STAR", "INTRINSIC_TYPEVAR_WITH_BOUND",
                "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS", "INTRINSIC_SET_FUNCTION_TYPE_PARAMS", "INTRINSIC_SET_TYPEPARAM_DEFAULT");
    }

    @PyFunctionDef(doc = "Return a list of special method names.")
    static Object get_special_method_names() {
        return PyList.of("__enter__", "__exit__", "__aenter__", "__aexit__");
    }

    /** There are none: code runs on the JVM. */
    @PyFunctionDef(signature = "($module, /, code, offset)", doc = "Return the executor object at offset in code if exists, None otherwise.")
    static void get_executor(Object code, int offset) {}
}
