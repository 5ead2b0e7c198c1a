/**
 * Keys for the HTTP API: who may read, who may write, until when. A key's text is shown once, when it is made; what is
 * kept does not give it back.
 */
package dev.tickertone.store.key;
