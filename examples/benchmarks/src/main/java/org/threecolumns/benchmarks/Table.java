package org.threecolumns.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every stage beside its floor, and sharing and the proof beside rendering, and prints a table. Both run in one
 * warm virtual machine, in short slices one after the other; what counts is the median of the ratios within each pair of
 * slices, because a machine that does other work changes its speed from minute to minute and hardly within a second.
 */
public final class Table {
    private static final List<Comparison> COMPARISONS = List.of(
            Comparison.withFloor("read"),
            Comparison.withFloor("write"),
            Comparison.withFloor("check"),
            Comparison.withFloor("share"),
            Comparison.withFloor("render"),
            new Comparison("share beside render", "ShareBenchmark.library", "RenderBenchmark.library"),
            new Comparison("prove beside render", "ProofBenchmark.library", "RenderBenchmark.library"));
    private static final int ROUNDS = 7;
    private static final TimeValue SLICE = TimeValue.milliseconds(300);
    private static final TimeValue WARM_UP = TimeValue.seconds(3);
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String HEAD = """
            | stage | record | ms | documents a second | KB allocated | floor, ms | floor, KB | times the floor |
            |---|---|--:|--:|--:|--:|--:|--:|
            """;

    private Table() {}

    /** What is measured beside what; the names are those of benchmarks. */
    private record Comparison(String name, String measured, String beside) {
        static Comparison withFloor(String stage) {
            String benchmark = stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1) + "Benchmark.";
            return new Comparison(stage, benchmark + "library", benchmark + "floor");
        }
    }

    private record Slice(double milliseconds, double kilobytes) {}

    private record Pair(Slice library, Slice floor) {
        double ratio() {
            return library.milliseconds() / floor.milliseconds();
        }
    }

    /**
     * Measures and prints.
     *
     * @param arguments the file of sample case A, and how the names begin of what is measured: nothing means all of it
     * @throws RunnerException if a benchmark fails
     */
    @SuppressWarnings("SystemOut") // A program: its table goes to standard output.
    public static void main(String[] arguments) throws RunnerException {
        System.setProperty(Inputs.SAMPLE, arguments[0]);
        StringBuilder table = new StringBuilder(HEAD);
        String wanted = arguments.length > 1 ? arguments[1] : "";
        for (Comparison comparison : COMPARISONS) {
            if (comparison.name().startsWith(wanted)) {
                for (RecordSize size : RecordSize.values()) {
                    table.append(line(comparison, size)).append('\n');
                }
            }
        }
        System.out.print(table);
    }

    private static String line(Comparison comparison, RecordSize size) throws RunnerException {
        measure(comparison, size, WARM_UP);
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            pairs.add(measure(comparison, size, SLICE));
        }
        double[] milliseconds = pairs.stream()
                .mapToDouble(pair -> pair.library().milliseconds())
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.0f | %.0f | %.3f | %.0f | %.2f |",
                comparison.name(),
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

    private static Pair measure(Comparison comparison, RecordSize size, TimeValue slice) throws RunnerException {
        return new Pair(measure(comparison.measured(), size, slice), measure(comparison.beside(), size, slice));
    }

    private static Slice measure(String benchmark, RecordSize size, TimeValue slice) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\." + Pattern.quote(benchmark) + "$")
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
