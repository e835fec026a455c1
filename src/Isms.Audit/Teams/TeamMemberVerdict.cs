using Isms.Audit.Programme;
using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Teams;

/// <summary>Whether somebody may be in an audit team, and why not. Immutable, with value equality.</summary>
public sealed record TeamMemberVerdict
{
    internal TeamMemberVerdict(PersonId person, bool isLead, IndependenceVerdict? independence, AuditorQualification qualification)
    {
        Person = person;
        IsLead = isLead;
        Independence = independence;
        Qualification = qualification;
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>Whether the person is to lead the audit.</summary>
    public bool IsLead { get; }

    /// <summary>Whether the person is independent by the dated assignments, whatever exceptions there are; null where the person is not known.</summary>
    public IndependenceVerdict? Independence { get; }

    /// <summary>Whether the person is qualified on the day of the audit.</summary>
    public AuditorQualification Qualification { get; }

    /// <summary>The exception by which the person may audit all the same, or null.</summary>
    public IndependenceException? Exception { get; internal init; }

    /// <summary>An exception that is about the case and does not hold: approved by one of the team, or not on this day; null where there is none.</summary>
    public IndependenceException? RefusedException { get; internal init; }

    /// <summary>What of the audited things is the person's own work; advice, no refusal.</summary>
    public ValueList<OwnWork> OwnWork { get; internal init; } = [];

    /// <summary>Why the person may not; empty where he or she may.</summary>
    public ValueList<TeamRefusal> Refusals { get; internal init; } = [];

    /// <summary>Whether the person may be in the team.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>The reasons in both languages: independence, then qualification, then the exception.</summary>
    public ValueList<LocalizedText> Why
    {
        get
        {
            List<LocalizedText> why = [];
            if (Independence is not null)
            {
                why.Add(Independence.Why);
            }

            if (Exception is { } exception)
            {
                string until = Core.Time.IsoDate.Format(exception.Until);
                why.Add(LocalizedText.Create($"{exception.ApprovedBy}が{until}まで例外を承認しています。", $"{exception.ApprovedBy} approved an exception until {until}."));
            }

            if (RefusedException is { } refused)
            {
                why.Add(LocalizedText.Create($"{refused.ApprovedBy}が承認した例外は適用できません。", $"The exception that {refused.ApprovedBy} approved does not hold here."));
            }

            LocalizedText state = Qualification.State.Name;
            why.Add(LocalizedText.Create($"{Person}: {state.Japanese}", $"{Person}: {state.English}."));
            if (OwnWork.Count > 0)
            {
                string things = string.Join(", ", OwnWork.Select(work => work.Subject));
                why.Add(LocalizedText.Create($"自らの業務に当たるもの: {things}", $"Own work among what is audited: {things}."));
            }

            return why.ToValueList();
        }
    }
}
