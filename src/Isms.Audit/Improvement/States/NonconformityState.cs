using Isms.Core;

namespace Isms.Audit.Improvement.States;

/// <summary>How far the handling of a nonconformity has come (ISO/IEC 27001:2013 10.1 a to g), as its record bears out.</summary>
public sealed class NonconformityState : Code<NonconformityState>
{
    private NonconformityState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private NonconformityState(string value)
        : base(value)
    {
    }

    /// <summary>It came to light.</summary>
    public static NonconformityState Detected { get; } = new("detected", LocalizedText.Create("検出", "detected"));

    /// <summary>What was wrong has been put right.</summary>
    public static NonconformityState Corrected { get; } = new("corrected", LocalizedText.Create("修正済み", "corrected"));

    /// <summary>The cause is known.</summary>
    public static NonconformityState CauseKnown { get; } = new("causeKnown", LocalizedText.Create("原因判明", "cause known"));

    /// <summary>It is decided what removes the cause.</summary>
    public static NonconformityState ActionPlanned { get; } = new("actionPlanned", LocalizedText.Create("処置計画済み", "action planned"));

    /// <summary>The corrective action is done.</summary>
    public static NonconformityState ActionDone { get; } = new("actionDone", LocalizedText.Create("処置完了", "action done"));

    /// <summary>The action was found to work.</summary>
    public static NonconformityState EffectivenessConfirmed { get; } = new("effectivenessConfirmed", LocalizedText.Create("有効性確認済み", "effectiveness confirmed"));

    /// <summary>The action was found not to work.</summary>
    public static NonconformityState ActionIneffective { get; } = new("actionIneffective", LocalizedText.Create("処置が有効でない", "action ineffective"));

    /// <summary>Closed.</summary>
    public static NonconformityState Closed { get; } = new("closed", LocalizedText.Create("完了", "closed"));

    /// <summary>Opened again.</summary>
    public static NonconformityState Reopened { get; } = new("reopened", LocalizedText.Create("再開", "reopened"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<NonconformityState> List { get; } = new(
        "nonconformityState",
        value => new NonconformityState(value),
        Detected,
        Corrected,
        CauseKnown,
        ActionPlanned,
        ActionDone,
        EffectivenessConfirmed,
        ActionIneffective,
        Closed,
        Reopened);
}
