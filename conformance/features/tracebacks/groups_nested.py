# Exception groups within groups, with causes and notes.
def make(kind, message):
    try:
        raise kind(message)
    except kind as e:
        return e


inner = ExceptionGroup("inner", [make(TypeError, "one"), make(ValueError, "two")])
inner.add_note("a note of the inner group")
first = make(OSError, "three")
first.__cause__ = make(KeyError, "cause")
try:
    raise KeyError("context of the outer group")
except KeyError:
    raise BaseExceptionGroup("outer", [inner, first, make(KeyboardInterrupt, "four"), ExceptionGroup("last", [make(RuntimeError, "multi\nline")])])
