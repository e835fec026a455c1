using Isms.Core;
namespace Isms.Risk.Context;

/// <summary>How an interested party and the organisation's information security touch (concept 20).</summary>
public sealed class InterestedPartyRelation : Code<InterestedPartyRelation>
{
    private InterestedPartyRelation(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private InterestedPartyRelation(string value)
        : base(value)
    {
    }

    /// <summary>Affects it.</summary>
    public static InterestedPartyRelation Affects { get; } = new("affects", LocalizedText.Create("影響を与える", "affects it"));

    /// <summary>Is affected by it.</summary>
    public static InterestedPartyRelation AffectedBy { get; } = new("affectedBy", LocalizedText.Create("影響を受ける", "is affected by it"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<InterestedPartyRelation> List { get; } = new("interestedPartyRelation", value => new InterestedPartyRelation(value), Affects, AffectedBy);
}
