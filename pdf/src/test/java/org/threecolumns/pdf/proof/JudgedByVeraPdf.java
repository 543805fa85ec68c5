package org.threecolumns.pdf.proof;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The outside judge: veraPDF says whether a file is accessible (PDF/UA-1) and fit to keep (PDF/A-2a). */
public final class JudgedByVeraPdf {

    /** Both are needed: neither notices all that the other does. */
    public static final List<String> FLAVOURS = List.of("ua1", "2a");

    private static final int MOST_FAILURES = 100;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private JudgedByVeraPdf() {}

    /** {@return what fails under both flavours, one line each, such as "ua1 7.3-1 figure without Alt"; empty when good} */
    public static List<String> faults(byte[] pdf) {
        return FLAVOURS.stream()
                .flatMap(flavour -> faults(pdf, flavour).stream())
                .toList();
    }

    /** {@return what fails under one flavour, {@code ua1} or {@code 2a}} */
    public static List<String> faults(byte[] pdf, String name) {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        Locale before = Locale.getDefault();
        // The judge itself errs under a Turkish default locale.
        Locale.setDefault(Locale.UK);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, false, false)) {
            return lines(name, validator.validate(parser));
        } catch (Exception e) {
            return List.of(name + " cannot be read: " + e);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> lines(String name, ValidationResult result) {
        TreeSet<String> failed = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> line(name, assertion))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!result.isCompliant() && failed.isEmpty()) {
            failed.add(name + " refused without a reason");
        }
        return List.copyOf(failed);
    }

    private static String line(String name, TestAssertion assertion) {
        return name + " " + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage();
    }
}
