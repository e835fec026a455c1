using Isms.Core.Issues;

namespace Isms.Core.Json.Reading;

/// <summary>The issues of reading a document: its text, its shape, its identifiers.</summary>
public static class JsonIssues
{
    /// <summary>The text is no JSON.</summary>
    public static IssueDefinition NotJson { get; } = Error("CORE0101", "JSONとして読めません({0}行目、{1}バイト目): {2}", "This is not JSON (line {0}, byte {1}): {2}");

    /// <summary>The bytes are no UTF-8.</summary>
    public static IssueDefinition NotUtf8 { get; } = Error("CORE0102", "UTF-8の文字列ではありません({0}バイト目付近)。", "The bytes are not UTF-8 text (near byte {0}).");

    /// <summary>Objects and arrays are nested deeper than allowed.</summary>
    public static IssueDefinition TooDeep { get; } = Error("CORE0103", "入れ子が上限の{0}段を超えています。", "Objects and arrays are nested deeper than the limit of {0} levels.");

    /// <summary>The document is larger than allowed.</summary>
    public static IssueDefinition TooLarge { get; } = Error("CORE0104", "文書が上限の{0}バイトを超えています。", "The document is larger than the limit of {0} bytes.");

    /// <summary>The document says no schema or another one.</summary>
    public static IssueDefinition WrongSchema { get; } = Error("CORE0105", "schemaは「{0}」でなければなりませんが、「{1}」です。", "The schema must be \"{0}\"; it is \"{1}\".");

    /// <summary>A value is of another JSON type than expected.</summary>
    public static IssueDefinition WrongType { get; } = Error("CORE0201", "{0}が必要ですが、{1}があります。", "{0} was expected; there is {1}.");

    /// <summary>A member that must be there is missing.</summary>
    public static IssueDefinition MissingMember { get; } = Error("CORE0202", "必須の項目「{0}」がありません。", "The required member \"{0}\" is missing.");

    /// <summary>A member stands twice in one object.</summary>
    public static IssueDefinition DuplicateMember { get; } = Error("CORE0203", "項目「{0}」が重複しています。", "The member \"{0}\" stands twice in one object.", "REF-002");

    /// <summary>A member is not known; it is kept.</summary>
    public static IssueDefinition UnknownMember { get; } = new("CORE0204", IssueSeverity.Notice, "未知の項目「{0}」があります(そのまま保持します)。", "The member \"{0}\" is not known; it is kept.");

    /// <summary>A member is not known, and the reading is strict.</summary>
    public static IssueDefinition UnknownMemberStrict { get; } = Error("CORE0205", "未知の項目「{0}」があります。", "The member \"{0}\" is not known.");

    /// <summary>A text is not in the form that was expected.</summary>
    public static IssueDefinition Malformed { get; } = Error("CORE0206", "{0}が必要ですが、「{1}」があります。", "{0} was expected; there is \"{1}\".");

    /// <summary>A word is not in its closed list; it is kept.</summary>
    public static IssueDefinition UnknownCode { get; } = Error("CORE0207", "「{0}」は{1}の値ではありません。使える値: {2}。", "\"{0}\" is not a {1}. Known are: {2}.");

    /// <summary>A number is outside its range.</summary>
    public static IssueDefinition OutOfRange { get; } = Error("CORE0208", "値{0}は範囲{1}～{2}の外です。", "The number {0} is outside the range {1} to {2}.");

    /// <summary>A text has control characters; it is kept and shown without them.</summary>
    public static IssueDefinition ControlCharacters { get; } = new("CORE0209", IssueSeverity.Notice, "制御文字が含まれています。", "The text has control characters.");

    /// <summary>Two elements have the same id.</summary>
    public static IssueDefinition DuplicateId { get; } = Error("CORE0301", "ID「{0}」は既に{1}で使われています。", "The id \"{0}\" is already that of {1}.", "REF-002");

    /// <summary>An id resolves to nothing.</summary>
    public static IssueDefinition UnresolvedId { get; } = Error("CORE0302", "ID「{0}」の要素がありません。", "No element has the id \"{0}\".", "REF-001");

    /// <summary>An id resolves to something of another kind.</summary>
    public static IssueDefinition WrongKind { get; } = Error("CORE0303", "ID「{0}」は{1}ですが、{2}が必要です。", "The id \"{0}\" is that of a {1}; a {2} was expected.", "REF-001");

    /// <summary>A fiscal period is not one of the fiscal year.</summary>
    public static IssueDefinition UnknownPeriod { get; } = Error("CORE0304", "会計年度に期間「{0}」はありません。", "The fiscal year has no period \"{0}\".", "REF-004");

    /// <summary>The last day lies before the first.</summary>
    public static IssueDefinition DatesReversed { get; } = Error("CORE0401", "終わりの日{1}が始まりの日{0}より前です。", "The last day {1} lies before the first day {0}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NotJson, NotUtf8, TooDeep, TooLarge, WrongSchema,
        WrongType, MissingMember, DuplicateMember, UnknownMember, UnknownMemberStrict, Malformed, UnknownCode, OutOfRange, ControlCharacters,
        DuplicateId, UnresolvedId, WrongKind, UnknownPeriod, DatesReversed,
    ];

    private static IssueDefinition Error(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Error, japanese, english, sampleRule);
}
