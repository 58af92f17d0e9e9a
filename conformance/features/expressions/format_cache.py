# A format is taken apart once; what is wrong in it is found anew each time, after the fields before it.
class Loud:
    def __str__(self):
        print("str")
        return "loud"

    def __format__(self, spec):
        print("format", spec)
        return "loud"


def attempt(function):
    for _ in range(2):
        try:
            print(ascii(function()))
        except Exception as error:
            print(type(error).__name__, error)


loud = Loud()
attempt(lambda: "%s %" % loud)
attempt(lambda: "%s %y" % (loud, 1))
attempt(lambda: "%s %d" % (loud, "x"))
attempt(lambda: "%s %s" % (loud,))
attempt(lambda: "%s" % (loud, 1))
attempt(lambda: "%(a)s %(b)5.1f|%(a)-6s|" % {"a": "A", "b": 2.25})
attempt(lambda: "%(a" % {"a": 1})
attempt(lambda: "%(a(b))s%%" % {"a(b)": 7})
attempt(lambda: "%5d|%-5d|%05d|%+d|% d|%x|%#X|%c|%.3s|%5s|%ld" % (1, 2, 3, 4, 5, 255, 255, 65, "abcdef", "😀", 6))
attempt(lambda: "%*d" % (5, 3))
attempt(lambda: "%99999999999999999999d" % 1)
attempt(lambda: "{} {".format(loud))
attempt(lambda: "{} {!x}".format(loud, 1))
attempt(lambda: "{:>5} {}".format(loud))
attempt(lambda: "{} {0}".format(loud))
attempt(lambda: "{a[k]} {a[k]!r:>{w}} {{}}".format(a={"k": "v"}, w=5))
attempt(lambda: "{q}".format(a=1))
for spec in "5", "<5", "^5", "=5", "05", "*=5", ",", "+", ".1f", "8.2f", "-<9.3f", "=+8.1f", "x", "y", ".2":
    attempt(lambda: (format(-12, spec), format(-1.255, spec)))
    attempt(lambda: format("ab", spec))
