package org.districtprogress.service.audit;

import java.util.Base64;
import org.districtprogress.api.audit.CheckpointView;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.SignedCheckpoint;

/** Checkpoints as wire records. */
final class CheckpointViews {

    private CheckpointViews() {}

    static CheckpointView view(SignedCheckpoint signed) {
        Checkpoint checkpoint = signed.checkpoint();
        return new CheckpointView(
                checkpoint.service(),
                checkpoint.size(),
                checkpoint.root().toString(),
                checkpoint.previous() == null ? null : checkpoint.previous().toString(),
                checkpoint.at(),
                checkpoint.key(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(signed.signature()));
    }

    static SignedCheckpoint signed(CheckpointView view) {
        return new SignedCheckpoint(
                new Checkpoint(
                        view.service(),
                        view.size(),
                        Hash.parse(view.root()),
                        view.previous() == null ? null : Hash.parse(view.previous()),
                        view.at(),
                        view.key()),
                Base64.getUrlDecoder().decode(view.signature()));
    }
}
