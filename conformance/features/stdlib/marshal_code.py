"""Code objects in marshal's format: modules and functions come back equal and run; .pyc files are imported without their source."""
import marshal
import os
import py_compile
import sys
import tempfile

source = """
def add(a, b=2):
    def inner():
        return a + b
    return inner
result = add(1)()
"""
code = compile(source, "made.py", "exec")
data = marshal.dumps(code)
again = marshal.loads(data)
print(again == code, again is code, again.co_filename, again.co_name, marshal.dumps(again) == data)
namespace = {}
exec(again, namespace)
print(namespace["result"], namespace["add"].__code__.co_filename)
inner = namespace["add"](1).__code__
both = marshal.loads(marshal.dumps([inner, inner.replace(co_name="other", co_filename="elsewhere.py")]))
print([(c.co_name, c.co_filename, c.co_freevars) for c in both], both[0] == inner)
for bad in b"c", b"c)\x04", data[: len(data) // 2]:
    try:
        marshal.loads(bad)
    except (EOFError, ValueError, TypeError):
        print("refused")
try:
    marshal.loads(data, allow_code=False)
except ValueError as e:
    print(e)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "written.py")
    with open(path, "w") as f:
        f.write("def where():\n    return where.__code__.co_filename\nvalue = __name__\n")
    py_compile.compile(path, os.path.join(folder, "compiled_only.pyc"), doraise=True)
    os.remove(path)
    sys.path.insert(0, folder)
    import compiled_only
    print(compiled_only.value, compiled_only.__file__ == os.path.join(folder, "compiled_only.pyc"),
          compiled_only.where() == compiled_only.__file__, type(compiled_only.__spec__.loader).__name__)
