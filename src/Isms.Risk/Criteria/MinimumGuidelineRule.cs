using System.Globalization;
using Isms.Core;

namespace Isms.Risk.Criteria;

/// <summary>The rule that management may accept what remains once every minimum item of a guideline is met (concept 54). Immutable.</summary>
public sealed record MinimumGuidelineRule : DocumentElement
{
    private const string MinistryPrefix = "mhlw-";

    // The sections A to D, of which C is the minimum, exist up to edition 5.2; from 6.0 on the guideline names compliance items.
    private const int FirstEditionWithComplianceItems = 6;

    /// <summary>Whether the organisation uses the rule.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>The catalog of the guideline: <c>mhlw-6.0</c>.</summary>
    public required string Guideline { get; init; }

    /// <summary>The rule in the organisation's words, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>
    /// What the guideline calls its minimum items: for the Japanese guideline on the safety management of medical information systems the C items up to edition
    /// 5.2 and the compliance items from 6.0 on; for another guideline just minimum items.
    /// </summary>
    public LocalizedText ItemName => MajorEdition() switch
    {
        null => LocalizedText.Create("最低限の項目", "minimum items"),
        < FirstEditionWithComplianceItems => LocalizedText.Create("C項(最低限のガイドライン)", "C items"),
        _ => LocalizedText.Create("遵守事項", "compliance items"),
    };

    /// <summary>Whether an item is of the guideline.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True when its catalog is <see cref="Guideline"/>.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public bool Covers(StandardReference item) => string.Equals(Guard.NotNull(item).Catalog, Guideline, StringComparison.Ordinal);

    // mhlw-5.2 is 5; what has no number there has no edition.
    private int? MajorEdition() =>
        Guideline.StartsWith(MinistryPrefix, StringComparison.Ordinal)
        && int.TryParse(Guideline.Substring(MinistryPrefix.Length).Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            ? major
            : null;
}
