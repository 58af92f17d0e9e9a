"""Regular expressions: a tokenizer, searches in a log, replacements by text and by functions."""
import re
from harness import main

TOKEN = re.compile(r"(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<string>\"(?:[^\"\\]|\\.)*\")|(?P<op>[-+*/=<>!]=?|[(),;])|\s+")
LOG = re.compile(r"^(\d{4})-(\d\d)-(\d\d) (\w+): (.*)$")
PROGRAM = 'total = price * 1.19 + offset(count, 42) - base; label = "a \\"quoted\\" text"; if_done = total >= limit_9;\n'


def log(n):
    levels = ["info", "warning", "error", "debug"]
    for i in range(n):
        yield f"2026-{i % 12 + 1:02d}-{i % 28 + 1:02d} {levels[i % 4]}: request {i} from 10.0.{i % 256}.{i * 7 % 256} took {i % 900} ms"


def tokens(text):
    kinds = {}
    for match in TOKEN.finditer(text):
        kind = match.lastgroup
        if kind:
            kinds[kind] = kinds.get(kind, 0) + 1
    return kinds


def slow_requests(lines):
    months = {}
    for line in lines:
        match = LOG.match(line)
        if match and match[4] in ("error", "warning"):
            took = int(re.search(r"took (\d+) ms", match[5])[1])
            month = int(match[2])
            months[month] = max(months.get(month, 0), took)
    return months


def run(n):
    kinds = tokens(PROGRAM * (n // 10))
    lines = list(log(n))
    months = slow_requests(lines)
    text = "\n".join(lines)
    hidden = re.sub(r"\d+\.\d+\.\d+\.\d+", "x.x.x.x", text)
    doubled = re.sub(r"(\d+) ms", lambda m: f"{int(m[1]) * 2} ms", text)
    found = re.findall(r"error|warning", text)
    pieces = re.split(r"[:\s]+", text)
    return f"{kinds} {sorted(months.items())[:3]} {len(hidden)} {len(doubled)} {len(found)} {len(pieces)}"


if __name__ == "__main__":
    main(run, 1500)
