# Markdown to HTML: blocks by a generator, inline markup by regular expressions.
import html, re, textwrap

INLINE = [
    (re.compile(r"`([^`]+)`"), lambda m: f"<code>{m[1]}</code>"),
    (re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)"), r'<img alt="\1" src="\2">'),
    (re.compile(r"\[([^\]]+)\]\(([^)\s]+)(?:\s+&quot;(.*?)&quot;)?\)"), lambda m: f'<a href="{m[2]}"{f" title={m[3]!r}" if m[3] else ""}>{m[1]}</a>'),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"<strong>\2</strong>"),
    (re.compile(r"([*_])(?=\S)(.+?)(?<=\S)\1"), r"<em>\2</em>"),
]


def inline(text):
    text = html.escape(text)
    for pattern, replacement in INLINE:
        text = pattern.sub(replacement, text)
    return text


def blocks(lines):
    paragraph, it = [], iter(lines)

    def flush():
        if paragraph:
            yield "p", inline(" ".join(paragraph))
            paragraph.clear()

    for line in it:
        if m := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line):
            yield from flush()
            yield f"h{len(m[1])}", inline(m[2])
        elif line.startswith("```"):
            yield from flush()
            code = []
            for line in it:
                if line.startswith("```"): break
                code.append(line)
            yield "pre", html.escape("\n".join(code))
        elif re.match(r"[-*+]\s|\d+\.\s", line):
            yield from flush()
            kind, items = ("ol" if line[0].isdigit() else "ul"), [line.split(maxsplit=1)[1]]
            for line in it:
                if re.match(r"[-*+]\s|\d+\.\s", line): items.append(line.split(maxsplit=1)[1])
                elif line.startswith("  "): items[-1] += " " + line.strip()
                else: break
            yield kind, "".join(f"<li>{inline(i)}</li>" for i in items)
            if line.strip() and not re.match(r"[-*+]\s|\d+\.\s", line): paragraph.append(line)
        elif line.startswith(">"):
            yield from flush()
            yield "blockquote", inline(line.lstrip("> "))
        elif re.fullmatch(r"([-*_])(\s*\1){2,}", line):
            yield from flush()
            yield "hr", None
        elif not line.strip():
            yield from flush()
        else:
            paragraph.append(line.strip())
    yield from flush()


def convert(text):
    return "\n".join(f"<{tag}>" if body is None else f"<{tag}>{body}</{tag}>" for tag, body in blocks(textwrap.dedent(text).strip().splitlines()))


print(convert("""
    # Title with *emphasis* and `code` #
    A paragraph with **bold**, _italic_ & <tags>,
    over two lines: [a link](http://x.y/?a=1 "The title") ![img](i.png).

    - first **item**
    - second
      continued
    * third

    1. one
    2. two
    after the list

    > quoted `x < y`

    ```python
    def f(x): return x < 1 and "**not bold**"
    ```
    ---
    ## The end: 2 * 3 * 4, snake_case_name
"""))
print(sorted({tag for tag, _ in blocks(["# a", "", "b", "***", "- c"])}))
