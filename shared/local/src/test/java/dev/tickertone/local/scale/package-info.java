/** What an article costs where there are many rules. */
package dev.tickertone.local.scale;
