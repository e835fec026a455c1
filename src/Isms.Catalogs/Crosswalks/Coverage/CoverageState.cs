using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Coverage;

/// <summary>How far an item of a catalog is fulfilled, or follows to be from items of another.</summary>
public sealed class CoverageState : Code<CoverageState>
{
    private CoverageState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CoverageState(string value)
        : base(value)
    {
    }

    /// <summary>Fully.</summary>
    public static CoverageState Fully { get; } = new("fully", LocalizedText.Create("全部", "fully"));

    /// <summary>A part of it.</summary>
    public static CoverageState Partly { get; } = new("partly", LocalizedText.Create("一部", "partly"));

    /// <summary>Not, or nothing shows it.</summary>
    public static CoverageState Not { get; } = new("not", LocalizedText.Create("なし", "not"));

    /// <summary>Not applicable.</summary>
    public static CoverageState NotApplicable { get; } = new("notApplicable", LocalizedText.Create("適用外", "not applicable"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CoverageState> List { get; } = new("coverageState", value => new CoverageState(value), Fully, Partly, Not, NotApplicable);
}
