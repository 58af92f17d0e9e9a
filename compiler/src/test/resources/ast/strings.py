'a', "b", '''c
d''', """e"f""", r'\n', b'\x00\xff\n\'', Rb"\d", u'g', U'h', bR'\
'
'\a\b\f\n\r\t\v\\\'\"\0\12\177\x41\u00e9\U0001F600\N{BULLET}\N{latin small letter e with acute}'
'\
joined'
'one' 'two' "three"
u'a' 'b'
b'a' b"b"
('a'
 'b'
 'c')
'é' 'ü漢😀'
'\ud83d\ude00' '\udc80'
