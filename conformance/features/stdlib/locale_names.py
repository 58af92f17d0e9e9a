"""The locales of a program that has not called setlocale, and what setlocale changes."""
import locale

NAMES = "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES"
print([locale.setlocale(getattr(locale, name)) for name in NAMES[1:]], locale.getlocale(locale.LC_NUMERIC))
saved = locale.setlocale(locale.LC_ALL)
print(locale.setlocale(locale.LC_ALL, "C.UTF-8"), [locale.setlocale(getattr(locale, name)) for name in NAMES])
print(locale.setlocale(locale.LC_NUMERIC, "C"), locale.setlocale(locale.LC_ALL))
print(locale.setlocale(locale.LC_ALL, saved) == saved, locale.getlocale(locale.LC_TIME))
print(locale.setlocale(locale.LC_ALL, "POSIX"), locale.getlocale())
for wrong in "xx_YY", "LC_CTYPE=C;LC_NUMERIC=C", "a;b":
    try:
        locale.setlocale(locale.LC_ALL, wrong)
    except locale.Error as e:
        print(e)
for call in lambda: locale.strcoll("a\0", "a"), lambda: locale.strxfrm("a\0"):
    try:
        call()
    except ValueError as e:
        print(e)
