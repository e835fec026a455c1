using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;

namespace Isms.Risk.Json;

/// <summary>The shapes of the risk criteria in a document.</summary>
public static class CriteriaShapes
{
    // Before the shape that holds it: static members are made in the order of the text.
    private static readonly JsonShape<CriteriaVersion> CriteriaVersion = VersionShape();

    /// <summary>The risk criteria with their matrices.</summary>
    public static JsonShape<RiskCriteria> RiskCriteria { get; } = CriteriaShape();

    private static JsonShape<RiskCriteria> CriteriaShape()
    {
        JsonShape<RiskCriteria> shape = new("criteria");
        var id = shape.Identity(CriteriaId.Kind, x => x.Id);
        var version = shape.Required("version", JsonCodecs.Integer(1, int.MaxValue), x => x.Version);
        var matrices = shape.Required("matrices", JsonCodecs.List(MatrixFile.Shape), x => x.Matrices);
        var acceptance = shape.Required("acceptance", AcceptanceShape(), x => x.Acceptance);
        var pursueFrom = shape.Optional("pursueFrom", ThresholdShape(), x => x.PursueFrom);
        var minimumGuideline = shape.Optional("minimumGuideline", MinimumGuidelineShape(), x => x.MinimumGuideline);
        var maturity = shape.Optional("maturity", MaturityShape(), x => x.Maturity);
        var derivedReadingTolerance = shape.OptionalValue("derivedReadingTolerance", JsonCodecs.Number, x => x.DerivedReadingTolerance);
        var assessmentCycle = shape.Optional("assessmentCycle", CycleShape(), x => x.AssessmentCycle);
        var validFrom = shape.OptionalValue("validFrom", JsonCodecs.Date, x => x.ValidFrom);
        var categories = shape.Optional("consequenceCategories", CategoriesShape(), x => x.ConsequenceCategories);
        var appetites = shape.List("appetites", AppetiteShape(), x => x.Appetites);
        var documentReviewNoticeDays = shape.OptionalValue("documentReviewNoticeDays", JsonCodecs.Integer(0, 36_500), x => x.DocumentReviewNoticeDays);
        var accountGraceDays = shape.OptionalValue("accountGraceDays", JsonCodecs.Integer(0, 36_500), x => x.AccountGraceDays);
        var supervisionMaxDays = shape.OptionalValue("supervisionMaxDays", JsonCodecs.Integer(1, 36_500), x => x.SupervisionMaxDays);
        var redundancy = shape.Optional("redundancy", RedundancyShape(), x => x.Redundancy);
        return shape.Build(m => new RiskCriteria
        {
            Id = m.Get(id),
            Version = m.Get(version),
            Matrices = m.Get(matrices),
            Acceptance = m.Get(acceptance),
            PursueFrom = m.Get(pursueFrom),
            MinimumGuideline = m.Get(minimumGuideline),
            Maturity = m.Get(maturity),
            DerivedReadingTolerance = m.Get(derivedReadingTolerance),
            AssessmentCycle = m.Get(assessmentCycle),
            ValidFrom = m.Get(validFrom),
            ConsequenceCategories = m.Get(categories),
            Appetites = m.Get(appetites),
            DocumentReviewNoticeDays = m.Get(documentReviewNoticeDays),
            AccountGraceDays = m.Get(accountGraceDays),
            SupervisionMaxDays = m.Get(supervisionMaxDays),
            Redundancy = m.Get(redundancy),
        });
    }

    private static JsonShape<RiskAcceptance> AcceptanceShape()
    {
        JsonShape<RiskAcceptance> shape = new("riskAcceptance");
        var acceptUpTo = shape.Required("acceptUpTo", ThresholdShape(), x => x.AcceptUpTo);
        var retainWithApprovalUpTo = shape.Optional("retainWithApprovalUpTo", ThresholdShape(), x => x.RetainWithApprovalUpTo);
        var mustTreatFrom = shape.Required("mustTreatFrom", ThresholdShape(), x => x.MustTreatFrom);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        return shape.Build(m => new RiskAcceptance
        {
            AcceptUpTo = m.Get(acceptUpTo),
            RetainWithApprovalUpTo = m.Get(retainWithApprovalUpTo),
            MustTreatFrom = m.Get(mustTreatFrom),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
        });
    }

    private static JsonShape<RiskThreshold> ThresholdShape()
    {
        JsonShape<RiskThreshold> shape = new("riskThreshold");
        var score = shape.OptionalValue("score", JsonCodecs.AnyInteger, x => x.Score);
        var level = shape.Optional("level", JsonCodecs.PlainId(RiskLevelId.Kind), x => x.Level);
        return shape.Build(
            m => (m.Get(score), m.Get(level)) switch
            {
                ({ } value, null) => RiskThreshold.OfScore(value),
                (null, { } id) => RiskThreshold.OfLevel(id),
                _ => null,
            },
            "score or a level, one of the two");
    }

    private static JsonShape<MinimumGuidelineRule> MinimumGuidelineShape()
    {
        JsonShape<MinimumGuidelineRule> shape = new("minimumGuidelineRule");
        var enabled = shape.Flag("enabled", x => x.IsEnabled);
        var guideline = shape.Required("guideline", JsonCodecs.Name, x => x.Guideline);
        var text = shape.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        return shape.Build(m => new MinimumGuidelineRule
        {
            IsEnabled = m.Get(enabled),
            Guideline = m.Get(guideline),
            Text = m.Get(text),
        });
    }

    private static JsonShape<MaturityScale> MaturityShape()
    {
        JsonShape<MaturityScale> shape = new("maturityScale");
        var min = shape.Required("min", JsonCodecs.AnyInteger, x => x.Minimum);
        var max = shape.Required("max", JsonCodecs.AnyInteger, x => x.Maximum);
        var detailBelow = shape.Required("detailBelow", JsonCodecs.AnyInteger, x => x.DetailBelow);
        return shape.Build(m => new MaturityScale
        {
            Minimum = m.Get(min),
            Maximum = m.Get(max),
            DetailBelow = m.Get(detailBelow),
        });
    }

    private static JsonShape<RedundancyScale> RedundancyShape()
    {
        JsonShape<RedundancyClass> redundancyClass = new("redundancyClass");
        var name = redundancyClass.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var upToHours = redundancyClass.OptionalValue("upToHours", JsonCodecs.Number, x => x.UpToHours);
        var measures = redundancyClass.Optional("measures", JsonCodecs.LocalizedText, x => x.Measures);
        redundancyClass.Build(m => new RedundancyClass { Name = m.Get(name), UpToHours = m.Get(upToHours), Measures = m.Get(measures) });

        JsonShape<RedundancyScale> shape = new("redundancyScale");
        var classes = shape.Required("classes", JsonCodecs.WholeList(redundancyClass), x => x.Classes);
        return shape.Build(m => new RedundancyScale { Classes = m.Get(classes) });
    }

    private static JsonShape<AssessmentCycle> CycleShape()
    {
        JsonShape<AssessmentCycle> shape = new("assessmentCycle");
        var id = shape.Identity(AssessmentCycleId.Kind, x => x.Id);
        var first = shape.Flag("first", x => x.IsFirst);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var ratedUnder = shape.Optional("ratedUnder", CriteriaVersion, x => x.RatedUnder);
        return shape.Build(m => new AssessmentCycle
        {
            Id = m.Get(id),
            IsFirst = m.Get(first),
            Date = m.Get(date),
            ApprovedBy = m.Get(approvedBy),
            RatedUnder = m.Get(ratedUnder),
        });
    }

    private static JsonShape<CategoryCriteria> CategoriesShape()
    {
        JsonShape<CategoryCriteria> shape = new("categoryCriteria");
        var rule = shape.Required("rule", JsonCodecs.Code(CategoryCombination.List), x => x.Combination);
        var categories = shape.Required("categories", JsonCodecs.List(CategoryShape()), x => x.Categories);
        return shape.Build(m => new CategoryCriteria { Combination = m.Get(rule), Categories = m.Get(categories) });
    }

    private static JsonShape<CategoryDefinition> CategoryShape()
    {
        JsonShape<CategoryDefinition> shape = new("categoryDefinition");
        var category = shape.Required("category", JsonCodecs.Code(ConsequenceCategory.List, isClosed: false), x => x.Category);
        var name = shape.Optional("name", JsonCodecs.LocalizedText, x => x.Name);
        var steps = shape.Optional("steps", JsonCodecs.WholeList(JsonCodecs.LocalizedText), x => x.Steps.Count == 0 ? null : x.Steps);
        return shape.Build(m => new CategoryDefinition { Category = m.Get(category), Name = m.Get(name), Steps = m.Get(steps) ?? [] });
    }

    private static JsonShape<RiskAppetite> AppetiteShape()
    {
        JsonShape<RiskAppetite> shape = new("riskAppetite");
        var category = shape.Optional("category", JsonCodecs.Code(ConsequenceCategory.List, isClosed: false), x => x.Category);
        var unit = shape.Optional("unit", JsonCodecs.Reference(UnitId.Kind), x => x.Unit);
        var direction = shape.Optional("direction", JsonCodecs.Code(RiskDirection.List), x => x.Direction == RiskDirection.Threat ? null : x.Direction);
        var appetite = shape.Required("appetite", ThresholdShape(), x => x.Appetite);
        var tolerance = shape.Optional("tolerance", ThresholdShape(), x => x.Tolerance);
        return shape.Build(m => new RiskAppetite
        {
            Category = m.Get(category),
            Unit = m.Get(unit),
            Direction = m.Get(direction) ?? RiskDirection.Threat,
            Appetite = m.Get(appetite),
            Tolerance = m.Get(tolerance),
        });
    }

    private static JsonShape<CriteriaVersion> VersionShape()
    {
        JsonShape<CriteriaVersion> shape = new("criteriaVersion");
        var criteria = shape.Required("criteria", JsonCodecs.PlainId(CriteriaId.Kind), x => x.Criteria);
        var version = shape.Required("version", JsonCodecs.Integer(1, int.MaxValue), x => x.Version);
        return shape.Build(m => new CriteriaVersion { Criteria = m.Get(criteria), Version = m.Get(version) });
    }
}
