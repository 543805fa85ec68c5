/**
 * The gate for pictures: bytes from anywhere become a picture that holds nothing but pixels, or are refused. Start with
 * {@link org.threecolumns.picture.PictureGate}.
 */
package org.threecolumns.picture;
