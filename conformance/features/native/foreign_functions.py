from ctypes import *
import ctypes.util
libc=CDLL(None); libm=CDLL("libm.so.6")
print(c_int(5), c_int(5).value, sizeof(c_long), c_char_p(b"abc").value)
print(libc.abs(-4), libc.strlen(b"hello"))
libm.sqrt.restype=c_double; libm.sqrt.argtypes=[c_double]
print(libm.sqrt(2.0))
class P(Structure): _fields_=[("x",c_int),("y",c_double),("a",c_short*3)]
p=P(1,2.5); p.a[1]=7
print(p.x,p.y,list(p.a),sizeof(P),P.y)
arr=(c_int*5)(5,3,1,4,2)
CMP=CFUNCTYPE(c_int,POINTER(c_int),POINTER(c_int))
def cmp(a,b): return a[0]-b[0]
libc.qsort(arr,5,sizeof(c_int),CMP(cmp)); print(list(arr))
buf=create_string_buffer(20); libc.sprintf(buf,b"%d-%s",42,b"xy"); print(buf.value, buf.raw[:8])
libc.sprintf(buf,b"%.2f",c_double(3.14159)); print(buf.value)
pi=pointer(c_int(42)); pi[0]=43; print(pi.contents, pi[0])
print(cast(arr,POINTER(c_int))[2], string_at(b"abcdef",3))
class U(Union): _fields_=[("i",c_uint),("f",c_float)]
u=U(); u.f=1.0; print(hex(u.i))
class B(Structure): _fields_=[("a",c_uint,3),("b",c_uint,5),("c",c_int,8)]
b=B(5,17,-3); print(b.a,b.b,b.c,sizeof(B))
lib=CDLL(None,use_errno=True); print(lib.open(b"/nonexistent",0), get_errno())
libc.strchr.restype=c_char_p; libc.strchr.argtypes=[c_char_p,c_char]; print(libc.strchr(b"abcdef",b"d"))
class DIV(Structure): _fields_=[("quot",c_int),("rem",c_int)]
libc.div.restype=DIV; d=libc.div(17,5); print(d.quot,d.rem)
print(ctypes.util.find_library("c"))
x=c_wchar_p("wide"); print(x.value)
print((c_char*4)(b"a",b"b").value, bytes(p)[:4], memoryview(arr).format)
try:
    libm.sqrt("x")
except ArgumentError as e:
    print(e)
try:
    libc.nosuch
except AttributeError as e:
    print("nosuch" in str(e))
proto = CFUNCTYPE(c_char_p, c_char_p, c_int)
strchr = proto(("strchr", libc), ((1, "text"), (1, "letter", ord("l"))))
print(strchr(b"hello"), strchr(text=b"fill", letter=ord("i")))
frexp = CFUNCTYPE(c_double, c_double, POINTER(c_int))(("frexp", libm), ((1, "x"), (2, "exponent")))
print(frexp(8.0))
class Big(BigEndianStructure):
    _fields_ = [("a", c_uint16), ("b", c_uint32)]
print(bytes(Big(1, 2)), sizeof(Big), alignment(Big))
class Node(Structure):
    pass
Node._fields_ = [("value", c_int), ("next", POINTER(Node))]
second = Node(2, None)
first = Node(1, pointer(second))
print(first.next.contents.value, bool(second.next), bool(first.next))
raw = bytearray(8)
view = c_uint32.from_buffer(raw, 4)
view.value = 0x01020304
print(raw, c_uint32.from_buffer_copy(raw, 4).value == view.value)
text = create_unicode_buffer("wide\U0001F600", 10)
print(text.value, len(text), wstring_at(text))
print([t.__name__ for t in (c_int * 3, POINTER(c_int), c_int * 2 * 3)])
