# The texts of Unicode errors whose attributes change.
def show(e):
    try:
        print(str(e))
    except TypeError as wrong:
        print(repr(wrong))


for e in (UnicodeEncodeError("baz", "xxxxx", 1, 5, "foo"), UnicodeDecodeError("baz", b"xxxxx", 1, 5, "foo"),
          UnicodeTranslateError("xxxx", 1, 5, "foo")):
    show(e)
    e.end = 2
    show(e)
    e.end = 5
    e.reason = 12345678901234567890
    show(e)
    e.start = 1000
    show(e)
    e.object = None
    show(e)
    del e.object
    show(e)


class Evil(str):
    def __str__(self):
        del e.object
        return self


e = UnicodeEncodeError("utf-8", "x", 0, 1, Evil("reason"))
show(e)
