"""The path of a namespace package follows sys.path."""
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
    for folder, name in (first, "one"), (second, "two"):
        os.mkdir(os.path.join(folder, "spread"))
        with open(os.path.join(folder, "spread", name + ".py"), "w") as f:
            f.write(f"value = {name!r}\n")
    sys.path.append(first)
    import spread
    print(type(spread.__path__).__name__, len(spread.__path__), hasattr(spread, "__file__"), spread.__spec__.origin)
    import spread.one
    print(spread.one.value)
    try:
        import spread.two
    except ModuleNotFoundError as e:
        print(e)
    sys.path.append(second)
    import spread.two
    print(spread.two.value, len(spread.__path__))
