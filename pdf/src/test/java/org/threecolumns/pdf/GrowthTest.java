package org.threecolumns.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.SamplePlans;

/** Twice the text costs about twice the memory; seconds are for benchmarks. */
class GrowthTest {

    private static final long MIB = 1 << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void growsWithTheTextAndNotFaster() {
        PdfRenderer.standard().render(SamplePlans.huge(25_000));
        long small = allocated(SamplePlans.huge(50_000));
        long middle = allocated(SamplePlans.huge(100_000));
        long large = allocated(SamplePlans.huge(200_000));
        assertThat(middle / (double) small).isLessThan(2.3);
        assertThat(large / (double) middle).isLessThan(2.3);
        assertThat(large).isLessThan(90 * MIB);
    }

    private static long allocated(DocumentPlan plan) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        byte[] pdf = PdfRenderer.standard().render(plan);
        long after = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(pdf).isNotEmpty();
        return after - before;
    }
}
