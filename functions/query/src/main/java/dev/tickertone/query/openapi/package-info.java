/** The API's own description (OpenAPI 3.1), kept in parts that are written by hand. */
package dev.tickertone.query.openapi;
