using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Streaming;

/// <summary>The issues of a register read line by line, beside those of the JSON in a line.</summary>
public static class RegisterLineIssues
{
    /// <summary>A line is longer than is allowed; it was passed over.</summary>
    public static IssueDefinition LineTooLong { get; } = new(
        "RISK0901", IssueSeverity.Error,
        "{0}行目は{1}バイトを超えるため、読み飛ばしました。",
        "Line {0} is longer than {1} bytes and was passed over.");

    /// <summary>More ids than are to be remembered: from here on those that stand twice are no longer found.</summary>
    public static IssueDefinition IdsNoLongerCompared { get; } = new(
        "RISK0902", IssueSeverity.Notice,
        "記憶するIDの上限({1}件)に達したため、{0}行目以降に初めて現れるIDの重複は調べていません。",
        "From line {0} on no further ids are remembered ({1} is the limit), so ids that first stand there are not found to stand twice.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [LineTooLong, IdsNoLongerCompared];
}
