if a:
	b
	if c:
		d
e

f
  # comment
if g:
        h

x = [1,

  # comment
2] ; y = 3 # end
if a: \
  b
\
c
d = e \
  + f
  g
if h:
    i # j
  # k

    l


foo(
)
