"""str: upper, lower, casefold, slices with steps, join and translate of every kind of text against their definitions; copies of dicts."""
import random, string
random.seed(5)
def ref_up(s): return ''.join(c.upper() for c in s)
alph=[string.printable, ''.join(map(chr,range(128))), ''.join(map(chr,range(256))), ''.join(map(chr,range(0x500))), 'a\U0001f600b\ud800\udc00é']
for n in list(range(0,40))+[100,1000]:
    for a in alph:
        s=''.join(random.choice(a) for _ in range(n))
        assert s.upper()==ref_up(s)
        if '\u03a3' not in s: assert s.lower()==''.join(c.lower() for c in s)
        assert s.casefold()==''.join(c.casefold() for c in s)
        l=list(s)
        for st in (-1,-2,2,3,-7):
            assert s[::st]==''.join(l[::st]), (s,st)
            assert s[1:-1:st]==''.join(l[1:-1:st])
            assert list(s[n//2::st])==l[n//2::st]
        assert list(''.join(l))==l
        for sep in ('',', ','é','\u1234','\udc00'):
            k=sep.join(l); p=[]
            for c in l: p+=list(sep)+[c]
            assert list(k)==(p[len(sep):] if p else p),(l,sep)
        for t in ({97:98,98:'é',99:None,100:'long',101:'\u1234',233:'x'}, {i:i+1 for i in range(200)}, {i:chr(i+100) for i in range(100)}, {}, {97:None}):
            e=[]
            for c in l:
                r=t.get(ord(c),c)
                if r is None: continue
                e+= list(r) if isinstance(r,str) else [chr(r)]
            assert list(s.translate(t))==e
print('ok')
d={i:i for i in range(100)}; c=d.copy(); c[5]=0; print(d[5],c[5],len(c),list(c)==list(d)); del d[3]; e=dict(d); print(len(e), 3 in e)
