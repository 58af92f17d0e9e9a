import xml.etree.ElementTree as E, plistlib
r=E.fromstring('<a x="1" y="&lt;2"><b>t&amp;x</b>tail<!-- c --><c/></a>'); print(E.tostring(r))
print(plistlib.loads(plistlib.dumps({'a':[1,2.5,True,b'xx',{'z':'é'}]})))
for bad in ('','abc','<a>','<a></b>','<a','<a x=1/>','<a/><b/>','<a>&u;</a>','<a x="1" x="2"/>','<a>\x01</a>','<a b="<"/>','<?xml version="1.0" encoding="zz"?><a/>','<a:b/>','<a>]]></a>','<a>&#0;</a>','\n <?xml version="1.0"?><a/>','<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>','<a><![CDATA[</a>','<a><!-- -- --></a>','&a;','<a>&b</a>', '<1/>', '<a></a>x','<a b></a>',"<a b='1'c='2'/>"):
    try: print(bad, E.tostring(E.fromstring(bad)))
    except E.ParseError as e: print(repr(bad), e, e.code, e.position)
from xml.parsers import expat
def log(n):
    def f(*a): print(n, a)
    return f
p=expat.ParserCreate(namespace_separator='!')
for n in dir(p):
    if n.endswith('Handler') and n not in ('DefaultHandlerExpand','ExternalEntityRefHandler','NotStandaloneHandler'): setattr(p,n,log(n))
p.Parse('''<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE quotations SYSTEM "q.dtd" [
<!ELEMENT root (a|(b,c)*)+>
<!ELEMENT m (#PCDATA|a)*>
<!ELEMENT e EMPTY>
<!NOTATION notation SYSTEM "notation.jpeg">
<!ENTITY acirc "&#226;">
<!ENTITY ext SYSTEM "entity.file">
<!ENTITY un SYSTEM "e.file" NDATA notation>
<!ATTLIST root attr1 CDATA #REQUIRED attr2 CDATA #IMPLIED t (a|b) 'a'>
%unparsed;
]>
<?pi data ?>
<root attr1="v 1" xmlns:n="uri" n:z='3'>
<n:sub>text &acirc; &unknown; <![CDATA[cd
x]]></n:sub><!-- c --></root>
''',True)
