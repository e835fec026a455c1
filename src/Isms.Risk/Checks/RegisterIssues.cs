using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks;

/// <summary>The issues of the risk register: description, ratings, analysis, ownership.</summary>
public static class RegisterIssues
{
    /// <summary>Source, event or consequence is not described in both languages.</summary>
    public static IssueDefinition DescriptionIncomplete { get; } = new(
        "RISK0401", IssueSeverity.Nonconformity,
        "リスクの「{0}」が日本語と英語の両方で記述されていません。",
        "The {0} of the risk is not described in both Japanese and English.", "RSK-001");

    /// <summary>A rating is off the scale of its matrix.</summary>
    public static IssueDefinition RatingOffScale { get; } = new(
        "RISK0402", IssueSeverity.Error,
        "起こりやすさ{0}、結果{1}はマトリックス「{2}」の尺度(1～{3}、1～{4})の外です。評価し直すまで未評価として扱います。",
        "Likelihood {0} and consequence {1} are off the scale of matrix {2} (1 to {3} and 1 to {4}). The rating counts as not assessed.");

    /// <summary>A risk is rated and the criteria have no matrix for its direction.</summary>
    public static IssueDefinition RatingWithoutMatrix { get; } = new(
        "RISK0403", IssueSeverity.Error,
        "リスク基準に方向「{0}」のマトリックスがないため、この評価からレベルを決められません。",
        "The criteria have no matrix for the direction {0}, so the rating gives no level.");

    /// <summary>The claimed score is not that of the matrix.</summary>
    public static IssueDefinition ScoreContradictsMatrix { get; } = new(
        "RISK0404", IssueSeverity.Error,
        "スコアは{0}とありますが、起こりやすさ{1}、結果{2}のマトリックス「{3}」の値は{4}です。",
        "The score says {0}; for likelihood {1} and consequence {2} matrix {3} gives {4}.", "RSK-002");

    /// <summary>The only asset of the risk occurs in none of the steps of the risk.</summary>
    public static IssueDefinition AssetInOtherSteps { get; } = new(
        "RISK0405", IssueSeverity.Error,
        "リスクの段階のいずれにも資産{0}は現れません。リスクの段階または資産の段階を正してください。",
        "The asset {0} occurs in none of the steps of the risk. Correct the steps of the risk or of the asset.", "RSK-003");

    /// <summary>The residual risk is above the current one.</summary>
    public static IssueDefinition ResidualAboveCurrent { get; } = new(
        "RISK0406", IssueSeverity.Error,
        "残留リスク({0})が現存リスク({1})より高くなっています。",
        "The residual risk ({0}) is above the current risk ({1}).", "RSK-020");

    /// <summary>The current risk is above the inherent one.</summary>
    public static IssueDefinition CurrentAboveInherent { get; } = new(
        "RISK0407", IssueSeverity.Error,
        "現存リスク({0})が固有リスク({1})より高くなっています。",
        "The current risk ({0}) is above the inherent risk ({1}).", "RSK-020");

    /// <summary>The maturity is low or not assessed and there is no detailed analysis.</summary>
    public static IssueDefinition DetailedAnalysisMissing { get; } = new(
        "RISK0408", IssueSeverity.Nonconformity,
        "成熟度({0})が{1}未満または未評価ですが、詳細分析がありません。",
        "The maturity ({0}) is below {1} or not assessed, and there is no detailed analysis.", "RSK-014");

    /// <summary>The detailed analysis that the risk names is about another risk.</summary>
    public static IssueDefinition AnalysisOfAnotherRisk { get; } = new(
        "RISK0409", IssueSeverity.Error,
        "詳細分析{0}は別のリスク{1}のものです。",
        "The detailed analysis {0} is about another risk, {1}.");

    /// <summary>Minimum items of the guideline are not met, not even after the treatment.</summary>
    public static IssueDefinition MinimumUnmet { get; } = new(
        "RISK0410", IssueSeverity.Nonconformity,
        "ガイドラインの最低限の項目を満たしておらず、対応後も満たしません。",
        "Minimum items of the guideline are not met, and not after the treatment either.", "RSK-025");

    /// <summary>The risk owner has not approved the treatment plan or not accepted the residual risks.</summary>
    public static IssueDefinition OwnerApprovalMissing { get; } = new(
        "RISK0411", IssueSeverity.Nonconformity,
        "リスク所有者{0}によるリスク対応計画の承認と残留リスクの受容がありません(6.1.3 f)。",
        "The risk owner {0} has not approved the treatment plan and accepted the residual risks (6.1.3 f).", "RSK-026");

    /// <summary>The maturity is off the scale of the criteria.</summary>
    public static IssueDefinition MaturityOffScale { get; } = new(
        "RISK0412", IssueSeverity.Error,
        "成熟度{0}は尺度{1}～{2}の外です。",
        "The maturity {0} is off the scale {1} to {2}.");

    /// <summary>A rating is dated before the one it follows from.</summary>
    public static IssueDefinition RatingOutdated { get; } = new(
        "RISK0413", IssueSeverity.Advice,
        "評価日{0}が前の段階の評価日{1}より前です。評価し直す必要がないか確かめてください。",
        "The rating of {0} is older than that of the stage before it, {1}. See whether it still holds.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        DescriptionIncomplete, RatingOffScale, RatingWithoutMatrix, ScoreContradictsMatrix, AssetInOtherSteps, ResidualAboveCurrent, CurrentAboveInherent,
        DetailedAnalysisMissing, AnalysisOfAnotherRisk, MinimumUnmet, OwnerApprovalMissing, MaturityOffScale, RatingOutdated,
    ];
}
