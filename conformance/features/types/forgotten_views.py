"""Memoryviews that nobody holds don't keep a bytearray, an array or a BytesIO from being re-sized; those in use do."""
import array
import io


def length_of(view):
    return len(view)


def shorten(target):
    total = 0
    while len(target) > 1:
        total += length_of(memoryview(target)[1:])
        del target[-1:]
    return total


def attempt(function, *args):
    try:
        print(function(*args))
    except BufferError as e:
        print("BufferError:", e)


print(shorten(bytearray(120)))
print(shorten(array.array("i", [3] * 60)))
stream = io.BytesIO(b"0123456789")
for size in range(9, 0, -1):
    stream.getbuffer()
    stream.truncate(size)
print(stream.getvalue())

data = bytearray(b"spam")
with memoryview(data) as view:
    attempt(data.extend, b"eggs")
    part = view[1:]
    del view
    attempt(data.clear)
    print(bytes(part))
part.release()
data += b"!"
print(data)
