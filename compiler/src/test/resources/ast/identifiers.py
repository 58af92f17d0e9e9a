é = µ = 1
ﬁ = 𝔘𝔫𝔦 = ª
class Ａ: ｂ = 4
import ﬁ.ª as µ
x = lambda ﬁ: ﬁ.ﬁ(ﬁ=1)
