"""The tokens and errors of module tokenize, and of the compiler's own tokenizer."""
import tokenize, io
def t(src, **kw):
    try:
        r = [(tokenize.tok_name[x.type], x.string, x.start, x.end, x.line) for x in tokenize.generate_tokens(io.StringIO(src).readline)]
        print(ascii(src), *map(ascii, r), sep="\n   ")
    except SyntaxError as e:
        print(ascii(src), type(e).__name__, e.args, )
    except tokenize.TokenError as e: print(ascii(src), "TokenError", e)
import _tokenize
def c(src):
    try:
        r = list(_tokenize.TokenizerIter(io.StringIO(src).readline, extra_tokens=False))
        print("C", ascii(src), *map(ascii, r), sep="\n   ")
    except SyntaxError as e:
        print("C", ascii(src), type(e).__name__, e.args, )
for s in ("if 1:\n        a\n\tb\n", "if 1:\n \ta\n\tb\n", "if 1:\n    a\n  b\n", "0_", "1_", "1__0", "1.2_", "1e2_", "1e+", "1e", "2sin(x)", "1_0j", "1jx", "0xg", "0x", "0x1_", "0b12", "0b2", "0b", "0o18", "0o8", "0o_", "0o1a", "012", "00", "0_0", "0e1", "09.5", "1.e5", "1..a", ".5_", "1_000.0_1e1_0j", "(1+2]", "]", "a\xa0", "\u20ac", "a$b", "a?b", "!", "x = \\\n  5\n", "\\\n", "\npass\n    \\\n\npass\n", "\ndef f():\n    \\\n  x\n", "a\n ", "  a", "\\ a\n", "x = '\n", "'''abc", "(", "a = (1,\n2", "\ta\n", "\x0c a\n", "\u0661", "a\u0661", "\U0001d4d0", "# c", "if x:\n  y\n # c\n  z", "if 1:\n  a\n b\n"):
    t(s); c(s)
t("".join("  " * i + "if 1:\n" for i in range(101)) + " " * 202 + "pass")
c("".join("  " * i + "if 1:\n" for i in range(101)) + " " * 202 + "pass")
c("(" * 201); 
