using Isms.Controls.Records;
using Isms.Controls.Support.Communications;
using Isms.Controls.Support.Competence;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Checks.Support;

/// <summary>What ISO/IEC 27001:2013 5.3, 7.2 and 7.4 ask: roles that somebody holds, competence that is shown, communication that is planned.</summary>
internal static class PeopleChecks
{
    public static void Check(SupportRecords records, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        for (int i = 0; i < records.Communications.Count; i++)
        {
            CommunicationItem item = records.Communications[i];
            ValueList<string> missing = item.Missing;
            if (missing.Count > 0)
            {
                issues.Add(SupportIssues.CommunicationIncomplete, item.Id, JsonPointer.Item("/communications", i), item.Id.Value, string.Join(", ", missing));
            }
        }

        for (int i = 0; i < (organization?.Roles.Count ?? 0); i++)
        {
            Role role = organization!.Roles[i];
            string path = JsonPointer.Item("/organization/roles", i);
            CheckRole(role, organization, path, asOf, issues);
            if (asOf is { } today)
            {
                CheckCompetence(role, records, path, today, issues);
            }
        }
    }

    private static void CheckRole(Role role, Organization organization, string path, LocalDate? asOf, IssueCollector issues)
    {
        if (role.Holder is null)
        {
            issues.Add(SupportIssues.RoleNotAssigned, role.Id, path, role.Id.Value);
        }
        else if (asOf is { } today && organization.FindPerson(role.Holder) is { Assignments.Count: > 0 } holder && !holder.UnitsAt(today).Any())
        {
            // Of a person without any assignment on record nobody knows where it works.
            issues.Add(SupportIssues.HolderNotAssigned, role.Id, path + "/holder", role.Id.Value, holder.Id.Value, IsoDate.Format(today));
        }
    }

    private static void CheckCompetence(Role role, SupportRecords records, string path, LocalDate asOf, IssueCollector issues)
    {
        // Without courses, requirements and evidence competence is taken to be kept elsewhere.
        if (records.Courses.Count + records.CompetenceRequirements.Count + records.CompetenceRecords.Count == 0)
        {
            return;
        }

        CompetenceStanding standing = CompetenceStanding.Of(role, records.CompetenceRequirements, records.CompetenceRecords, records.Courses, asOf);
        if (standing.State == CompetenceState.NotShown)
        {
            string missing = standing.Missing.Count > 0 ? string.Join(", ", standing.Missing.Select(course => course.Value)) : "-";
            issues.Add(SupportIssues.CompetenceNotShown, role.Id, path, role.Id.Value, role.Holder!.Value, missing);
        }
        else if (standing.State == CompetenceState.NotDetermined)
        {
            issues.Add(SupportIssues.CompetenceNotDetermined, role.Id, path, role.Id.Value, role.Holder!.Value);
        }
    }
}
