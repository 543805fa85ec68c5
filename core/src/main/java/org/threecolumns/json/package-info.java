/**
 * A record to bytes and back: strictly read, written in one canonical form. Start with
 * {@link org.threecolumns.json.CaseRecordReader} and {@link org.threecolumns.json.CaseRecordWriter}.
 */
package org.threecolumns.json;
