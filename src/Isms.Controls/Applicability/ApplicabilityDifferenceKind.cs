using Isms.Core;

namespace Isms.Controls.Applicability;

/// <summary>How what was decided about a control differs from what follows from the records.</summary>
public sealed class ApplicabilityDifferenceKind : Code<ApplicabilityDifferenceKind>
{
    private ApplicabilityDifferenceKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ApplicabilityDifferenceKind(string value)
        : base(value)
    {
    }

    /// <summary>Something asks for the control, and the statement has no row for it.</summary>
    public static ApplicabilityDifferenceKind NoRow { get; } = new("noRow", LocalizedText.Create("行がない", "no row"));

    /// <summary>Something asks for the control, and it is excluded.</summary>
    public static ApplicabilityDifferenceKind ExcludedThoughAskedFor { get; } = new("excludedThoughAskedFor", LocalizedText.Create("必要だが適用除外", "excluded though asked for"));

    /// <summary>A control in place answers it, and the row does not list it.</summary>
    public static ApplicabilityDifferenceKind ControlNotListed { get; } = new("controlNotListed", LocalizedText.Create("実施中の管理策の記載なし", "control in place not listed"));

    /// <summary>The row lists a control in place whose references do not answer it.</summary>
    public static ApplicabilityDifferenceKind ControlNotDerived { get; } = new("controlNotDerived", LocalizedText.Create("対応付けのない管理策の記載", "listed control does not answer it"));

    /// <summary>A control in place treats a risk, and the row does not name it.</summary>
    public static ApplicabilityDifferenceKind RiskNotNamed { get; } = new("riskNotNamed", LocalizedText.Create("対応するリスクの記載なし", "treated risk not named"));

    /// <summary>The row names a risk that none of the controls in place treats.</summary>
    public static ApplicabilityDifferenceKind RiskNotDerived { get; } = new("riskNotDerived", LocalizedText.Create("対応していないリスクの記載", "named risk is not treated"));

    /// <summary>A kind of reason follows, and the row does not give it.</summary>
    public static ApplicabilityDifferenceKind BasisNotGiven { get; } = new("basisNotGiven", LocalizedText.Create("導かれる根拠の記載なし", "basis that follows is not given"));

    /// <summary>The controls in place have come another way than the row says.</summary>
    public static ApplicabilityDifferenceKind StatusDiffers { get; } = new("statusDiffers", LocalizedText.Create("実施状況が異なる", "status differs"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ApplicabilityDifferenceKind> List { get; } = new(
        "applicabilityDifferenceKind",
        value => new ApplicabilityDifferenceKind(value),
        NoRow,
        ExcludedThoughAskedFor,
        ControlNotListed,
        ControlNotDerived,
        RiskNotNamed,
        RiskNotDerived,
        BasisNotGiven,
        StatusDiffers);
}
