package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.api.Page;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.service.persistence.MilestoneList;
import org.districtprogress.service.persistence.MilestoneList.Place;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.Pages.UnknownKeyException;

/** The milestones of many commitments, by the page. */
@ApplicationScoped
public class MilestoneListReader {

    private static final Pattern KEY =
            Pattern.compile("([a-z0-9-]{1,80})/([a-z0-9-]{1,80})/([1-9][0-9]{0,8})");

    private final Pages pages;
    private final MilestoneRepository milestones;
    private final CommitmentReader commitments;

    MilestoneListReader(Pages pages, MilestoneRepository milestones, CommitmentReader commitments) {
        this.pages = pages;
        this.milestones = milestones;
        this.commitments = commitments;
    }

    /** By commitment, then by code; with the history by version. */
    public Page<MilestoneView> milestones(
            List<String> wanted, boolean isHistory, Question question) {
        return pages.behind(
                question,
                (asOf, after, most) ->
                        milestones.page(
                                new MilestoneList(wanted, isHistory, asOf.knownAt(), asOf.trust()),
                                place(after),
                                most),
                MilestoneListReader::key,
                (found, asOf) -> commitments.milestoneViews(found, asOf.knownAt()));
    }

    private static String key(Milestone milestone) {
        return milestone.commitment() + "/" + milestone.code() + "/" + milestone.version();
    }

    private static @Nullable Place place(@Nullable String key) throws UnknownKeyException {
        if (key == null) {
            return null;
        }
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new UnknownKeyException();
        }
        return new Place(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }
}
