package org.districtprogress.gateway.identity;

import org.districtprogress.core.access.Caller;

/** A client as it is kept: who calls, and how its secret is known again. */
record KnownClient(Caller caller, SecretHash secret) {}
