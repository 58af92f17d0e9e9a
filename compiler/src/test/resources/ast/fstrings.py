f'', f'a', f'{a}', f'a{b}c', f'{a}{b}', f'{{}}', f'{{{a}}}', f'a{{b', f'}}'
f'{a!r}{b!s}{c!a}', f'{a:>10}', f'{a:{b}}', f'{a!r:{b}.{c}}', f'{a:}', f'{a:{b:{c}}}'
f'{a=}', f'{ a = }', f'{a=!s}', f'{a=:>3}', f'{a = !r:^{b}}', f'{a+ b#c
=}'
f'{a, *b}', f'{yield_}', f'{(yield)}', f'{lambda_(lambda x: 1)}', f'{ {a: b}["c"]}', f'{a["b"]}', f'{a['b']}'
f'{f'{f'{1}'}'}', f"""
{
  a  # comment
  +  b
}
"""
'a' f'b{c}' 'd' f'e' r'\f'
rf'\d{a}\{b}', fR'{a:\d}', F'\N{BULLET}{a}\x41', f'{a}\
b'
f'{x:%H:%M}', f'{"a" "b"}', f'{a != b}', f'{a:=5}'
