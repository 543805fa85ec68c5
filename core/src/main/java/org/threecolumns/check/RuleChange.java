package org.threecolumns.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a council's pack says about a rule that another pack brought. It always has a reason, and it can change when a
 * rule speaks, its numbers and its words; never what it means.
 */
record RuleChange(
        RuleId rule,
        Optional<Gate> gate,
        Optional<List<GateChange>> gateChanges,
        Map<String, Integer> thresholds,
        Map<String, Words> words,
        String reason) {}
