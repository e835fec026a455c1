using Isms.Core;

namespace Isms.Controls.Applicability.Migration;

/// <summary>Why a row of a draft needs a person's decision.</summary>
public sealed class QuestionKind : Code<QuestionKind>
{
    private QuestionKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private QuestionKind(string value)
        : base(value)
    {
    }

    /// <summary>The control is new, and the old statement says nothing that answers it.</summary>
    public static QuestionKind NewControl { get; } = new("newControl", LocalizedText.Create("新規の管理策", "new control"));

    /// <summary>Old rows that come together disagree on whether the control is applicable.</summary>
    public static QuestionKind ApplicabilityDiffers { get; } = new("applicabilityDiffers", LocalizedText.Create("適用の有無が不一致", "applicability differs"));

    /// <summary>Old rows that come together disagree on how far the control is in place.</summary>
    public static QuestionKind StatusDiffers { get; } = new("statusDiffers", LocalizedText.Create("実施状況が不一致", "status differs"));

    /// <summary>Old rows that come together disagree on why.</summary>
    public static QuestionKind JustificationDiffers { get; } = new("justificationDiffers", LocalizedText.Create("理由が不一致", "justification differs"));

    /// <summary>The old control was split; what was said of the whole is only a claim about this part.</summary>
    public static QuestionKind SplitToConfirm { get; } = new("splitToConfirm", LocalizedText.Create("分割後の確認", "split, to be confirmed"));

    /// <summary>The control takes in a part of which the old statement says nothing.</summary>
    public static QuestionKind PartNotStated { get; } = new("partNotStated", LocalizedText.Create("記載のない部分がある", "a part is not stated"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<QuestionKind> List { get; } = new(
        "questionKind", value => new QuestionKind(value), NewControl, ApplicabilityDiffers, StatusDiffers, JustificationDiffers, SplitToConfirm, PartNotStated);
}
