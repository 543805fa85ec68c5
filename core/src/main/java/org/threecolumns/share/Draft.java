package org.threecolumns.share;

import java.util.List;
import java.util.Map;
import org.threecolumns.internal.shape.ObjectValues;

/**
 * A copy that nobody may hold yet: what it would show, what was kept back, and what stands in its way.
 *
 * @param request who asks for what
 * @param gate what decided about its elements
 * @param root the record with what is shown in it
 * @param withheld what was kept back
 * @param ids the ids of the copy
 * @param content what the copy would hold
 * @param counts how many elements of each type are shown
 * @param refusals what its texts show that this reader must not learn
 */
record Draft(
        Request request,
        Gate gate,
        Part root,
        WithheldList withheld,
        CopyIds ids,
        ObjectValues content,
        Map<String, Integer> counts,
        List<Refusal> refusals) {
    @Override
    public String toString() {
        return "Draft[" + request.purpose() + "]";
    }
}
