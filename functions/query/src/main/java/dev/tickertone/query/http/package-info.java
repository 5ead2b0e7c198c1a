/** Requests and answers as API Gateway's HTTP APIs hand them over (payload format 2.0), and problem documents. */
package dev.tickertone.query.http;
