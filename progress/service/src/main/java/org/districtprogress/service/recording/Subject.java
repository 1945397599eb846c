package org.districtprogress.service.recording;

import org.districtprogress.core.document.SubjectKind;

/**
 * What a document is attached to: its kind, which one, the path where it is read, and whether
 * answers mask it.
 */
record Subject(SubjectKind kind, String name, String path, boolean masks) {

    Subject(SubjectKind kind, String name, String path) {
        this(kind, name, path, false);
    }
}
