"""A tiny text adventure: rooms, things, and a door that wants a key. Reads commands from standard input."""
import sys
import textwrap


class Thing:
    def __init__(self, name, text):
        self.name, self.text = name, text


class Room:
    rooms = {}

    def __init__(self, name, text, *things):
        self.name, self.text, self.things, self.exits = name, text, list(things), {}
        Room.rooms[name] = self

    def join(self, direction, other, back):
        self.exits[direction] = other
        other.exits[back] = self
        return self

    def describe(self):
        print(textwrap.fill(f"{self.name}. {self.text}", 72))
        for thing in self.things:
            print(f"  There is a {thing.name} here.")
        print("  You can go", " or ".join(sorted(self.exits)) + ".")


class Game:
    def __init__(self):
        cellar = Room("Cellar", "It is dark and smells of old wine. Somewhere water drips, slower than you would like.",
                      Thing("lamp", "An oil lamp. It still burns."))
        hall = Room("Hall", "A long hall with portraits of people who look like you.", Thing("key", "A rusty key."))
        garden = Room("Garden", "Roses, and the gate to freedom.")
        cellar.join("up", hall, "down")
        hall.join("east", garden, "west")
        self.here, self.bag, self.done = cellar, {}, False

    def do_look(self):
        self.here.describe()

    def do_go(self, direction="nowhere"):
        target = self.here.exits.get(direction)
        if target is None:
            print("You can't go", direction + ".")
        elif target.name == "Garden" and "key" not in self.bag:
            print("The door is locked.")
        else:
            self.here = target
            self.do_look()
            self.done = target.name == "Garden"

    def do_take(self, name="nothing"):
        for thing in self.here.things:
            if thing.name == name:
                self.here.things.remove(thing)
                self.bag[name] = thing
                print("Taken.")
                return
        print(f"There is no {name} here.")

    def do_bag(self):
        print("You carry", ", ".join(f"a {name} ({thing.text})" for name, thing in self.bag.items()) or "nothing")

    def play(self, lines):
        self.do_look()
        for line in lines:
            print(">", line.strip())
            match line.split():
                case [verb, *rest] if command := getattr(self, "do_" + verb, None):
                    try:
                        command(*rest)
                    except TypeError:
                        print("You lose your thread.")
                case []:
                    print("Time passes.")
                case [verb, *_]:
                    print(f"You don't know how to {verb}.")
            if self.done:
                print("You are free.")
                return


if __name__ == "__main__":
    Game().play(sys.stdin)
