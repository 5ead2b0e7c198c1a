/** What an article costs on AWS: calls counted where they are made, and list prices. */
package dev.tickertone.local.cost;
