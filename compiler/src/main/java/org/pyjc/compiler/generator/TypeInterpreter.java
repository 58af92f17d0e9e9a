package org.pyjc.compiler.generator;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * Follows the declared types of values; where two classes meet the value is an Object.
 *
 * <p>Thread safety: stateless.
 */
final class TypeInterpreter extends BasicInterpreter {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final BasicValue OBJECT_VALUE = new BasicValue(OBJECT);

    TypeInterpreter() {
        super(Opcodes.ASM9);
    }

    @Override
    public BasicValue newValue(Type type) {
        if (type == null) {
            return BasicValue.UNINITIALIZED_VALUE;
        }
        return switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> type.equals(OBJECT) ? OBJECT_VALUE : new BasicValue(type);
            default -> super.newValue(type);
        };
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode insn) throws AnalyzerException {
        return insn.getOpcode() == Opcodes.ACONST_NULL ? newValue(NULL_TYPE) : super.newOperation(insn);
    }

    @Override
    public BasicValue binaryOperation(AbstractInsnNode insn, BasicValue first, BasicValue second)
            throws AnalyzerException {
        if (insn.getOpcode() == Opcodes.AALOAD) {
            Type array = first.getType();
            if (array != null && array.getSort() == Type.ARRAY) {
                return newValue(Type.getType(array.getDescriptor().substring(1)));
            }
            return OBJECT_VALUE;
        }
        return super.binaryOperation(insn, first, second);
    }

    @Override
    public BasicValue merge(BasicValue first, BasicValue second) {
        if (first.equals(second)) {
            return first;
        }
        if (first.isReference() && second.isReference()) {
            if (first.getType().equals(NULL_TYPE)) {
                return second;
            }
            if (second.getType().equals(NULL_TYPE)) {
                return first;
            }
            return OBJECT_VALUE;
        }
        return BasicValue.UNINITIALIZED_VALUE;
    }
}
