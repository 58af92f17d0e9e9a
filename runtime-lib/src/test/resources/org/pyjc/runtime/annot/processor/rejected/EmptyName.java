import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyModuleDef(name = "")
final class EmptyName {} // error: the name is empty
