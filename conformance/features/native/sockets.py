# Sockets on the loopback, pipes, select, poll and epoll.
import socket, select, threading, os
srv=socket.create_server(("127.0.0.1",0)); addr=srv.getsockname(); print(addr[0], srv.family)
def serve():
    c,a=srv.accept()
    with c:
        d=c.recv(100); c.sendall(b"echo:"+d)
t=threading.Thread(target=serve); t.start()
c=socket.create_connection(addr); c.sendall(b"hello"); print(c.makefile("rb").read()); t.join(); c.close()
a,b=socket.socketpair(); a.send(b"x"); print(select.select([b],[a],[],1)[0]==[b], b.recv(3))
p=select.poll(); p.register(b, select.POLLIN); print(p.poll(10)); a.send(b"y"); print([(e) for f,e in p.poll(10)])
e=select.epoll(); e.register(b.fileno(), select.EPOLLIN); print([x for f,x in e.poll(1)])
b.settimeout(0.05)
b.recv(1)
try: b.recv(1)
except TimeoutError as x: print(repr(x))
u=socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(("127.0.0.1",0)); v=socket.socket(socket.AF_INET, socket.SOCK_DGRAM); v.sendto(b"dg", u.getsockname()); print(u.recvfrom(10)[0])
try: socket.create_connection(("127.0.0.1",1), timeout=2)
except OSError as x: print(repr(x))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
print(socket.inet_pton(socket.AF_INET6,"::1"), socket.inet_ntop(socket.AF_INET6, b"\0"*15+b"\1"), srv.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
r,w=os.pipe(); os.write(w,b"pp"); print(os.read(r,10)); os.set_blocking(r,False)
try: os.read(r,1)
except BlockingIOError as x: print(x)
