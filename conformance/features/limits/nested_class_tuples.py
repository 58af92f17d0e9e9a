# isinstance and issubclass of tuples of classes, nested too deep: a RecursionError, and soon.
def nested(depth):
    classes = (str,)
    for _ in range(depth):
        classes = (int, classes)
    return classes


print(isinstance("", nested(500)), issubclass(str, nested(500)), isinstance(None, nested(500)))
for check in (lambda: isinstance("", nested(1_000_000)), lambda: issubclass(str, nested(1_000_000))):
    try:
        check()
    except RecursionError as e:
        print(type(e).__name__)
