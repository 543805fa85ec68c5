package org.threecolumns.commandline;

/**
 * Ann {@code m} is the mother of Una {@code c}, Sara {@code t} works for the council. The step is ordinary, two worries wait
 * for a decision each, the third is kept from Ann.
 */
final class SmallFamily {
    static final String RECORD = """
            {"formatVersion": "0.1", "case": {"id": "k", "council": "Westmere Council"},
             "people": [
              {"id": "m", "name": "Ann Probert", "relations": [{"id": "m1", "child": "c", "kind": "MOTHER"}]},
              {"id": "t", "name": "Sara Lloyd", "professional": true, "agency": "Westmere Council"}],
             "children": [{"id": "c", "name": "Una"}],
             "map": {"id": "map", "nextSteps": [{"id": "n1", "what": "Eat together"}], "worried": [
              {"id": "w1", "text": "Quiet evenings"}, {"id": "w2", "text": "Long mornings"},
              {"id": "w3", "text": "Kept apart", "protectedFrom": ["m"]}]}}
            """;

    private SmallFamily() {}
}
