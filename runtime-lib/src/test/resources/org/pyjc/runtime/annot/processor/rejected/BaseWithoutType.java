import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x", base = String.class)
final class BaseWithoutType { // error: the base java.lang.String has no field TYPE
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));
}
