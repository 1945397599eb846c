package org.districtprogress.service.recording;

import org.districtprogress.core.document.SubjectKind;

/** What a document is attached to: its kind, which one, and the path where it is read. */
record Subject(SubjectKind kind, String name, String path) {}
