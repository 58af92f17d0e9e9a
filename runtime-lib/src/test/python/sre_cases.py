"""Writes cases.txt: what CPython's _sre finds for patterns of test.re_tests and for random ones.

A line "P groups code pattern" is followed by lines "operation pos endpos subject result": operations m(atch),
f(ullmatch), s(earch) with the spans and lastindex, i(finditer) with the spans; a subject is b<hex> or u<code points>.

    python3.14 sre_cases.py > src/test/resources/org/pyjc/runtime/module/sre/cases.txt
"""
import random
import re
import sys
import warnings
from re import _compiler, _parser

from test.re_tests import tests

ATOMS = ['a', 'b', 'c', 'ab', '.', '[ab]', '[^a]', '[a-c]', r'\w', r'\d', r'\s', r'\W', r'[^\d]', r'\b', r'\B', '^', '$',
         r'\A', r'\Z', 'A', '[A-B]', 'é', 'İ', 'k', 'ſ', '[Ѐ-ѐx]', '\U00010400',
         '[\U00010400-\U00010427]', r'[\s\S]', '\n', '[぀-㄀ĀȀ-Ȑab]']
BYTE_ATOMS = [a for a in ATOMS if a.isascii()]
QUANTIFIERS = ['*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,3}?', '{2,}', '{,2}', '*+', '++', '?+', '{1,2}+',
               '{2,3}?', '{0}']
PREFIXES = ['(?=', '(?!', '(?<=', '(?<!', '(?>', '(?i:', '(?s:']
NARROW = 'aabbcAB  1_\néÉkKKİisſSАаxѐ'
WIDE = '\U00010400\U00010428\U0001F600'


class Generator:
    def __init__(self, atoms):
        self.atoms = atoms
        self.groups = 0

    def group(self, body):
        self.groups += 1
        return '(' + body + ')'

    def pattern(self, depth):
        r = random.random()
        if depth <= 0 or r < 0.3:
            return random.choice(self.atoms)
        if r < 0.45:
            return ''.join(self.pattern(depth - 1) for _ in range(random.randint(1, 3)))
        if r < 0.7:
            body = self.pattern(depth - 1)
            body = self.group(body) if random.random() < 0.4 else '(?:' + body + ')'
            return body + random.choice(QUANTIFIERS)
        if r < 0.8:
            body = '|'.join([self.pattern(depth - 1) for _ in range(random.randint(2, 4))] + [''] * (random.random() < 0.2))
            return self.group(body) if random.random() < 0.5 else '(?:' + body + ')'
        if r < 0.85 and self.groups:
            return r'\%d' % random.randint(1, self.groups)
        if r < 0.95:
            return random.choice(PREFIXES) + self.pattern(depth - 1) + ')'
        return self.group(self.pattern(depth - 1))


def show(subject):
    if isinstance(subject, bytes):
        return 'b' + subject.hex()
    return 'u' + ','.join(str(ord(c)) for c in subject)


def emit(pattern, flags, subjects):
    try:
        parsed = _parser.parse(pattern, flags)
        code = _compiler._code(parsed, flags)
        compiled = re.compile(pattern, flags)
    except (re.error, OverflowError, RecursionError, ValueError):
        return
    print('P', parsed.state.groups - 1, ','.join(str(int(word)) for word in code), repr(pattern))
    for s in subjects:
        pos, end = 0, len(s)
        if random.random() < 0.3:
            pos, end = sorted([random.randint(0, len(s)), random.randint(0, len(s))])
        for name, method in (('m', compiled.match), ('f', compiled.fullmatch), ('s', compiled.search)):
            m = method(s, pos, end)
            result = 'N'
            if m is not None:
                result = ','.join('%d,%d' % span for span in m.regs) + ' %d' % (m.lastindex or -1)
            print(name, pos, end, show(s), result)
        spans = ';'.join('%d,%d' % m.span() for m in compiled.finditer(s, pos, end))
        print('i', pos, end, show(s), spans or 'N')


def main():
    sys.stdout.reconfigure(encoding='utf-8')
    warnings.simplefilter('ignore')
    random.seed(14)
    for pattern, subject, *_ in tests:
        emit(pattern, random.choice([0, re.I, re.M | re.S]), [subject, 'x\n' + subject.swapcase() + '\n'])
    for _ in range(900):
        is_bytes = random.random() < 0.2
        pattern = Generator(BYTE_ATOMS if is_bytes else ATOMS).pattern(random.randint(1, 4))
        flags = random.choice([0, 0, re.I, re.M, re.S, re.I | re.L if is_bytes else re.I | re.A])
        subjects = []
        for _ in range(2):
            chars = random.choice(['aabbc', NARROW, NARROW, NARROW + WIDE])
            subjects.append(''.join(random.choice(chars) for _ in range(random.randint(0, 12))))
        if is_bytes:
            pattern = pattern.encode('ascii')
            subjects = [s.encode('ascii', 'ignore') for s in subjects]
        emit(pattern, flags, subjects)


main()
