"""Views of a BytesIO: none may be left when it changes its size; positions beyond its end."""
import io


def attempt(function, *args):
    try:
        print(function(*args))
    except (BufferError, MemoryError, OverflowError, ValueError) as e:
        print(type(e).__name__, e)


stream = io.BytesIO(b"1234567890")
one = stream.getbuffer()
one[3:6] = b"abc"
print(bytes(one), stream.getvalue())
attempt(stream.write, b"x" * 100)
attempt(stream.truncate)
attempt(stream.close)
two = stream.getbuffer()
two[0] = ord("z")
one.release()
attempt(stream.write, b"x" * 100)
print(bytes(two))
two.release()
attempt(stream.write, b"x" * 20)
print(stream.getvalue())
print(stream.seek(2**62), stream.tell(), stream.read(), stream.readline())
attempt(stream.write, b"x")
stream.close()
attempt(stream.__setstate__, (b"", 0, None))
