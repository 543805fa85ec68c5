package org.threecolumns.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** Everything in a web page or another text with marks: words, hidden ones too, attributes, comments, packed files. */
final class WebLook {
    private final Search search;
    private final FileLook files;

    WebLook(Search search, FileLook files) {
        this.search = search;
        this.files = files;
    }

    void look(String page) {
        Document document = Jsoup.parse(page);
        document.traverse((node, depth) -> words(node));
        search.end();
        document.traverse((node, depth) -> comments(node));
        document.traverse((node, depth) -> attributes(node));
        search.end();
        search.text(Spot.WEB_TEXT, Parser.unescapeEntities(page, false));
        search.end();
    }

    private void words(Node node) {
        if (node instanceof TextNode text) {
            search.text(Spot.WEB_TEXT, text.getWholeText());
        } else if (node instanceof DataNode data) {
            search.text(Spot.SCRIPT, data.getWholeData());
        }
    }

    private void comments(Node node) {
        if (node instanceof Comment comment) {
            search.text(Spot.WEB_COMMENT, comment.getData());
        } else if (node instanceof XmlDeclaration declaration) {
            search.text(Spot.WEB_COMMENT, declaration.getWholeDeclaration());
        }
    }

    private void attributes(Node node) {
        if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                search.text(Spot.WEB_ATTRIBUTE, attribute.getKey());
                search.text(Spot.WEB_ATTRIBUTE, attribute.getValue());
                packed(attribute.getValue());
            }
        }
    }

    private void packed(String value) {
        int comma = value.indexOf(',');
        if (!value.strip().startsWith("data:") || comma < 0) {
            return;
        }
        String data = value.substring(comma + 1);
        boolean isBase64 = value.substring(0, comma).endsWith(";base64");
        try {
            byte[] file = isBase64
                    ? Base64.getMimeDecoder().decode(data)
                    : java.net.URLDecoder.decode(data, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            files.lookInside(Spot.ATTACHMENT, file);
        } catch (IllegalArgumentException damaged) {
            search.gap(Spot.ATTACHMENT, Gap.Why.DAMAGED);
        }
    }
}
