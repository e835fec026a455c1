using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Controls.Records;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>
/// What the records show of the leadership and commitment of top management (ISO/IEC 27001:2013 5.1 a to h; concept 27), as of a day. Immutable, with value equality.
/// </summary>
public sealed record LeadershipEvidence
{
    private const string PolicyClause = "5.2";

    private LeadershipEvidence(LocalDate asOf, ValueList<LeadershipCommitment> commitments)
    {
        AsOf = asOf;
        Commitments = commitments;
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The eight, in their order.</summary>
    public ValueList<LeadershipCommitment> Commitments { get; }

    /// <summary>The letters of those that nothing on record shows.</summary>
    public ValueList<string> NotShown => Commitments.Where(commitment => !commitment.IsShown).Select(commitment => commitment.Item).ToValueList();

    /// <summary>The evidence on a day.</summary>
    /// <param name="organization">The organisation, which says who top management is.</param>
    /// <param name="register">The risks with their treatments.</param>
    /// <param name="controls">Objectives, documents, courses.</param>
    /// <param name="audit">Management reviews and improvements.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static LeadershipEvidence Of(Organization organization, RiskRegister register, ControlRecords controls, AuditRecords audit, LocalDate asOf)
    {
        Guard.NotNull(organization);
        Guard.NotNull(register);
        Guard.NotNull(controls);
        ManagementReview[] reviews = [.. Guard.NotNull(audit).Reviews.Where(review => review.Date <= asOf && organization.IsTopManagement(review.Chair))];
        IEnumerable<string> policies = controls.Support.Documents
            .Where(document => document.Kind != DocumentedInformationKind.Record && document.Clauses.Contains(PolicyClause) && document.ApprovedOn <= asOf && organization.IsTopManagement(document.ApprovedBy))
            .Select(document => document.Id.Value);
        return new LeadershipEvidence(asOf,
        [
            Show("a", "方針と目的を定める", "policy and objectives are set", policies.Concat(controls.Objectives.Where(objective => objective.Policy is not null).Select(objective => objective.Id.Value))),
            Show("b", "組織の業務に組み込む", "the requirements are part of the processes of the organisation", register.Flows.Select(flow => flow.Id.Value)),
            Show("c", "資源を用意する", "resources are there", controls.Objectives.Where(objective => objective.Plan.Resources is not null).Select(objective => objective.Id.Value)),
            Show("d", "重要性を伝える", "the importance is communicated", controls.Support.Communications.Select(item => item.Id.Value)),
            Show("e", "意図した成果を確かめる", "what is intended is seen to be achieved", reviews.Select(review => review.Id.Value)),
            Show("f", "人々を導き支援する", "people are directed and supported", controls.Support.Courses
                .Where(course => course.Audience == TrainingAudience.AllUsers && course.WasHeldBy(asOf)).Select(course => course.Id.Value)),
            Show("g", "継続的改善を促す", "continual improvement is promoted", reviews.SelectMany(review => review.Outputs).Where(output => output.Kind == ReviewOutputKind.Improvement).Select(output => output.Id.Value)),
            Show("h", "他の管理層の役割を支える", "other managers have their roles", organization.Roles.Where(role => !role.IsTopManagement && role.Holder is not null).Select(role => role.Id.Value)),
        ]);
    }

    private static LeadershipCommitment Show(string item, string japanese, string english, IEnumerable<string> evidence) =>
        new(item, LocalizedText.Create(japanese, english), evidence.ToValueList());
}
