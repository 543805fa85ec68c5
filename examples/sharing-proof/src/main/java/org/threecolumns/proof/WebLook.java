package org.threecolumns.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** Fetched from elsewhere it is not in the file, and nobody looked at it. */
    private static final Set<String> ADDRESSES_OF_PARTS =
            Set.of("src", "srcset", "data", "poster", "background", "xlink:href");

    private static final Set<String> PARTS_BY_LINK = Set.of("link", "image", "use", "base");
    private static final Set<String> PICTURES = Set.of("img", "svg", "canvas", "video", "image");
    private static final Pattern STYLE_ADDRESS =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?([^\"')\\s]+)", Pattern.CASE_INSENSITIVE);

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
            style(data.getWholeData());
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
            if (PICTURES.contains(element.normalName()) && !isPacked(element.attr("src"))) {
                search.picture();
            }
            for (Attribute attribute : element.attributes()) {
                search.text(Spot.WEB_ATTRIBUTE, attribute.getKey());
                search.text(Spot.WEB_ATTRIBUTE, attribute.getValue());
                value(element.normalName(), attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
            }
        }
    }

    private void value(String element, String name, String value) {
        if (isPacked(value)) {
            packed(value);
        } else if (name.equals("srcdoc")) {
            files.lookInside(Spot.ATTACHMENT, value.getBytes(StandardCharsets.UTF_8));
        } else if (name.equals("style")) {
            style(value);
        } else if (ADDRESSES_OF_PARTS.contains(name) || (name.equals("href") && PARTS_BY_LINK.contains(element))) {
            fetched(value);
        }
    }

    private void style(String style) {
        STYLE_ADDRESS.matcher(style).results().map(found -> found.group(1)).forEach(address -> {
            if (isPacked(address)) {
                packed(address);
            } else {
                fetched(address);
            }
        });
    }

    private void fetched(String address) {
        if (!address.isBlank() && !address.startsWith("#")) {
            search.gap(Spot.WEB_ATTRIBUTE, Gap.Why.NOT_IN_THE_FILE);
        }
    }

    private static boolean isPacked(String value) {
        return value.strip().regionMatches(true, 0, "data:", 0, 5) && value.indexOf(',') >= 0;
    }

    private void packed(String value) {
        int comma = value.indexOf(',');
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
