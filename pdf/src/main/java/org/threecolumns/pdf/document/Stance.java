package org.threecolumns.pdf.document;

import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.View;
import org.threecolumns.model.Worded;

/** Where one person stands towards something, and what they say about it. */
record Stance(Worded holder, RecordPath at, Optional<String> person, Optional<View> view, Optional<String> words) {

    /** A view that nobody wrote down is never taken for agreement. */
    View viewOrPartly() {
        return view.orElse(View.PARTLY);
    }

    boolean differs() {
        return viewOrPartly() == View.PARTLY || viewOrPartly() == View.DISAGREES;
    }
}
