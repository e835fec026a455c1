using System.Globalization;
using Isms.Core;
using Isms.Management;
using Isms.Management.Document;
using Isms.Risk;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Streaming;
using NodaTime;

namespace Isms.Benchmarks.Register;

/// <summary>Registers of any size: the risks of the hospital over and over, each with an id and ratings of its own, the same for the same size.</summary>
internal static class RegisterSample
{
    public static byte[] HospitalUtf8 { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "hospital.isms.json"));

    public static ManagementSystem Hospital { get; } = ManagementSystemDocument.Read(HospitalUtf8).System!;

    public static LocalDate AsOf { get; } = new(2026, 3, 31);

    /// <summary>The criteria of the hospital, whose consequences are rated apart in the seven categories.</summary>
    public static RiskCriteria SevenCategories { get; } = Hospital.Criteria with
    {
        ConsequenceCategories = new CategoryCriteria
        {
            Combination = CategoryCombination.HighestOfAssessed,
            Categories = [.. Categories.Select(category => new CategoryDefinition { Category = category })],
        },
    };

    private static ConsequenceCategory[] Categories => [.. ConsequenceCategory.List.Known];

    /// <summary>
    /// A register of risks alone. Of ten risks, three have no inherent rating and one no residual one; the ids do not stand in their order.
    /// Each rating is of the seven categories, the highest of which is its consequence, or of none.
    /// </summary>
    public static RiskRegister OfSize(int count, bool categories = false)
    {
        Random random = new(20261126);
        ValueList<IdentifiedRisk> templates = Hospital.Register.Risks;
        IdentifiedRisk[] risks = new IdentifiedRisk[count];
        for (int i = 0; i < count; i++)
        {
            risks[i] = templates[i % templates.Count] with
            {
                Id = RiskId.Parse("R-" + random.Next().ToString("X8", CultureInfo.InvariantCulture) + "-" + i.ToString(CultureInfo.InvariantCulture)),
                Inherent = i % 10 < 3 ? null : Rate(random, categories),
                Current = Rate(random, categories) with { RatedOn = new LocalDate(2025, 5, 15) },
                Residual = i % 10 == 9 ? null : Rate(random, categories),
            };
        }

        return new RiskRegister { Risks = risks.ToValueList() };
    }

    /// <summary>Risks as JSON Lines.</summary>
    public static byte[] LinesOf(IEnumerable<IdentifiedRisk> risks)
    {
        using MemoryStream stream = new();
        RiskRegisterLines.WriteAsync(stream, risks).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static Rating Rate(Random random, bool categories)
    {
        Rating rating = new() { Likelihood = random.Next(1, 6), Consequence = random.Next(1, 6) };
        if (!categories)
        {
            return rating;
        }

        ValueList<CategoryRating> rated = Categories.Select(category => CategoryRating.Of(category, random.Next(1, 6))).ToValueList();
        return rating with { Categories = rated, Consequence = rated.Max(category => category.Consequence!.Value) };
    }
}
