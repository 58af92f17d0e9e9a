package org.pyjc.compiler.parse.diagnose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the error grammar, whose notation the head of {@code syntax-errors.peg} explains.
 *
 * <p>Thread safety: none, one grammar uses it.
 */
final class PegReader {

    private static final Pattern WORD = Pattern.compile(
            "#[^\n]*|\\s+|(<-|<~|!>|=>|&&|\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[A-Za-z_]\\w*|\\d+|[^\\s\\w])");

    private final List<String> words = new ArrayList<>();
    /** Whether white space is before each word. */
    private final List<Boolean> spaced = new ArrayList<>();
    private final Map<String, Peg.Rule> rules = new LinkedHashMap<>();
    private int at;

    /** The rules of the grammar by name. */
    static Map<String, Peg.Rule> read() {
        try (InputStream in = PegReader.class.getResourceAsStream("syntax-errors.peg")) {
            PegReader reader = new PegReader();
            reader.split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (reader.at < reader.words.size()) {
                reader.rule();
            }
            FirstSets.compute(reader.rules.values());
            return reader.rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void split(String text) {
        Matcher matcher = WORD.matcher(text);
        boolean space = true;
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                space = true;
            } else {
                words.add(matcher.group(1));
                spaced.add(space);
                space = false;
            }
        }
    }

    // Words -------------------------------------------------------------------------------------------------------

    private String peek(int ahead) {
        return at + ahead < words.size() ? words.get(at + ahead) : "";
    }

    private String next() {
        return words.get(at++);
    }

    private boolean accept(String word) {
        if (peek(0).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether a word follows directly, without white space. */
    private boolean acceptSuffix(String word) {
        return at < words.size() && !spaced.get(at) && accept(word);
    }

    private boolean atRule() {
        int ahead = 1;
        while (peek(ahead).equals("memo") || peek(ahead).equals("cached") || peek(ahead).equals("quiet")) {
            ahead++;
        }
        return peek(ahead).startsWith("<");
    }

    // Rules -------------------------------------------------------------------------------------------------------

    private Peg.Rule named(String name) {
        return rules.computeIfAbsent(name, n -> new Peg.Rule(n, rules.size()));
    }

    private void rule() {
        Peg.Rule rule = named(next());
        while (!peek(0).startsWith("<")) {
            String flag = next();
            rule.memo |= flag.equals("memo");
            rule.cached |= flag.equals("cached");
            rule.quiet |= flag.equals("quiet");
        }
        boolean leftRecursive = next().equals("<~");
        List<Peg.Alternative> alternatives = alternatives();
        if (leftRecursive) {
            rule.body = new Peg.Choice(List.of(alternatives.get(0)));
            rule.suffixes = List.copyOf(alternatives.subList(1, alternatives.size()));
        } else {
            rule.body = new Peg.Choice(alternatives);
        }
    }

    private List<Peg.Alternative> alternatives() {
        List<Peg.Alternative> alternatives = new ArrayList<>();
        accept("/");
        do {
            alternatives.add(alternative());
        } while (accept("/"));
        return List.copyOf(alternatives);
    }

    private Peg.Alternative alternative() {
        boolean mistake = accept("?");
        List<String> names = new ArrayList<>();
        List<Peg> items = new ArrayList<>();
        while (at < words.size() && !endsSequence()) {
            items.add(item(names));
        }
        return new Peg.Alternative(List.copyOf(items), names.size(), mistake, action(names), new BitSet());
    }

    private boolean endsSequence() {
        String word = peek(0);
        return word.equals("/") || word.equals(")") || word.equals("=>") || word.equals("!>") || atRule();
    }

    // Items -------------------------------------------------------------------------------------------------------

    private Peg item(List<String> names) {
        if (peek(1).equals(":") && Character.isLetter(peek(0).charAt(0))) {
            names.add(next());
            at++;
            int slot = names.size() - 1;
            return new Peg.Capture(item(new ArrayList<>()), slot);
        }
        if (accept("&&")) {
            String text = unquoted(next());
            return new Peg.Expect(TokenTypes.of(text), text);
        }
        if (accept("&")) {
            return new Peg.Look(item(names), true);
        }
        if (accept("!")) {
            // A capture after a lookahead belongs to the alternative, not to the lookahead.
            return new Peg.Look(suffixed(names), false);
        }
        return accept("~") ? new Peg.Cut() : suffixed(names);
    }

    private Peg suffixed(List<String> names) {
        Peg item = atom(names);
        if (acceptSuffix("?")) {
            return new Peg.Optional(item);
        }
        if (acceptSuffix("*")) {
            return new Peg.Repeat(item, null, 0);
        }
        if (acceptSuffix("+")) {
            return new Peg.Repeat(item, null, 1);
        }
        return accept("%") ? new Peg.Repeat(item, atom(names), 1) : item;
    }

    private Peg atom(List<String> names) {
        String word = next();
        char first = word.charAt(0);
        if (first == '(') {
            Peg.Choice choice = new Peg.Choice(alternatives());
            at++;
            return choice;
        }
        if (first == '\'') {
            return new Peg.Type(TokenTypes.of(unquoted(word)), null);
        }
        if (first == '"') {
            return new Peg.Soft(unquoted(word));
        }
        if (word.equals("SOFT_KEYWORD")) {
            return new Peg.Soft(null);
        }
        if (Character.isUpperCase(first)) {
            return new Peg.Type(TokenTypes.named(word), word.equals("NAME") ? NodeKind.Name : null);
        }
        return new Peg.Reference(named(word));
    }

    private static String unquoted(String word) {
        return word.substring(1, word.length() - 1).replace("\\\"", "\"");
    }

    // Actions -----------------------------------------------------------------------------------------------------

    private Peg.Action action(List<String> names) {
        if (accept("=>")) {
            return result(names);
        }
        if (!accept("!>")) {
            return new Peg.Action.Pass();
        }
        boolean indentation = peek(1).startsWith("\"") && accept("indent");
        if (peek(0).startsWith("\"")) {
            return new Peg.Action.Fail(unquoted(next()), indentation, place(), List.copyOf(names));
        }
        String check = next();
        return new Peg.Action.Check(check, arguments(), List.copyOf(names));
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        while (at < words.size() && !endsSequence()) {
            arguments.add(next());
        }
        return List.copyOf(arguments);
    }

    private Peg.Action result(List<String> names) {
        String word = next();
        if (names.contains(word)) {
            return new Peg.Action.Take(names.indexOf(word));
        }
        if (!acceptSuffix("(")) {
            return new Peg.Action.Make(NodeKind.valueOf(word), new int[0]);
        }
        List<Integer> slots = new ArrayList<>();
        while (!accept(")")) {
            slots.add(names.indexOf(next()));
        }
        return new Peg.Action.Make(NodeKind.valueOf(word), slots.stream().mapToInt(Integer::intValue).toArray());
    }

    private Peg.Place place() {
        if (!accept("@")) {
            return new Peg.Place(Peg.Place.Kind.LAST_TOKEN, null, null);
        }
        if (accept(">")) {
            return new Peg.Place(Peg.Place.Kind.NEXT_TOKEN, null, null);
        }
        String from = place(next());
        if (!acceptSuffix("-")) {
            return new Peg.Place(Peg.Place.Kind.RANGE, from, from);
        }
        if (at < words.size() && !spaced.get(at)) {
            return new Peg.Place(Peg.Place.Kind.RANGE, from, place(next()));
        }
        return new Peg.Place(Peg.Place.Kind.TO_LAST_TOKEN, from, null);
    }

    private String place(String name) {
        if (acceptSuffix(".")) {
            return name + "." + next();
        }
        return name;
    }
}
