"""Replacing and deleting in ASCII, Latin-1, other, wide and surrogate text, short and long."""
for t in ('a b c ' * 50, 'é ü ' * 60, 'Я б ' * 70, '\ud83d \ude00' * 60, '\ud83d \ude00', '😀 a' * 40, '', '   ', ' ' * 300, 'Я' * 200, 'a' * 500):
    for o in (' ', 'a', 'Я', 'zz', 'б ', '', ' a', '\ud83d'):
        for n in ('', 'x', 'Я', '\ude00'):
            x = t.replace(o, n)
            y = t.replace(o, n, 3)
            print(len(x), len(y), ascii(x[:9]), x.isascii(), end=';')
    print()
    for e in ('ascii', 'latin-1', 'utf-16-le'):
        try:
            print(len(t.encode(e)), end=' ')
        except UnicodeError as x:
            print(str(x)[:60], end=' ')
    print(t.upper() == t, len(t.casefold()), ascii(t[::-1][:5]), ascii(t.encode('utf-16', 'surrogatepass').decode('utf-16', 'surrogatepass')[:6]))
