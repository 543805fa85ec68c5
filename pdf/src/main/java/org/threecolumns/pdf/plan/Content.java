package org.threecolumns.pdf.plan;

/** A block that flows down one column, whatever the width of that column. */
public sealed interface Content extends Block
        permits Heading,
                Paragraph,
                View,
                ChildsWords,
                ChildSaid,
                ItemList,
                CardList,
                Panel,
                ScaleFigure,
                WritingLines,
                Divider {}
