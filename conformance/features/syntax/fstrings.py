# Syntax errors of f-strings and t-strings.
def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


show("f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{x'", "f'{x!'", "f'{x!}'", "f'{x!z}'", "f'{x!rr}'", "f'{x! r}'", "f'{x!r x}'", "f'{x:'", "f'{x:{'", "f'{x:{y'", "f'{x:{y}'", "f'{x:{}}'", "f'{x:}}'")
show("f'{a b}'", "f'{a $ b}'", "f'{a +}'", "f'{+}'", "f'{a = b}'", "f'{a := 5}'", "f'{(a := 5)}'", "f'{lambda x: 1}'", "f'{(lambda x: 1)}'", "f'{lambda}'", "f'{*a}'", "f'{*a, *b}'", "f'{**a}'", "f'{yield}'", "f'{a, b}'", "f'{a for a in b}'", "f'{class}'", "f'{for}'", "f'{pass}'", "f'{1 = 2}'")
show("f'{x)}'", "f'{(x}'", "f'{x]}'", "f'{[x}'", "f'{((}'", "f'{x}}'", "f'{{x}'", "f'{{x}}}'", "f'{{{x}}'", "f'abc", "f'''abc", "f'{x", "f'{x\n}'", "f'{x!r:\n}'", "f'''{\nx\n}'''", "f'{x # comment}'", "f'{x # comment\n}'", "f'''{x # comment\n}'''", "f'{\"a\" 'b'}'", "f'{'a'}'")
show("f'{a[\"b\"]}'", "f'{a[b}'", "f'{x:{y:{z}}}'", "f'{x:{y:{z:{w}}}}'", "f'{\\n}'", "f'{x\\n}'", "f'\\N{nope}'", "f'\\N'", "f'\\x1'", "f'{0x}'", "f'{1_}'", "f'{x!s=}'", "f'{x = !r}'", "f'{x=!r:>5}'", "f'{x=:}'", "f'a' 'b", "f'{'", "f\"{'\"", "f'{\"}'", "f'{None = 1}'", "f'{a.b c}'")
show("t'{'", "t'}'", "t'{}'", "t'{x!z}'", "t'{a b}'", "t'{x", "t'{lambda x: 1}'", "t'{!r}'", "t'{=}'", "t'{a := 5}'", "t'{x:{}}'", "t'{*a}'", "t'{x)}'", "t'{x!}'", "t'abc", "t'''{x}")
show("f'{x} {'", "f'a {x}' f'{'", "x = (\nf'{a}'\nf'{b c}'\n)", "f'''\n{a}\n{b c}\n'''", "f'''\n{\n}'''", "f'{a}{b}}'", "f'{ü ü}'", "f'{x:{ü ü}}'", "f'{await x}'", "f'{x!\u00e9}'", "f'{x!1}'", "f'{x!r }'", "f'{x !r}'")
