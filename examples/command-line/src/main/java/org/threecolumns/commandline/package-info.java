/**
 * Checks, shares and prints records from a shell, and shows how a program embeds the library. Start with
 * {@link org.threecolumns.commandline.Main}; each command is one class.
 */
@NullMarked
package org.threecolumns.commandline;

import org.jspecify.annotations.NullMarked;
