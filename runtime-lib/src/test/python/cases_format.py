"""Cases for __format__ of str, int, float, complex and bool."""
import cases_number

OPS = dict(str=format, int=format, float=format, complex=format, bool=format)
SPECS = {
    'str': '''s d .2s .0 z # + - =5 05 <05 .3, .3_ ._ x5 5d , _ ,s c \xe9 .2147483648 .99999999999 z=5 #=5 += 10 <10 >10 ^10 *^11 \U0001f600^9
        \xe9>8.2 0 00 5.3s ^6.2s 99999999999999999999 . .s 5. \u0663 \ud800^9 5\x00 \x01 {<7 z#05'''.split(),
    'int': '''z zd .2 c +c #c zc ,c _c ,x _x n ,n _n .,d .3,d ,s s =5 05 + - \x01 ,\x01 . .x 5z 99999999999999999999 .99999999999999999999 ,_ _, ,, __
        \u0665 q \xe9<5 <<5 010, 020_x #020_x #x #X +5 =+5 e .3e % b o X #b #o d 10d <10d ^10d +010d -010d x^+12, _d _b _o 030_b #030_b 5c 05c ^5c
        *>5c .2f ,.2f 012,.1f +.0f g G 10n 0=10 *=+10 01, 02, 03, 04, 05, 06, 07, 08, #_X'''.split() + [' ', ' d', '+ 5'],
    'float': '''s d ._f .,f .3_f .8_f .8,f _.8_f ,.8_f ._,f .,_f ._n .3_n n ,n z .0f #.0f % .2% 010 +010 =10 ^10 010,.2f _ _.2f .2147483648 .2147483647x e E
        .0e r .3 .3r # #g 020,g .8_e .8_% .8_ ._ .10_g ._g .0 .1 .17 .20f .0% z.0f z.1f z.2 + - *^+20.3e \U0001f600>12.1f <010 F 010F , +,.3f .30g
        ,% 015, 016, 017,.3f'''.split() + [' ', ' .2f'],
    'complex': '''5 20 <20 ^20 020 =20 + - .2f % e n g , _.2f z.0f # +.1f d .3 s *^30.2e .3_f +30 .2147483648 0 F G .0e \U0001f600^30'''.split() + [' ', ''],
}
SPECS['bool'] = ['d', '5', 's', 'x', '05', '.1f', '+', 'c']
VALUES = {
    'str': ['', 'abc', '\xe9\u4e00', 'a\U0001f600b\U0001f601c', '\udc00ab'],
    'int': [0, 1, -1, 42, 65, 1234, -1234567, 0x1F600, 0xD800, 0x110000, 2**63, -2**64, 12345678901234567890123, 10**400],
    'float': [0.0, -0.0, 1.0, -1.5, 0.001, -0.0004, 1234.56789012, 123456789.0, 1e16, 1e20, -1e-7, 1e300, 0.5, 2.5, float('inf'), float('-inf'),
              float('nan'), 999999.5, 0.00001234],
    'complex': [1 + 2j, complex(-0.0, 1), 0j, complex(0, -1), complex(float('nan'), float('inf')), complex(1234567, -1234567.891)],
    'bool': [True, False],
}
LIMITS = {'int': 6, 'float': 8}


def cases(rng, size):
    for kind, specs in SPECS.items():
        values = VALUES[kind]
        for spec in specs:
            if size == 1:
                values = rng.sample(VALUES[kind], min(len(VALUES[kind]), LIMITS.get(kind, 3)))
            for value in values:
                yield kind, value, spec
    for _ in range(60 * size):
        yield 'int', cases_number.an_int(rng), random_spec(rng, 'bdoxXneEfFgG%c', '')
        yield 'float', cases_number.a_float(rng), random_spec(rng, 'eEfFgGn%', '')
        yield 'float', cases_number.a_float(rng), random_spec(rng, 'eEfFgG%', str(rng.randrange(25)))
        yield 'complex', complex(cases_number.a_float(rng), cases_number.a_float(rng)), random_spec(rng, 'eEfFgGn', rng.choice(['', '2', '10']))
        yield 'str', rng.choice(VALUES['str']), random_spec(rng, 's', rng.choice(['', '0', '2']))


def random_spec(rng, types, precision):
    return ''.join([
        rng.choice(['', '', '<', '>', '^', '=', '*<', '0>', '_^', 'x=', '\xe9^']),
        rng.choice(['', '', '', '+', '-', ' ']),
        rng.choice(['', '', '', '', 'z']),
        rng.choice(['', '', '', '#']),
        rng.choice(['', '', '0']),
        rng.choice(['', '', '5', '12', '25']),
        rng.choice(['', '', ',', '_']),
        '.' + precision + rng.choice(['', '', ',', '_']) if precision else rng.choice(['', '', '', '', '._']),
        rng.choice(types + 's') if rng.randrange(5) else ''])
