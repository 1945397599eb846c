/**
 * Server-sent events, as a service and the gateway send them: bounded in number and in what is held
 * for each, read once for all who stand at one place, ended when the program ends.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
 *     events</a>
 */
package org.districtprogress.problem.stream;
