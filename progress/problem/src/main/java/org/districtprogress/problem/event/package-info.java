/**
 * The AsyncAPI document of a program, made from the wire records themselves, so that it says what
 * is sent and nothing else.
 *
 * @see <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0.0</a>
 */
package org.districtprogress.problem.event;
