"""A buffered reader lets the raw stream write to its memory."""
import io


class Raw(io.RawIOBase):
    def __init__(self):
        self.kept, self.seen = [], set()

    def readable(self):
        return True

    def readinto(self, b):
        self.seen.add((type(b).__name__, b.readonly, b.format, b.obj))
        n = min(3, len(b))
        b[:n] = b"abc"[:n]
        self.kept.append(b)
        return n


raw = Raw()
reader = io.BufferedReader(raw, 16)
print(reader.read(39))
print(reader.peek(2)[:3], reader.read1(100), reader.readinto(bytearray(30)), raw.seen)
print(len(raw.kept[0]))
