/** Tells API Gateway whether whoever asks has a key for what is asked: a function of its own, in the query function's zip. */
package dev.tickertone.query.key;
