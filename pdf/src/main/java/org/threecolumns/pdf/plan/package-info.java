/** What stands on a page, in the order in which it is spoken. */
package org.threecolumns.pdf.plan;
