/** What a text says a price, level or yield has done, read exactly as written; what it might do is left out. */
package dev.tickertone.sentiment.move;
