package org.districtprogress.environment.idleassets;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of idle assets over HTTP. */
@PermitAll
public class IdleAssetsResource extends RegisterResource<IdleAsset> implements IdleAssetsApi {

    IdleAssetsResource(IdleAssetRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<IdleAsset>> assets(
            @Nullable String kind,
            @Nullable String owner,
            @Nullable String idleFrom,
            @Nullable String idleTo,
            @Nullable String putToUseFrom,
            @Nullable String putToUseTo,
            @Nullable String state,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String history,
            @Nullable String format,
            @Nullable String lang) {
        return page(
                new ListQuestion(on, knownAt, trust, state, q, sort, limit, cursor),
                FileWish.of(format, lang, history),
                Filter.choice("kind", "kind", AssetKind.class, kind),
                Filter.equal("owner", "owner", owner),
                Filter.from("idleFrom", "idle_since", idleFrom),
                Filter.to("idleTo", "idle_since", idleTo),
                Filter.from("putToUseFrom", "put_to_use_on", putToUseFrom),
                Filter.to("putToUseTo", "put_to_use_on", putToUseTo));
    }
}
