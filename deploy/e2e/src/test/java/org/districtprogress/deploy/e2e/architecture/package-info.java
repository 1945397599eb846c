/**
 * The house rules of {@code docs/architecture.md}, held over the classes of every module. Written
 * as ordinary tests: classes annotated with {@code @AnalyzeClasses} run nothing under JUnit 6.
 */
package org.districtprogress.deploy.e2e.architecture;
