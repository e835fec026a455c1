using Isms.Core;

namespace Isms.Risk.Events;

/// <summary>What happened to a risk in the course of the process (ISO 31000:2009 5.2, 5.6, 5.7).</summary>
public sealed class RiskEventKind : Code<RiskEventKind>
{
    private RiskEventKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RiskEventKind(string value)
        : base(value)
    {
    }

    /// <summary>It was found and entered.</summary>
    public static RiskEventKind Identified { get; } = new("identified", LocalizedText.Create("特定", "identified"));

    /// <summary>A stage was rated, or its rating withdrawn.</summary>
    public static RiskEventKind Rated { get; } = new("rated", LocalizedText.Create("算定", "rated"));

    /// <summary>A treatment moved on.</summary>
    public static RiskEventKind Treated { get; } = new("treated", LocalizedText.Create("対応", "treated"));

    /// <summary>What is done with the risk that remains was decided.</summary>
    public static RiskEventKind Decided { get; } = new("decided", LocalizedText.Create("決定", "decided"));

    /// <summary>It was accepted.</summary>
    public static RiskEventKind Accepted { get; } = new("accepted", LocalizedText.Create("受容", "accepted"));

    /// <summary>It was reviewed.</summary>
    public static RiskEventKind Reviewed { get; } = new("reviewed", LocalizedText.Create("レビュー", "reviewed"));

    /// <summary>Somebody was told about it.</summary>
    public static RiskEventKind Communicated { get; } = new("communicated", LocalizedText.Create("伝達", "communicated"));

    /// <summary>Somebody was asked about it.</summary>
    public static RiskEventKind Consulted { get; } = new("consulted", LocalizedText.Create("協議", "consulted"));

    /// <summary>It is no risk any more.</summary>
    public static RiskEventKind Closed { get; } = new("closed", LocalizedText.Create("終了", "closed"));

    /// <summary>It is a risk again after it was closed.</summary>
    public static RiskEventKind Reopened { get; } = new("reopened", LocalizedText.Create("再開", "reopened"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RiskEventKind> List { get; } = new("riskEventKind", value => new RiskEventKind(value), Identified, Rated, Treated, Decided, Accepted, Reviewed, Communicated, Consulted, Closed, Reopened);
}
