using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Management.Checks;

/// <summary>The issues of data that cross a border (ISO 22857), between the register and the suppliers.</summary>
public static class TransferIssues
{
    /// <summary>A risk of data that cross a border is treated with no supplier whose jurisdiction was assessed.</summary>
    public static IssueDefinition TransferNotAssessed { get; } = new(
        "MGMT0101", IssueSeverity.Nonconformity, "越境するリスク{0}の対応に、越境移転を評価した供給者がありません。",
        "The data of the risk {0} cross a border, and no treatment names a supplier whose transfer was assessed.", "RSK-021");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [TransferNotAssessed];
}
