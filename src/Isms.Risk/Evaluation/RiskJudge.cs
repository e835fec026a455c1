using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>
/// Compares a rating with the criteria. Each category that was rated is judged by its own step and by the narrowest appetite for it, and the highest judgement is that of
/// the risk: else a category with much appetite could hide one with little, and a higher rating get a lower decision.
/// </summary>
internal static class RiskJudge
{
    // What cannot be decided ranks above what is tolerable, so that a faulty border lowers no decision, and below what is certain.
    private static readonly RiskEvaluation[] Order =
        [RiskEvaluation.Acceptable, RiskEvaluation.Monitor, RiskEvaluation.Tolerable, RiskEvaluation.NotAssessed, RiskEvaluation.Unacceptable, RiskEvaluation.Pursue];

    /// <summary>The judgement where no rating counts.</summary>
    public static Judgement NothingRated { get; } = new(
        RiskEvaluation.NotAssessed,
        new EvaluationRule("notAssessed", LocalizedText.Create("評価の対象となる評価値がない", "there is no rating that counts")));

    /// <summary>Judges a rating.</summary>
    /// <returns>The judgement; null where an appetite is about a unit and the organisation or the day is not known.</returns>
    public static Judgement? TryJudge(RatedStage rated, IdentifiedRisk risk, RiskCriteria criteria, RiskMatrix matrix, Organization? organization, LocalDate? asOf)
    {
        RiskAppetite[] appetites = criteria.Appetites.Count == 0 ? [] : criteria.Appetites.Where(appetite => appetite.Direction == risk.Direction).ToArray();
        if (appetites.Length == 0)
        {
            Judgement judgement = ByCriteria(rated.Cell, risk.Direction, criteria, matrix);
            return rated.Categories.Count == 0 ? judgement : judgement with { Category = DecidingCategory(rated, criteria) };
        }

        HashSet<UnitId> units = [];
        if (appetites.Any(appetite => appetite.Unit is not null))
        {
            if (organization is null || asOf is not { } day)
            {
                return null;
            }

            units = new(organization.FindPerson(risk.Owner)?.UnitsAt(day) ?? []);
        }

        return Highest(Parts(rated, criteria, matrix).Select(part => ByNarrowest(part.Category, part.Cell)));

        Judgement ByNarrowest(ConsequenceCategory? category, MatrixCell cell)
        {
            RiskAppetite[] applying = appetites
                .Where(appetite => (appetite.Category is null || appetite.Category == category) && (appetite.Unit is null || units.Contains(appetite.Unit)))
                .ToArray();
            int narrowest = applying.Select(appetite => appetite.Narrowness).DefaultIfEmpty().Max();
            Judgement judged = applying.Length == 0
                ? ByCriteria(cell, risk.Direction, criteria, matrix)
                : Highest(applying.Where(appetite => appetite.Narrowness == narrowest).Select(appetite => ByAppetite(cell, appetite, criteria, matrix)));
            return judged with { Category = category };
        }
    }

    // The first of the highest, so that the order of the criteria settles a tie.
    private static Judgement Highest(IEnumerable<Judgement> judgements) =>
        judgements.Aggregate((highest, next) => Array.IndexOf(Order, next.Evaluation) > Array.IndexOf(Order, highest.Evaluation) ? next : highest);

    private static ConsequenceCategory? DecidingCategory(RatedStage rated, RiskCriteria criteria) =>
        rated.DecisionBy(criteria.ConsequenceCategories) is { } decision && decision.Consequence == rated.Consequence ? decision.Deciding[0] : null;

    // The rated categories, that of the consequence first. Categories that contradict the consequence are an issue; such a rating is judged as a whole.
    private static IEnumerable<(ConsequenceCategory? Category, MatrixCell Cell)> Parts(RatedStage rated, RiskCriteria criteria, RiskMatrix matrix) =>
        DecidingCategory(rated, criteria) is null
            ? [(null, rated.Cell)]
            : from definition in criteria.ConsequenceCategories!.Categories
              let step = rated.Categories.FirstOrDefault(category => category.Category == definition.Category)?.Consequence
              where step is not null
              orderby step descending
              select ((ConsequenceCategory?)definition.Category, matrix.Cell(rated.Likelihood, step.Value));

    private static Judgement ByAppetite(MatrixCell cell, RiskAppetite appetite, RiskCriteria criteria, RiskMatrix matrix)
    {
        RiskThreshold tolerance = appetite.Tolerance ?? appetite.Appetite;
        if (!appetite.Appetite.IsDecidableOn(matrix) || !tolerance.IsDecidableOn(matrix))
        {
            return Undecidable(matrix) with { Appetite = appetite };
        }

        (string name, string ja, string en) = Scope(appetite, criteria);
        if (appetite.Direction == RiskDirection.Opportunity)
        {
            return (appetite.Appetite.IsReachedBy(cell, matrix)
                ? Judge(RiskEvaluation.Pursue, $"appetite {appetite.Appetite}{name}", $"{ja}リスク選好({appetite.Appetite})以上", $"at the appetite{en} ({appetite.Appetite}) or above")
                : Judge(RiskEvaluation.Monitor, $"below appetite {appetite.Appetite}{name}", $"{ja}リスク選好({appetite.Appetite})未満", $"below the appetite{en} ({appetite.Appetite})"))
                with { Appetite = appetite, Lower = appetite.Appetite.ToString() };
        }

        return (appetite.Appetite.Covers(cell, matrix)
            ? Judge(RiskEvaluation.Acceptable, $"appetite {appetite.Appetite}{name}", $"{ja}リスク選好({appetite.Appetite})以下", $"within the appetite{en} ({appetite.Appetite})")
            : tolerance.Covers(cell, matrix)
                ? Judge(
                    RiskEvaluation.Tolerable, $"tolerance {tolerance}{name}", $"{ja}リスク選好({appetite.Appetite})を超え、リスク許容度({tolerance})以下",
                    $"above the appetite{en} ({appetite.Appetite}) and within the tolerance ({tolerance})")
                : Judge(RiskEvaluation.Unacceptable, $"above tolerance {tolerance}{name}", $"{ja}リスク許容度({tolerance})超過", $"above the tolerance{en} ({tolerance})"))
            with { Appetite = appetite, Lower = appetite.Appetite.ToString(), Upper = "above " + tolerance };
    }

    private static (string Name, string Japanese, string English) Scope(RiskAppetite appetite, RiskCriteria criteria)
    {
        LocalizedText? category = appetite.Category is null ? null : criteria.ConsequenceCategories?.Find(appetite.Category)?.DisplayName ?? appetite.Category.Name;
        string name = string.Join(", ", new[] { appetite.Category?.Value, appetite.Unit?.Value }.OfType<string>());
        return (
            name.Length == 0 ? string.Empty : $" ({name})",
            (category is null ? string.Empty : $"区分「{category.In(IsmsLanguage.Japanese)}」の") + (appetite.Unit is null ? string.Empty : $"部門{appetite.Unit}の"),
            (category is null ? string.Empty : $" for {category.In(IsmsLanguage.English)}") + (appetite.Unit is null ? string.Empty : $" of unit {appetite.Unit}"));
    }

    private static Judgement ByCriteria(MatrixCell cell, RiskDirection direction, RiskCriteria criteria, RiskMatrix matrix) =>
        direction == RiskDirection.Threat ? EvaluateThreat(cell, criteria.Acceptance, matrix) : EvaluateOpportunity(cell, criteria.PursueFrom, matrix);

    private static Judgement EvaluateThreat(MatrixCell cell, RiskAcceptance acceptance, RiskMatrix matrix)
    {
        if (!acceptance.AcceptUpTo.IsDecidableOn(matrix) || !acceptance.MustTreatFrom.IsDecidableOn(matrix))
        {
            return Undecidable(matrix);
        }

        string accept = acceptance.AcceptUpTo.ToString();
        string mustTreat = acceptance.MustTreatFrom.ToString();
        string tolerable = acceptance.RetainWithApprovalUpTo is { } retain && retain.Covers(cell, matrix)
            ? "retainWithApprovalUpTo " + retain
            : $"above acceptUpTo {accept}, below mustTreatFrom {mustTreat}";
        return (acceptance.AcceptUpTo.Covers(cell, matrix)
            ? Judge(RiskEvaluation.Acceptable, "acceptUpTo " + accept, $"受容水準({accept})以下", $"within the acceptance level ({accept})")
            : acceptance.MustTreatFrom.IsReachedBy(cell, matrix)
                ? Judge(RiskEvaluation.Unacceptable, "mustTreatFrom " + mustTreat, $"対応必須の水準({mustTreat})以上", $"at the level that must be treated ({mustTreat})")
                : Judge(
                    RiskEvaluation.Tolerable, tolerable, $"受容水準({accept})を超え、対応必須の水準({mustTreat})未満",
                    $"above the acceptance level ({accept}) and below the level that must be treated ({mustTreat})"))
            with { Lower = accept, Upper = mustTreat };
    }

    private static Judgement EvaluateOpportunity(MatrixCell cell, RiskThreshold? pursueFrom, RiskMatrix matrix)
    {
        if (pursueFrom is null)
        {
            return Judge(RiskEvaluation.Monitor, "noPursueFrom", "リスク基準に追求すべき水準がない", "the criteria name no level to pursue");
        }

        if (!pursueFrom.IsDecidableOn(matrix))
        {
            return Undecidable(matrix);
        }

        return (pursueFrom.IsReachedBy(cell, matrix)
            ? Judge(RiskEvaluation.Pursue, "pursueFrom " + pursueFrom, $"追求すべき水準({pursueFrom})以上", $"at the level to pursue ({pursueFrom})")
            : Judge(RiskEvaluation.Monitor, "below pursueFrom " + pursueFrom, $"追求すべき水準({pursueFrom})未満", $"below the level to pursue ({pursueFrom})"))
            with { Lower = pursueFrom.ToString() };
    }

    private static Judgement Undecidable(RiskMatrix matrix) => Judge(
        RiskEvaluation.NotAssessed,
        "thresholdNotDecidable",
        $"リスク基準の境界をマトリックス「{matrix.Id}」と比べられない",
        $"the thresholds of the criteria cannot be compared with matrix {matrix.Id}");

    private static Judgement Judge(RiskEvaluation evaluation, string name, string japanese, string english) =>
        new(evaluation, new EvaluationRule(name, LocalizedText.Create(japanese, english)));
}
