/**
 * What the record is made of, found once from the types of the model: members in canonical order, what each may hold, how to
 * get it, and every object with its place. Start with {@link org.threecolumns.internal.shape.RecordShape}.
 */
package org.threecolumns.internal.shape;
