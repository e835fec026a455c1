using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Composition;
using Isms.Reporting.Csv;
using Isms.Reporting.Files;

namespace Isms.Reporting.Editions;

/// <summary>
/// The report of an edition change that a person can act on, as files: <c>soa-migration.html</c> and <c>soa-migration.csv</c>. The same input gives the same bytes. Static and
/// thread-safe.
/// </summary>
public static class MigrationReport
{
    /// <summary>Makes the files.</summary>
    /// <param name="draft">The statement carried to another edition.</param>
    /// <param name="issues">What is wrong with the old statement, by whoever read it.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <returns>The files.</returns>
    public static ValueList<ReportFile> Files(DraftStatement draft, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language, ReportOrigin origin) =>
    [
        new ReportFile("soa-migration.html", MigrationPage.Render(Guard.NotNull(draft), Guard.NotNull(issues), language, Guard.NotNull(origin))),
        new ReportFile("soa-migration.csv", Csv(draft, language)),
    ];

    /// <summary>The draft as CSV.</summary>
    /// <param name="draft">The statement carried to another edition.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] Csv(DraftStatement draft, IsmsLanguage language) => CsvText.Write(MigrationCsv.Table(Guard.NotNull(draft), language));
}
