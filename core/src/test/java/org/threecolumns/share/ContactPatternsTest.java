package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPatternsTest {
    private static final ContactPatterns PATTERNS = new ContactPatterns(Set.of("01632 960110"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring 07700 900123",
                "ring 07700900123.",
                "+44 7700 900 123",
                "(01632) 960 001",
                "7700 900123",
                "０７７００ ９００１２３",
                "0800 1111 or 01632 960001",
                "07700\u2011900\u2011123",
                "077\u200B00 900123",
                "07700\u2212900\u2212123",
                "\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0662\u0663",
                "\u00b9\u00b2\u00b3\u00b2\u00b3\u00b9\u00b2\u00b3\u00b9\u00b2",
                "01697 7234",
                "+353 12 345",
                "0000 000 0000",
                "99999 99999",
                "tel:07700%20900%20123",
                "07700&nbsp;900123",
                "07700/900123",
                "07700,900123",
                "07700, 900123",
                "07700:900123",
                "07700_900123",
                "07700 *900123",
                "01632/960/001",
                "+44/7700/900123",
                "At 10:30, 07700/900123",
                "020/7946/0123",
                "016977/2101",
                "07700\u2013900123",
                "01.63.29.60.12.3",
                "07.70.09.00.12.34",
                "ring 01632.96.01.23 at 09.30",
                "ring 01632.12.01.23 at 09.30",
                "[01632] 960123",
                "07700 \u00B7 900 \u00B7 123",
                "07700\u2022900\u2022123",
                "01632 ... 960123",
                "01632 -- 960123",
                "ring 01632 12-01-23",
                "ring 01632 12.01.23",
                "01632-12-01-23",
                "07700-20-10-23",
                "01632 10-11-12 or 01632 10-11-13",
                "0207 946 20.18",
                "07700 20.15 23",
                "07700 9.00 123",
                "0191 12.34 5678",
                "0116 123 4567",
                "01632/12-01-23",
                "07.70 09.00 12.34",
                "+44 1925-60-01-23",
                "+44 1925-60 0123",
                "09.00 07700 900123",
                "13.06.2025 07700 900123",
                "2024-25 01632 960001",
                "07700 9OO123",
                "ring 01632 960O",
                "O7OOO 9OOO12",
                "O77OO 9oo123"
            })
    void findsTelephoneNumbers(String text) {
        assertThat(PATTERNS.find(text)).contains(ContactPatterns.Kind.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"at SA1 9ZZ", "at SA9 2ZZ", "BS0 1AA", "sw1a1aa", "M1-1AE", "CF10 3NQ.", "SW1A/1AA", "SW1A,1AA"})
    void findsPostcodes(String text) {
        assertThat(PATTERNS.find(text)).contains(ContactPatterns.Kind.POSTCODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me@example.org",
                "me (at) example.org",
                "ME＠EXAMPLE.ORG",
                "ann.b [at] example [dot] org",
                "kerry @ mail.com",
                "kerry @mail.com",
                "kerry@ mail.co.uk",
                "kerry at mail dot com",
                "Kerry AT mail DOT com"
            })
    void findsEmailAddresses(String text) {
        assertThat(PATTERNS.find(text)).contains(ContactPatterns.Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 999, or Childline on 0800 1111 (24 hours).",
                "National line 0808 2000 247, Wales 0808 80 10 800",
                "Out of hours 01632 960 110",
                "On 12/06/2025 and 13.06.2025, 2025-06-14",
                "From 2023 to 2025, 9 times in 18 months, 98 days out of 100",
                "S47 2nd enquiry, Year 5, house 14, 10 to 12",
                "£1,250.50 owed; 7 @ 2 each",
                "Section 47 on 1 July 2025 at 14:30",
                "12 345 678 9 steps",
                "all of us @home",
                "@nan.jo and me@home",
                "ask @nan.jo",
                "We met at school.She rang; look at example.org",
                "the dot at the end, a dot on the map",
                "tea @ St.Mary's @ 10.30am, 3 for 2 @ 1.50",
                "In 2023, 2024, 2025 and 2026/27",
                "aged 1, 3, 5, 7, 9, 11, 13 and 15",
                "at 09:30, 10:15, 11:00 and 14:45, 08:00/09:00/10:00",
                "09:30:00, 1,250,000.00 and 10,000,000,000",
                "at 0800, 1300, 1800 and 2200",
                "at 0800, 0930 and 1045; 001, 002, 003",
                "Childline 0800/1111, NSPCC 0808/800/5000, 01632/960110",
                "12/06/2025, 13/06/2025, 14/6, 10o'clock",
                "1/2/3/4/5/6/7/8/9/10/11",
                "at 09.00 10.30 12.00 14.45 and 16.00",
                "12.06.2025-14.06.2025, 12/06/2025-14/06/2025",
                "in 2023-24, 2024-25 2025-26 and 2026/27",
                "Rule M4, 3rd; S47: 2nd"
            })
    void leavesHelplinesCouncilNumbersDatesAndCountsAlone(String text) {
        assertThat(PATTERNS.find(text)).isEmpty();
    }

    @Test
    void knowsWhatATelephoneNumberIs() {
        assertThat(ContactPatterns.isTelephoneNumber("01632 960110")).isTrue();
        assertThat(ContactPatterns.isTelephoneNumber("ring us")).isFalse();
        assertThat(ContactPatterns.isTelephoneNumber("ring 999")).isFalse();
        assertThat(ContactPatterns.isTelephoneNumber("999")).isTrue();
        assertThat(ContactPatterns.isTelephoneNumber("99")).isFalse();
        assertThat(ContactPatterns.isTelephoneNumber("01632")).isFalse();
        assertThat(ContactPatterns.isTelephoneNumber("0800 111")).isFalse();
        assertThat(ContactPatterns.isTelephoneNumber("0800 1111")).isTrue();
        assertThat(ContactPatterns.isTelephoneNumber("116 123")).isTrue();
        assertThat(ContactPatterns.isTelephoneNumber("1234567890123456")).isTrue();
        assertThat(ContactPatterns.isTelephoneNumber("12345678901234567")).isFalse();
    }

    @Test
    void aNumberOfTheCouncilIsKnownInEverySpelling() {
        for (String written : List.of("01632 960110", "+44 1632 960110", "0044 1632 960110", "1632 960110")) {
            assertThat(new ContactPatterns(Set.of(written)).find("Ring 01632 960 110."))
                    .as(written)
                    .isEmpty();
        }
        assertThat(ContactPatterns.digits("01632+9")).isEqualTo("016329");
        assertThat(ContactPatterns.digits("(01632) 9")).isEqualTo("016329");
    }
}
