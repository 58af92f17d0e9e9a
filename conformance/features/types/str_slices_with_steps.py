"""Slices with steps, and counts of characters, in Latin-1, in other and in wide text."""
for s in ['Я' * 200 + 'a?b?', 'é' * 300 + '?', '?' * 150, 'a' * 200, '😀' * 100 + 'a', 'Я' * 101, '\ud800' * 130 + '?']:
    print(s.count('?'), s.count('Я'), s.count('a'), s.count('é'), s.count('\ud800'), s.count('😀'), s.count('?', 1), ascii(s[::-1][:12]), ascii(s[::7])[:20], ascii(s[200:2:-3])[:20])
for base in ('abcdefghijklmnopqrstuvwxyz0123456789' * 6, 'éàüабвгд' * 30, 'a😀b' * 40, '\ud800x\udc00' * 50):
    out = []
    for a in (None, 0, 1, 5, 40, -3, -60, 100):
        for b in (None, 0, 3, 30, 90, -1, -20):
            for st in (2, 3, -1, -2, 7, -50, 60):
                x = base[a:b:st]
                out.append(len(x))
                y = ''.join((base[i] for i in range(*slice(a, b, st).indices(len(base)))))
                assert x == y
    print(sum(out))
