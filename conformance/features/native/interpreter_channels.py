# _interpchannels: channels, used by threads of the one interpreter.
import _interpchannels as channels
import _interpreters  # makes memoryviews shareable in CPython
import threading
import time


def show(action, *args, **options):
    try:
        print(action(*args, **options))
    except Exception as e:
        print(type(e).__name__, e)


def info(cid):
    state = channels.get_info(cid)
    print(state)
    print([getattr(state, name) for name in (
        "num_interp_both", "num_interp_both_released", "num_interp_both_send_released", "num_interp_both_recv_released",
        "send_associated", "send_released", "recv_associated", "recv_released")])


first = channels.create(3)
print(repr(first), int(first), str(first), first.end, repr(first.send), repr(first.recv), hash(first) == hash(0))
print(first == 0, first == first.send, first.send == channels._channel_id(0, send=True), first != 0, {first: 1}[0])
print(channels.list_all(), channels.get_channel_defaults(first), channels.get_count(first))
info(first)
channels.send(first, b"x", blocking=False)
channels.send(first, [1, {2}], blocking=False)
print(channels.get_count(first))
info(first)
print(channels.recv(first), channels.recv(first))
show(channels.recv, first)
print(channels.recv(first, None))
info(first)
print(channels.list_interpreters(first, send=True), channels.list_interpreters(first, send=False))
show(channels.send, first, 1, timeout=0.01)
channels.send(first, 5, blocking=False)
show(channels.close, first)
show(channels.close, first, recv=True)
show(channels.close, first, send=True)
info(first)
show(channels.send, first, 6, blocking=False)
print(channels.recv(first))
info(first)
show(channels.recv, first)
show(channels.close, first)
channels.destroy(first)
show(channels.get_count, first)

second = channels.create()
channels.send(second, 1, blocking=False)
channels.recv(second)
channels.release(second, send=True)
info(second)
show(channels.send, second, 2, blocking=False)
channels.release(second, recv=True)
info(second)

third = channels.create(2)
got = []


def sender(value):
    try:
        got.append(channels.send(third, value))
    except channels.ChannelError as e:
        got.append((type(e).__name__, str(e)))


thread = threading.Thread(target=sender, args=("waits",))
thread.start()
while channels.recv(third, "")[0] != "waits":
    time.sleep(0.01)
thread.join()
thread = threading.Thread(target=sender, args=("is lost",))
thread.start()
while not channels.get_count(third):
    time.sleep(0.01)
channels.close(third, force=True)
thread.join()
print(got)

fourth = channels.create()
channels.send_buffer(fourth, bytearray(b"shared"), blocking=False)
print(bytes(channels.recv(fourth)[0]))
for wrong in ("x", -1, 99):
    show(channels.get_count, wrong)
show(channels.create, 9)
show(channels._channel_id, 99)
print(repr(channels._channel_id(99, force=True)))
show(channels._channel_id, fourth, send=False, recv=False)
show(channels._register_end_types, 1, 2)
show(lambda: fourth < second)
