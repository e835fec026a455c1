using System.Globalization;
using Isms.Controls.Records;
using Isms.Controls.Support.Documents;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using NodaTime;

namespace Isms.Controls.Checks;

/// <summary>What ISO/IEC 27001:2013 7.5 asks of documented information, and 5.2 and ISO 27799:2008 7.2.1 of policies.</summary>
internal static class DocumentChecks
{
    public static void Check(SupportRecords records, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        for (int i = 0; i < records.Documents.Count; i++)
        {
            CheckDocument(records.Documents[i], FormattableString.Invariant($"/documents/{i}"), criteria, asOf, issues);
        }

        for (int i = 0; i < records.PolicyContents.Count; i++)
        {
            CheckPolicy(records.PolicyContents[i], FormattableString.Invariant($"/policyContents/{i}"), issues);
        }
    }

    private static void CheckDocument(DocumentedInformation document, string path, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        string id = document.Id.Value;
        string[] lacking = new[] { (Name: "version", IsThere: !string.IsNullOrWhiteSpace(document.Version)), (Name: "approvedBy", IsThere: document.ApprovedBy is not null) }
            .Where(part => !part.IsThere).Select(part => part.Name).ToArray();
        if (lacking.Length > 0)
        {
            issues.Add(DocumentIssues.NotControlled, document.Id, path, id, string.Join(", ", lacking));
        }

        if (asOf is not { } today || document.ReviewDue is not { } due)
        {
            return;
        }

        if (due < today)
        {
            issues.Add(DocumentIssues.ReviewOverdue, document.Id, path + "/reviewDue", id, IsoDate.Format(due));
        }
        else if (criteria is not null && Period.DaysBetween(today, due) is var days && days <= (criteria.DocumentReviewNoticeDays ?? 0))
        {
            issues.Add(DocumentIssues.ReviewDueSoon, document.Id, path + "/reviewDue", id, IsoDate.Format(due), days.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void CheckPolicy(PolicyContent content, string path, IssueCollector issues)
    {
        string id = content.Document.Value;
        bool isHealth = content.Against == PolicyContentList.Iso27799;
        string[] items = content.Items.Select(item => item.Item).OrderBy(item => item, StringComparer.Ordinal).ToArray();
        if (isHealth && !items.SequenceEqual(content.Against.Items, StringComparer.Ordinal))
        {
            issues.Add(DocumentIssues.ItemsIncomplete, content.Document, path + "/items", id, items.Length == 0 ? "-" : string.Join(", ", items));
        }

        for (int i = 0; i < content.Items.Count; i++)
        {
            PolicyContentItem item = content.Items[i];
            if (!item.IsCovered)
            {
                IssueDefinition issue = !isHealth ? DocumentIssues.ClauseItemMissing
                    : content.Gaps.Any(gap => gap.Item == item.Item) ? DocumentIssues.KnownGap
                    : DocumentIssues.ItemMissing;
                issues.Add(issue, content.Document, FormattableString.Invariant($"{path}/items/{i}"), id, item.Item);
            }
        }
    }
}
