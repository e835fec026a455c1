using Isms.Core;

namespace Isms.Audit.Teams;

/// <summary>Whether somebody is qualified to audit on a day (concept 74).</summary>
public sealed class QualificationState : Code<QualificationState>
{
    private QualificationState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private QualificationState(string value)
        : base(value)
    {
    }

    /// <summary>Qualified, and as far as courses are on record trained.</summary>
    public static QualificationState Qualified { get; } = new("qualified", LocalizedText.Create("資格あり", "qualified"));

    /// <summary>Not among the auditors.</summary>
    public static QualificationState NotAnAuditor { get; } = new("notAnAuditor", LocalizedText.Create("監査員ではない", "not an auditor"));

    /// <summary>An auditor only from a later day on.</summary>
    public static QualificationState NotYetQualified { get; } = new("notYetQualified", LocalizedText.Create("資格の取得前", "not yet qualified"));

    /// <summary>An auditor without a course that is in force on the day.</summary>
    public static QualificationState TrainingNotInForce { get; } = new("trainingNotInForce", LocalizedText.Create("有効な教育なし", "training not in force"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<QualificationState> List { get; } =
        new("qualificationState", value => new QualificationState(value), Qualified, NotAnAuditor, NotYetQualified, TrainingNotInForce);
}
