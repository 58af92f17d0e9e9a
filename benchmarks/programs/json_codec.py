"""A JSON encoder and decoder in pure Python: strings, dicts, dispatch by type."""
from harness import main

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
UNESCAPES = {text[1]: char for char, text in ESCAPES.items()} | {"/": "/"}


class JsonError(ValueError):
    pass


class Encoder:
    def __init__(self):
        self.out = []

    def encode(self, value):
        self.write(value)
        return "".join(self.out)

    def write(self, value):
        if value is None:
            self.out.append("null")
        elif value is True:
            self.out.append("true")
        elif value is False:
            self.out.append("false")
        elif isinstance(value, str):
            self.string(value)
        elif isinstance(value, (int, float)):
            self.out.append(repr(value))
        elif isinstance(value, dict):
            self.mapping(value)
        elif isinstance(value, (list, tuple)):
            self.sequence(value)
        else:
            raise JsonError(f"{type(value).__name__} has no JSON form")

    def string(self, text):
        self.out.append('"')
        for char in text:
            if char in ESCAPES:
                self.out.append(ESCAPES[char])
            elif char < " " or char > "~":
                self.out.append(f"\\u{ord(char):04x}")
            else:
                self.out.append(char)
        self.out.append('"')

    def mapping(self, value):
        self.out.append("{")
        first = True
        for key, item in value.items():
            if not first:
                self.out.append(", ")
            first = False
            self.string(key)
            self.out.append(": ")
            self.write(item)
        self.out.append("}")

    def sequence(self, value):
        self.out.append("[")
        for i, item in enumerate(value):
            if i:
                self.out.append(", ")
            self.write(item)
        self.out.append("]")


class Decoder:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def decode(self):
        value = self.value()
        self.space()
        if self.at != len(self.text):
            raise JsonError(f"more text at {self.at}")
        return value

    def space(self):
        text, at = self.text, self.at
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        self.at = at

    def expect(self, char):
        self.space()
        if self.text[self.at] != char:
            raise JsonError(f"{char} expected at {self.at}")
        self.at += 1

    def word(self, word, value):
        if not self.text.startswith(word, self.at):
            raise JsonError(f"unknown word at {self.at}")
        self.at += len(word)
        return value

    def value(self):
        self.space()
        match self.text[self.at]:
            case "{":
                return self.mapping()
            case "[":
                return self.sequence()
            case '"':
                return self.string()
            case "t":
                return self.word("true", True)
            case "f":
                return self.word("false", False)
            case "n":
                return self.word("null", None)
            case _:
                return self.number()

    def mapping(self):
        result = {}
        self.expect("{")
        self.space()
        while self.text[self.at] != "}":
            self.space()
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            self.space()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1
        return result

    def sequence(self):
        result = []
        self.expect("[")
        self.space()
        while self.text[self.at] != "]":
            result.append(self.value())
            self.space()
            if self.text[self.at] == ",":
                self.at += 1
                self.space()
        self.at += 1
        return result

    def string(self):
        self.expect('"')
        parts = []
        text = self.text
        while (char := text[self.at]) != '"':
            self.at += 1
            if char != "\\":
                parts.append(char)
                continue
            char = text[self.at]
            self.at += 1
            if char == "u":
                parts.append(chr(int(text[self.at:self.at + 4], 16)))
                self.at += 4
            else:
                parts.append(UNESCAPES[char])
        self.at += 1
        return "".join(parts)

    def number(self):
        start = self.at
        text = self.text
        while self.at < len(text) and text[self.at] in "+-.eE0123456789":
            self.at += 1
        literal = text[start:self.at]
        if not literal:
            raise JsonError(f"a value expected at {start}")
        return int(literal) if literal.lstrip("-").isdigit() else float(literal)


def document(n):
    return {
        "items": [
            {"id": i, "name": f"item {i}", "price": i * 1.25, "tags": ["a", "b" * (i % 5), 'q"uote\n', "naïve"],
             "stock": None if i % 7 else {"here": i % 2 == 0, "count": -i}}
            for i in range(n)
        ],
        "total": n, "nested": [[[[]]], {}],
    }


def run(n):
    original = document(n)
    text = Encoder().encode(original)
    decoded = Decoder(text).decode()
    assert decoded == original
    try:
        Decoder(text[:-1] + "?").decode()
    except (JsonError, IndexError):
        return len(text)


if __name__ == "__main__":
    main(run, 1500)
