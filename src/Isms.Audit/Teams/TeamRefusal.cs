using Isms.Core;

namespace Isms.Audit.Teams;

/// <summary>Why somebody may not be in an audit team.</summary>
public sealed class TeamRefusal : Code<TeamRefusal>
{
    private TeamRefusal(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TeamRefusal(string value)
        : base(value)
    {
    }

    /// <summary>Belongs to an audited unit on the day of the audit (concept 75).</summary>
    public static TeamRefusal OwnDepartment { get; } = new("ownDepartment", LocalizedText.Create("自部門", "own department"));

    /// <summary>Belonged to an audited unit in the days before that the programme's rule counts.</summary>
    public static TeamRefusal RecentDepartment { get; } = new("recentDepartment", LocalizedText.Create("直近の所属部門", "recent department"));

    /// <summary>Is no auditor.</summary>
    public static TeamRefusal NotAnAuditor { get; } = new("notAnAuditor", LocalizedText.Create("監査員ではない", "not an auditor"));

    /// <summary>Is no auditor yet on the day of the audit.</summary>
    public static TeamRefusal NotYetQualified { get; } = new("notYetQualified", LocalizedText.Create("資格の取得前", "not yet qualified"));

    /// <summary>Has no training in force on the day of the audit.</summary>
    public static TeamRefusal TrainingNotInForce { get; } = new("trainingNotInForce", LocalizedText.Create("有効な教育なし", "training not in force"));

    /// <summary>Is to lead and may not.</summary>
    public static TeamRefusal NotALead { get; } = new("notALead", LocalizedText.Create("監査責任者の資格なし", "not qualified to lead"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<TeamRefusal> List { get; } =
        new("teamRefusal", value => new TeamRefusal(value), OwnDepartment, RecentDepartment, NotAnAuditor, NotYetQualified, TrainingNotInForce, NotALead);
}
