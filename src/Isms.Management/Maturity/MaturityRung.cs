using Isms.Core;

namespace Isms.Management.Maturity;

/// <summary>How far a clause has come, by what is on record (concept 153). It says how much has been done, not whether a requirement is conformed to.</summary>
public sealed class MaturityRung : Code<MaturityRung>
{
    private MaturityRung(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MaturityRung(string value)
        : base(value)
    {
    }

    /// <summary>There was no occasion for a record, so nothing can be said. Counted apart, never a number.</summary>
    public static MaturityRung NotAssessed { get; } = new("notAssessed", LocalizedText.Create("評価していない", "not assessed"));

    /// <summary>None of the records required is there.</summary>
    public static MaturityRung Nothing { get; } = new("nothing", LocalizedText.Create("記録なし", "nothing on record"));

    /// <summary>Some of the records required are there.</summary>
    public static MaturityRung Begun { get; } = new("begun", LocalizedText.Create("一部の記録あり", "begun"));

    /// <summary>All records are there, and something keeps the clause open.</summary>
    public static MaturityRung Recorded { get; } = new("recorded", LocalizedText.Create("記録はそろうが未完了", "recorded, and open"));

    /// <summary>The clause is closed, and the newest record is old or has no date.</summary>
    public static MaturityRung Closed { get; } = new("closed", LocalizedText.Create("完了", "closed"));

    /// <summary>The clause is closed, and a record is recent.</summary>
    public static MaturityRung Kept { get; } = new("kept", LocalizedText.Create("完了し最近の記録あり", "closed, with a recent record"));

    /// <summary>The rungs, from the lowest; the first is none.</summary>
    public static CodeList<MaturityRung> List { get; } = new("maturityRung", value => new MaturityRung(value), NotAssessed, Nothing, Begun, Recorded, Closed, Kept);
}
