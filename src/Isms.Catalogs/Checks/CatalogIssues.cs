using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Checks;

/// <summary>The issues of references to standards and of overlays on catalogs.</summary>
public static class CatalogIssues
{
    /// <summary>The catalog has no such item.</summary>
    public static IssueDefinition UnknownItem { get; } = new(
        "CTLG0101", IssueSeverity.Error, "カタログ{0}に項目「{1}」はありません。", "The catalog {0} has no item \"{1}\".", "REF-003");

    /// <summary>The catalog itself is not one the library holds, so that the item cannot be looked up.</summary>
    public static IssueDefinition UnknownCatalog { get; } = new(
        "CTLG0102", IssueSeverity.Notice, "カタログ「{0}」は収録されていないため、項目「{1}」を確認できません。", "The catalog \"{0}\" is not held, so the item \"{1}\" cannot be looked up.");

    /// <summary>An overlay lies over a catalog that the library does not hold.</summary>
    public static IssueDefinition OverlayOfUnknownCatalog { get; } = new(
        "CTLG0901", IssueSeverity.Error, "カタログ「{0}」は収録されていないため、重ねられません。", "The catalog \"{0}\" is not held, so nothing can lie over it.");

    /// <summary>An overlay says something about a number that is no control of its catalog, spelled as the catalog does.</summary>
    public static IssueDefinition OverlayOfNoControl { get; } = new(
        "CTLG0902", IssueSeverity.Error, "カタログ{0}に管理策「{1}」はありません。追加する管理策には題名が必要です。", "The catalog {0} has no control \"{1}\"; a control that is added needs a title.");

    /// <summary>An overlay adds a control under a number that its catalog has.</summary>
    public static IssueDefinition OverlayAddsWhatIsThere { get; } = new(
        "CTLG0903", IssueSeverity.Error, "カタログ{0}には既に「{1}」があります。", "The catalog {0} already has \"{1}\".");

    /// <summary>An overlay has a number twice.</summary>
    public static IssueDefinition OverlayEntryTwice { get; } = new(
        "CTLG0904", IssueSeverity.Error, "「{0}」が重複しています。", "\"{0}\" stands twice.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [UnknownItem, UnknownCatalog, OverlayOfUnknownCatalog, OverlayOfNoControl, OverlayAddsWhatIsThere, OverlayEntryTwice];
}
