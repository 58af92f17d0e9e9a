import codecs, io
for n in ('shift_jis','euc_jp','cp932','gbk','gb18030','gb2312','big5','big5hkscs','euc_kr','cp949','johab','cp950','iso2022_jp','iso2022_kr'):
    t='日本語 한글 中文 abc'
    e=t.encode(n,'replace'); print(n,e,e.decode(n))
    d=codecs.getincrementaldecoder(n)(); print(ascii(''.join(d.decode(bytes([b])) for b in e)+d.decode(b'',True)))
r=codecs.getreader('shift_jis')(io.BytesIO('あいう\nえ'.encode('shift_jis'))); print(ascii(r.read(1)),ascii(r.readline()),ascii(r.readlines()))
try: b'\x82'.decode('shift_jis')
except UnicodeError as e: print(e)
try: '\U0001f600'.encode('shift_jis')
except UnicodeError as e: print(e)
