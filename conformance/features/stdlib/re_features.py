# re: groups, flags, lookaround, substitution, splitting, scanning and the errors of patterns.
import re
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "2024-03 rest")
print(m, m[0], m["year"], m.group(1, 2), m.groups(), m.groups("-"), m.groupdict(), m.span("month"), m.start(3), m.lastindex, m.lastgroup, m.end(), m.string, m.re.pattern, m.regs, m.expand(r"\g<month>/\1"))
print(re.findall(r"\w+", "a bc"), re.findall(r"(\w)(\d)?", "a1b"), re.split(r"(,)\s*", "a, b,c"), re.split(r"\b", "ab c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("x*", "-", "abxd"), re.subn("a", lambda m: m[0].upper(), "banana", count=2), [m.span() for m in re.finditer("a*", "baa")], re.fullmatch("a|ab", "ab"), re.search(r"(?<=\$)\d+(?!\d|%)", "$5% $77"), re.escape("a.b*c[é]"), re.match(r"(?i:A)b", "ab"), re.findall(r"^\w", "a\nb", re.M), re.match("a.b", "a\nb", re.S), re.match(r"""a  # comment
  b""", "ab", re.X), re.findall(r"\d", "1٣", re.A), re.findall(r"(?:ab)+?", "ababab"), re.match(r"(a)|b", "b").groups(), re.search(r"(.)\1", "abccd"), re.search(r"(?P<q>['\"]).*?(?P=q)", "x 'y' \"z\""), re.match(r"(a)?(?(1)b|c)", "c"), re.findall(r"a{2,3}?", "aaaaa"), re.match(r"a++b", "aaab"), re.match(r"(?>a+)ab", "aaab"), sep="\n")
p = re.compile(r"\s*(\w+)", re.I | re.M)
print(p, p.flags, p.groups, p.groupindex, p.pattern, p.match("  ab", 1), p.search("a b", 1, 2), p == re.compile(r"\s*(\w+)", re.I | re.M), re.I | re.X, repr(re.compile("a" * 5, re.S)), re.compile(b"a").match(b"ab"), p.scanner("a b").match())
for pattern in ("(", ")", "[", "[z-a]", "*", "a**", "a{2,1}", "(?P<1>a)", "(?P<a>x)(?P<a>y)", "(?P=b)", r"\1", "(?<=a+)b", "(?z)", "(?", "(?P", "(?P<a", "\\", r"\q", "[\\q]", "(?i", "a(?i)b", "(?(1)a|b|c)", "(?(2)a)", "(?#", "(?<a", "[a-\\d]", "(?-i)", "(?i-i:a)", "(?au:a)", "\\N{no}", "\\x1", "\\u12", "(?P<a b>c)", "a?*", "[]", "[^]", "(?:", "(?L)a", "(?<!a*)b", "(?P>a)", r"\8", "(a)\\2"):
    try:
        print(pattern, re.compile(pattern).pattern)
    except re.PatternError as e:
        print(pattern, "->", e, e.pos, e.lineno, e.colno)
for f in (lambda: re.sub("(a)", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", r"\g<1", "a"), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match(5, "a"), lambda: re.match("a", 5), lambda: m[9], lambda: m["zz"], lambda: m.group("zz"), lambda: re.compile(p, re.I), lambda: re.split("", "abc"), lambda: m.start("nope"), lambda: re.sub("a", 5, "a"), lambda: re.sub("(a)|b", r"[\1]", "ab"), lambda: re.compile("a", "b"), lambda: re.sub("a", "\\x", "a"), lambda: re.sub("a", "\\n\\t", "a"), lambda: p.sub("-", "a", 1), lambda: re.template):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
scanner = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"[a-z]+", lambda s, t: t), (r"\s+", None)])
print(scanner.scan("12 ab 3 $ x"))
