"""Random values and expressions, as Python source. Everything is drawn from the random.Random that is given."""

INTS = ["0", "1", "-1", "2", "3", "-7", "10", "255", "256", "-128", "1000003", "(2**31)", "(-2**31)", "(2**53+1)", "(2**62)", "(2**63-1)",
        "(2**63)", "(-2**63)", "(-2**63-1)", "(2**64)", "(10**20)", "(-10**30)", "True", "False"]
FLOATS = ["0.0", "-0.0", "1.0", "-1.5", "0.1", "2.5", "3.5", "1e16", "1e22", "1e23", "123456789.123", "1e-5", "5e-324", "1.7976931348623157e308",
          "float('inf')", "-float('inf')", "float('nan')", "0.30000000000000004", "1e100", "-2.675"]
COMPLEX = ["1j", "(1+2j)", "-0j", "(0.5-1.5j)", "complex('inf')"]
TEXTS = ["''", "'a'", "'abc'", "'Hello World'", "'  pad\\t\\n'", "'aXbXc'", "'ß'", "'\\u0130stanbul'", "'\\ufb01x'", "'\\U0001f600a\\U0001f601'",
         "'ΑΣ'", "'ΑΣ.b'", "'1234'", "'\\u0663'", "'\\xb2'", "'a\\x00b'", "'\\ud800'", "'line\\r\\nnext\\x0bv\\u2028w'", "'don\\'t \"q\"'",
         "'camelCase snake_case'", "'ǆ'", "'\\u0345'", "'tab\\there'", "'%s {} {0}'", "'ababab'", "'--x--'", "'+12'", "'0x1F'", "'é'", "'e\\u0301'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'Hello World'", "b' \\t\\n'", "b'\\x00\\xff'", "bytearray(b'xyz')", "b'a,b,,c'", "b'ababab'", "b'1234'"]
LISTS = ["[]", "[1]", "[1, 2, 3]", "list(range(10))", "['a', 'b', 'c']", "[3, 1, 2, 1]", "[[1], [2, 3]]", "[None, True, 2.5, 'x']"]
TUPLES = ["()", "(1,)", "(1, 2, 3)", "('a', 2, None)", "tuple(range(7))"]
RANGES = ["range(0)", "range(5)", "range(2, 20, 3)", "range(10, -10, -4)", "range(2**63, 2**63 + 10, 3)"]
DICTS = ["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "dict(zip('abc', range(3)))", "{True: 1, 1.0: 2, 'k': [1]}"]
SETS = ["set()", "{1, 2, 3}", "{3, 4}", "frozenset({1})", "frozenset(range(5))"]
ANY = [INTS, FLOATS, TEXTS, BYTES, LISTS, TUPLES, RANGES, DICTS, SETS, COMPLEX, [["None"], ["..."]][0]]

BINARY = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**"]
COMPARISONS = ["==", "!=", "<", "<=", ">", ">=", "is not", "in", "not in"]


def value(r):
    """Any value; most often a number or a text."""
    return r.choice(r.choice(ANY))


def index(r):
    return r.choice(["", str(r.randint(-4, 12)), str(r.randint(-12, 4)), "None", "-1", "0", "2**70", "-2**70", "True"])


def subscript(r):
    if r.random() < 0.3:
        return str(r.randint(-5, 6))
    step = r.choice(["", ":", f":{r.choice([-3, -2, -1, 1, 2, 3, 0, 2**66, -2**66])}"])
    return f"{index(r)}:{index(r)}{step}"


def number(r, depth):
    """An arithmetic expression; powers and shifts are kept small."""
    if depth == 0 or r.random() < 0.15:
        return r.choice(r.choice([INTS, INTS, FLOATS]))
    kind = r.random()
    if kind < 0.6:
        operator = r.choice(BINARY[:9])
        return f"({number(r, depth - 1)} {operator} {number(r, depth - 1)})"
    if kind < 0.7:
        return f"({number(r, 0)} {r.choice(['<<', '>>', '**'])} {r.choice(['0', '1', '3', '7', '-1', '2.0', '0.5', 'True'])})"
    if kind < 0.8:
        return f"({r.choice(['-', '+', '~', 'not '])}{number(r, depth - 1)})"
    if kind < 0.9:
        function = r.choice(["abs({})", "int({})", "float({})", "bool({})", "round({})", "round({}, 1)", "round({}, -2)", "hash({})", "repr({})",
                             "divmod({}, 7)", "divmod({}, -2.5)", "pow({}, 3, 11)", "({}).is_integer()", "float.hex(float({}))",
                             "({}).as_integer_ratio()", "int({}).bit_length()", "str({})", "complex({})", "math.floor({})", "math.isqrt(int({}))",
                             "math.trunc({})", "bin(int({}))", "max({}, 1)", "min(2.0, {})", "sum([{}, 1, 2.5])"])
        return function.format(number(r, depth - 1))
    if kind < 0.95:
        return f"({number(r, depth - 1)} {r.choice(COMPARISONS[:7])} {number(r, depth - 1)} {r.choice(COMPARISONS[:6])} {number(r, 0)})"
    return f"({number(r, depth - 1)} if {number(r, depth - 1)} else {number(r, depth - 1)})"


def mixed(r, depth):
    """An expression of any types: most raise, and the messages matter."""
    if depth == 0:
        return value(r)
    kind = r.random()
    if kind < 0.5:
        return f"({mixed(r, depth - 1)} {r.choice(BINARY[:9] + COMPARISONS)} {mixed(r, depth - 1)})"
    if kind < 0.8:
        return f"({mixed(r, depth - 1)})[{subscript(r)}]"
    function = r.choice(["len", "sorted", "list", "tuple", "str", "repr", "bytes", "sum", "max", "min", "any", "all", "int", "float", "ascii",
                         "bool", "hash", "type", "iter", "reversed", "ord", "chr", "abs", "bytearray", "callable", "enumerate", "dict", "id is"])
    if function in ("hash", "id is", "iter", "reversed", "enumerate"):
        return f"type({mixed(r, depth - 1)}).__name__"
    return f"{function}({mixed(r, depth - 1)})"
