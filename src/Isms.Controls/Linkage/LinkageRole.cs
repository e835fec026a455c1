using Isms.Core;

namespace Isms.Controls.Linkage;

/// <summary>Who takes part in a regional linkage of health care (concept 129).</summary>
public sealed class LinkageRole : Code<LinkageRole>
{
    private LinkageRole(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private LinkageRole(string value)
        : base(value)
    {
    }

    /// <summary>The person whom the information is about.</summary>
    public static LinkageRole DataSubject { get; } = new("dataSubject", LocalizedText.Create("個人情報の本人", "data subject"));

    /// <summary>A pharmacy or the like that takes part.</summary>
    public static LinkageRole ParticipatingPharmacy { get; } = new("participatingPharmacy", LocalizedText.Create("参加薬局等", "participating pharmacy"));

    /// <summary>A medical institution that takes part.</summary>
    public static LinkageRole ParticipatingInstitution { get; } = new("participatingInstitution", LocalizedText.Create("参加医療機関", "participating medical institution"));

    /// <summary>The medical institution that leads the linkage.</summary>
    public static LinkageRole CoreInstitution { get; } = new("coreInstitution", LocalizedText.Create("中核医療機関", "core medical institution"));

    /// <summary>The institution that does research with the data of the linkage.</summary>
    public static LinkageRole CoreResearchInstitution { get; } = new("coreResearchInstitution", LocalizedText.Create("中核研究機関", "core research institution"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<LinkageRole> List { get; } = new("linkageRole", value => new LinkageRole(value), DataSubject, ParticipatingPharmacy, ParticipatingInstitution, CoreInstitution, CoreResearchInstitution);
}
