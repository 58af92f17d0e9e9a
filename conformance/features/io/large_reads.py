"""Large reads through a buffer from a stream that gives its bytes in pieces of odd sizes keep every byte in its place."""
import io
import zlib


class Pieces(io.RawIOBase):
    """Numbers as bytes, so many at a time."""

    def __init__(self, size, piece):
        self.data = bytes(i * i % 251 for i in range(size))
        self.piece = piece
        self.at = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(len(buffer), self.piece, len(self.data) - self.at)
        buffer[:n] = self.data[self.at:self.at + n]
        self.at += n
        return n


for size, piece in (3_000_001, 70_001), (2_500_000, 9_999), (1_100_000, 1_048_570):
    raw = Pieces(size, piece)
    reader = io.BufferedReader(raw)
    head = reader.read(10)
    rest = reader.read(size - 20)
    tail = reader.read()
    print(len(head), len(rest), len(tail), zlib.crc32(head + rest + tail) == zlib.crc32(raw.data))
    raw = Pieces(size, piece)
    reader = io.BufferedReader(raw, 1000)
    buffer = bytearray(size - 5)
    print(reader.readinto(buffer), buffer == raw.data[:-5], reader.read1(100) == raw.data[-5:])
