package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordPathTest {
    @Test
    void isFinal() {
        assertThat(RecordPath.class).isFinal();
    }
}
