using Isms.Audit.Conduct;
using Isms.Audit.Programme;
using Isms.Audit.Summaries;
using Isms.Core;

namespace Isms.Audit.Tests.Summaries;

public sealed class AuditConclusionTests
{
    private static readonly InternalAudit Fifth = Hospital.Records.Audits[4];

    private static ConclusionVerdict Of(InternalAudit audit) => AuditConclusion.Of(audit, Hospital.Records).Verdict;

    [Fact]
    public void The_audits_of_the_hospital_by_hand() => TestCultures.Each(() =>
    {
        Assert.Equal(
            [ConclusionVerdict.ConformsExcept, ConclusionVerdict.ConformsExcept, ConclusionVerdict.DoesNotConform, ConclusionVerdict.ConformsExcept, ConclusionVerdict.Conforms],
            Hospital.Records.Audits.Select(Of));
        AuditConclusion third = AuditConclusion.Of(Hospital.Records.Audits[2], Hospital.Records);
        Assert.Equal((1, 1, 0, 0, 2), (third.Major, third.Minor, third.OpportunitiesForImprovement, third.GoodPractices, third.NonconformAnswers));
        Assert.Equal("AUD-03 does not conform: 1 major, 1 minor, 0 opportunities for improvement, 0 good practices, 2 answers nonconform, 0 unanswered.", third.Why.English);
    });

    [Fact]
    public void An_unanswered_checkpoint_leaves_it_open_and_a_nonconform_answer_does_not()
    {
        Assert.Equal(ConclusionVerdict.NotConcluded, Of(Fifth with { Answers = Fifth.Answers.Skip(1).ToValueList() }));
        Assert.Equal(ConclusionVerdict.NotConcluded, Of(Fifth with { Answers = [] }));
        Assert.Equal(ConclusionVerdict.ConformsExcept, Of(Fifth with { Answers = [Fifth.Answers[0] with { Answer = AuditAnswer.Nonconform }] }));
    }

    [Fact]
    public void A_finding_counts_where_either_side_names_the_other()
    {
        Assert.Equal(ConclusionVerdict.DoesNotConform, Of(Fifth with { Findings = [Hospital.Records.Audits[2].Findings[0]] }));
        Assert.Equal(ConclusionVerdict.DoesNotConform, Of(Hospital.Records.Audits[2] with { Findings = [] }));
    }
}
