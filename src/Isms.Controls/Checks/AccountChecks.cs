using System.Globalization;
using Isms.Controls.Support.Accounts;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using NodaTime;

namespace Isms.Controls.Checks;

/// <summary>Whether accounts are active only while their people are assigned.</summary>
internal static class AccountChecks
{
    public static void Check(ValueList<UserAccount> accounts, Organization? organization, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        if (organization is null)
        {
            return;
        }

        for (int i = 0; i < accounts.Count; i++)
        {
            // That a person does not exist is reported where ids are resolved.
            if (organization.FindPerson(accounts[i].Person) is { } person)
            {
                CheckAccount(accounts[i], person, FormattableString.Invariant($"/accounts/{i}"), criteria, asOf, issues);
            }
        }
    }

    private static void CheckAccount(UserAccount account, Person person, string path, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        string id = account.Id.Value;
        Assignment[] assignments = account.AssignmentsOf(person).ToArray();
        LocalDate? first = assignments.Length == 0 ? null : assignments.Min(assignment => assignment.From);
        if (first is null || account.Created < first)
        {
            issues.Add(AccountIssues.BeforeAssignment, account.Id, path + "/created", id, IsoDate.Format(account.Created), person.Id.Value, first is { } from ? IsoDate.Format(from) : "-");
        }

        if (assignments.Length == 0 || assignments.Any(assignment => assignment.To is null) || criteria is null || (account.Disabled ?? asOf) is not { } stop)
        {
            return;
        }

        LocalDate end = assignments.Max(assignment => assignment.To!.Value);
        int days = Period.DaysBetween(end, stop);
        int grace = criteria.AccountGraceDays ?? 0;
        if (days > grace)
        {
            issues.Add(AccountIssues.AfterAssignment, account.Id, path + "/disabled", id, IsoDate.Format(end), Text(days), Text(grace));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
