# collections, heapq, bisect, itertools, functools, copy, random.
import collections, heapq, bisect, itertools as it, functools, copy, random, operator
c = collections.Counter("abracadabra")
print(c.most_common(2), c["z"], c + collections.Counter("xyz"), collections.deque([1, 2, 3], maxlen=2), collections.ChainMap({"a": 1}, {"b": 2})["b"])
dd = collections.defaultdict(list)
dd["k"].append(1)
print(dd, collections.OrderedDict(a=1), heapq.nsmallest(2, [5, 1, 4]), heapq.heappop(h := [1, 3, 2]), h, bisect.bisect([1, 3, 5], 3), bisect.insort(l := [1, 3], 2), l)
print(list(it.chain("ab", [1])), list(it.combinations("abc", 2)), list(it.permutations([1, 2])), list(it.product("ab", [1, 2])), list(it.islice(it.count(5, 2), 3)), list(it.accumulate([1, 2, 3])), [(k, list(g)) for k, g in it.groupby("aabbc")])
print(list(it.zip_longest("ab", "c", fillvalue="-")), list(it.takewhile(lambda x: x < 3, range(9))), list(it.batched("abcde", 2)), list(it.pairwise("abc")), list(it.starmap(pow, [(2, 3)])), list(it.compress("abc", [1, 0, 1])))
@functools.lru_cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info(), functools.reduce(operator.mul, range(1, 6)), functools.partial(int, base=2)("101"), operator.itemgetter(1)([1, 2]), operator.attrgetter("real")(3))
@functools.singledispatch
def show(x): return "object"
@show.register
def _(x: int): return "int"
print(show(1), show("s"))
a = [1, [2]]
b, d = copy.copy(a), copy.deepcopy(a)
a[1].append(3)
print(b, d)
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abc"), random.sample(range(100), 3), random.gauss(0, 1))
x = list(range(5)); random.shuffle(x); print(x)
