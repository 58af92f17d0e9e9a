import os
import socket
import ssl
import tempfile
import threading

PEM = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsAYeHxNPy9696kAe
CG16GSrERNSDSGdeW81fqvwMSjuhRANCAASvHTuXsvQ917GzQbksJeJXM1NtjPma
8lz/By8vnWBGpkj/u6BLDV6J+o1U+ptXWvU6deEBpvBuXFdEICBwNHii
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIB1zCCAXygAwIBAgICEjQwCgYIKoZIzj0EAwIwMzELMAkGA1UEBhMCWFkxEDAO
BgNVBAoMB0V4YW1wbGUxEjAQBgNVBAMMCWxvY2FsaG9zdDAgFw0yNjExMjIwNDQ4
MjdaGA8yMTI2MTAyOTA0NDgyN1owMzELMAkGA1UEBhMCWFkxEDAOBgNVBAoMB0V4
YW1wbGUxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABK8dO5ey9D3XsbNBuSwl4lczU22M+ZryXP8HLy+dYEamSP+7oEsNXon6jVT6
m1da9Tp14QGm8G5cV0QgIHA0eKKjfjB8MB0GA1UdDgQWBBR8YZnvHz+I9vTdOtTd
okg50MvO+jAfBgNVHSMEGDAWgBR8YZnvHz+I9vTdOtTdokg50MvO+jAPBgNVHRMB
Af8EBTADAQH/MCkGA1UdEQQiMCCCCWxvY2FsaG9zdIINKi5leGFtcGxlLm9yZ4cE
fwAAATAKBggqhkjOPQQDAgNJADBGAiEA2Ntx1/eTLblMlEoxFPre14anWAIyewPl
In2vdg1idCECIQClzsn/PTLqf1WrVQmDNQ9J/8N5SewF1DRAvXMTRTCrIA==
-----END CERTIFICATE-----
"""
path = os.path.join(tempfile.mkdtemp(), "own.pem")
with open(path, "w") as f:
    f.write(PEM)
CERTIFICATE = PEM[PEM.index("-----BEGIN CERT"):]

# Over memory: both ends in one thread.
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(path)
server_context.set_alpn_protocols(["h2", "http/1.1"])


def client_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=CERTIFICATE)
    return context


def connect(client, name="localhost", server=server_context):
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    c = client.wrap_bio(to_client, to_server, server_hostname=name)
    s = server.wrap_bio(to_server, to_client, server_side=True)
    waiting = [c, s]
    while waiting:
        for end in list(waiting):
            try:
                end.do_handshake()
                waiting.remove(end)
            except ssl.SSLWantReadError:
                pass
    return c, s


for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
    context = client_context()
    context.maximum_version = version
    context.set_alpn_protocols(["http/1.1"])
    c, s = connect(context)
    print(c.version(), c.cipher() == s.cipher(), c.selected_alpn_protocol(), s.selected_alpn_protocol(), s.getpeercert())
    print(c.write(b"x" * 16000), len(s.read(10000)), s.pending(), len(s.read(10000)))
    try:
        c.read(10)
    except ssl.SSLWantReadError as e:
        print(type(e).__name__, e.errno, e.args[1].split(" (_ssl")[0])
certificate = c.getpeercert()
print(certificate["subject"], certificate["subjectAltName"], certificate["serialNumber"], certificate["version"])
print(c.getpeercert(True) == ssl.PEM_cert_to_DER_cert(CERTIFICATE), len(c.get_verified_chain()))

for name in ("other.org", "a.example.org", "a.b.example.org", "127.0.0.1", "127.0.0.2"):
    try:
        connect(client_context(), name)
        print(name, "accepted")
    except ssl.SSLCertVerificationError as e:
        print(name, e.reason, e.library, e.verify_code, e.verify_message, isinstance(e, ValueError))
try:
    connect(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
except ssl.SSLCertVerificationError as e:
    print(e.verify_code, e.verify_message)
lenient = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
lenient.check_hostname = False
lenient.verify_mode = ssl.CERT_NONE
c, s = connect(lenient, "anything")
print(c.getpeercert(), len(c.getpeercert(True)) > 100)

# A server that looks at the name.
seen = []
named = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
named.load_cert_chain(path)
named.sni_callback = lambda sock, name, context: seen.append(name)
connect(client_context(), server=named)
print(seen)

# Mutual authentication.
strict = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
strict.load_cert_chain(path)
strict.load_verify_locations(path)
strict.verify_mode = ssl.CERT_REQUIRED
both = client_context()
both.load_cert_chain(path)
c, s = connect(both, server=strict)
print(s.getpeercert()["subject"] == c.getpeercert()["subject"])

# Over sockets, in threads.
listener = socket.create_server(("127.0.0.1", 0))


def serve(count):
    for _ in range(count):
        sock, _ = listener.accept()
        with server_context.wrap_socket(sock, server_side=True) as tls:
            while data := tls.recv(4096):
                tls.sendall(data.upper())
            tls.unwrap()


thread = threading.Thread(target=serve, args=(2,))
thread.start()
for _ in range(2):
    with client_context().wrap_socket(socket.create_connection(listener.getsockname()), server_hostname="localhost") as tls:
        tls.sendall(b"abc" * 20000)
        received = 0
        while received < 60000:
            received += len(tls.recv(65536))
        plain = tls.unwrap()
        print(received, type(plain).__name__)
thread.join()

# What is wrong is told.
for action in (lambda: client_context().load_cert_chain(__file__), lambda: client_context().load_verify_locations(cadata="nothing"),
               lambda: client_context().set_ciphers("nothing"), lambda: ssl.SSLContext(77)):
    try:
        action()
    except (ssl.SSLError, ValueError) as e:
        print(type(e).__name__, str(e).split(" (_ssl")[0])
context = client_context()
try:
    context.verify_mode = ssl.CERT_NONE
except ValueError as e:
    print(e)
print(ssl.Purpose.SERVER_AUTH, len(ssl.RAND_bytes(8)), context.minimum_version.name, context.maximum_version.name, context.cert_store_stats())
os.remove(path)
