"""What is made of the bytes of a long text can be changed without changing the text."""
import array
import ctypes
import io
import mmap
import struct

ASCII = "a text of some length, " * 40
LATIN = "größer als ÿ, " * 40
WIDE = "日本語 and more, " * 40
EMOJI = "\U0001f600 smiles, " * 40

for text in ASCII, LATIN, WIDE, EMOJI:
    for encoding in "utf-8", "ascii", "latin-1", "utf-16-le":
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError as error:
            print(error)
            data = text.encode(encoding, "replace")
        else:
            assert data.decode(encoding) == text
        print(encoding, len(data), data[:12], data == text.encode(encoding, "replace"))

before = "".join(list(ASCII))
data = ASCII.encode()

changed = bytearray(ASCII, "ascii")
changed[:4] = b"XXXX"
changed = bytearray(data)
changed[0] = 0
struct.pack_into("4s", changed, 4, b"YYYY")

file = io.BytesIO(data)
file.write(b"ZZZZ")
file.getbuffer()[4:8] = b"ZZZZ"

numbers = array.array("b", data)
numbers[0] = 1

buffer = ctypes.create_string_buffer(data)
buffer[0] = b"B"
ctypes.memset(buffer, 0, 4)
ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)

with mmap.mmap(-1, len(data)) as memory:
    memory[:] = data
    memory[:4] = b"MMMM"

view = memoryview(data)
try:
    view[0] = 1
except TypeError as error:
    print(error)
print(view.readonly, ASCII == before, data == before.encode(), bytes(file.getvalue()[:9]), buffer.raw[:6])
print("abc".encode("utf-8", "no such handler"), ASCII.encode("utf-8", "no such handler") == data, b"abc".decode("ascii", "no such handler"))
for action in lambda: "\ud800".encode("utf-8", "no such handler"), lambda: b"\xff".decode("ascii", "no such handler"):
    try:
        action()
    except LookupError as error:
        print(error)
