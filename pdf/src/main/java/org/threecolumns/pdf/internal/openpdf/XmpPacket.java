package org.threecolumns.pdf.internal.openpdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the file says about itself to software: title, language, day, and that it claims PDF/UA-1 and PDF/A-2a. The
 * extension schema must stand beside the PDF/UA claim, or PDF/A refuses the unknown name.
 *
 * @param title the words that a viewer shows in its title bar
 * @param language the document's language as a BCP 47 tag
 * @param moment when the document was made, ISO 8601
 * @param producer the software that made the file
 * @param identifiers what tells the copy from others; none means no such element
 */
record XmpPacket(String title, String language, String moment, String producer, List<String> identifiers) {

    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            """;

    private static final String TAIL = """
            </rdf:Description>
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    /** {@return the packet in UTF-8} */
    byte[] bytes() {
        String facts = "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title)
                + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" + escaped(language)
                + "</rdf:li></rdf:Bag></dc:language>\n" + element("xmp:CreateDate", moment)
                + element("xmp:ModifyDate", moment) + element("xmp:CreatorTool", producer)
                + element("pdf:Producer", producer) + bag();
        return (HEAD + facts + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    private String bag() {
        return identifiers.isEmpty()
                ? ""
                : identifiers.stream()
                        .map(identifier -> element("rdf:li", identifier))
                        .collect(
                                Collectors.joining("", "<xmp:Identifier><rdf:Bag>\n", "</rdf:Bag></xmp:Identifier>\n"));
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
