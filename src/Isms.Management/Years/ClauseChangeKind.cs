using Isms.Core;

namespace Isms.Management.Years;

/// <summary>What became of a clause between two judgements of the cycle.</summary>
public sealed class ClauseChangeKind : Code<ClauseChangeKind>
{
    private ClauseChangeKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ClauseChangeKind(string value)
        : base(value)
    {
    }

    /// <summary>It was closed and is open.</summary>
    public static ClauseChangeKind Opened { get; } = new("opened", LocalizedText.Create("未完了になった", "opened"));

    /// <summary>It was open and is closed.</summary>
    public static ClauseChangeKind Closed { get; } = new("closed", LocalizedText.Create("完了した", "closed"));

    /// <summary>It is still open.</summary>
    public static ClauseChangeKind StaysOpen { get; } = new("staysOpen", LocalizedText.Create("未完了のまま", "stays open"));

    /// <summary>It is still closed.</summary>
    public static ClauseChangeKind StaysClosed { get; } = new("staysClosed", LocalizedText.Create("完了のまま", "stays closed"));

    /// <summary>Only the newer edition of the standard has it.</summary>
    public static ClauseChangeKind New { get; } = new("new", LocalizedText.Create("新しい箇条", "new clause"));

    /// <summary>Only the older report has it.</summary>
    public static ClauseChangeKind Gone { get; } = new("gone", LocalizedText.Create("なくなった箇条", "clause gone"));

    /// <summary>The kinds.</summary>
    public static CodeList<ClauseChangeKind> List { get; } = new("clauseChangeKind", value => new ClauseChangeKind(value), Opened, Closed, StaysOpen, StaysClosed, New, Gone);
}
