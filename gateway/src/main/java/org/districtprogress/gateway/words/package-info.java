/** What the gateway says in Chinese and English where it answers people and not programs. */
package org.districtprogress.gateway.words;
