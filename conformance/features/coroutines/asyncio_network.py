# An event loop with 200 connections, an executor, a child process and a signal.
import asyncio, socket, sys, signal, os, time
async def handle(r,w):
    d=await r.readline(); w.write(d.upper()); await w.drain(); w.close()
async def one(port,i):
    r,w=await asyncio.open_connection("127.0.0.1",port); w.write(b"msg%d\n"%i); d=await r.readline(); w.close(); return d
async def main():
    s=await asyncio.start_server(handle,"127.0.0.1",0); port=s.sockets[0].getsockname()[1]
    rs=await asyncio.gather(*[one(port,i) for i in range(200)]); print(len(rs), rs[7], len(set(rs)))
    loop=asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: 42))
    p=await asyncio.create_subprocess_exec("cat",stdin=asyncio.subprocess.PIPE,stdout=asyncio.subprocess.PIPE)
    print(await p.communicate(b"piped"), p.returncode)
    ev=asyncio.Event(); loop.add_signal_handler(signal.SIGUSR1, ev.set); loop.call_later(0.1, os.kill, os.getpid(), signal.SIGUSR1)
    await asyncio.wait_for(ev.wait(),5); print("signalled")
    s.close(); await s.wait_closed()
    try: await asyncio.wait_for(asyncio.sleep(5),0.05)
    except TimeoutError: print("timeout")
asyncio.run(main())
