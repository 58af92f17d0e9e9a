import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
@PyModuleDef(name = "x")
final class TypeAndModule { // error: a class can't be both a type and a module
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));
}
