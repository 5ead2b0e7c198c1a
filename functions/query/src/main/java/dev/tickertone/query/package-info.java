/**
 * The query function: answers the HTTP API and serves the dashboard. A request finds its endpoint in
 * {@link dev.tickertone.query.Routes}, the endpoint reads the store and answers with JSON or a problem document.
 */
package dev.tickertone.query;
