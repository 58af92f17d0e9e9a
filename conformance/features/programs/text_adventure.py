# A text adventure told by a script of commands: rooms, items, a parser with match.
from dataclasses import dataclass, field


@dataclass
class Thing:
    name: str
    text: str
    portable: bool = True
    uses: dict = field(default_factory=dict)
    def __str__(self): return self.name


@dataclass
class Room:
    name: str
    text: str
    exits: dict = field(default_factory=dict)
    things: list = field(default_factory=list)
    dark: bool = False
    def find(self, name): return next((t for t in self.things if t.name == name), None)


class GameOver(Exception): pass


class Game:
    DIRECTIONS = {"n": "north", "s": "south", "e": "east", "w": "west"}
    def __init__(self):
        hall, cave, vault = Room("Hall", "A dusty hall."), Room("Cave", "Water drips.", dark=True), Room("Vault", "Gold everywhere!")
        hall.exits["north"], cave.exits["south"] = cave, hall
        lamp, key = Thing("lamp", "An old lamp."), Thing("key", "A rusty key.", uses={"door": self.unlock})
        hall.things += [lamp, Thing("statue", "It is heavy.", portable=False)]
        cave.things += [key, Thing("door", "A locked door.", portable=False)]
        self.room, self.vault, self.bag, self.lit, self.turns = hall, vault, [], False, 0

    def unlock(self):
        self.room.exits["east"] = self.vault
        self.vault.exits["west"] = self.room
        return "The door swings open."

    def look(self):
        if self.room.dark and not self.lit: return "It is pitch dark."
        things = f" You see: {', '.join(map(str, self.room.things))}." if self.room.things else ""
        return f"{self.room.name}. {self.room.text}{things} Exits: {', '.join(sorted(self.room.exits)) or 'none'}."

    def command(self, line):
        self.turns += 1
        words = line.lower().split()
        match words:
            case []: return "Say something."
            case ["look" | "l"]: return self.look()
            case ["go", d] | [("n" | "s" | "e" | "w" | "north" | "south" | "east" | "west") as d]:
                d = self.DIRECTIONS.get(d, d)
                if d not in self.room.exits: return f"You can't go {d}."
                self.room = self.room.exits[d]
                if self.room is self.vault: raise GameOver(f"You win in {self.turns} turns with {len(self.bag)} things!")
                return self.look()
            case ["take" | "get", "all"]:
                return " ".join(self.command(f"take {t}") for t in self.room.things[:]) or "Nothing here."
            case ["take" | "get", *name] if name: return self.take(" ".join(name))
            case ["drop", name] if t := next((t for t in self.bag if t.name == name), None):
                self.bag.remove(t)
                self.room.things.append(t)
                return f"Dropped {t}."
            case ["drop", name]: return f"You don't have the {name}."
            case ["use", "lamp"] if any(t.name == "lamp" for t in self.bag):
                self.lit = not self.lit
                return f"The lamp is {'on' if self.lit else 'off'}. {self.look()}"
            case ["use", item, "on", target]:
                thing = next((t for t in self.bag if t.name == item), None)
                return thing.uses[target]() if thing and target in thing.uses and self.room.find(target) else "Nothing happens."
            case ["inventory" | "i"]: return f"You carry: {', '.join(map(str, self.bag)) or 'nothing'}."
            case ["quit"]: raise GameOver("Bye.")
            case [verb, *_]: return f"I don't know how to {verb}."

    def take(self, name):
        match self.room.find(name):
            case None: return f"There is no {name}."
            case Thing(portable=False, text=text): return f"You can't take that. {text}"
            case thing:
                self.room.things.remove(thing)
                self.bag.append(thing)
                return f"Taken: {thing}."


game = Game()
for line in ("look", "dance wildly", "", "n", "take key", "s", "take statue", "get all", "drop sword", "i", "use lamp", "go north", "take key", "use key on wall", "e", "use key on door", "drop lamp", "l", "go up", "e", "never reached"):
    print(">", line)
    try:
        print(game.command(line))
    except GameOver as e:
        print("***", e)
        break
