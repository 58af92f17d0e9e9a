# assert, with and without a message.
assert True
assert [1, 2], "never"
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e))
try:
    assert [], "message"
except AssertionError as e:
    print(repr(e))
def side():
    print("evaluated")
    return "msg"
assert 1, side()
try:
    assert 0, side()
except AssertionError as e:
    print(e)
print(__debug__)
