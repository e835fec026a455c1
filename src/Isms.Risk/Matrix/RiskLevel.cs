using Isms.Core;

namespace Isms.Risk.Matrix;

/// <summary>A level of risk of a matrix, or "not assessed". Immutable, with value equality.</summary>
public sealed record RiskLevel
{
    internal RiskLevel(int rank, RiskLevelId id, LocalizedText name, string? color)
    {
        Rank = rank;
        Id = id;
        Name = name;
        Color = color;
    }

    /// <summary>Not assessed: rank 0, no level of any matrix.</summary>
    public static RiskLevel NotAssessed { get; } = new(0, RiskLevelId.Parse("notAssessed"), LocalizedText.Create("未評価", "Not assessed"), null);

    /// <summary>1 for the lowest level to n for the highest; 0 for not assessed. The byte that batches use.</summary>
    public int Rank { get; }

    /// <summary>The identifier, unique in the matrix.</summary>
    public RiskLevelId Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The colour as <c>#rrggbb</c>, or null.</summary>
    public string? Color { get; }

    /// <summary>Whether this is a level and not "not assessed".</summary>
    public bool IsAssessed => Rank > 0;
}
