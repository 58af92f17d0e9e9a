"""The test cases that fail for a reason that is right for us: conformance/deviations.txt."""
import re


class Deviations:
    """Groups of test cases, each with a name; a group counts when docs/deviations.md explains the name, in bold type."""

    def __init__(self, groups, explanations):
        explained = set(re.findall(r"\*\*(.+?)\*\*", explanations.read_text(encoding="utf-8")))
        self.patterns = {}
        group = None
        for line in groups.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                group = line.strip("[]")
            elif line and not line.startswith("#"):
                self.patterns[line] = group in explained

    def names(self, test):
        """Whether some group has the test, or its class."""
        return test in self.patterns or test.rpartition(".")[0] in self.patterns

    def explain(self, test):
        """Whether a group has it that is explained."""
        return self.patterns.get(test, False) or self.patterns.get(test.rpartition(".")[0], False)
