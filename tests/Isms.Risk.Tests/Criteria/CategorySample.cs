using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using NodaTime;

namespace Isms.Risk.Tests.Criteria;

/// <summary>The criteria of the sample hospital with three categories rated apart, and what risks look like under them.</summary>
internal static class CategorySample
{
    public static ConsequenceCategory Safety { get; } = ConsequenceCategory.PatientSafety;

    public static ConsequenceCategory Legal { get; } = ConsequenceCategory.Legal;

    public static ConsequenceCategory Finance { get; } = ConsequenceCategory.Financial;

    public static UnitId Ward { get; } = UnitId.Parse("DEP-02");

    /// <summary>The person PER-14 is in DEP-02 until the end of March 2026 and in DEP-01 afterwards.</summary>
    public static Organization Organization { get; } = RegisterSample.Organization with
    {
        Units = [.. RegisterSample.Organization.Units, new OrganizationalUnit { Id = Ward, Name = LocalizedText.Create("病棟", "Ward") }],
        Persons = RegisterSample.Organization.Persons.Select(person => person.Id != PersonId.Parse("PER-14") ? person : person with
        {
            Assignments =
            [
                new Assignment { Unit = Ward, From = new LocalDate(2020, 4, 1), To = new LocalDate(2026, 3, 31) },
                new Assignment { Unit = UnitId.Parse("DEP-01"), From = new LocalDate(2026, 4, 1) },
            ],
        }).ToValueList(),
    };

    public static CategoryCriteria Categories { get; } = Of(CategoryCombination.HighestOfAssessed);

    public static RiskCriteria ThreeCategories { get; } = RegisterSample.Criteria with { ConsequenceCategories = Categories };

    public static CategoryCriteria Of(CategoryCombination rule) => new()
    {
        Combination = rule,
        Categories =
        [
            new CategoryDefinition { Category = Safety },
            new CategoryDefinition { Category = Legal, Name = LocalizedText.Create("法務", "law") },
            new CategoryDefinition { Category = Finance },
        ],
    };

    /// <summary>A rating of three categories: 0 for not assessed, -1 for does not apply.</summary>
    public static Rating Rate(int likelihood, int consequence, int safety, int legal, int money) => RegisterSample.Rate(likelihood, consequence) with
    {
        Categories = new[] { (Safety, safety), (Legal, legal), (Finance, money) }
            .Where(pair => pair.Item2 != 0)
            .Select(pair => pair.Item2 < 0 ? CategoryRating.NotApplicable(pair.Item1) : CategoryRating.Of(pair.Item1, pair.Item2))
            .ToValueList(),
    };

    public static IdentifiedRisk Threat(Rating residual) => RegisterSample.Phishing with { Inherent = null, Current = residual, Residual = residual };

    /// <summary>An appetite for threats by scores.</summary>
    public static RiskAppetite Appetite(ConsequenceCategory? category, UnitId? unit, int appetite, int? tolerance = null) => new()
    {
        Category = category,
        Unit = unit,
        Appetite = RiskThreshold.OfScore(appetite),
        Tolerance = tolerance is { } score ? RiskThreshold.OfScore(score) : null,
    };

    public static RiskCriteria With(params RiskAppetite[] appetites) => ThreeCategories with { Appetites = [.. appetites] };
}
