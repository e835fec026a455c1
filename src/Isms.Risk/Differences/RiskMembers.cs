using System.Globalization;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Differences;

/// <summary>The members of a risk by the names they have in a document, in its order.</summary>
internal static class RiskMembers
{
    public static IReadOnlyList<(string Name, Func<IdentifiedRisk, object?> Get)> All { get; } =
    [
        ("direction", risk => risk.Direction),
        ("objective", risk => risk.Objective),
        ("source", risk => risk.Source),
        ("event", risk => risk.Event),
        ("consequence", risk => risk.Consequence),
        ("assets", risk => risk.Assets),
        ("steps", risk => risk.Steps),
        ("properties", risk => risk.Properties),
        ("informationSecurityThreat", risk => risk.InformationSecurityThreat),
        ("vulnerability", risk => risk.Vulnerability),
        ("inherent", risk => risk.Inherent),
        ("current", risk => risk.Current),
        ("residual", risk => risk.Residual),
        ("existingControls", risk => risk.ExistingControls),
        ("minimum", risk => risk.Minimum),
        ("maturity", risk => risk.Maturity),
        ("detailedAnalysis", risk => risk.DetailedAnalysis),
        ("owner", risk => risk.Owner),
        ("crossBorder", risk => risk.IsCrossBorder),
        ("treatments", risk => risk.Treatments),
        ("decision", risk => risk.Decision),
        ("basis", risk => risk.Basis),
        ("acceptance", risk => risk.Acceptance),
        ("history", risk => risk.History),
        ("reviewOn", risk => risk.ReviewOn),
        ("unknownMembers", risk => risk.UnknownMembers),
    ];

    public static IEnumerable<MemberChange> Changed(IdentifiedRisk older, IdentifiedRisk newer)
    {
        foreach ((string name, Func<IdentifiedRisk, object?> get) in All)
        {
            object? from = get(older);
            object? to = get(newer);
            if (!Equals(from, to))
            {
                yield return new MemberChange(name, Word(from), Word(to));
            }
        }
    }

    private static string? Word(object? value) => value switch
    {
        ICode code => code.Value,
        IIdentifier id => id.Value,
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        LocalDate date => IsoDate.Format(date),
        _ => null,
    };
}
