import re


def show(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


p = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(?:-(\d\d))?')
m = p.search('on 2024-05 and 2023-01-31')
print(m, m.group(), m.group(1, 'month'), m.groups(), m.groups('x'), m.groupdict(), m.span('year'), m.start(3), m.end(), m['year'], m[0])
print(m.lastindex, m.lastgroup, m.pos, m.endpos, m.regs, m.re is p, m.string)
print(p.groups, p.groupindex, p.flags, p.pattern, p)
show('no group', lambda: m.group(9))
show('no name', lambda: m['day'])
print(p.findall('2024-05 2023-01-31'))
print([x.group() for x in p.finditer('2024-05 2023-01-31')])
print(p.sub(r'\g<month>/\1', '2024-05 2023-01-31'), p.subn('-', '2024-05 2023-01-31', count=1))
print(re.sub('a', lambda m: m.group().upper(), 'banana', count=2))
print(re.split(r'[,;]\s*', 'a, b;c,d'), re.split(r'(,)', 'a,b,c', maxsplit=1), re.split(r'x*', 'axbc'))
print(re.sub('x*', '-', 'abxd'), re.findall(r'\b|\w', 'a b'))
print(re.fullmatch('a+', 'aaa'), re.fullmatch('a+', 'aab'), re.match('b', 'ab'))
print(re.findall(r'(a)(b)?', 'aba'), re.findall('a|(b)', 'ab'))
print(m.expand(r'\1:\g<month>'), re.compile('(a)|b').match('b').expand(r'[\1]'))
print(re.escape('a.b*c'), re.compile('a', re.I | re.M), re.compile(b'a', re.L))
print(re.match(r'(?i)straße', 'STRAßE'), re.findall(r'\w+', 'żółw 42 x_y', re.A))
print(re.search(r'(?<=a)b(?!c)', 'abc ab').span(), re.search(r'(\w)\1', 'hello').group())
print(re.match(r'(a)?(?(1)b|c)', 'ab'), re.match(r'(a)?(?(1)b|c)', 'c'))
print(re.match(r'(?:a|ab)*+c', 'abc'), re.match(r'(?>a*)a', 'aaa'), re.match('a{2,3}?', 'aaaa').group())
print(re.sub(b'a', b'b', b'banana'), re.findall(rb'\d+', b'a1b22'))
show('mixed', lambda: re.match('a', b'a'))
show('mixed bytes', lambda: re.match(b'a', 'a'))
show('not a string', lambda: re.match('a', 5))
show('bad pattern', lambda: re.compile('(a'))
show('bad escape', lambda: re.sub('a', r'\q', 'a'))
show('bad group', lambda: re.sub('a', r'\2', 'a'))
show('callable result', lambda: re.sub('a', lambda m: 5, 'a'))
print(re.match('.', '\U0001F600x'), re.findall('[\U0001F600-\U0001F64F]', 'a\U0001F600b\U0001F601'))
print(re.sub('\U0001F600', 'x', 'a\U0001F600b'), re.split('b', '\U0001F600b\U0001F601'))
s = re.compile('a').scanner('aab')
print(s.match(), s.search(), s.search(), s.match())
print(p == re.compile(p.pattern), p == re.compile('x'), hash(p) == hash(re.compile(p.pattern)), len({p, re.compile(p.pattern)}))
print(re.compile('a').match('xa', 1), re.compile('^a').match('xa', 1), re.compile('a$').search('ab', 0, 1), re.compile('a').search('ba', -5, 100))
print(re.match('(?:a|b)*', 'ab' * 100000).end())
print(type(m), type(p), isinstance(m, re.Match), re.Pattern.__module__)
print(list(re.finditer('', 'ab')), re.findall('', ''))
lexer = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'\w+', lambda s, t: t), (r'\s+', None)])
print(lexer.scan('ab 12 c'))
print(re.compile(r'''
    (\d+)   # number
    \s*
''', re.VERBOSE).findall('1 2'))
import copy
print(copy.copy(p) is p, copy.deepcopy(m) is m)
