package org.pyjc.compiler.parse.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorGrammarTest {

    @Test
    void everyRuleIsDefined() {
        List<String> undefined = PegReader.read().values().stream().filter(rule -> rule.body == null)
                .map(rule -> rule.name).toList();
        assertEquals(List.of(), undefined);
    }

    @Test
    void everyModeHasItsRule() {
        for (String rule : List.of("file", "expression_only", "interactive")) {
            assertNotNull(PegReader.read().get(rule), rule);
        }
    }
}
