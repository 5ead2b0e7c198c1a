/** What people hold, and what the scores of it say together. */
package dev.tickertone.domain.portfolio;
