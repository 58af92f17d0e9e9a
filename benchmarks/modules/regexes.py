"""re: searches, splits and replacements, from literal to backtracking."""
import re
from cases import main

LINES = [f"2026-{i % 12 + 1:02d}-{i % 28 + 1:02d} {'info warning error debug'.split()[i % 4]}: request {i} from "
         f"10.0.{i % 256}.{i * 7 % 256} took {i % 900} ms by user{i}@host{i % 9}.example.org" for i in range(300)]
LOG = "\n".join(LINES)
CODE = 'total = price * 1.19 + offset(count, 42) - base; label = "a \\"quoted\\" text"; if_done = total >= limit_9;\n' * 30
HTML = '<div class="row"><a href="/x?y=1">text &amp; more</a><br/><p id=q>para</p></div>\n' * 40
RAW = LOG.encode()
WIDE = ("naïve Straße \N{GREEK SMALL LETTER ALPHA}\N{GREEK SMALL LETTER BETA} 123 " * 100)
ASTRAL = ("smile \U0001f600 and 42 \U00010400x " * 100)

TOKEN = re.compile(r"(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<string>\"(?:[^\"\\]|\\.)*\")|(?P<op>[-+*/=<>!]=?|[(),;])|\s+")
SCAN = re.compile(r"\s*(?:(\d+)|(\w+)|(.))")
LINE = re.compile(r"^(\d{4})-(\d\d)-(\d\d) (\w+): (.*)$")
EMAIL = re.compile(r"[\w.]+@[\w.]+\.\w+")
IP = re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b")
TAG = re.compile(r"<(/?)(\w+)((?:\s+\w+=(?:\"[^\"]*\"|\w+))*)\s*/?>")
TEMPLATE = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.DOTALL)
PAGE = "<p>{{ name }}</p>{% if x %}some {{ text }} here{% end %} and plain text after it\n" * 50
VERBOSE = re.compile(r"""(?x) ^ (?P<key> [^=\s]+ ) \s* = \s* (?P<value> .*? ) \s* $""")
SETTINGS = [f"key_{i}  = value {i}  " for i in range(100)]
WORDS = "foo foobar bar bazaar qux quux corge grault garply waldo fred plugh xyzzy thud".split()


def tokens():
    count = 0
    for match in TOKEN.finditer(CODE):
        if match.lastgroup:
            count += 1
    return count


def scanner():
    position, kinds = 0, 0
    while match := SCAN.match(CODE, position):
        position = match.end()
        kinds += match.lastindex
    return kinds


main({
    "tokens": tokens,
    "scanner": scanner,
    "match_lines": lambda: sum(1 for line in LINES if LINE.match(line)),
    "groups": lambda: sum(len(LINE.match(line).groups()) for line in LINES),
    "search_literal": lambda: sum(1 for line in LINES if re.search("error", line)),
    "search_number": lambda: [re.search(r"took (\d+) ms", line)[1] for line in LINES],
    "findall_words": lambda: len(re.findall(r"\w+", LOG)),
    "findall_alternatives": lambda: len(re.findall(r"error|warning", LOG)),
    "findall_ignorecase": lambda: len(re.findall(r"ERROR|request", LOG, re.I)),
    "findall_email": lambda: len(EMAIL.findall(LOG)),
    "findall_ip": lambda: len(IP.findall(LOG)),
    "findall_many": lambda: len(re.findall("|".join(WORDS), LOG + CODE)),
    "tags": lambda: len(TAG.findall(HTML)),
    "sub_text": lambda: re.sub(r"\d+\.\d+\.\d+\.\d+", "x.x.x.x", LOG),
    "sub_groups": lambda: re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", LOG),
    "sub_function": lambda: re.sub(r"(\d+) ms", lambda m: f"{int(m[1]) * 2} ms", LOG),
    "sub_spaces": lambda: re.sub(r"\s+", " ", LOG),
    "split": lambda: len(re.split(r"[:\s]+", LOG)),
    "split_template": lambda: len(TEMPLATE.split(PAGE)),
    "lazy": lambda: sum(len(VERBOSE.match(line)["value"]) for line in SETTINGS),
    "multiline": lambda: len(re.findall(r"(?m)^\S+ (\w+):.*ms", LOG)),
    "lookaround": lambda: len(re.findall(r"(?<=user)\d+(?=@)", LOG)),
    "backreference": lambda: len(re.findall(r"(\w)\1", LOG)),
    "backtrack": lambda: re.match(r"(?:a|ab)*c", "ab" * 200) is None and re.match(r"(.*)(\d)(.*)x", LINES[7]) is not None,
    "bytes": lambda: len(re.findall(rb"(\w+)@(\w+)", RAW)),
    "unicode": lambda: len(re.findall(r"\w+", WIDE)),
    "astral": lambda: len(re.findall(r"\w+", ASTRAL)),
    "escape": lambda: re.escape(LINES[0]),
    "fullmatch": lambda: sum(1 for word in WORDS if re.fullmatch(r"[a-z]+", word)),
})
