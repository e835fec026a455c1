using System.Globalization;
using Isms.Controls.Records;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;

namespace Isms.Controls.Checks.Training;

/// <summary>
/// What ISO/IEC 27001:2013 7.2 and 7.3 ask of training. Where no course is on record, training is taken to be kept elsewhere,
/// and nothing is said about which courses are missing.
/// </summary>
internal static class TrainingChecks
{
    // The subject is the word people write in the authoring format, as for every list that is named as a whole.
    private static readonly (TrainingAudience Audience, string Subject)[] Needed =
        [(TrainingAudience.Management, "management"), (TrainingAudience.InternalAuditors, "internal_auditors"), (TrainingAudience.AllUsers, "all_users")];

    public static void Check(SupportRecords records, Organization? organization, IssueCollector issues)
    {
        if (records.Courses.Count > 0)
        {
            CheckCourses(records.Courses, issues);
        }

        Headcount? headcount = organization?.Headcount;
        if (headcount is not null && (long)headcount.Regular + headcount.Dispatched + headcount.Temporary is var sum && sum != headcount.Total)
        {
            issues.Add(TrainingIssues.HeadcountContradicts, "headcount", "/organization/headcount", Text(sum), Text(headcount.Total));
        }

        for (int i = 0; i < records.TrainingCompletions.Count; i++)
        {
            CheckCompletion(records.TrainingCompletions[i], i == 0 ? null : records.TrainingCompletions[i - 1], headcount, FormattableString.Invariant($"/trainingCompletions/{i}"), issues);
        }
    }

    private static void CheckCourses(ValueList<TrainingCourse> courses, IssueCollector issues)
    {
        foreach ((TrainingAudience audience, string subject) in Needed.Where(needed => courses.All(course => course.Audience != needed.Audience)))
        {
            issues.Add(TrainingIssues.AudienceMissing, subject, "/courses", audience.Value);
        }

        if (!Words(courses.Select(course => course.Kind.Value)).SequenceEqual(Words(CourseKind.List.Known.Select(kind => kind.Value)), StringComparer.Ordinal))
        {
            issues.Add(TrainingIssues.KindMissing, "TRN", "/courses", string.Join(", ", Words(courses.Select(course => course.Kind.Value))));
        }

        for (int i = 0; i < courses.Count; i++)
        {
            TrainingCourse course = courses[i];
            string path = FormattableString.Invariant($"/courses/{i}");
            if (string.IsNullOrWhiteSpace(course.Effectiveness?.Method))
            {
                issues.Add(TrainingIssues.EffectNotEvaluated, course.Id, path + "/effectiveness", course.Id.Value);
            }

            string[] employment = Words(course.Employment.Select(kind => kind.Value));
            if (course.Audience == TrainingAudience.AllUsers && !employment.SequenceEqual(Words(EmploymentKind.List.Known.Select(kind => kind.Value)), StringComparer.Ordinal))
            {
                issues.Add(TrainingIssues.EmploymentIncomplete, course.Id, path + "/employment", course.Id.Value, employment.Length == 0 ? "-" : string.Join(", ", employment));
            }
        }
    }

    private static void CheckCompletion(TrainingCompletion row, TrainingCompletion? before, Headcount? headcount, string path, IssueCollector issues)
    {
        string period = row.Period.Value;
        long sum = (long)row.Regular + row.Dispatched + row.Temporary;
        if (sum != row.Completed)
        {
            issues.Add(TrainingIssues.CompletionContradicts, period, path + "/period", period, Text(sum), Text(row.Completed));
        }

        (string Name, int Now, int? Before, int? All)[] parts =
        [
            ("regular", row.Regular, before?.Regular, headcount?.Regular),
            ("dispatched", row.Dispatched, before?.Dispatched, headcount?.Dispatched),
            ("temporary", row.Temporary, before?.Temporary, headcount?.Temporary),
        ];
        string[] beyond = parts.Where(part => part.Now > part.All).Select(part => part.Name).ToArray();
        if (beyond.Length > 0)
        {
            issues.Add(TrainingIssues.MoreThanHeadcount, period, path + "/period", period, string.Join(", ", beyond));
        }

        string[] fallen = parts.Where(part => part.Now < part.Before).Select(part => part.Name).ToArray();
        if (fallen.Length > 0)
        {
            issues.Add(TrainingIssues.CompletionFell, period, path + "/period", period, string.Join(", ", fallen));
        }
    }

    // Each word once, in the order of the alphabet.
    private static string[] Words(IEnumerable<string> words) => words.Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal).ToArray();

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
