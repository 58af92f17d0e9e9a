class B:
    def __bytes__(self):
        return b"\1\2"


class Wrong:
    def __bytes__(self):
        return "no"


for x in ([1, 2], b"ab", bytearray(b"x"), (0, 255), B(), range(3), memoryview(b"abc"), "a", 1, None, [256], ["a"], Wrong()):
    try:
        print(int.from_bytes(x), int.from_bytes(x, "little", signed=True))
    except Exception as e:
        print(type(e).__name__, e)
