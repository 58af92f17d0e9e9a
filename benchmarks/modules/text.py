"""str: its methods, formatting and sorting."""
from cases import main

LINE = "The quick brown fox jumps over the lazy dog, and 42 more things happen; "
TEXT = LINE * 100
WORDS = TEXT.split()
LINES = (LINE + "\n") * 100
UNIQUE = [f"word{i * 7919 % 1000:04d}" for i in range(1000)]
ACCENTS = "Äpfel Öl naïve Straße " * 100
GREEK = "αβγ δεζ ηθι " * 100
PAIRS = [("name", 3, 2.5), ("longer name", 45, 1234.5678)] * 50
TABLE = str.maketrans("abcdefghij", "ABCDEFGHIJ")
GAPS = str.maketrans({"a": "<a>", "e": None, "o": 48})
CHARS = list(TEXT)


def loop():
    count = 0
    for c in TEXT:
        if c == "e" or c in "aiou":
            count += 1
    return count


def classify():
    return sum(c.isalpha() + c.isdigit() + c.isspace() for c in TEXT[:2000])


def index():
    text, count = TEXT, 0
    for i in range(len(text)):
        if text[i] == "o" and text[i:i + 3] == "own":
            count += 1
    return count


def build():
    text = ""
    for word in WORDS:
        text += word + " "
    return text


main({
    "split": lambda: len(TEXT.split()),
    "split_by": lambda: len(TEXT.split(", ")),
    "splitlines": lambda: len(LINES.splitlines()),
    "partition": lambda: [line.partition(" ")[2] for line in WORDS],
    "join": lambda: " ".join(WORDS),
    "join_chars": lambda: "".join(CHARS),
    "join_generator": lambda: ",".join(str(i) for i in range(1000)),
    "replace": lambda: TEXT.replace("fox", "wolf"),
    "replace_char": lambda: TEXT.replace("o", "0"),
    "replace_none": lambda: TEXT.replace("fox!", "wolf"),
    "find": lambda: TEXT.find("nothing like that"),
    "find_char": lambda: TEXT.find("#"),
    "rfind": lambda: TEXT.rfind("nothing like that"),
    "rfind_char": lambda: TEXT.rfind("#"),
    "contains_char": lambda: "#" in TEXT,
    "count": lambda: TEXT.count("the"),
    "count_char": lambda: TEXT.count("e"),
    "contains": lambda: sum("ow" in word for word in WORDS),
    "startswith": lambda: sum(word.startswith(("th", "qu")) for word in WORDS),
    "strip": lambda: [word.strip(",;.") for word in WORDS],
    "lower": lambda: TEXT.lower(),
    "upper": lambda: TEXT.upper(),
    "title": lambda: TEXT.title(),
    "swapcase": lambda: TEXT.swapcase(),
    "capitalize": lambda: [word.capitalize() for word in WORDS],
    "casefold": lambda: ACCENTS.casefold(),
    "upper_greek": lambda: GREEK.upper(),
    "translate": lambda: TEXT.translate(TABLE),
    "translate_dict": lambda: TEXT.translate(GAPS),
    "isalnum": lambda: sum(word.isalnum() for word in WORDS),
    "classify": classify,
    "loop": loop,
    "index": index,
    "build": build,
    "reverse": lambda: TEXT[::-1],
    "slices": lambda: [TEXT[i:i + 5] for i in range(0, len(TEXT), 5)],
    "multiply": lambda: "-=" * 5000,
    "compare": lambda: sum(a < b for a, b in zip(UNIQUE, UNIQUE[1:])),
    "equal": lambda: sum(a == "word0042" for a in UNIQUE),
    "zfill": lambda: [str(i).zfill(8) for i in range(500)],
    "center": lambda: [word.center(20, "*") for word in WORDS[:500]],
    "ljust_long": lambda: TEXT.ljust(len(TEXT) + 10, "."),
    "list": lambda: len(list(TEXT)),
    "expandtabs": lambda: LINES.replace(" ", "\t").expandtabs(),
    "encode_utf8": lambda: TEXT.encode(),
    "encode_accents": lambda: ACCENTS.encode(),
    "decode_utf8": lambda: TEXT.encode().decode(),
    "decode_accents": lambda: ACCENTS.encode().decode(),
    "encode_ignore": lambda: [word.encode("ascii", "ignore") for word in WORDS],
    "encode_utf16": lambda: [word.encode("utf-16") for word in WORDS],
    "encode_latin1": lambda: ACCENTS.encode("latin-1"),
    "percent": lambda: ["%s has %d at %.2f" % pair for pair in PAIRS],
    "format": lambda: ["{} has {:>6} at {:8.2f}".format(*pair) for pair in PAIRS],
    "format_named": lambda: ["{name!r:>12}|{n:,}|{x:e}".format(name=a, n=b, x=c) for a, b, c in PAIRS],
    "fstring": lambda: [f"{a} has {b:>6} at {c:8.2f}" for a, b, c in PAIRS],
    "fstring_plain": lambda: [f"{a}={b};{c}" for a, b, c in PAIRS],
    "format_int": lambda: [f"{i:04d} {i:x} {i:,}" for i in range(300)],
    "repr": lambda: repr(WORDS),
    "str_int": lambda: [str(i * 1000003) for i in range(1000)],
    "str_float": lambda: [str(i * 0.37) for i in range(1000)],
    "int_str": lambda: sum(int(s[4:]) for s in UNIQUE),
    "float_str": lambda: sum(float(s[4:] + ".25") for s in UNIQUE),
    "ord_chr": lambda: "".join([chr((ord(c) + 1) % 128) for c in TEXT[:2000]]),
    "sort": lambda: sorted(UNIQUE)[500],
    "sort_words": lambda: sorted(WORDS)[500],
    "sort_key": lambda: sorted(UNIQUE, key=str.lower)[500],
    "sort_lambda": lambda: sorted(UNIQUE, key=lambda word: word[-2:])[500],
    "sort_chars": lambda: "".join(sorted(TEXT)),
    "hash_set": lambda: len({word + "x" for word in WORDS}),
})
