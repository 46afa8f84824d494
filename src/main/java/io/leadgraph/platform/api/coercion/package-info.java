/** What clients send, told apart from what the schema asks for: which value, where it stands, and what can stand there. */
@NamedInterface("coercion")
@NullMarked
package io.leadgraph.platform.api.coercion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
