package org.districtprogress.gateway.bulletin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.districtprogress.core.plan.Role;
import org.districtprogress.gateway.identity.Departments;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.listing.DistrictList;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.gateway.progress.Learnt;
import org.districtprogress.gateway.question.CommitmentsQuestion;
import org.districtprogress.gateway.question.IndicatorsQuestion;
import org.districtprogress.gateway.synthetic.Synthetic;
import org.districtprogress.gateway.synthetic.SyntheticDistrict;
import org.districtprogress.gateway.words.Words;
import org.districtprogress.problem.Ask;

/**
 * The bulletin of a month, from the district's own answers at one moment: where it stands, the
 * definitions and the commitments. Nothing else is asked, and nothing is counted anew.
 */
@Singleton
public final class DistrictBulletin {

    private static final int KEPT_BYTES = 8 * 1024 * 1024;

    private final DistrictProgress progress;
    private final DistrictList lists;
    private final Learnt learnt;
    private final Departments departments;
    private final SyntheticDistrict synthetic;
    private final WorkerExecutor writing;
    private final Cache<String, byte[]> written =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT_BYTES)
                    .weigher((String page, byte[] file) -> 2 * page.length() + file.length)
                    .executor(Runnable::run)
                    .build();

    DistrictBulletin(
            DistrictProgress progress,
            DistrictList lists,
            Learnt learnt,
            Departments departments,
            SyntheticDistrict synthetic,
            Vertx vertx) {
        this.progress = progress;
        this.lists = lists;
        this.learnt = learnt;
        this.departments = departments;
        this.synthetic = synthetic;
        this.writing = vertx.createSharedWorkerExecutor("bulletin", 1);
    }

    @PreDestroy
    void close() {
        writing.close();
    }

    /** The bulletin as bytes of the wanted form. */
    public Future<KeptAnswer<byte[]>> of(BulletinQuestion asked) {
        asked.checkIsOver(learnt.today());
        return progress.at(asked.on(), asked.knownAt(), asked.trust())
                .compose(
                        view -> {
                            asked.checkIsWithin(view.view().plan());
                            var knownAt = view.view().knownAt();
                            var indicators =
                                    lists.page(
                                            new IndicatorsQuestion(
                                                    null, null, Role.TARGET, asked.trust()),
                                            asked.on(),
                                            knownAt,
                                            Ask.HIGHEST_LIMIT,
                                            null);
                            var commitments =
                                    lists.page(
                                            new CommitmentsQuestion(
                                                    null, null, null, asked.trust()),
                                            asked.on(),
                                            knownAt,
                                            Ask.HIGHEST_LIMIT,
                                            null);
                            var owned = departments.reporting();
                            var madeUp = synthetic.isBeside(view.view(), asked.knownAt());
                            return Future.all(indicators, commitments, owned, madeUp)
                                    .map(
                                            both ->
                                                    new Sources(
                                                            asked.month(),
                                                            view.view(),
                                                            indicators.result().view(),
                                                            commitments.result().view(),
                                                            owned.result(),
                                                            madeUp.result()
                                                                    || Synthetic.isIn(
                                                                            commitments
                                                                                    .result()
                                                                                    .view()
                                                                                    .items())));
                        })
                .compose(sources -> written(asked, sources));
    }

    private Future<KeptAnswer<byte[]>> written(BulletinQuestion asked, Sources sources) {
        // Lead departments are those of today, so that no bulletin is settled.
        Freshness freshness = sources.isComplete() ? Freshness.CURRENT : Freshness.PASSING;
        Bulletin bulletin = Composition.of(Words.in(asked.language()), sources);
        String page = BulletinHtml.of(bulletin);
        return (switch (asked.form()) {
                    case HTML -> Future.succeededFuture(page.getBytes(StandardCharsets.UTF_8));
                    case XLSX -> Future.succeededFuture(BulletinWorkbook.of(bulletin));
                    case PDF -> pdf(page, bulletin);
                })
                .map(bytes -> KeptAnswer.of(bytes, bytes, freshness));
    }

    /** Setting a page takes long, so it is done aside, one at a time, and once for each page. */
    private Future<byte[]> pdf(String page, Bulletin bulletin) {
        byte[] known = written.getIfPresent(page);
        return known != null
                ? Future.succeededFuture(known)
                : writing.executeBlocking(
                        () -> written.get(page, unset -> Typesetter.SET.of(page, bulletin)));
    }

    /** Unpacks the font when the first page is set and not when the gateway starts. */
    private static final class Typesetter {
        private static final BulletinPdf SET = new BulletinPdf();
    }

    /** What a browser may do with the page: show it, with its own style. */
    public static String policy() {
        return BulletinHtml.STYLE.policy("'none'");
    }
}
