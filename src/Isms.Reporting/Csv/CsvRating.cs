using Isms.Core;

namespace Isms.Reporting.Csv;

/// <summary>A rating in a CSV file; its level is a level id.</summary>
internal sealed record CsvRating(int Likelihood, int Consequence, int? Score, string Level)
{
    /// <summary>What stands for a value that was not assessed.</summary>
    public const string NotAssessed = "notAssessed";

    /// <summary>The four cells of a stage; of one not assessed the numbers are empty.</summary>
    public static ValueList<string?> Cells(CsvRating? rating) => rating is null
        ? [null, null, null, NotAssessed]
        : [PlainText.Number(rating.Likelihood), PlainText.Number(rating.Consequence), rating.Score is { } score ? PlainText.Number(score) : null, rating.Level];
}
