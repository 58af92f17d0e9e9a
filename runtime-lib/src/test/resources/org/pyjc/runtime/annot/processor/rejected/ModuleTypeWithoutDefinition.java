import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyModuleDef(name = "x", types = String.class)
final class ModuleTypeWithoutDefinition {} // error: java.lang.String has no @PyTypeDef
