using Isms.Audit.Conduct;
using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Core;

namespace Isms.Audit.Summaries;

/// <summary>What follows from the answers and the findings of an audit (ISO 19011:2011 3.5). Immutable, with value equality.</summary>
/// <remarks>A major finding: does not conform. Else a minor one, or an answer of nonconform: conforms except. Else conforms, where every checkpoint is answered; not concluded where one is not.</remarks>
public sealed record AuditConclusion
{
    private AuditConclusion(InternalAudit audit, AuditFinding[] findings, ValueList<CheckpointId> unanswered)
    {
        Audit = audit.Id;
        Unanswered = unanswered;
        Major = Count(findings, FindingGrade.Major);
        Minor = Count(findings, FindingGrade.Minor);
        OpportunitiesForImprovement = Count(findings, FindingGrade.OpportunityForImprovement);
        GoodPractices = Count(findings, FindingGrade.GoodPractice);
        NonconformAnswers = audit.Answers.Count(answer => answer.Answer == AuditAnswer.Nonconform);
        Verdict = Major > 0 ? ConclusionVerdict.DoesNotConform
            : Minor > 0 || NonconformAnswers > 0 ? ConclusionVerdict.ConformsExcept
            : audit.Answers.Count == 0 || unanswered.Count > 0 ? ConclusionVerdict.NotConcluded
            : ConclusionVerdict.Conforms;
    }

    /// <summary>The audit.</summary>
    public AuditId Audit { get; }

    /// <summary>The outcome.</summary>
    public ConclusionVerdict Verdict { get; }

    /// <summary>The number of major findings.</summary>
    public int Major { get; }

    /// <summary>The number of minor findings.</summary>
    public int Minor { get; }

    /// <summary>The number of opportunities for improvement.</summary>
    public int OpportunitiesForImprovement { get; }

    /// <summary>The number of good practices.</summary>
    public int GoodPractices { get; }

    /// <summary>The number of checkpoints answered as nonconform.</summary>
    public int NonconformAnswers { get; }

    /// <summary>The checkpoints that have no answer.</summary>
    public ValueList<CheckpointId> Unanswered { get; }

    /// <summary>The conclusion in both languages.</summary>
    public LocalizedText Why => LocalizedText.Create(
        FormattableString.Invariant($"{Audit}: {Verdict.Name.Japanese}(重大{Major}、軽微{Minor}、改善の機会{OpportunitiesForImprovement}、優れた実践{GoodPractices}、不適合の回答{NonconformAnswers}、未回答{Unanswered.Count})"),
        FormattableString.Invariant($"{Audit} {Verdict.Name.English}: {Major} major, {Minor} minor, {OpportunitiesForImprovement} opportunities for improvement, {GoodPractices} good practices, {NonconformAnswers} answers nonconform, {Unanswered.Count} unanswered."));

    /// <summary>Draws the conclusion.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="records">The records with its findings and the checkpoints.</param>
    /// <returns>The conclusion. A finding counts where the audit lists it or where it names the audit.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static AuditConclusion Of(InternalAudit audit, AuditRecords records)
    {
        Guard.NotNull(audit);
        HashSet<CheckpointId> answered = [.. audit.Answers.Select(answer => answer.Checkpoint)];
        return new AuditConclusion(
            audit,
            [.. Guard.NotNull(records).Findings.Where(finding => finding.Audit == audit.Id || audit.Findings.Contains(finding.Id))],
            records.Checkpoints.Select(checkpoint => checkpoint.Id).Where(id => !answered.Contains(id)).ToValueList());
    }

    private static int Count(AuditFinding[] findings, FindingGrade grade) => findings.Count(finding => finding.Grade == grade);
}
