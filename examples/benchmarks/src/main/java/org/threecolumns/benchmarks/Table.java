package org.threecolumns.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every stage beside its floor and prints a table. Both run in one warm virtual machine, in short slices one after
 * the other; what counts is the median of the ratios within each pair of slices, because a machine that does other work
 * changes its speed from minute to minute and hardly within a second.
 */
public final class Table {
    private static final List<String> STAGES = List.of("Read", "Write", "Check", "Share", "Render");
    private static final int ROUNDS = 7;
    private static final TimeValue SLICE = TimeValue.milliseconds(300);
    private static final TimeValue WARM_UP = TimeValue.seconds(3);
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String HEAD = """
            | stage | record | ms | documents a second | KB allocated | floor, ms | floor, KB | times the floor |
            |---|---|--:|--:|--:|--:|--:|--:|
            """;

    private Table() {}

    private record Slice(double milliseconds, double kilobytes) {}

    private record Pair(Slice library, Slice floor) {
        double ratio() {
            return library.milliseconds() / floor.milliseconds();
        }
    }

    /**
     * Measures and prints.
     *
     * @param arguments the file of sample case A; nothing else
     * @throws RunnerException if a benchmark fails
     */
    @SuppressWarnings("SystemOut") // A program: its table goes to standard output.
    public static void main(String[] arguments) throws RunnerException {
        System.setProperty(Inputs.SAMPLE, arguments[0]);
        StringBuilder table = new StringBuilder(HEAD);
        for (String stage : STAGES) {
            for (RecordSize size : RecordSize.values()) {
                table.append(line(stage, size)).append('\n');
            }
        }
        System.out.print(table);
    }

    private static String line(String stage, RecordSize size) throws RunnerException {
        measure(stage, size, WARM_UP);
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            pairs.add(measure(stage, size, SLICE));
        }
        double[] milliseconds = pairs.stream()
                .mapToDouble(pair -> pair.library().milliseconds())
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.0f | %.0f | %.3f | %.0f | %.1f |",
                stage.toLowerCase(Locale.ROOT),
                size.name().toLowerCase(Locale.ROOT),
                median(milliseconds),
                1000 / median(milliseconds),
                median(pairs.stream()
                        .mapToDouble(pair -> pair.library().kilobytes())
                        .toArray()),
                median(pairs.stream()
                        .mapToDouble(pair -> pair.floor().milliseconds())
                        .toArray()),
                median(pairs.stream()
                        .mapToDouble(pair -> pair.floor().kilobytes())
                        .toArray()),
                median(pairs.stream().mapToDouble(Pair::ratio).toArray()));
    }

    private static Pair measure(String stage, RecordSize size, TimeValue slice) throws RunnerException {
        return new Pair(measure(stage, "library", size, slice), measure(stage, "floor", size, slice));
    }

    private static Slice measure(String stage, String side, RecordSize size, TimeValue slice) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\." + stage + "Benchmark\\." + side + "$")
                        .param("size", size.name())
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        // In this machine: between separate ones the same code differed by a factor of two.
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(slice)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        RunResult result = results.iterator().next();
        return new Slice(
                result.getPrimaryResult().getScore() / 1000,
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                                .getScore()
                        / 1024);
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
