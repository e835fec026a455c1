using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Cli.Output;

/// <summary>Issues as text.</summary>
internal static class IssueText
{
    public static void Write(ToolConsole console, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        if (issues.Count == 0)
        {
            console.Out.WriteLine(japanese ? "指摘はありません。" : "No issues.");
            return;
        }

        TextTable table = japanese ? new("重大度", "コード", "対象", "場所", "内容") : new("severity", "code", "subject", "path", "message");
        foreach (IsmsIssue issue in issues)
        {
            table.Add(NameOf(issue.Severity, japanese), issue.Code, issue.Subject, issue.Path, issue.Message.In(language));
        }

        table.Write(console);
        string[] counts = issues.GroupBy(issue => issue.Severity).OrderByDescending(group => group.Key)
            .Select(group => FormattableString.Invariant($"{NameOf(group.Key, japanese)} {group.Count()}")).ToArray();
        console.Out.WriteLine(string.Join(", ", counts));
    }

    private static string NameOf(IssueSeverity severity, bool japanese) => !japanese ? JsonOutput.NameOf(severity) : severity switch
    {
        IssueSeverity.Error => "誤り",
        IssueSeverity.Nonconformity => "不適合",
        IssueSeverity.Notice => "通知",
        _ => "助言",
    };
}
