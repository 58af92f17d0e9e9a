"""A template engine: text is compiled to a tree of nodes, which renders with filters, loops and conditions."""
import re
from harness import main

TOKENS = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.DOTALL)


def escape(value):
    return str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


FILTERS = {"upper": lambda v: str(v).upper(), "title": lambda v: str(v).title(), "len": len, "escape": escape,
           "money": lambda v: f"{v:,.2f}"}


class Context:
    """A stack of scopes."""

    def __init__(self, values):
        self.scopes = [values]

    def __getitem__(self, name):
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        raise KeyError(name)

    def __enter__(self):
        self.scopes.append({})
        return self.scopes[-1]

    def __exit__(self, *failure):
        self.scopes.pop()


class Expression:
    """a.b.c|filter|filter"""

    def __init__(self, text):
        path, *filters = text.strip().split("|")
        self.name, *self.steps = path.split(".")
        self.filters = [FILTERS[name] for name in filters]

    def value(self, context):
        value = context[self.name]
        for step in self.steps:
            try:
                value = value[step]
            except (TypeError, KeyError):
                value = getattr(value, step)
            if callable(value):
                value = value()
        for function in self.filters:
            value = function(value)
        return value


class Text:
    def __init__(self, text):
        self.text = text

    def render(self, context, out):
        out.append(self.text)


class Output:
    def __init__(self, text):
        self.expression = Expression(text)

    def render(self, context, out):
        out.append(str(self.expression.value(context)))


class Block:
    def __init__(self):
        self.nodes = []

    def render(self, context, out):
        for node in self.nodes:
            node.render(context, out)


class For:
    def __init__(self, text):
        self.variable, _, source = text.split(None, 2)
        self.source = Expression(source)
        self.body = Block()

    def render(self, context, out):
        with context as scope:
            for index, item in enumerate(self.source.value(context)):
                scope[self.variable] = item
                scope["index"] = index
                self.body.render(context, out)


class If:
    def __init__(self, text):
        self.negated = text.startswith("not ")
        self.condition = Expression(text.removeprefix("not "))
        self.body = Block()
        self.other = Block()

    def render(self, context, out):
        chosen = bool(self.condition.value(context)) != self.negated
        (self.body if chosen else self.other).render(context, out)


class Template:
    def __init__(self, source):
        self.root = Block()
        blocks = [(self.root, None)]
        for token in TOKENS.split(source):
            if token.startswith("{{"):
                blocks[-1][0].nodes.append(Output(token[2:-2]))
            elif token.startswith("{%"):
                self.statement(token[2:-2].strip(), blocks)
            elif token:
                blocks[-1][0].nodes.append(Text(token))
        if len(blocks) != 1:
            raise SyntaxError("an end is missing")

    @staticmethod
    def statement(text, blocks):
        word, _, rest = text.partition(" ")
        match word:
            case "for" | "if":
                node = (For if word == "for" else If)(rest)
                blocks[-1][0].nodes.append(node)
                blocks.append((node.body, node))
            case "else":
                _, node = blocks.pop()
                blocks.append((node.other, node))
            case "end":
                blocks.pop()
            case _:
                raise SyntaxError(f"unknown statement {word}")

    def render(self, **values):
        out = []
        self.root.render(Context(values), out)
        return "".join(out)


PAGE = """<html><title>{{ title|title }}</title>
{% if user %}<p>Hello {{ user.name|escape|upper }}, {{ rows|len }} rows.</p>{% else %}<p>Who are you?</p>{% end %}
<table>{% for row in rows %}
  <tr class="row{{ index }}">{% for cell in row.cells %}<td>{{ cell|escape }}</td>{% end %}
  {% if not row.hidden %}<b>{{ row.price|money }}</b>{% else %}-{% end %}</tr>{% end %}
</table></html>
"""


class Row:
    def __init__(self, number):
        self.cells = [f"<{number}>", number * number, "a & b", None]
        self.hidden = number % 3 == 0
        self.number = number

    def price(self):
        return self.number * 1234.5


def run(n):
    total = 0
    for i in range(4):
        page = Template(PAGE).render(title="the table", user={"name": "A < B"} if i % 2 else None,
                                     rows=[Row(number) for number in range(n)])
        total += len(page)
    return f"{total} {page[:30]!r}"


if __name__ == "__main__":
    main(run, 1500)
