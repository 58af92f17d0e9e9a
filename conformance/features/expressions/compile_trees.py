# Trees that Python code made: transformed, checked, compiled.
import ast
import symtable


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


tree = ast.fix_missing_locations(Double().visit(ast.parse("x = [1, 'ab', 2.5, (3, 4)]\nf = lambda a=1, *b: a + 1")))
namespace = {}
exec(compile(tree, "<tree>", "exec"), namespace)
print(namespace["x"], namespace["f"](), ast.unparse(tree))
print(eval(compile(ast.Expression(ast.Constant((1, frozenset({2}), 3 + 4j), lineno=1, col_offset=0)), "<c>", "eval")))

PLACE = dict(lineno=1, col_offset=0)
NAME = ast.Name("x", ast.Load(), **PLACE)
for node in (ast.Name("x", ast.Store(), **PLACE), ast.BoolOp(ast.And(), [NAME], **PLACE), ast.Constant([], **PLACE), ast.Name("None", **PLACE),
             ast.Attribute(NAME, 1, **PLACE), ast.Dict([NAME], [], **PLACE), ast.Name("x", lineno=2, end_lineno=1, col_offset=0)):
    try:
        compile(ast.Expression(node), "<bad>", "eval")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

print(ast.dump(ast.parse("(int, *str) -> bool", mode="func_type")))
print(ast.dump(ast.parse("'%s' % (a,); __debug__", optimize=1)))
for source, version in (("(a := 1)", 7), ("match x:\n case 1: pass", 9), ("def f[T](): pass", 11), ("except_ = 1", 3)):
    try:
        print(len(ast.parse(source, feature_version=(3, version)).body))
    except SyntaxError as e:
        print(e.msg)

table = symtable.symtable("def f(a):\n    global g\n    return [i + a for i in g if (lambda: i)]\n", "<t>", "exec")
function = next(c for c in table.get_children() if c.get_name() == "f")
print(function.get_name(), function.get_parameters(), function.get_locals(), function.get_globals(), [c.get_name() for c in table.get_children()])
