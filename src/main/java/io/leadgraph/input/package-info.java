/** What clients send, read field by field: omitted and null told apart, each value checked, each refusal with its path. Calls common and text. */
@NullMarked
package io.leadgraph.input;

import org.jspecify.annotations.NullMarked;
