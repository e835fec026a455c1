using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>What is prepared and was done for emergencies, breaches above all (JIS Q 15001; concept 135). Immutable.</summary>
public sealed record EmergencyResponse : DocumentElement
{
    /// <summary>Who is told, or null where there is no such list.</summary>
    public ContactChart? ContactChart { get; init; }

    /// <summary>The reports of breaches.</summary>
    public ValueList<BreachReport> BreachReports { get; init; } = [];
}
