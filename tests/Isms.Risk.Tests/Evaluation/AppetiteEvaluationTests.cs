using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using Isms.Risk.Tests.Criteria;
using Isms.Risk.Tests.Register;
using Isms.Tests;
using NodaTime;
using static Isms.Risk.Tests.Criteria.CategorySample;

namespace Isms.Risk.Tests.Evaluation;

/// <summary>Appetite and tolerance by category and by unit; the narrowest that applies counts.</summary>
public sealed class AppetiteEvaluationTests
{
    private static readonly string[] Severity = ["acceptable", "tolerable", "unacceptable"];

    private static RiskAssessment Assess(IdentifiedRisk risk, RiskCriteria criteria, LocalDate? asOf = null) =>
        RiskAssessment.Of(risk, criteria, CategorySample.Organization, asOf ?? RegisterSample.AsOf);

    private static string Rule(Rating residual, params RiskAppetite[] appetites)
    {
        RiskAssessment assessment = Assess(Threat(residual), With(appetites));
        return $"{assessment.Evaluation}: {assessment.Rule.Name}";
    }

    // 2 x 4 = 8 for patient safety, 2 x 3 = 6 for law; the acceptance of the criteria ends at 6 and at 12.
    [Fact]
    public void The_narrowest_appetite_that_applies_decides()
    {
        Rating rating = Rate(2, 4, 4, 3, -1);
        Assert.Equal("tolerable: retainWithApprovalUpTo score 12", Rule(rating));
        Assert.Equal("acceptable: appetite score 8", Rule(rating, Appetite(null, null, 8, 12)));
        Assert.Equal("unacceptable: above tolerance score 4", Rule(rating, Appetite(null, null, 4)));
        Assert.Equal("tolerable: tolerance score 9 (DEP-02)", Rule(rating, Appetite(null, null, 8, 12), Appetite(null, Ward, 4, 9)));
        Assert.Equal("acceptable: appetite score 10 (patientSafety)", Rule(rating, Appetite(null, Ward, 4, 9), Appetite(Legal, null, 10), Appetite(Safety, null, 10)));
        Assert.Equal("unacceptable: above tolerance score 3 (patientSafety, DEP-02)", Rule(rating, Appetite(Legal, null, 10), Appetite(Safety, null, 10), Appetite(Safety, Ward, 2, 3)));
    }

    [Fact]
    public void The_unit_is_that_of_the_risk_owner_on_the_day()
    {
        RiskCriteria criteria = With(Appetite(null, Ward, 4));
        IdentifiedRisk risk = Threat(RegisterSample.Rate(2, 4));
        Assert.Equal("above tolerance score 4 (DEP-02)", Assess(risk, criteria, new LocalDate(2026, 3, 31)).Rule.Name);
        Assert.Equal("retainWithApprovalUpTo score 12", Assess(risk, criteria, new LocalDate(2026, 4, 1)).Rule.Name);
        Assert.Equal("retainWithApprovalUpTo score 12", Assess(risk with { Owner = null }, criteria).Rule.Name);
    }

    [Fact]
    public void A_category_with_much_appetite_does_not_hide_one_with_little()
    {
        // Money at 2 x 5 = 10 is within its appetite; patient safety at 2 x 3 = 6 is above its tolerance.
        RiskAppetite[] appetites = [Appetite(Finance, null, 15), Appetite(Safety, null, 2, 4)];
        RiskAssessment assessment = Assess(Threat(Rate(2, 5, 3, -1, 5)), With(appetites));
        Assert.Equal(RiskEvaluation.Unacceptable, assessment.Evaluation);
        Assert.Equal(Safety, assessment.DecidingCategory);
        Assert.Equal(appetites[1], assessment.Appetite);
        Assert.Equal("acceptable: appetite score 15 (financial)", Rule(Rate(2, 5, 1, -1, 5), appetites));
    }

    [Fact]
    public void The_explanation_names_the_deciding_category_and_the_appetite() => TestCultures.Each(() =>
    {
        RiskAssessment assessment = Assess(Threat(Rate(2, 4, 3, 4, 0)), With(Appetite(Legal, Ward, 4, 6)));
        Assert.Equal(
            "Residual, by category: By the rule \"highest of the categories assessed\" the consequence is 4, decided by law. Not assessed: financial.",
            assessment.Why[5].English);
        Assert.Equal("Judged by the residual rating, above the tolerance for law of unit DEP-02 (score 6): unacceptable.", assessment.Why[6].English);
        Assert.Equal("残留リスクで判断、区分「法務」の部門DEP-02のリスク許容度(score 6)超過: 受容不可。", assessment.Why[6].Japanese);
    });

    [Fact]
    public void Categories_without_appetites_change_no_evaluation_and_name_who_decides()
    {
        RiskAssessment assessment = Assess(Threat(Rate(2, 4, 3, 4, 0)), ThreeCategories);
        Assert.Equal("retainWithApprovalUpTo score 12", assessment.Rule.Name);
        Assert.Equal(Legal, assessment.DecidingCategory);
        Assert.Null(assessment.Appetite);
    }

    // Judgements of a register are kept by cell and deciding category; a risk by itself is judged anew.
    [Fact]
    public void A_risk_among_others_is_judged_as_it_is_by_itself() =>
        Prop.ForAll<(byte Likelihood, byte Consequence, byte First, byte Second, byte Third)[]>(drawn =>
        {
            IdentifiedRisk[] risks = [.. drawn.Select((one, i) =>
                Threat(Rate(1 + (one.Likelihood % 5), 1 + (one.Consequence % 5), one.First % 6, one.Second % 6, one.Third % 6)) with { Id = RiskId.Parse(FormattableString.Invariant($"R-{i}")) })];
            RegisterAssessment together = RegisterAssessment.Of(new RiskRegister { Risks = [.. risks] }, ThreeCategories, CategorySample.Organization, RegisterSample.AsOf);
            return risks.Zip(together.Risks).All(pair => Assess(pair.First, ThreeCategories) is var alone
                && (alone.Evaluation, alone.DecidingCategory, alone.Rule) == (pair.Second.Evaluation, pair.Second.DecidingCategory, pair.Second.Rule)
                && alone.DecidingCategory == DecidedPlainly(pair.First));
        }).QuickCheckThrowOnFailure();

    // The first of the categories with the consequence of the rating, where that is the highest of them.
    private static ConsequenceCategory? DecidedPlainly(IdentifiedRisk risk)
    {
        Rating rating = (risk.Residual ?? risk.Current)!;
        CategoryRating[] rated = [.. rating.Categories.Where(category => category.Consequence is not null)];
        return rated.Length > 0 && rated.Max(category => category.Consequence) == rating.Consequence
            ? ThreeCategories.ConsequenceCategories!.Categories.Select(definition => definition.Category).First(category => rated.Any(one => one.Category == category && one.Consequence == rating.Consequence))
            : null;
    }

    [Fact]
    public void Categories_that_contradict_the_rating_are_told_and_it_is_judged_as_a_whole()
    {
        RiskAssessment assessment = Assess(Threat(Rate(2, 4, 2, 2, 2)), With(Appetite(Safety, null, 25)));
        Assert.Equal("retainWithApprovalUpTo score 12", assessment.Rule.Name);
        Assert.Null(assessment.DecidingCategory);
        Assert.Contains(assessment.Why, sentence => sentence.English!.Contains("This contradicts the consequence 4 of the rating", StringComparison.Ordinal));
    }

    [Fact]
    public void An_opportunity_is_pursued_from_the_appetite_on()
    {
        RiskCriteria criteria = With(Appetite(null, Ward, 16) with { Direction = RiskDirection.Opportunity });
        IdentifiedRisk risk = RegisterSample.Subsidy with { Owner = PersonId.Parse("PER-14") };
        Assert.Equal("pursue: appetite score 16 (DEP-02)", Text(Assess(risk, criteria)));
        Assert.Equal("monitor: below appetite score 16 (DEP-02)", Text(Assess(risk with { Current = RegisterSample.Rate(3, 5) }, criteria)));
        Assert.Equal("pursue: pursueFrom score 9", Text(Assess(risk with { Current = RegisterSample.Rate(3, 5), Owner = null }, criteria)));

        static string Text(RiskAssessment assessment) => $"{assessment.Evaluation}: {assessment.Rule.Name}";
    }

    [Fact]
    public void A_border_that_cannot_be_decided_lowers_nothing()
    {
        RiskAppetite broken = new() { Category = Legal, Appetite = RiskThreshold.OfLevel(RiskLevelId.Parse("extreme")) };
        Assert.Equal("notAssessed: thresholdNotDecidable", Rule(Rate(2, 4, 4, 3, -1), broken));
        Assert.Equal("unacceptable: above tolerance score 4 (patientSafety)", Rule(Rate(2, 4, 4, 3, -1), broken, Appetite(Safety, null, 4)));
    }

    [Fact]
    public void A_higher_rating_never_gets_a_lower_decision() => Prop.ForAll(AnyCase().ToArbitrary(), random =>
    {
        (RiskAppetite[] appetites, int likelihood, int[] steps) = random;
        int before = Place(likelihood, steps);
        bool holds = likelihood == 5 || Place(likelihood + 1, steps) >= before;
        for (int i = 0; i < steps.Length; i++)
        {
            int[] raised = [.. steps];
            raised[i] = Math.Max(1, raised[i] + 1);
            holds &= raised[i] > 5 || Place(likelihood, raised) >= before;
        }

        return holds;

        int Place(int row, int[] columns) => Array.IndexOf(
            Severity,
            Assess(Threat(Rate(row, columns.Max(), columns[0], columns[1], columns[2])), With(appetites)).Evaluation.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_evaluation_is_that_of_a_plain_search() => Prop.ForAll(AnyCase().ToArbitrary(), random =>
    {
        (RiskAppetite[] appetites, int likelihood, int[] steps) = random;
        int worst = 0;
        ConsequenceCategory[] categories = [Safety, Legal, Finance];
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i] > 0)
            {
                worst = Math.Max(worst, Plainly(likelihood * steps[i], categories[i], appetites));
            }
        }

        return Assess(Threat(Rate(likelihood, steps.Max(), steps[0], steps[1], steps[2])), With(appetites)).Evaluation.Value == Severity[worst];
    }).QuickCheckThrowOnFailure();

    // The owner is in the ward: category and ward, category, ward, everything, acceptance.
    private static int Plainly(int score, ConsequenceCategory category, RiskAppetite[] appetites)
    {
        foreach ((ConsequenceCategory? about, UnitId? unit) in new[] { (category, Ward), (category, null), (null, Ward), ((ConsequenceCategory?)null, (UnitId?)null) })
        {
            if (appetites.FirstOrDefault(appetite => appetite.Category == about && appetite.Unit == unit) is { } found)
            {
                return score <= found.Appetite.Score ? 0 : score <= found.Tolerance!.Score ? 1 : 2;
            }
        }

        return score <= 6 ? 0 : score <= 12 ? 1 : 2;
    }

    private static Gen<(RiskAppetite[] Appetites, int Likelihood, int[] Steps)> AnyCase() =>
        from appetites in AnyAppetite().ListOf()
        from likelihood in Gen.Choose(1, 5)
        from steps in Gen.Choose(-1, 5).ArrayOf(3)
        where steps.Max() > 0
        select (appetites.GroupBy(appetite => (appetite.Category, appetite.Unit)).Select(same => same.First()).ToArray(), likelihood, steps);

    private static Gen<RiskAppetite> AnyAppetite() =>
        from category in Gen.Elements<ConsequenceCategory?>(null, Safety, Legal, Finance)
        from unit in Gen.Elements<UnitId?>(null, Ward, UnitId.Parse("DEP-01"))
        from appetite in Gen.Choose(0, 25)
        from more in Gen.Choose(0, 10)
        select Appetite(category, unit, appetite, appetite + more);
}
