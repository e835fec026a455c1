using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Context;
using Isms.Risk.Events;
using Isms.Risk.Register;

namespace Isms.Audit.Preparation;

/// <summary>
/// d) interested parties: whether what they require is answered, and by something that works; and when they were spoken with. What they said is in the document only as far as the histories of the risks
/// record it.
/// </summary>
internal static class FeedbackTopic
{
    public static ReviewInputTopic Of(ReviewWindow window, ManagementReviewSource source)
    {
        MeasurementCalendar? calendar = source.Organization is { } organization ? MeasurementCalendar.Of(organization.FiscalYear, window.AsOf) : null;
        ILookup<RequirementId, string> answers = source.Context.RequirementTraces.SelectMany(trace => trace.By.Select(by => (trace.Requirement, By: by.Value))).ToLookup(pair => pair.Requirement, pair => pair.By);
        HashSet<string> failing = new(
            source.Controls.Objectives
                .Select(objective => ObjectiveStatus.Of(objective, source.Controls.Measures, calendar))
                .Where(status => status.State == AchievementState.NotAchieved || status.MissedMeasures.Count > 0)
                .Select(status => status.Objective.Id.Value),
            StringComparer.Ordinal);
        (RiskEventEntry Entry, IdentifiedRisk Risk)[] talks = source.Register.Risks
            .SelectMany(risk => risk.History.Where(entry => IsTalk(entry) && window.Contains(entry.On)).Select(entry => (entry, risk)))
            .ToArray();
        ReviewInputItem[] items = source.Context.InterestedParties.Select(party => Party(window, party, answers, failing, talks)).ToArray();
        string[] silent = source.Context.InterestedParties
            .Where(party => !talks.Any(talk => Names(talk.Entry, party)))
            .Select(party => party.Id.Value)
            .ToArray();
        return new ReviewInputTopic
        {
            Input = ReviewInputKind.Feedback,
            Summary = LocalizedText.Create(
                FormattableString.Invariant($"利害関係者{items.Length}(要注意{items.Count(item => item.NeedsAttention)})、前回以降の伝達・協議の記録{talks.Length}件。"),
                FormattableString.Invariant($"{items.Length} interested parties ({items.Count(item => item.NeedsAttention)} to look at), {talks.Length} records of communication or consultation since.")),
            Items = items.ToValueList(),
            Missing = items.Length == 0 ? [LocalizedText.Create("利害関係者", "interested parties")]
                : silent.Length == 0 ? []
                : [LocalizedText.Create(
                    $"前回以降の利害関係者の声の記録: {string.Join(", ", silent)}",
                    $"what {string.Join(", ", silent)} said since the review before")],
        };
    }

    private static ReviewInputItem Party(
        ReviewWindow window, InterestedParty party, ILookup<RequirementId, string> answers, HashSet<string> failing, (RiskEventEntry Entry, IdentifiedRisk Risk)[] talks)
    {
        string[] unanswered = party.Requirements.Where(requirement => !answers[requirement.Id].Any()).Select(requirement => requirement.Id.Value).ToArray();
        string[] weak = party.Requirements.SelectMany(requirement => answers[requirement.Id]).Where(failing.Contains).Distinct(StringComparer.Ordinal).ToArray();
        string[] spoken = talks.Where(talk => Names(talk.Entry, party)).Select(talk => $"{IsoDate.Format(talk.Entry.On)} {talk.Risk.Id}").ToArray();
        List<string> japanese = [], english = [];
        if (unanswered.Length > 0)
        {
            japanese.Add($"応えるものがない要求事項: {string.Join(", ", unanswered)}");
            english.Add($"not answered: {string.Join(", ", unanswered)}");
        }

        if (weak.Length > 0)
        {
            japanese.Add($"要求事項に応える目的の未達: {string.Join(", ", weak)}");
            english.Add($"answered by what is missed: {string.Join(", ", weak)}");
        }

        if (spoken.Length > 0)
        {
            japanese.Add($"伝達・協議: {string.Join(", ", spoken)}");
            english.Add($"spoken with: {string.Join(", ", spoken)}");
        }

        return window.Item(
            ReviewInputKind.Feedback,
            "interestedParty",
            party.Id,
            LocalizedText.Create(
                $"{party.Name.In(IsmsLanguage.Japanese)}: {(japanese.Count == 0 ? "要求事項に応えている" : string.Join("、", japanese))}",
                $"{party.Name.In(IsmsLanguage.English)}: {(english.Count == 0 ? "requirements answered" : string.Join("; ", english))}"),
            unanswered.Length + weak.Length + spoken.Length > 0);
    }

    private static bool IsTalk(RiskEventEntry entry) => entry.Kind == RiskEventKind.Communicated || entry.Kind == RiskEventKind.Consulted;

    private static bool Names(RiskEventEntry entry, InterestedParty party) => entry.With.Any(id => string.Equals(id.Value, party.Id.Value, StringComparison.Ordinal));
}
