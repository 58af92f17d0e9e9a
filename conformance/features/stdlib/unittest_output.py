# unittest: results and messages of assertions, fixtures, subtests, skips, mocks.
import io, re, sys, unittest
from unittest import mock


class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("class set up")
    def setUp(self): self.addCleanup(print, "cleanup", self._testMethodName)
    def test_pass(self): self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual({"a": 1, "b": [1, 2]}, {"a": 1, "b": [1, 3]}, "my message")
    def test_error(self): raise KeyError("broken")
    @unittest.skip("not now")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.assertTrue(False)
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest("odd", i=i): self.assertEqual(i % 2, 0)
    def test_self_skip(self): self.skipTest("from inside")


out = io.StringIO()
result = unittest.TextTestRunner(stream=out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(re.sub(r"\d+\.\d+s", "0s", out.getvalue()).replace(__file__, "file.py"))
print(result, result.wasSuccessful())


class A(unittest.TestCase):
    maxDiff = None


a = A()
for f in (lambda: a.assertEqual([1, 2, 3], [1, 2, 4]), lambda: a.assertEqual("ab\ncd\n", "ab\nce\n"), lambda: a.assertEqual((1,), (1, 2)), lambda: a.assertEqual({1}, {2}), lambda: a.assertEqual(1, "1"), lambda: a.assertNotEqual(1, 1), lambda: a.assertTrue(0), lambda: a.assertFalse("x"), lambda: a.assertIs(1, None), lambda: a.assertIsNone(5), lambda: a.assertIn(1, [2]), lambda: a.assertNotIn(1, [1]), lambda: a.assertIsInstance(1, str), lambda: a.assertAlmostEqual(1.0, 1.1), lambda: a.assertGreater(1, 2), lambda: a.assertRegex("abc", "x+"), lambda: a.assertCountEqual([1, 1], [1, 2]), lambda: a.assertDictEqual({}, {"a": 1}), lambda: a.assertRaises(ValueError, int, "5"), lambda: a.fail("failed"), lambda: a.assertListEqual([1], (1,)), lambda: a.assertHasAttr(5, "nope"), lambda: a.assertStartsWith("abc", "b")):
    try:
        f()
    except AssertionError as e:
        print("-", e)
with a.assertRaises(ValueError) as cm: int("x")
print(cm.exception)
with a.assertRaisesRegex(ValueError, "invalid"): int("x")
try:
    with a.assertRaisesRegex(ValueError, "nope"): int("x")
except AssertionError as e:
    print(e)
with a.assertLogs("l", "INFO") as logs: __import__("logging").getLogger("l").info("logged")
print(logs.output)
m = mock.Mock(return_value=5, name="m")
print(m(1, k=2), m.called, m.call_args, m.call_count, m.mock_calls, m.attr.deep.return_value is not None)
for f in (lambda: m.assert_called_with(2), lambda: m.assert_not_called(), lambda: mock.Mock(spec=["x"]).y, lambda: mock.Mock(side_effect=KeyError("side"))(), lambda: m.assert_called_once_with(1, k=2), lambda: m.assert_has_calls([mock.call(9)])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with mock.patch("os.getcwd", return_value="/patched"), mock.patch.dict("os.environ", {"X": "1"}): print(__import__("os").getcwd(), __import__("os").environ["X"])
print(mock.MagicMock().__len__(), [*mock.MagicMock()], mock.sentinel.thing, mock.call(1, a=2), mock.ANY == 5)
