/** Articles that tell one story: its copies, and the revisions each of them went through. */
package dev.tickertone.domain.story;
