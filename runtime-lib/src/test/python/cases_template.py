"""Cases for the templates of str.format."""
import _string


def split(name):
    first, rest = _string.formatter_field_name_split(name)
    return first, list(rest)


def fill(template, args, names, mapping):
    named = dict(map(tuple, names))
    return template.format_map(named) if mapping else template.format(*args, **named)


OPS = {'parse': lambda s: list(_string.formatter_parser(s)), 'split': split, 'format': fill}

TEMPLATES = '''a|{}|{a}|{{|}}|{{}}|{|}|a{|a}|{a|{a!|{a!r|{a!r}|{a!rx}|{a!}|{a!r:|{a!r:x}|{a:{b}}|{a:{b|{a:{b}|{a:}}|{a:{{}}}|{[}]}|{a[}]}|{a[{]}|{a[b]}|
{a.b[c].d}|{!r}|{:x}|{a!r:}|{a!!}|{a!:}|a{{b}}c{d}e|{a:b!r}|{a[:]}|{a[!]}|{a!\U0001f600}|{{{}}}|{}}|{{}|{a{b}}|{a{b}c}|{a:{b:{c}}}|{ a }|{a!r }|{\n}|{a]}|{a[}|
{a:[}|{a!r}}|x{a!|{!|{:|{a!rr|\U0001f600{\U0001f601}|{a:{}!r}|{a!s:{b!r:c}}|{a[b}|{a[[]}|{a[]]}|{a[b]c}|\ud83d{\ude00}'''.split('|') + ['']
NAMES = '''0|1|01|a|a.b|a[0]|a[b]|a[-1]|a.b.c[d][e]|.a|[a]|a.|a[|a[]|a[b|a[b]c|a..b|a.b[c]d|0.a|\u0661|a[\u0661]|99999999999999999999|a[99999999999999999999]|
9223372036854775807|9223372036854775808|a]|a.b]|-1|+1| 1|1 |a[1 ]|a b|a[[b]]|a[0x1]|a.0|a[0].|1a|0[0]|\U0001f600.\U0001f601|a[]]|a[.]|a[b.c]|1_0'''.replace('\n', '').split('|') + ['']
FORMATS = [
    ('{}{}', [1]), ('{0}{}', [1]), ('{}{0}', [1]), ('{a}', []), ('{:{}}', [5, 6]), ('{:{:{}}}', [5, 6, 7]), ('{!x}', [5]), ('{!}', [5]), ('{0!rx}', [5]), ('{', [5]),
    ('}', [5]), ('{0', [5]), ('{!r', [5]), ('{0[0]}', ['x']), ('{!\xe9}', [5]), ('{!\x01}', [5]), ('{:', [5]), ('{0.}', [1]), ('{0[]}', [1]), ('{0[a}', [1]),
    ('{.real}', [5]), ('{[0]}', ['seven']), ('{} {0.real}', [5]), ('{99999999999999999999}', []), ('{0:{0}{1}}', [1, 2]), ('{-1}', [3]), ('{0:}}', [3]),
    ('{:{{}}}', [5]), ('{!r:{}}', ['x', 7]), ('{ }', [1]), ('{0[0]}{1.real:>5}|{0!r:^7}|{0!a}', ['\xe9', 5]), ('{{{}}}{{', [1]), ('{:{}}{}', [1, 5, 2]),
    ('{\U0001f600}', []), ('x' * 50 + '{}', ['\U0001f600'])]
NAMED = [('{a}{b!r}', [['a', 1], ['b', 'x']]), ('{a:{b}}', [['a', 1], ['b', '>5']]), ('{a[0]}{b}', [['a', 'xyz']]), ('{}', []), ('{0}', [['0', 1]]), ('{a.real}', [['a', 7]]), ('{a', [])]


def cases(rng, size):
    for s in TEMPLATES:
        yield 'parse', s
    for s in NAMES:
        yield 'split', s
    for template, args in FORMATS:
        yield 'format', template, args, [], False
    for template, names in NAMED:
        yield 'format', template, [], names, False
        yield 'format', template, [], names, True
    for _ in range(60 * size):
        s = ''.join(rng.choice(['{', '}', '{}', '{0}', '!r', '!', ':', '5', '[0]', '[', ']', '.real', '.', 'x', '{:', '{!', '\xe9']) for _ in range(rng.randrange(1, 8)))
        yield 'parse', s
        yield 'split', s.replace('{', '').replace('}', '')
        yield 'format', s, ['ab', 7, 'c'], [], False
