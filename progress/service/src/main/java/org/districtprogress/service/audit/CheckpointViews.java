package org.districtprogress.service.audit;

import java.util.Base64;
import org.districtprogress.api.audit.CheckpointView;
import org.districtprogress.api.audit.SealingKeyView;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.EndorsedKey;
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

    static SealingKeyView key(EndorsedKey endorsed) {
        CheckpointKey key = endorsed.key();
        byte[] endorsement = endorsed.endorsement();
        return new SealingKeyView(
                "EC",
                "P-256",
                "ES256",
                "sig",
                key.id(),
                key.x(),
                key.y(),
                endorsement == null
                        ? null
                        : Base64.getUrlEncoder().withoutPadding().encodeToString(endorsement));
    }

    static EndorsedKey key(SealingKeyView view) {
        return new EndorsedKey(
                new CheckpointKey(view.x(), view.y()),
                view.endorsement() == null
                        ? null
                        : Base64.getUrlDecoder().decode(view.endorsement()));
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
