package org.pyjc.compiler.generator;

import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** What lies in the locals and on the stack before each instruction of a method. Thread safety: stateless. */
public final class MethodFrames {
    private MethodFrames() {
    }

    /** The frames by instruction, null for those that can't be reached; also computes the method's maximums. */
    public static Frame<BasicValue>[] of(String owner, MethodNode method) throws AnalyzerException {
        return new Analyzer<>(new TypeInterpreter()).analyzeAndComputeMaxs(owner, method);
    }
}
