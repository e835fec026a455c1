using Isms.Controls.Applicability;
using Isms.Core;

namespace Isms.Reporting.Editions;

/// <summary>An old row in words of one language: all that it says, unknown members too, so that nobody need look it up.</summary>
internal static class SaidText
{
    public static string Of(ApplicabilityRow row, IsmsLanguage language)
    {
        IEnumerable<string?> parts =
        [
            (row.IsApplicable ? MigrationWords.Applicable : MigrationWords.NotApplicable).In(language),
            row.Status?.Name.In(language),
            List(row.Basis.Select(basis => basis.Name.In(language))),
            List(row.Controls.Select(id => id.Value)),
            List(row.Risks.Select(id => id.Value)),
            List(row.Evidence.Select(id => id.Value)),
            row.Reason?.In(language),
            .. row.UnknownMembers.Members.Select(member => member.Key + "=" + member.Value),
        ];
        return string.Join(language == IsmsLanguage.Japanese ? "・" : "; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
