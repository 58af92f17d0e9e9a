import tokenize, io, token
S=['f"abc"', 'f""', "f'{x}'", "f'a{x!r:>{w}}b'", "f'{x:}'", "f'a{{b}}c{d}'", "f'{{'", "rf'\\{x}\\d'", "f'\\N{BULLET} {x}'", "f'''a\n{x\n+1}b\nc'''", "f'{f\"{y}\"}z'", "f'{x=}'", "f'{x = !r}'", "t'hi {name}'", "f'{a[\"b\"]:{c}.{d}}' 'tail'", "x = f'{lambda x:1}'\ny", "f'{x:%H:%M}'", "f'''{\nx:\n}'''", "Fr'{a}' rb'x' u'y'", "f'{ {1:2}[1] }'", "f'{x!r}'", "f'{a != b}'", "f'\u00e9\U0001f517{x}\U0001f517'", "'\U0001f517' + x", "f'a\\\nb{x}'", "f'{x:{{}}}'"]
for s in S:
    print(repr(s))
    try:
        for t in tokenize.generate_tokens(io.StringIO(s).readline):
            print('  ',token.tok_name[t.type], token.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
    except Exception as e: print('  ',type(e).__name__, e)
for k in ('FSTRING_START','FSTRING_MIDDLE','FSTRING_END','TSTRING_START','TSTRING_MIDDLE','TSTRING_END','OP','EXCLAMATION'):
    print(k,getattr(token,k))
