/**
 * The engine: plan, observation, assessment and index as values and pure functions. It knows no
 * framework, no database and no clock; whoever asks brings the day ({@code on}) and the moment
 * ({@code knownAt}).
 */
package org.districtprogress.core;
