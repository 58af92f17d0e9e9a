"""A calculator: one expression or assignment a line, by a Pratt parser and structural pattern matching.

usage: calculator.py < LINES
"""
import operator
import re
import sys
from dataclasses import dataclass
from fractions import Fraction

TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[a-z]\w*)|(?P<op>\*\*|[-+*/()=]))")
BINARY = {"+": (10, operator.add), "-": (10, operator.sub), "*": (20, operator.mul), "/": (20, operator.truediv),
          "**": (31, operator.pow)}


@dataclass(frozen=True, slots=True)
class Number:
    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    id: str


@dataclass(frozen=True, slots=True)
class Negate:
    operand: object


@dataclass(frozen=True, slots=True)
class Binary:
    op: str
    left: object
    right: object


def tokens(line):
    position = 0
    line = line.rstrip()
    while position < len(line):
        match = TOKEN.match(line, position)
        if not match:
            raise SyntaxError(f"what is {line[position:].strip()!r}?")
        yield match.lastgroup, match[match.lastgroup]
        position = match.end()
    yield "end", ""


class Parser:
    def __init__(self, line):
        self.tokens = list(tokens(line))
        self.position = 0

    def peek(self):
        return self.tokens[self.position]

    def take(self):
        token = self.peek()
        self.position += 1
        return token

    def prefix(self):
        match self.take():
            case "number", text:
                return Number(Fraction(text))
            case "name", text:
                return Name(text)
            case "op", "-":
                return Negate(self.expression(30))
            case "op", "(":
                inner = self.expression(0)
                if self.take() != ("op", ")"):
                    raise SyntaxError("a ) is missing")
                return inner
            case _, text:
                raise SyntaxError(f"unexpected {text!r}" if text else "the line ends too early")

    def expression(self, least):
        left = self.prefix()
        while (op := self.peek()[1]) in BINARY and (power := BINARY[op][0]) > least:
            self.take()
            left = Binary(op, left, self.expression(power - (power & 1) * 2))
        return left

    def line(self):
        node = self.expression(0)
        if self.peek() != ("end", ""):
            raise SyntaxError(f"unexpected {self.peek()[1]!r}")
        return node


def evaluate(node, names):
    match node:
        case Number(value):
            return value
        case Name(id) if id in names:
            return names[id]
        case Name(id):
            raise NameError(f"{id} has no value")
        case Negate(operand):
            return -evaluate(operand, names)
        case Binary(op, left, right):
            return BINARY[op][1](evaluate(left, names), evaluate(right, names))


def main():
    names = {}
    for line in sys.stdin:
        target, equals, rest = line.rpartition("=")
        try:
            value = evaluate(Parser(rest).line(), names)
            if equals:
                names[target.strip()] = value
            print(f"{line.strip()}  ->  {value}")
        except (SyntaxError, NameError, ArithmeticError) as error:
            print(f"{line.strip()}  !   {type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
