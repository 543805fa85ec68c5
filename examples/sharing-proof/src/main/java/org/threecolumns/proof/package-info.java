/**
 * Opens the bytes of a finished copy and says whether anything protected or withheld stands anywhere in them. Start from
 * {@link org.threecolumns.proof.SharingProof}.
 */
package org.threecolumns.proof;
