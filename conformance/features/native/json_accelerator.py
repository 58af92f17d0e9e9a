"""_json: the accelerator of json, its hooks, errors and notes."""
import json,_json
e=_json.make_encoder
def t(f):
    try: print(repr(f()))
    except BaseException as x: print(type(x).__name__, x, getattr(x,'__notes__',None))
print([a for a in dir(_json.make_scanner) if a not in dir(object)],[a for a in dir(e) if a not in dir(object)])
print(_json.make_scanner, e)
t(lambda: e([],None,None,None,"","",0,0,0))
t(lambda: e({},None,None,5,":",",",0,0,0)([1,2],0))
t(lambda: e({},None,None,"x",":",",",0,0,0)([1,2,{1:2}],3))
t(lambda: e({},None,None,"x",":",",",0,0,0)([1,2,{1:2}],0))
t(lambda: e({},None,None,"x",":",",",0,0,0)([],0))
t(lambda: e({},None,None,None,':',",",0,0,0)('x','y'))
t(lambda: e({},None,None,None,':',",",0,0,0)(['x'],0))
t(lambda: e({},None,lambda s:5,None,':',",",0,0,0)(['x'],0))
t(lambda: e({},None,lambda s:'<'+s+'>',None,':',",",0,0,0)({'x':'y'},0))
t(lambda: e({},5,str,None,':',",",0,0,0)({'x':set()},0))
t(lambda: e({},lambda o:o,str,None,':',",",0,0,0)({'x':set()},0))
t(lambda: e({},lambda o:o,str,None,':',",",0,0,0)({(1,):set()},0))
t(lambda: e({},lambda o:o,str,None,':',",",0,1,0)({(1,):set(),1:2,1.5:3,True:4,None:5,float('nan'):3},0))
t(lambda: e({},lambda o:o,str,None,':',",",0,1,0)({(1,):set(),1:2,1.5:3,True:4,None:5},0))
t(lambda: e({},lambda o:o,str,None,':',",",1,1,0)({'b':set(),'a':2},0))
t(lambda: e({},lambda o:[1/0],str,None,':',",",1,1,0)({'b':set(),'a':2},0))
t(lambda: e({},lambda o:[o],str,None,':',",",1,1,0)({'b':set(),'a':2},0))
t(lambda: json.dumps([float('inf')],allow_nan=False))
t(lambda: json.dumps({'a':[float('nan'),{}]},allow_nan=False,indent=3))
t(lambda: json.dumps({'a':[1,{}]},indent='\t'))
t(lambda: json.dumps({'a':[1,{(1,):2}]},indent=0,skipkeys=True))
t(lambda: json.dumps({float('inf'):1},allow_nan=False))
t(lambda: json.dumps({b'1':1}))
t(lambda: json.dumps({'b':1,2:3},sort_keys=True))
l=[]; l.append({'x':l})
t(lambda: json.dumps(l))
t(lambda: json.dumps([object]))
class S(str): pass
class I(int):
    def __repr__(s): return 'bad'
    __str__=__repr__
class F(float):
    def __repr__(s): return 'bad'
class L(list):
    def __iter__(s): return iter([9])
class D(dict):
    def items(s): return [('q',1)]
t(lambda: json.dumps([S('x'),I(4),F(2.5),L([1]),D(a=1),(1,2),{S('k'):1,I(3):4,F(2.5):2}]))
t(lambda: json.dumps(D(a=1),sort_keys=True))
class D2(dict):
    def items(s): return [1]
t(lambda: json.dumps(D2(a=1)))
class D3(dict):
    def items(s): return [[1,2]]
t(lambda: json.dumps(D3(a=1)))
t(lambda: json.dumps(D3()))
t(lambda: _json.encode_basestring_ascii(1))
t(lambda: _json.encode_basestring(1))
t(lambda: _json.encode_basestring('a\x00\x7f\u2028é\U0001f600"\\\n\ud800'))
t(lambda: _json.encode_basestring_ascii('a\x00\x7f\u2028é\U0001f600"\\\n\ud800'))
t(lambda: _json.scanstring(1,2))
t(lambda: _json.scanstring(b'"',0))
for s in ['abc"','a\\nc"x','\\ud83d\\ude00"','\\ud83d\\ud83d"','\\ud83dx"','\\u12','\\u12345','\\q"','\\','','a\nb"','\\u00zz1"','\\ude00"','\\ud83d\\u12"      ','\\ud83d\\uzzzz"']:
    t(lambda: _json.scanstring('"'+s,1))
    t(lambda: _json.scanstring('"'+s,1,False))
t(lambda: _json.scanstring('"a"',5))
t(lambda: _json.scanstring('"a"',-5))
t(lambda: _json.scanstring('"a"',4))
d=json.JSONDecoder()
for s in ['',' ','{','{"a"','{"a" :','{"a":1','{"a":1,','{"a":1,}','{a','[','[1','[1,','[1,]','[1 2]','nul','null','-','-x','-I','-Infinity','NaN','Infinity','1.','1.5','1e','1e5','1e+','-0','01','1.5E-3x','{"a":1 "b"}','[1]x','"','-0.0','1'*5000,'[]]','{"a":1, 2}','truex','\ufeff1','[[[1],[2]],{"a":{"b":[]}}]', '{"a":1,"a":2}','1E400','-1e400','١','"\ud83d"','Nan','[nul]',' [ 1 , 2 ] ']:
    t(lambda: json.loads(s))
    t(lambda: d.raw_decode(s))
    t(lambda: d.scan_once(s,0))
t(lambda: d.scan_once('1',-1))
t(lambda: d.scan_once('1',3))
t(lambda: d.scan_once(b'1',0))
t(lambda: d.scan_once(string='12',idx=1))
t(lambda: d.raw_decode('12 3',-1))
h=lambda x:('H',x)
t(lambda: json.loads('{"a":{},"b":[1,1.5,NaN,-Infinity]}',object_hook=h,parse_int=h,parse_float=h,parse_constant=h))
t(lambda: json.loads('{"a":{},"b":[1,1.5,NaN,-Infinity]}',object_pairs_hook=h,object_hook=5,parse_int=str))
t(lambda: json.loads('{"a":{}}',object_pairs_hook=lambda x:1/0))
class C: pass
c=C()
t(lambda: _json.make_scanner(c))
c.strict=1;c.object_hook=None;c.object_pairs_hook=None;c.parse_float=float;c.parse_int=int;c.parse_constant=None
s=_json.make_scanner(context=c)
print(s.strict,s.object_hook,s.parse_float,s.parse_constant)
t(lambda: s('NaN',0))
t(lambda: setattr(s,'strict',3))
enc=e({},1,2,None,':',',',True,False,True)
print(enc.markers,enc.default,enc.encoder,enc.indent,enc.key_separator,enc.item_separator,enc.sort_keys,enc.skipkeys)
t(lambda: json.dumps('\U0001f600'*3,ensure_ascii=False)); t(lambda: json.dumps(['\U0001f600'*3,'a'],ensure_ascii=False))
t(lambda: json.dumps({'\U0001f600'*3:'a'},ensure_ascii=False))
t(lambda: json.dumps(['\ud83d','\ude00'],ensure_ascii=False))
t(lambda: json.dumps([10**30, -5, True, 1e100, -0.0, 1e16, 123456789.123]))
t(lambda: json.loads('["\U0001f600", "\\ud83d\\ude00", {"\U0001f600k": 1}]'))
class K(dict):
    def __setitem__(s,k,v): raise 5
a=json.loads('{"key":1,"x":{"key":2}}'); 
try:
    json.dumps([1,{'a':[object()]}],default=lambda o:1/0)
except ZeroDivisionError as x: print(x.__notes__)
try:
    json.dumps([1,{'a':[{object()}]}],default=list)
except TypeError as x: print([ '0x' in n or n for n in x.__notes__], str(x))
