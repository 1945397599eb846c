package org.districtprogress.service.seed;

import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Place;
import org.districtprogress.core.plan.Section;
import org.districtprogress.core.plan.Workstream;
import org.districtprogress.core.plan.WorkstreamCode;

/** Reads campaigns and workstreams, and the section of the plan that an entry belongs to. */
final class CatalogueSections {

    private static final Set<String> CAMPAIGN_KEYS =
            Set.of("code", "service", "zh", "en", "focus", "guarantee");
    private static final Set<String> WORKSTREAM_KEYS = Set.of("code", "campaign", "zh", "en");
    private static final Set<String> PLACE_KEYS = Set.of("section", "sentence");

    private final String service;
    private final Definitions<Campaign> campaigns = new Definitions<>("campaign");
    private final Definitions<Workstream> workstreams = new Definitions<>("workstream");

    CatalogueSections(String service) {
        this.service = service;
    }

    void read(YamlEntry root) {
        campaigns.read(root.entries("campaigns", CAMPAIGN_KEYS), this::campaign);
        workstreams.read(root.entries("workstreams", WORKSTREAM_KEYS), this::workstream);
        root.require("campaigns");
    }

    Definitions<Campaign> campaigns() {
        return campaigns;
    }

    Definitions<Workstream> workstreams() {
        return workstreams;
    }

    /** Where in the plan's text an entry with {@code workstream} and {@code at} belongs. */
    @Nullable
    Section ofWorkstream(YamlEntry entry) {
        Workstream workstream = workstreams.lead(entry, entry.text("workstream"));
        YamlEntry at = entry.entry("at", PLACE_KEYS);
        String heading = at == null ? null : at.text("section");
        Integer sentence = at == null ? null : at.read("sentence", Integer::valueOf);
        if (sentence != null && sentence < 1) {
            at.fault("sentence counts from 1, found " + sentence);
            return null;
        }
        return workstream == null || heading == null || sentence == null
                ? null
                : new Section(
                        workstream.campaign(), workstream.code(), new Place(heading, sentence));
    }

    /** The campaign that an entry without a workstream belongs to as a whole. */
    @Nullable
    Section ofCampaign(YamlEntry entry) {
        Campaign campaign = campaigns.lead(entry, entry.text("campaign"));
        return campaign == null ? null : new Section(campaign.code(), null, null);
    }

    private @Nullable Campaign campaign(YamlEntry entry) {
        CampaignCode code = entry.read("code", CampaignCode::new);
        String owner = entry.text("service");
        if (owner != null && !owner.equals(service)) {
            entry.fault("belongs to " + owner + ", this is the catalogue of " + service);
        }
        Name name = CataloguePlan.name(entry);
        String focus = entry.optionalText("focus");
        boolean isGuarantee = entry.flag("guarantee");
        return entry.isSound() ? new Campaign(code, name, focus, isGuarantee) : null;
    }

    private @Nullable Workstream workstream(YamlEntry entry) {
        WorkstreamCode code = entry.read("code", WorkstreamCode::new);
        Campaign campaign = campaigns.lead(entry, entry.text("campaign"));
        Name name = CataloguePlan.name(entry);
        return entry.isSound() && campaign != null
                ? new Workstream(code, campaign.code(), name)
                : null;
    }
}
