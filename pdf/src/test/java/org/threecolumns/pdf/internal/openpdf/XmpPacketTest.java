package org.threecolumns.pdf.internal.openpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class XmpPacketTest {

    @Test
    void keepsMarkupInATitleAsWords() throws Exception {
        Document packet = parse("A & B </rdf:li> <x> \"q\" ]]>");
        assertThat(packet.getElementsByTagName("dc:title").item(0).getTextContent())
                .isEqualTo("A & B </rdf:li> <x> \"q\" ]]>");
    }

    @Test
    void marksWhatXmlCouldNotHold() throws Exception {
        assertThat(parse("a\u0000b\ud800c")
                        .getElementsByTagName("dc:title")
                        .item(0)
                        .getTextContent())
                .isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void claimsBothStandardsAndTheCallersDay() throws Exception {
        Document packet = parse("t");
        assertThat(packet.getElementsByTagName("pdfuaid:part").item(0).getTextContent())
                .isEqualTo("1");
        assertThat(packet.getElementsByTagName("pdfaid:part").item(0).getTextContent())
                .isEqualTo("2");
        assertThat(packet.getElementsByTagName("pdfaid:conformance").item(0).getTextContent())
                .isEqualTo("A");
        assertThat(packet.getElementsByTagName("xmp:CreateDate").item(0).getTextContent())
                .isEqualTo("2026-11-20T00:00:00Z");
    }

    @Test
    void listsWhatTellsTheCopyFromOthersAndNothingIfThereIsNothing() throws Exception {
        NodeList identifiers = parse("t", "copy:K7F2", "view:<&>").getElementsByTagName("xmp:Identifier");

        assertThat(identifiers.getLength()).isOne();
        assertThat(identifiers.item(0).getTextContent().strip().split("\n", -1))
                .containsExactly("copy:K7F2", "view:<&>");
        assertThat(parse("t").getElementsByTagName("xmp:Identifier").getLength())
                .isZero();
    }

    private static Document parse(String title, String... identifiers) throws Exception {
        byte[] packet = new FileProperties(title, Locale.UK, LocalDate.of(2026, 11, 20), List.of(identifiers))
                .xmp()
                .bytes();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(packet));
    }
}
