"""Files, memory streams, csv, compression, hashes and codecs."""
import base64
import binascii
import csv
import hashlib
import io
import os
import shlex
import struct
import tempfile
import textwrap
import zlib
from cases import main

FOLDER = tempfile.mkdtemp()
PATH = os.path.join(FOLDER, "lines.txt")
LINES = [f"line {i} of a file with some text in it, {i * 37 % 1000}\n" for i in range(5000)]
with open(PATH, "w") as file:
    file.writelines(LINES)
ACCENTS = os.path.join(FOLDER, "accents.txt")
with open(ACCENTS, "w", encoding="utf-8") as file:
    file.writelines(f"Zeile {i} für größere Dateien\n" for i in range(5000))
EMOJI = os.path.join(FOLDER, "emoji.txt")
with open(EMOJI, "w", encoding="utf-8") as file:
    file.writelines(f"line {i} \U0001F600 smiles\n" for i in range(2000))
OUT = os.path.join(FOLDER, "out.txt")
DATA = "".join(LINES).encode()
PACKED = zlib.compress(DATA)
TABLE = "".join(f'{i},"name, {i}",{i * 0.5},plain text\n' for i in range(1000))
ROWS = list(csv.reader(io.StringIO(TABLE)))


def read_lines(path=PATH, **options):
    count = 0
    with open(path, **options) as file:
        for line in file:
            count += len(line)
    return count


def write_lines():
    with open(OUT, "w") as file:
        for line in LINES:
            file.write(line)
    return os.path.getsize(OUT)


def read_all():
    with open(PATH) as file:
        return len(file.read())


def readline():
    with open(PATH) as file:
        count = 0
        while file.readline():
            count += 1
    return count


def string_io():
    out = io.StringIO()
    for line in LINES[:1000]:
        out.write(line)
    return len(out.getvalue())


def string_io_lines():
    return sum(len(line) for line in io.StringIO(TABLE))


def bytes_io():
    out = io.BytesIO()
    for i in range(1000):
        out.write(b"some bytes ")
    return len(out.getvalue())


def write_csv():
    out = io.StringIO()
    csv.writer(out).writerows(ROWS)
    return len(out.getvalue())


def cleanup():
    for name in os.listdir(FOLDER):
        os.remove(os.path.join(FOLDER, name))
    os.rmdir(FOLDER)


main({
    "read_lines": read_lines,
    "read_lines_utf8": lambda: read_lines(ACCENTS, encoding="utf-8"),
    "read_lines_latin1": lambda: read_lines(ACCENTS, encoding="latin-1"),
    "read_lines_emoji": lambda: read_lines(EMOJI, encoding="utf-8"),
    "read_lines_bytes": lambda: read_lines(mode="rb"),
    "readlines": lambda: len(open(PATH).readlines()),
    "readline": readline,
    "read_all": read_all,
    "write_lines": write_lines,
    "print_file": lambda: [print(i, "text", sep=",", file=out) for out in [io.StringIO()] for i in range(500)][0],
    "string_io": string_io,
    "string_io_lines": string_io_lines,
    "bytes_io": bytes_io,
    "csv_read": lambda: sum(len(row) for row in csv.reader(io.StringIO(TABLE))),
    "csv_dicts": lambda: len(list(csv.DictReader(io.StringIO(TABLE), ["a", "b", "c", "d"]))),
    "csv_write": write_csv,
    "sha256": lambda: hashlib.sha256(DATA).hexdigest(),
    "sha256_small": lambda: hashlib.sha256(b"abc").hexdigest(),
    "sha1": lambda: hashlib.sha1(DATA).hexdigest(),
    "md5": lambda: hashlib.md5(DATA).hexdigest(),
    "blake2b": lambda: hashlib.blake2b(DATA).hexdigest(),
    "crc32": lambda: zlib.crc32(DATA),
    "adler32": lambda: zlib.adler32(DATA),
    "compress": lambda: len(zlib.compress(DATA)) > 1000,
    "compress_best": lambda: len(zlib.compress(DATA, 9)) > 1000,
    "decompress": lambda: len(zlib.decompress(PACKED)),
    "base64": lambda: len(base64.b64encode(DATA)),
    "unbase64": lambda: len(base64.b64decode(base64.b64encode(DATA))),
    "hexlify": lambda: len(binascii.unhexlify(binascii.hexlify(DATA))),
    "bytes_hex": lambda: DATA.hex()[:40],
    "struct": lambda: sum(struct.unpack("<hIq", struct.pack("<hIq", 1, i, -i))[1] for i in range(300)),
    "bytes_split": lambda: len(DATA.split(b"\n")),
    "bytes_find": lambda: DATA.find(b"nothing"),
    "bytes_find_char": lambda: DATA.find(b"~"),
    "bytes_rfind_char": lambda: DATA.rfind(b"~"),
    "bytes_count": lambda: DATA.count(b"line"),
    "bytes_count_char": lambda: DATA.count(b"e"),
    "bytes_upper": lambda: len(DATA.upper()),
    "bytes_lines": lambda: len(DATA.splitlines()),
    "decode_replace": lambda: len((DATA + b"\xff" + DATA).decode("utf-8", "replace")),
    "decode_ignore": lambda: len((DATA[:5000] + b"\xff").decode("ascii", "ignore")),
    "bytes_replace": lambda: len(DATA.replace(b"line", b"row")),
    "bytes_translate": lambda: len(DATA.translate(bytes(range(255, -1, -1)))),
    "wrap": lambda: textwrap.wrap("some words to be wrapped " * 40, 60)[-1],
    "shlex": lambda: shlex.split("a 'b c' \"d e\" f\\ g --opt=x" * 3),
})
cleanup()
