"""Streams at their edges: begun again in vain, on devices without a position, with names of encodings that are no text."""
import io


def attempt(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)
        if e.__cause__ is not None:
            print("  from", type(e.__cause__).__name__, e.__cause__)


reader = io.BufferedReader(io.BytesIO(b"abc"))
attempt(reader.truncate)
attempt(reader.__init__, io.BytesIO(b"x"), buffer_size=0)
attempt(reader.read)
both = io.BufferedRandom(io.BytesIO(b"abc"))
attempt(both.read, -2)


class Device(io.BytesIO):
    def seek(self, *args):
        return 0

    def tell(self, *args):
        return 0


for kind in (io.BufferedReader, io.BufferedRandom):
    device = kind(Device(b"12"))
    print(device.tell(), device.read(1), device.tell(), device.seek(0, 1))


class Wrong(io.BytesIO):
    def readinto(self, buffer):
        return b""


attempt(io.BufferedReader(Wrong(b"12")).readline)
text = io.TextIOWrapper(io.BytesIO(b"spam"), encoding="ascii", errors="replace")
attempt(text.reconfigure, encoding="\udcfe")
attempt(text.reconfigure, errors="\udcfe")
attempt(text.reconfigure, newline=42)
print(text.encoding, text.errors, text.read())
attempt(io.TextIOWrapper, io.BytesIO(), encoding="\udcfe")
attempt(repr, io.TextIOWrapper.__new__(io.TextIOWrapper))
text.detach()
print(text.errors, repr(text))
pair = io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b"foo\nbar\n"), io.BytesIO()))
line = pair.readline()
pair.write(line)
print(repr(line + pair.readline()))
attempt(open, "\ud800")
far = io.StringIO("abc")
print(far.seek(2**63 - 1), repr(far.read(4)), repr(far.readline()), far.tell(), far.truncate())
attempt(far.write, "x")
far.close()
attempt(far.__setstate__, ("closed", "", 0, None))
for kind, data in ((io.StringIO, "ab\ncd"), (io.BytesIO, b"ab\ncd")):
    near = kind(data)
    print(near.read(1), near.readline(2**63 - 1), near.read(1), near.read(2**63 - 1))
