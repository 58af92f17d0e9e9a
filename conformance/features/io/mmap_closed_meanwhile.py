"""A map that an argument's __index__ closes: no operation uses what is gone."""
import mmap

operations = {
    "item": lambda m, X: m[X()],
    "slice": lambda m, X: m[X():20],
    "set item": lambda m, X: m.__setitem__(X(), 1),
    "set value": lambda m, X: m.__setitem__(3, X()),
    "set slice": lambda m, X: m.__setitem__(slice(X(), 20), b"x" * 10),
    "set steps": lambda m, X: m.__setitem__(slice(X(), 20, 2), b"x" * 5),
    "move": lambda m, X: m.move(1, 2, X()),
    "find": lambda m, X: m.find(b"1", 1, X()),
    "read": lambda m, X: m.read(X()),
    "seek": lambda m, X: m.seek(X()),
}
for name, operation in operations.items():
    m = mmap.mmap(-1, 100)

    class X:
        def __index__(self):
            m.close()
            return 10

    try:
        print(name, operation(m, X))
    except ValueError as e:
        print(name, e)
