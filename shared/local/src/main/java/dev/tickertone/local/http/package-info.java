/**
 * API Gateway's place on one machine: HTTP on loopback turned into the events an HTTP API sends to a function (payload
 * format 2.0), and the function's response turned back into HTTP. Requests are not authenticated here; only programs
 * of this machine reach it, and web pages from elsewhere are kept out by {@link dev.tickertone.local.http.LoopbackOnly}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     Payload formats of HTTP APIs</a>
 */
package dev.tickertone.local.http;
