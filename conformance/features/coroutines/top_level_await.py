import ast, asyncio, types
async def arange(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
F=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
g={'asyncio':asyncio,'arange':arange}
co=compile("a = await asyncio.sleep(0, 5)\nb=[x async for x in arange(3)]\ndef f(): return a\nclass C: y=b\n","x","exec",flags=F)
print(co.co_flags & 128)
async def main():
    await eval(co,g)
asyncio.run(main())
print(g['a'],g['b'],g['f'](),g['C'].y)
async def main():
    return await eval(compile("await asyncio.sleep(0, 7) + a","x","eval",flags=F),g)
print(asyncio.run(main()))
async def main():
    return await types.FunctionType(co,g)()
print(asyncio.run(main()))
print(compile("1","x","eval",flags=F).co_flags & 128)
async def main():
    try:
        await eval(compile("\nfor i in range(2):\n  await asyncio.sleep(0)\n  1/0","<tl>","exec",flags=F),g)
    except ZeroDivisionError as e:
        tb=e.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name, tb.tb_lineno); tb=tb.tb_next
asyncio.run(main())
