using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Suppliers;

/// <summary>The issues of suppliers, of what they provide, and of the linkage (ISO/IEC 27001:2013 8.1 and A.15).</summary>
public static class SupplierIssues
{
    /// <summary>A supplier that handles personal data was not selected, bound or supervised.</summary>
    public static IssueDefinition DutyMissing { get; } = new(
        "CTRL0901", IssueSeverity.Nonconformity, "個人情報を扱う供給者{0}の{1}の記録がありません。", "The supplier {0} handles personal data, and there is no record of its {2}.", "SUP-001");

    /// <summary>The contract was made before the supplier was selected.</summary>
    public static IssueDefinition ContractBeforeSelection { get; } = new(
        "CTRL0902", IssueSeverity.Nonconformity, "供給者{0}の契約({1})が選定({2})より前です。", "The contract with the supplier {0} ({1}) is earlier than its selection ({2}).", "SUP-002");

    /// <summary>The last supervision was too long ago.</summary>
    public static IssueDefinition SupervisionLate { get; } = new(
        "CTRL0903", IssueSeverity.Nonconformity, "供給者{0}の最後の監督({1})から上限の{2}日を超えています。", "The supplier {0} was last supervised on {1}, longer ago than the days allowed: {2}.", "SUP-003");

    /// <summary>A system vendor has given no disclosure statement.</summary>
    public static IssueDefinition DisclosureMissing { get; } = new(
        "CTRL0904", IssueSeverity.Nonconformity, "システム事業者{0}の開示書(MDS/SDS)を受領していません。", "No disclosure statement (MDS/SDS) was received from the system vendor {0}.", "SUP-004");

    /// <summary>The transfer to another jurisdiction was not assessed.</summary>
    public static IssueDefinition TransferNotAssessed { get; } = new(
        "CTRL0905", IssueSeverity.Nonconformity, "供給者{0}({1})への越境移転の評価がありません(ISO 22857)。", "The transfer to the supplier {0} in {1} was not assessed (ISO 22857).", "SUP-005");

    /// <summary>A service that is said to be a cloud service lacks a characteristic.</summary>
    public static IssueDefinition NoCloudService { get; } = new(
        "CTRL0906", IssueSeverity.Error, "資産{0}はクラウドの5つの特性を満たしていません(欠けているもの: {1})。", "The asset {0} lacks characteristics of a cloud service: {2}.", "SUP-006");

    /// <summary>An asset with personal information is with a supplier that is said to handle none.</summary>
    public static IssueDefinition PersonalDataNotMarked { get; } = new(
        "CTRL0907", IssueSeverity.Advice, "個人情報を扱わないとされた供給者{0}に、個人情報を含む資産({1})があります。義務の確認が必要です。",
        "The supplier {0} is said to handle no personal data, and has assets that hold some: {1}. The duties toward it are not looked at.");

    /// <summary>A flow of the linkage names a role that nobody plays.</summary>
    public static IssueDefinition RoleWithoutPartner { get; } = new(
        "CTRL0911", IssueSeverity.Advice, "連携の情報の流れが挙げる役割({0})を担う組織が記録されていません。", "An information flow of the linkage names the role {0}, which no partner plays.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [DutyMissing, ContractBeforeSelection, SupervisionLate, DisclosureMissing, TransferNotAssessed, NoCloudService, PersonalDataNotMarked, RoleWithoutPartner];
}
