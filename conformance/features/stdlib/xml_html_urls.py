# ElementTree, html.parser, urllib.parse, email headers, http cookies, ipaddress.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import ipaddress, urllib.parse as up, xml.etree.ElementTree as ET
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from email.message import EmailMessage
root = ET.fromstring('<a x="1"><b>text<c/>tail</b><b y="é &lt;"/><!-- c --></a>')
print(root.tag, root.attrib, [e.tag for e in root.iter()], root.find("b").text, root.find("b/c").tail, root.findall("b")[1].get("y"), ET.tostring(root, encoding="unicode"), root.findtext("b"), root.find("zz"), len(root), root.find(".//c").tag, [e.attrib for e in root.findall("b[@y]")], "".join(root.itertext()))
new = ET.Element("r", k="v")
ET.SubElement(new, "s").text = "a<b&c"
new.append(ET.Comment("note"))
ET.indent(new)
print(ET.tostring(new).decode(), ET.tostring(new, xml_declaration=True, encoding="utf-8"), ET.fromstring("<n:a xmlns:n='u'/>").tag)
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs, end="; ")
    def handle_endtag(self, tag): print("end", tag, end="; ")
    def handle_data(self, d): print("data", repr(d), end="; ")
    def handle_comment(self, d): print("comment", d, end="; ")
P().feed('<p class="x" id=y>Hi &amp; <b>bold<br/></b><!-- c --></p>')
print()
u = up.urlparse("https://user:pw@host.com:8080/p/a;x?q=1&q=2&e=#frag")
print(u, u.hostname, u.port, u.username, up.parse_qs(u.query, keep_blank_values=True), up.parse_qsl("a=1&b=2"), up.urlencode({"a": "x y", "b": [1, 2]}, doseq=True), up.quote("a b/é?"), up.quote_plus("a b&"), up.unquote("%C3%A9%20"), up.urljoin("http://a/b/c", "../d"), up.urljoin("http://a/b", "//x/y"), up.urlunparse(("http", "h", "/p", "", "q=1", "")), up.urlsplit("//h/p").netloc, up.urldefrag("a#b"))
print(ipaddress.ip_address("192.168.1.1").is_private, ipaddress.ip_network("10.0.0.0/30").num_addresses, list(ipaddress.ip_network("10.0.0.0/30").hosts()), ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("10.0.0.1") in ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_address(1), ipaddress.ip_address("::1").exploded)
c = SimpleCookie("a=1; b=x%20y")
c["z"] = "val ue"
c["z"]["path"] = "/"
print(c.output(), c["a"].value)
m = EmailMessage()
m["Subject"], m["From"], m["To"] = "Héllo", "a@b.c", "Ann <x@y.z>"
m.set_content("Body é\n")
print(m["to"], m.get_content_type(), m.get_content(), m["Subject"], str(m).splitlines()[0], m["To"].addresses[0].domain)
attempt(lambda: ET.fromstring("<a>"), lambda: ET.fromstring("<a></b>"), lambda: ET.fromstring(""), lambda: ET.fromstring("<a b=c/>"), lambda: root.find("b[")if False else root.find("b[0]"), lambda: root.remove(new), lambda: ET.tostring(5), lambda: up.urlparse("http://h:99999").port, lambda: up.urlparse("http://[bad"), lambda: up.quote(5), lambda: ipaddress.ip_address("1.2.3"), lambda: ipaddress.ip_network("10.0.0.1/8"), lambda: ipaddress.ip_address("a"), lambda: up.unquote(b"%41"), lambda: up.urlencode(5), lambda: m.__setitem__("Subject", "twice"), lambda: ipaddress.ip_address("::1") < ipaddress.ip_address("1.1.1.1"))
