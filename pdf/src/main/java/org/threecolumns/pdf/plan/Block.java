package org.threecolumns.pdf.plan;

/** Part of a page. */
public interface Block {}
