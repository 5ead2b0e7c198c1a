/** Keeps the bars of each instrument's hours true to the articles, whatever becomes of these. */
package dev.tickertone.scoring.series;
