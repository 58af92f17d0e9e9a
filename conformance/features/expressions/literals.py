# Literals of every kind.
print(0xFF, 0o17, 0b11, 1_000_000, 0x_ff, 00)
print(1.5, .5, 5., 1e3, 1E-5, 1_0.0_1, 3j, 1.5e2j)
print('a\tb\\n', r'a\tb', "it's", 'say "x"', '''multi
line''', "\x41\u00e9\U0001F600\N{GREEK SMALL LETTER ALPHA}\101\0end".encode("utf-8"))
print(b'by\x00tes', rb'\x', b"\xff\'", bytes([65]))
print("con" "cat" 'ed' f"{1}" r"\n")
print([], (), {}, {1}, {1: 2}, (1,), [[]], ...)
print(True, False, None, NotImplemented)
print("line \
continued")
print(u"unicode", 'tab	inside')
print("a"if True else 2, [(1)for x in(1,)])
print(0.1 + 0.2, 1e16, 1e15, 123456789.123, 1e-4, 1e-5, -0.0, 1e22, 1.0)
