"""MSG_DONTWAIT of a socket that would wait: BlockingIOError when there is no room, or nothing to receive."""
import socket

a, b = socket.socketpair()
for receive in (a.recv, a.recvfrom, a.recvmsg):
    try:
        print(receive(10, *([0] if receive == a.recvmsg else []), socket.MSG_DONTWAIT))
    except BlockingIOError as e:
        print("nothing", e.errno)
for send in (lambda: a.sendmsg([b"a" * 4096], [], socket.MSG_DONTWAIT), lambda: a.send(b"a" * 4096, socket.MSG_DONTWAIT)):
    try:
        while True:
            send()
    except BlockingIOError as e:
        print("no room", e.errno)
