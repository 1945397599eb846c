package org.districtprogress.gateway.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.progress.CommonMoment;
import org.districtprogress.gateway.question.ListQuestion;

/** Cuts one page out of the services' lists. */
final class Slice {

    private Slice() {}

    static <T, R> DistrictPage<R> of(
            ListQuestion<T, R> question,
            List<Collected<T>> all,
            CommonMoment.At at,
            long filter,
            @Nullable Place after,
            int limit) {
        List<Row<T>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isBehind = after == null || i > after.service();
            for (T item : all.get(i).items()) {
                if (isBehind) {
                    rows.add(new Row<>(i, item));
                } else if (i == after.service() && question.code(item).equals(after.code())) {
                    isBehind = true;
                }
            }
        }
        List<Row<T>> page = rows.subList(0, Math.min(limit, rows.size()));
        List<UnavailablePart> unavailable =
                all.stream().map(Collected::missing).flatMap(Optional::stream).toList();
        return new DistrictPage<>(
                page.stream()
                        .map(row -> question.shown(all.get(row.service()).service(), row.item()))
                        .toList(),
                page.size() < rows.size() ? next(question, page, at, filter) : null,
                unavailable.isEmpty(),
                unavailable);
    }

    private static <T> String next(
            ListQuestion<T, ?> question, List<Row<T>> page, CommonMoment.At at, long filter) {
        Row<T> last = page.get(page.size() - 1);
        return new Place(filter, at.on(), at.knownAt(), last.service(), question.code(last.item()))
                .cursor();
    }

    private record Row<T>(int service, T item) {}
}
