import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

final class PrivateClass {
    @PyTypeDef(name = "x")
    private static final class Inner { // error: an exposed class can't be private
        public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));
    }
}
