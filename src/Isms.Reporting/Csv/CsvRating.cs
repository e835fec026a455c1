namespace Isms.Reporting.Csv;

/// <summary>A rating in a CSV file; its level is a level id.</summary>
internal sealed record CsvRating(int Likelihood, int Consequence, int? Score, string Level);
