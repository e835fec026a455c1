using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability;

/// <summary>Puts what was decided beside what follows.</summary>
internal static class ApplicabilityDifferences
{
    public static ValueList<ApplicabilityDifference> Between(ApplicabilityRow? row, DerivedApplicability derived)
    {
        if (row is null || !row.IsApplicable)
        {
            return derived.IsAskedFor ? [Unanswered(row, derived)] : [];
        }

        List<ApplicabilityDifference> differences = [];
        AddIds(differences, ApplicabilityDifferenceKind.ControlNotListed, derived.ControlsInPlace.Except(row.Controls), "が対応していますが、行に記載がありません。", "answers it and is not listed.");
        AddIds(differences, ApplicabilityDifferenceKind.ControlNotDerived, row.Controls.Except(derived.ControlsInPlace), "が記載されていますが、対応付けがありません。", "is listed, and its references do not answer it.");
        AddIds(differences, ApplicabilityDifferenceKind.RiskNotNamed, derived.TreatedRisks.Except(row.NamedRisks()), "に対応していますが、行に記載がありません。", "is treated and not named.");
        AddIds(differences, ApplicabilityDifferenceKind.RiskNotDerived, row.Risks.Except(derived.TreatedRisks), "が記載されていますが、実施中の管理策では対応していません。", "is named, and no control in place treats it.");
        ValueList<ApplicabilityBasis> given = row.AllBases();
        foreach (ApplicabilityReason reason in derived.Reasons.Where(reason => !given.Contains(reason.Basis)))
        {
            string rests = string.Join(", ", reason.References.Select(one => one.Value).Concat(reason.Items.Select(one => one.ToString())));
            differences.Add(new(ApplicabilityDifferenceKind.BasisNotGiven, LocalizedText.Create(
                $"根拠「{reason.Basis.Name.Japanese}」が導かれますが({rests})、行に記載がありません。",
                $"The basis \"{reason.Basis.Name.English}\" follows ({rests}) and is not given.")));
        }

        if (derived.Status is { } status && status != row.Status)
        {
            differences.Add(new(ApplicabilityDifferenceKind.StatusDiffers, LocalizedText.Create(
                $"行では「{row.Status?.Name.Japanese ?? "記載なし"}」ですが、実施中の管理策からは「{status.Name.Japanese}」です。",
                $"The row says \"{row.Status?.Name.English ?? "nothing"}\"; the controls in place are \"{status.Name.English}\".")));
        }

        return differences.ToValueList();
    }

    private static ApplicabilityDifference Unanswered(ApplicabilityRow? row, DerivedApplicability derived)
    {
        string controls = string.Join(", ", derived.ControlsInPlace.Select(id => id.Value));
        string basesJa = string.Join("、", derived.Reasons.Select(reason => reason.Basis.Name.Japanese));
        string basesEn = string.Join(", ", derived.Reasons.Select(reason => reason.Basis.Name.English));
        return row is null
            ? new(ApplicabilityDifferenceKind.NoRow, LocalizedText.Create($"{controls}から根拠({basesJa})が導かれますが、行がありません。", $"It follows from {controls} ({basesEn}), and there is no row."))
            : new(ApplicabilityDifferenceKind.ExcludedThoughAskedFor, LocalizedText.Create($"{controls}から根拠({basesJa})が導かれますが、適用除外です。", $"It follows from {controls} ({basesEn}), and it is excluded."));
    }

    private static void AddIds<TId>(List<ApplicabilityDifference> differences, ApplicabilityDifferenceKind kind, IEnumerable<TId> ids, string japanese, string english)
        where TId : Identifier<TId>
    {
        foreach (TId id in ids)
        {
            differences.Add(new(kind, LocalizedText.Create(id.Value + japanese, id.Value + " " + english)));
        }
    }
}
