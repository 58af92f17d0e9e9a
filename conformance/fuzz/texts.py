"""Programs about text: methods, formatting, slices."""
from values import BYTES, FLOATS, INTS, LISTS, RANGES, TEXTS, TUPLES, index, subscript, value

STR_METHODS = {
    "capitalize": 0, "casefold": 0, "center": "ni", "count": "tii", "encode": "c", "endswith": "tii", "expandtabs": "n", "find": "tii",
    "index": "tii", "isalnum": 0, "isalpha": 0, "isascii": 0, "isdecimal": 0, "isdigit": 0, "isidentifier": 0, "islower": 0, "isnumeric": 0,
    "isprintable": 0, "isspace": 0, "istitle": 0, "isupper": 0, "join": "l", "ljust": "n", "lower": 0, "lstrip": "t", "partition": "t",
    "removeprefix": "t", "removesuffix": "t", "replace": "ttn", "rfind": "tii", "rindex": "tii", "rjust": "nt", "rpartition": "t", "rsplit": "tn",
    "rstrip": "t", "split": "tn", "splitlines": "b", "startswith": "tii", "strip": "t", "swapcase": 0, "title": 0, "translate": "d", "upper": 0,
    "zfill": "n", "__contains__": "t", "__getitem__": "n", "__mul__": "n", "__add__": "t", "__lt__": "t",
}
SHARED = [name for name in STR_METHODS if name not in ("casefold", "encode", "format", "isdecimal", "isidentifier", "isnumeric", "isprintable", "translate")]
LIST_METHODS = ["append({v})", "extend({l})", "insert({n}, {v})", "pop({n})", "pop()", "remove({v})", "index({v})", "count({v})", "reverse()",
                "sort()", "sort(key=str)", "sort(reverse=True)", "copy()", "clear()", "__contains__({v})", "__mul__({n})", "__add__({l})"]
CONVERSIONS = ["", "!r", "!s", "!a"]


def argument(r, kind, texts):
    match kind:
        case "n":
            return r.choice(["0", "1", "2", "5", "10", "-1", "True"])
        case "i":
            return index(r) or "None"
        case "t":
            return r.choice(texts)
        case "l":
            return r.choice(LISTS + texts + ["['a', 'b']", "('x', 'y', 'z')"])
        case "d":
            return r.choice(["{97: 'A', 98: None}", "{ord('c'): 0x10ffff}", "str.maketrans('abc', 'xyz', 'd')", "{}"])
        case "b":
            return r.choice(["True", "False", "1"])
        case _:
            return r.choice(["'utf-8'", "'latin-1'", "'ascii'", "'utf-16'", "'utf-8', 'replace'", "'ascii', 'xmlcharrefreplace'", "'ascii', 'backslashreplace'"])


def method(r):
    texts, names = (TEXTS, list(STR_METHODS)) if r.random() < 0.7 else (BYTES, SHARED)
    name = r.choice(names)
    kinds = STR_METHODS[name] or ""
    arguments = ", ".join(argument(r, kind, texts) for kind in kinds[:r.randint(0 if r.random() < 0.2 else min(1, len(kinds)), len(kinds))])
    return [f"show({r.choice(texts)}.{name}({arguments}))"]


def list_method(r):
    lines = [f"x = {r.choice(LISTS)}"]
    for _ in range(r.randint(1, 4)):
        call = r.choice(LIST_METHODS).format(v=value(r), l=r.choice(LISTS + TUPLES), n=r.randint(-3, 5))
        lines.append(f"show(x.{call}, x)")
    return lines


def spec(r):
    parts = [r.choice(["", "", "<", ">", "^", "=", "*<", "x^", "0>", "é="]), r.choice(["", "", "+", "-", " "]), r.choice(["", "", "", "z"]),
             r.choice(["", "", "#"]), r.choice(["", "", "0"]), r.choice(["", "", "1", "8", "12", "20"]), r.choice(["", "", "", ",", "_"]),
             r.choice(["", "", ".0", ".1", ".3", ".10", ".20", ".2,"]), r.choice(["", "", "d", "b", "o", "x", "X", "c", "e", "E", "f", "F", "g", "G", "n", "s", "%", "q"])]
    return "".join(parts)


def formatted(r):
    operand = r.choice(INTS + FLOATS + TEXTS[:10] + ["None", "[1]", "1+2j"])
    kind = r.random()
    if kind < 0.5:
        return [f"show(format({operand}, {spec(r)!r}))"]
    if kind < 0.75:
        flags = "".join(r.sample("-+ #0", r.randint(0, 2)))
        directive = f"%{flags}{r.choice(['', '5', '12', '*'])}{r.choice(['', '.0', '.3', '.12'])}{r.choice('diouxXeEfFgGcrsa%')}"
        return [f"show({directive!r} % ({'9, ' if '*' in directive else ''}{operand},))"]
    return [f"v = {operand}; w = {r.randint(0, 15)}", f"show(f'{{v{r.choice(CONVERSIONS)}:{r.choice(['', '>{w}', '^{w}', '<{w}.{w}'])}}}', f'{{v = }}')"]


def sliced(r):
    sequence = r.choice(TEXTS + BYTES + LISTS + TUPLES + RANGES)
    return [f"show(({sequence})[{subscript(r)}])"]


def slice_assigned(r):
    sequence = r.choice(LISTS + ["bytearray(b'abcdef')", "list('abcdef')"])
    lines = [f"x = {sequence}"]
    for _ in range(r.randint(1, 3)):
        place = f"x[{subscript(r)}]"
        new = r.choice(LISTS + TUPLES + ["b'QR'", "'QR'", "range(3)", "5", "x"])
        lines.append(r.choice([f"{place} = {new}", f"del {place}", f"{place} += {new}"]))
        lines.append("show(x)")
    return lines
