using Isms.Catalogs;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability.Migration;

/// <summary>What the crosswalks say of one control of the new edition, found once; the statement comes to it later.</summary>
internal sealed class DraftPlan
{
    private readonly CatalogItem item;
    private readonly EditionChangeKind kind;
    private readonly ValueList<InferredMapping> sources;
    private readonly ValueList<StandardReference> newParts;
    private readonly ValueList<OpenQuestion> splits;
    private readonly string from;

    private DraftPlan(CatalogItem item, InferredCrosswalk crosswalk)
    {
        this.item = item;
        from = crosswalk.Source;
        sources = crosswalk.To(item.Id).Where(mapping => mapping.IsCorrespondence).ToValueList();
        newParts = sources.Count == 0 ? [] : NewPartsOf(item.Id, crosswalk.Route, crosswalk.Route.Count - 1).Distinct().ToValueList();
        splits = sources
            .Select(mapping => crosswalk.From(mapping.Source!).Where(other => other.IsCorrespondence).ToValueList())
            .Where(parts => parts.Count > 1)
            .Select(parts => MigrationQuestions.Split(item.Id, parts))
            .ToValueList();
        kind = (sources.Count, splits.Count) switch
        {
            (0, _) => EditionChangeKind.New,
            (1, 0) => sources[0].Kind ?? EditionChangeKind.Renamed,
            (1, _) => EditionChangeKind.Split,
            (_, 0) => EditionChangeKind.Merged,
            _ => EditionChangeKind.SplitAndMerged,
        };
    }

    public static DraftPlan Of(CatalogItem item, InferredCrosswalk crosswalk) => new(item, crosswalk);

    public DraftRow Draft(Dictionary<string, ValueList<ApplicabilityRow>> statement)
    {
        ValueList<DraftSource> parts = sources.Select(mapping => new DraftSource(mapping, ApplicabilityMigration.RowsOf(statement, mapping.Source!))).ToValueList();
        ValueList<ApplicabilityRow> rows = parts.Count == 1 ? parts[0].Rows : parts.SelectMany(part => part.Rows).ToValueList();
        ValueList<StandardReference> notStated = parts.All(part => part.Rows.Count > 0)
            ? newParts
            : [.. parts.Where(part => part.Rows.Count == 0).Select(part => StandardReference.Create(from, part.Control)), .. newParts];
        DraftRow row = new(item, kind) { Sources = parts, NotStated = notStated };
        if (rows.Count == 0)
        {
            return row with { Questions = [sources.Count == 0 ? MigrationQuestions.New(item.Id, from) : MigrationQuestions.NotStated(item.Id, notStated)] };
        }

        DraftAgreement? agreement = rows.Count > 1 ? AgreementOf(rows) : null;
        ApplicabilityRow first = rows[0];
        bool? applicable = agreement is { OnApplicability: false } || (notStated.Count > 0 && !first.IsApplicable) ? null : first.IsApplicable;
        bool hasJustification = agreement is not { OnJustification: false };
        return row with
        {
            IsApplicable = applicable,
            Status = applicable is null || agreement is { OnStatus: false } || notStated.Count > 0 ? null : first.Status,
            Basis = hasJustification ? first.Basis : [],
            Reason = hasJustification ? first.Reason : null,
            Controls = Together<ControlId>(rows, one => one.Controls),
            Risks = Together<RiskId>(rows, one => one.Risks),
            Evidence = Together<DocumentId>(rows, one => one.Evidence),
            Reasons = Together<ApplicabilityReason>(rows, one => one.Reasons),
            EvidenceRecords = Together<ApplicabilityEvidence>(rows, one => one.EvidenceRecords),
            Maturity = rows.All(one => one.Maturity == first.Maturity) ? first.Maturity : null,
            Owner = rows.All(one => one.Owner == first.Owner) ? first.Owner : null,
            Agreement = agreement,
            Questions = [.. MigrationQuestions.Differences(item.Id, rows, agreement), .. splits, .. notStated.Count > 0 ? [MigrationQuestions.NotStated(item.Id, notStated)] : Array.Empty<OpenQuestion>()],
        };
    }

    // A control of an edition in between that came in there has nothing before it: the old statement cannot have said anything of that part.
    private static IEnumerable<StandardReference> NewPartsOf(string id, ValueList<CrosswalkLeg> route, int leg)
    {
        CrosswalkLeg here = route[leg];
        foreach (CrosswalkPair pair in here.IsInverse ? here.Crosswalk.PairsFrom(id) : here.Crosswalk.PairsTo(id))
        {
            string? before = here.IsInverse ? pair.Target : pair.Source;
            if (before is null)
            {
                yield return StandardReference.Create(here.Target, id);
            }
            else if (leg > 0 && pair.IsCorrespondence)
            {
                foreach (StandardReference part in NewPartsOf(before, route, leg - 1))
                {
                    yield return part;
                }
            }
        }
    }

    private static DraftAgreement AgreementOf(ValueList<ApplicabilityRow> rows)
    {
        ApplicabilityRow first = rows[0];
        bool applicability = true;
        bool status = true;
        bool justification = true;
        for (int i = 1; i < rows.Count; i++)
        {
            applicability &= rows[i].IsApplicable == first.IsApplicable;
            status &= rows[i].Status == first.Status;
            justification &= Equals(rows[i].Reason, first.Reason) && HaveSameBasis(rows[i].Basis, first.Basis);
        }

        return new DraftAgreement(applicability, status, justification);
    }

    private static bool HaveSameBasis(ValueList<ApplicabilityBasis> one, ValueList<ApplicabilityBasis> other) =>
        one.Equals(other) || (one.All(other.Contains) && other.All(one.Contains));

    private static ValueList<T> Together<T>(ValueList<ApplicabilityRow> rows, Func<ApplicabilityRow, ValueList<T>> links) =>
        rows.Count == 1 ? links(rows[0]) : rows.SelectMany(links).Distinct().ToValueList();
}
