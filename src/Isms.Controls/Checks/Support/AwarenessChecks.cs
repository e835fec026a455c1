using System.Globalization;
using Isms.Controls.Records;
using Isms.Controls.Support.Training;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Checks.Support;

/// <summary>What ISO/IEC 27001:2013 7.3 asks everybody to know, and whether the training plan is one and its courses have an effect (7.2 c).</summary>
internal static class AwarenessChecks
{
    public static void Check(SupportRecords records, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        CheckTopics(records, issues);
        if (records.TrainingPlan is { } plan)
        {
            CheckPlan(plan, organization, asOf, issues);
        }

        for (int i = 0; i < records.TrainingAreas.Count; i++)
        {
            if (records.TrainingAreas[i].Courses.Count == 0)
            {
                issues.Add(SupportIssues.AreaWithoutCourse, records.TrainingAreas[i].Id, JsonPointer.Item("/trainingAreas", i), records.TrainingAreas[i].Id.Value);
            }
        }

        for (int i = 0; i < records.Courses.Count; i++)
        {
            CheckEffect(records.Courses[i], JsonPointer.Item("/courses", i) + "/effectiveness", issues);
        }
    }

    private static void CheckTopics(SupportRecords records, IssueCollector issues)
    {
        string[] topics = [.. records.Courses.Where(course => course.Audience == TrainingAudience.AllUsers).SelectMany(course => course.Topics)];

        // Where no course for everybody says what it is about, nothing is known.
        foreach (AwarenessTopic topic in topics.Length == 0 ? [] : AwarenessTopic.List.Known.Where(topic => !topics.Any(topic.IsNamedBy)))
        {
            issues.Add(SupportIssues.TopicNotCovered, topic.Value, "/courses", topic.Value);
        }
    }

    private static void CheckPlan(TrainingPlan plan, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        const string Subject = "trainingPlan";
        string[] missing = [.. new[] { (Name: "approvedBy", IsThere: plan.ApprovedBy is not null), (Name: "approvedOn", IsThere: plan.ApprovedOn is { } on && !(on > asOf)) }
            .Where(part => !part.IsThere).Select(part => part.Name)];
        if (missing.Length > 0)
        {
            issues.Add(SupportIssues.PlanNotApproved, Subject, "/trainingPlan", string.Join(", ", missing));
        }

        if (plan.FiscalYear is { } year && organization is not null && !string.Equals(year, organization.FiscalYear.Label, StringComparison.Ordinal))
        {
            issues.Add(SupportIssues.PlanOfOtherYear, Subject, "/trainingPlan/fiscalYear", year, organization.FiscalYear.Label);
        }
    }

    private static void CheckEffect(TrainingCourse course, string path, IssueCollector issues)
    {
        if (course.Effectiveness is not { } effect)
        {
            return;
        }

        if (effect.IsAchieved is { } claimed && effect.ReachesTarget is { } reached && claimed != reached)
        {
            issues.Add(SupportIssues.EffectClaimContradicts, course.Id, path, course.Id.Value, claimed ? "achieved" : "not achieved", Text(effect.After!.Value), Text(effect.Target!.Value));
        }

        if (effect.Gain < 0)
        {
            issues.Add(SupportIssues.EffectFell, course.Id, path, course.Id.Value, Text(effect.Before!.Value), Text(effect.After!.Value));
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
