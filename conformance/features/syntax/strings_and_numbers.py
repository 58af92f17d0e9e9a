# Syntax errors of literals.
import warnings
warnings.simplefilter("ignore")

def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


show("'abc", "\"abc", "'''abc", "\"\"\"abc\ndef", "x = 'a\nb'", "'a' b'b'", "b'\u00e9'", "'\\x'", "'\\x1'", "'\\u12'", "'\\U00110000'", "'\\N{no such}'", "'\\N'", "'\\N{}'", "b'\\x'", "b'\\x1'", "rb'\\x'", "ub'x'", "bu'x'", "fb'x'", "rf'{x}'", "u'x'", "ur'x'", "tf'x'")
show("0777", "00", "0_0", "0_7", "1__0", "1_", "_1", "0x", "0xg", "0x_", "0b2", "0b", "0b12", "0o8", "0o", "0o18", "0b1_", "1e", "1e+", "1.e", "1._5", "1_.5", "1.5_", "1e_5", "1j2", "1jx", "1x", "1.2.3", "0_", "0123.5", "0123j", "0b1.5", "0xfg", "1if 2else 3", "1 if 2else3", "0x1for x in y", "1_000", "12abc", "1.0abc", "1e5abc", "0b1x", "0o7x")
show("a?b", "a$b", "a!b", "a ` b", "\u00a0x", "x = \u201chi\u201d", "\u20ac = 1", "x = 5\u00b0", "a\x00b", "x\u200b = 1", "\x0cx = 1", "x = 1 \x07", "a\\b", "\ufeffx = 1", "x\ufeff = 1", "\u037e", "caf\u00e9 = 1", "\u00b2 = 1", "a\u00b2 = 1", "\U0001f600 = 1", "a \u2212 b")
show("'\\8'", "1 .real", "1.real", "1..real", "1.__add__(2)", "'a' 'b' 1", "'a' f'{b}' b'c'", "f'' b''", "t'' 'a'", "'a' t''", "f'' t''", "b'a' t''", "''''", "'''''", "'a''", "x = ''' y", "'\\", "'abc\\", "('abc", "('abc\n)", "{'a: 1}", "f(\"abc)")
