# A tokenizer, a recursive-descent parser and an evaluator with variables and functions.
import re
from dataclasses import dataclass
from typing import Callable

TOKEN = re.compile(r"\s*(?:(?P<number>\d+\.?\d*)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|[-+*/(),=]))")


@dataclass(frozen=True)
class Number:
    value: float


@dataclass(frozen=True)
class Name:
    id: str


@dataclass(frozen=True)
class Binary:
    op: str
    left: object
    right: object


@dataclass(frozen=True)
class Call:
    name: str
    args: tuple


@dataclass(frozen=True)
class Assign:
    name: str
    value: object


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def tokenize(text):
    position = 0
    while position < len(text.rstrip()):
        if not (m := TOKEN.match(text, position)):
            raise ParseError(f"unexpected {text[position]!r}", position)
        position = m.end()
        yield m.lastgroup, m[m.lastgroup], m.start(m.lastgroup)
    yield "end", "", position


class Parser:
    PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 4}

    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.index = 0

    @property
    def current(self): return self.tokens[self.index]

    def advance(self):
        token = self.current
        self.index += 1
        return token

    def expect(self, value):
        if self.current[1] != value:
            raise ParseError(f"expected {value!r}, found {self.current[1] or 'end'!r}", self.current[2])
        self.advance()

    def parse(self):
        node = self.expression(0)
        if self.current[1] == "=" and isinstance(node, Name):
            self.advance()
            node = Assign(node.id, self.expression(0))
        if self.current[0] != "end":
            raise ParseError(f"unexpected {self.current[1]!r}", self.current[2])
        return node

    def expression(self, least):
        left = self.unary()
        while (p := self.PRECEDENCE.get(self.current[1], 0)) > least:
            op = self.advance()[1]
            left = Binary(op, left, self.expression(p - (op == "**")))
        return left

    def unary(self):
        if self.current[1] == "-":
            self.advance()
            return Binary("-", Number(0), self.expression(3))
        return self.primary()

    def primary(self):
        match self.advance():
            case ("number", text, _): return Number(float(text) if "." in text else int(text))
            case ("name", name, _) if self.current[1] == "(":
                self.advance()
                args = []
                while self.current[1] != ")":
                    args.append(self.expression(0))
                    if self.current[1] != ")": self.expect(",")
                self.expect(")")
                return Call(name, tuple(args))
            case ("name", name, _): return Name(name)
            case (_, "(", _):
                node = self.expression(0)
                self.expect(")")
                return node
            case (_, text, position): raise ParseError(f"unexpected {text or 'end'!r}", position)


class Evaluator:
    functions: dict[str, Callable] = {"max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}

    def __init__(self): self.variables = {"pi": 3.14159}

    def __call__(self, node):
        return getattr(self, "eval_" + type(node).__name__.lower())(node)

    def eval_number(self, node): return node.value
    def eval_assign(self, node):
        self.variables[node.name] = result = self(node.value)
        return result
    def eval_name(self, node):
        try:
            return self.variables[node.id]
        except KeyError:
            raise NameError(f"unknown variable {node.id}") from None
    def eval_binary(self, node):
        a, b = self(node.left), self(node.right)
        match node.op:
            case "+": return a + b
            case "-": return a - b
            case "*": return a * b
            case "/": return a / b
            case "**": return a ** b
    def eval_call(self, node): return self.functions[node.name](*map(self, node.args))


evaluate = Evaluator()
for line in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "x = 5", "x * x - 1", "max(1, x, abs(-9))", "pi * 2", "10 / 4", "7 - 3 - 2", "1 +", "(1", "2 $ 3", "y", "1 / 0", "f(1)", "1 2", "x = y = 3", "max(1 2)", "sum()", ""):
    try:
        print(f"{line!r:25} {evaluate(Parser(line).parse())}")
    except (ParseError, NameError, ArithmeticError, LookupError) as e:
        print(f"{line!r:25} {type(e).__name__}: {e}")
print(Parser("a + b * f(1, -c)").parse())
