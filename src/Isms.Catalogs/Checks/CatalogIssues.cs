using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Checks;

/// <summary>The issues of references to standards.</summary>
public static class CatalogIssues
{
    /// <summary>The catalog has no such item.</summary>
    public static IssueDefinition UnknownItem { get; } = new(
        "CTLG0101", IssueSeverity.Error, "カタログ{0}に項目「{1}」はありません。", "The catalog {0} has no item \"{1}\".", "REF-003");

    /// <summary>The catalog itself is not one the library holds, so that the item cannot be looked up.</summary>
    public static IssueDefinition UnknownCatalog { get; } = new(
        "CTLG0102", IssueSeverity.Notice, "カタログ「{0}」は収録されていないため、項目「{1}」を確認できません。", "The catalog \"{0}\" is not held, so the item \"{1}\" cannot be looked up.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [UnknownItem, UnknownCatalog];
}
