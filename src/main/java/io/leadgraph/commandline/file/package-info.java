/** Files of records, read as streams, and the files of refused rows. */
@NullMarked
package io.leadgraph.commandline.file;

import org.jspecify.annotations.NullMarked;
