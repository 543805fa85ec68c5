package org.threecolumns.pdf.plan;

/** A part that stands in a document by itself: content in one column, or an arrangement of several columns. */
public sealed interface Block extends Part permits Content, TopMatter, ColumnSection, AnswerBack {}
