using System.Globalization;
using Isms.Core.Issues;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;

namespace Isms.Risk.Checks;

/// <summary>The rules of consequence categories: their definition in the criteria, and that a rating says what its categories give.</summary>
internal static class CategoryChecks
{
    private const string Categories = "/criteria/consequenceCategories/categories";

    public static void Check(RiskCriteria criteria, IssueCollector issues)
    {
        if (criteria.ConsequenceCategories is not { } categories)
        {
            return;
        }

        string subject = criteria.Id.Value;
        if (categories.Categories.Count == 0)
        {
            issues.Add(CategoryIssues.NoCategories, subject, Categories);
        }

        RiskMatrixDefinition? matrix = criteria.Matrices.FirstOrDefault(definition => definition.Direction == RiskDirection.Threat);
        HashSet<ConsequenceCategory> seen = [];
        for (int i = 0; i < categories.Categories.Count; i++)
        {
            CategoryDefinition definition = categories.Categories[i];
            string path = JsonPointer.Item(Categories, i);
            if (!seen.Add(definition.Category))
            {
                issues.Add(CategoryIssues.CategoryTwice, subject, path + "/category", definition.Category.Value);
            }

            if (matrix is not null && definition.Steps.Count > 0 && definition.Steps.Count != matrix.Consequence.Count)
            {
                issues.Add(
                    CategoryIssues.MeaningsDoNotFit, subject, path + "/steps", definition.Category.Value,
                    Text(definition.Steps.Count), matrix.Id.Value, Text(matrix.Consequence.Count));
            }
        }
    }

    public static void Check(CheckedRisk risk, Rating? rating, string member, RiskCriteria? criteria, IssueCollector issues)
    {
        if (rating is null || rating.Categories.Count == 0 || criteria is null)
        {
            return;
        }

        string path = risk.Path + "/" + member;
        bool sound = true;
        HashSet<ConsequenceCategory> seen = [];
        for (int i = 0; i < rating.Categories.Count; i++)
        {
            CategoryRating rated = rating.Categories[i];
            string place = JsonPointer.Item(path + "/categories", i);
            if (criteria.ConsequenceCategories?.Find(rated.Category) is null)
            {
                sound = false;
                issues.Add(CategoryIssues.CategoryNotUsed, risk.Risk.Id, place + "/category", rated.Category.Value, Names(criteria));
            }
            else if (!seen.Add(rated.Category))
            {
                sound = false;
                issues.Add(CategoryIssues.RatedTwice, risk.Risk.Id, place + "/category", rated.Category.Value);
            }

            if (risk.Matrix is { } matrix && rated.Consequence > matrix.Consequence.Count)
            {
                sound = false;
                issues.Add(
                    CategoryIssues.CategoryOffScale, risk.Risk.Id, place + "/consequence", rated.Category.Value,
                    Text(rated.Consequence.Value), matrix.Id.Value, Text(matrix.Consequence.Count));
            }
        }

        // An unknown rule is reported by the reader, and what stands in no order is not added up.
        if (sound && criteria.ConsequenceCategories is { Combination.IsKnown: true } categories)
        {
            CheckConsequence(risk, rating, path, categories, issues);
        }
    }

    /// <summary>The categories of the criteria as messages list them.</summary>
    public static string Names(RiskCriteria criteria) => Names(criteria.ConsequenceCategories?.Categories.Select(definition => definition.Category) ?? []);

    private static void CheckConsequence(CheckedRisk risk, Rating rating, string path, CategoryCriteria categories, IssueCollector issues)
    {
        CategoryDecision decision = categories.Decide(rating.Categories);
        if (decision.Consequence is not { } consequence)
        {
            issues.Add(CategoryIssues.RuleGivesNone, risk.Risk.Id, path + "/categories", categories.Combination.Value, Names(decision.NotAssessed));
        }
        else if (consequence != rating.Consequence)
        {
            issues.Add(
                CategoryIssues.ConsequenceContradicts, risk.Risk.Id, path + "/consequence", Text(rating.Consequence),
                categories.Combination.Value, Text(consequence), Names(decision.Deciding));
        }
    }

    private static string Names(IEnumerable<ConsequenceCategory> categories) => string.Join(", ", categories.Select(category => category.Value).DefaultIfEmpty("-"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
