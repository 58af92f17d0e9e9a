"""xml.etree's elements, builder and parser in their native version."""
import collections
import copy
import pickle
import warnings
import xml.etree.ElementTree as ET


def attempt(what, f, *args, **kw):
    try:
        print(what, "->", f(*args, **kw))
    except Exception as e:
        print(what, "->", type(e).__name__, e)


print(ET.Element, ET.TreeBuilder, ET.XMLParser, ET.Element is not ET._Element_Py)
root = ET.fromstring("<r a='1' b='&lt;'>t<x>1</x>u<y/>v<!-- no --><x z='2'>\U0001f600</x></r>")
print(root.tag, root.attrib, root.text, [c.tag for c in root], [c.tail for c in root], len(root))
print(root.items(), root.keys(), root.get("a"), root.get("n"), root.get("n", 5))
print([e.tag for e in root.iter()], [e.text for e in root.iter("x")], list(root.itertext()), next(root[2].itertext()))
print(root.find("x").text, root.find("q"), root.findtext("y"), root.findtext("q", "none"), len(root.findall("x")), len(root.findall(".//x")))
print([e.tag for e in root.iterfind("*")], root.find("x[@z]").get("z"))
print(ET.tostring(root, encoding="unicode"))

# children
e = ET.Element("e", {"k": "v"}, other="w")
for i in range(5):
    ET.SubElement(e, f"c{i}", n=str(i))
print([c.tag for c in e[1:3]], [c.tag for c in e[::-2]], e[-1].tag)
e[1:3] = [ET.Element("new")]
del e[-1]
e[0] = ET.Element("first")
e.insert(1, ET.Element("second"))
e.extend([ET.Element("last")])
print([c.tag for c in e])
del e[::2]
print([c.tag for c in e])
e.remove(e[0])
attempt("remove", e.remove, ET.Element("x"))
attempt("index", lambda: e[9])
attempt("set index", e.__setitem__, 9, ET.Element("x"))
attempt("bad index", lambda: e["a"])
attempt("bad child", e.append, "x")
attempt("bad children", e.extend, [1])
attempt("no children", e.extend, 1)
attempt("bad slice", e.__setitem__, slice(0, 1), 5)
attempt("extended slice", e.__setitem__, slice(None, None, 2), [])
attempt("attrib", setattr, e, "attrib", 1)
attempt("del", delattr, e, "tag")
attempt("no tag", ET.Element)
attempt("bad attrib", ET.Element, "x", 5)
attempt("bad keyword", ET.Element, "x", attrib=5)
attempt("bad parent", ET.SubElement, 1, "x")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(bool(e), caught[0].category.__name__)

# copies
c = copy.copy(root)
d = copy.deepcopy(root)
p = pickle.loads(pickle.dumps(root))
print(c[0] is root[0], d[0] is root[0], ET.tostring(d) == ET.tostring(p) == ET.tostring(root), sorted(root.__getstate__()))
root.clear()
print(len(root), root.attrib, root.text, c.attrib, repr(root).split(" at ")[0])


class Mine(ET.Element):
    """May have more attributes."""


m = Mine("m")
m.extra = 1
m.append(ET.Element("n"))
print(type(m), m.extra, type(m.makeelement("q", {})), [c.tag for c in m])

# builders and targets
b = ET.TreeBuilder(insert_comments=True, insert_pis=True)
b.start("a", {})
b.data("x")
b.data("y")
b.comment("c")
b.data("tail")
b.pi("target", "text")
b.end("a")
print(ET.tostring(b.close()))
attempt("two roots", b.start, "b", {})
attempt("end", ET.TreeBuilder().end, "x")


class Target:
    def start(self, tag, attrib):
        print("start", tag, attrib)

    def end(self, tag):
        print("end", tag)

    def data(self, data):
        print("data", repr(data))

    def comment(self, text):
        print("comment", repr(text))

    def pi(self, target, data):
        print("pi", target, repr(data))

    def start_ns(self, prefix, uri):
        print("start_ns", repr(prefix), uri)

    def end_ns(self, prefix):
        print("end_ns", repr(prefix))

    def doctype(self, name, pubid, system):
        print("doctype", name, pubid, system)

    def close(self):
        return "closed"


parser = ET.XMLParser(target=Target())
parser.entity["mine"] = "my own"
parser.feed("<!DOCTYPE a PUBLIC 'p' 's'><a xmlns='u:1' xmlns:q='u:2'><!--c--><?pi data?><q:b q:z='1' y='2'/>")
parser.feed(b"&amp;&mine;</a>")
print(parser.close(), parser.version[:5])

# errors and events
for text in "<a>", "<a></b>", "<a/><b/>", "<a>&nope;</a>", "", "foo<", "<a b='1' b='2'/>":
    try:
        ET.fromstring(text)
    except ET.ParseError as error:
        print(repr(text), error, error.code, error.position)
pull = ET.XMLPullParser(["start", "end", "comment", "pi", "start-ns", "end-ns"])
pull.feed("<a xmlns:p='u'><!-- c --><p:b/>")
pull.feed("<?x y?></a>")
pull.close()
for event, value in pull.read_events():
    print(event, value.tag if isinstance(value, ET.Element) and isinstance(value.tag, str) else value if not isinstance(value, ET.Element) else value.text)
queue = collections.deque()
attempt("events", ET.XMLParser()._setevents, queue, ["nope"])
attempt("target", ET.XMLParser(target=Target())._setevents, queue, ["end"])
