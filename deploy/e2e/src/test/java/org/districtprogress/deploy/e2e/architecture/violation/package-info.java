/** Code that breaks each rule once, so that every rule is seen to fail on every run. */
package org.districtprogress.deploy.e2e.architecture.violation;
