t'', t'a', t'{a}', t'a{b!r:>{c}}d', rt'\d{a}', T"""{
a}""", tR'{b}'
t'{a=}', t'{ a + b }', t'{a = !s:x}'
t'a{b}' t'c{d}e'
t'{t'{a}'}', f'{t'{a}'}', t'{f'{a}'}'
