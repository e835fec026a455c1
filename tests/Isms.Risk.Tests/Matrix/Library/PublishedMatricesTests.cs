using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Library;

namespace Isms.Risk.Tests.Matrix.Library;

public sealed class PublishedMatricesTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Isms.Risk.Tests", "Matrix", "Library", "published");

    public static TheoryData<string> Ids => [.. PublishedMatrices.All.Select(matrix => matrix.Id.Value)];

    [Fact]
    public void There_is_one_for_each_published_table()
    {
        Assert.Equal(18, PublishedMatrices.All.Count);
        Assert.Equal(
            Directory.GetFiles(Folder, "*.csv").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            PublishedMatrices.All.Select(matrix => matrix.File).Order(StringComparer.Ordinal));
        Assert.Equal(18, PublishedMatrices.All.Select(matrix => matrix.Id).Distinct().Count());
        Assert.All(PublishedMatrices.All, matrix => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", matrix.Id.Value));
        Assert.All(PublishedMatrices.All, matrix => Assert.True(matrix.Title.IsComplete));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_found_by_identifier_and_by_file(string id)
    {
        PublishedMatrix published = PublishedMatrices.Find(id)!;
        Assert.Same(published, PublishedMatrices.Find(published.File));
        Assert.Equal(id, published.Definition.Id.Value);
        Assert.Equal(published.Source, published.Definition.Origin);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NPSA-2008")]
    public void Nothing_else_is_found(string? id) => Assert.Null(PublishedMatrices.Find(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_makes_a_matrix_without_any_issue(string id)
    {
        PublishedMatrix published = PublishedMatrices.Find(id)!;
        Assert.True(RiskMatrix.TryCreate(published.Definition, out RiskMatrix? matrix, out IReadOnlyList<IsmsIssue> issues));
        Assert.Empty(issues);
        Assert.Equal(published.Matrix.Definition, matrix.Definition);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_file_is_what_the_library_writes(string id)
    {
        string text = PublishedMatrixData.Text(id);
        Assert.True(RiskMatrixDefinition.TryFromJson(text, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues));
        Assert.Empty(issues);
        Assert.Equal(text, definition.ToJson());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_cell_is_the_published_one(string id)
    {
        PublishedMatrix published = PublishedMatrices.Find(id)!;
        string[][] table = Table(published.File);
        string[] rows = table.Skip(1).Select(line => line[0]).ToArray();
        string[] columns = table[0][1..];
        bool exchanged = id == "iso27005-2018-e1a"; // the asset value stands in the rows of the published table and is the consequence
        Assert.Equal(exchanged ? columns : rows, Words(published, published.Matrix.Likelihood.Select(step => step.Name)));
        Assert.Equal(exchanged ? rows : columns, Words(published, published.Matrix.Consequence.Select(step => step.Name)));
        for (int row = 1; row <= rows.Length; row++)
        {
            for (int column = 1; column <= columns.Length; column++)
            {
                RiskLevel level = exchanged ? published.Matrix.Classify(column, row) : published.Matrix.Classify(row, column);
                Assert.Equal(table[row][column], Words(published, [level.Name]).Single());
            }
        }
    }

    // Lowest first, as published; counted by hand in the table of sources.
    [Theory]
    [InlineData("nist-sp800-30r1-i2", "Very Low;Low;Moderate;High;Very High", "")]
    [InlineData("iso27005-2022-a4", "Very low;Low;Medium;High;Very high", "#d3ff4e;#02a45a;#ffa600;#ff1a00;#c00000")]
    [InlineData("iso27005-2018-e1b", "0;1;2;3;4;5;6;7;8", "")]
    [InlineData("iso27005-2018-e1a", "0;1;2;3;4;5;6;7;8", "")]
    [InlineData("mil-std-882e-iii", "Eliminated;Low;Medium;Serious;High", "")]
    [InlineData("npsa-2008-scores", "1;2;3;4;5;6;8;9;10;12;15;16;20;25", "")]
    [InlineData("npsa-2008", "Low;Moderate;High;Extreme", "#008000;#ffff00;#ffa500;#ff0000")]
    [InlineData("ciso-assistant-3x3-critical", "Low;Medium;High", "#00ff00;#ffff00;#ff0000")]
    [InlineData("ciso-assistant-5x5-critical", "Very Low;Low;Medium;High;Very High", "#bbf7d0;#bef264;#fef08a;#fbbf24;#f87171")]
    [InlineData("ciso-assistant-3x3-mult", "[1] faible;[2] moyen;[3] moyen;[4] moyen;[6] fort;[9] critique", "#92d050;#d3ff4e;#eaff03;#ffff00;#ffc000;#ff0000")]
    [InlineData("ciso-assistant-4x4-ebios-rm", "Low;Medium;High", "#59bbb2;#f5c481;#e6686d")]
    [InlineData("ciso-assistant-4x4-pgssi-s", "Limité;Modéré;Fort", "#92d051;#ffc100;#ff5d5d")]
    [InlineData("ciso-assistant-4x4-5-levels", "1 - very low;2 - low;3 - medium;4 - high;5 - very high", "#92d050;#ffff00;#ffa600;#ff1a00;#000000")]
    [InlineData("ciso-assistant-5x5-sensitive", "low;medium;high;critical", "#02a45a;#ffce02;#ffa600;#ff1a00")]
    [InlineData("ciso-assistant-6x6-detailed", "Faible;Modéré;Significatif;Majeur", "#00b050;#ffff00;#ffc000;#ff0000")]
    [InlineData("ciso-assistant-4x4-cyber-maroc", "Tolérable;Moyen;Élevé;Critique", "#02a45a;#ffff00;#ffc100;#ff1a00")]
    [InlineData("iso14971-practice-5x5", "Low;Medium;High;Unacceptable", "#008000;#ffff00;#ffa500;#ff0000")]
    [InlineData("cox-2008-3x3", "Green;Yellow;Red", "")]
    public void Levels_and_colours_are_the_published_ones(string id, string levels, string colors)
    {
        PublishedMatrix published = PublishedMatrices.Find(id)!;
        Assert.Equal(levels, string.Join(';', Words(published, published.Matrix.Levels.Select(level => level.Name))));
        Assert.Equal(colors, string.Join(';', published.Matrix.Levels.Select(level => level.Color).OfType<string>()));
    }

    [Fact]
    public void Every_word_is_in_both_languages()
    {
        foreach (RiskMatrixDefinition definition in PublishedMatrices.All.Select(published => published.Definition))
        {
            Assert.All(
                definition.Likelihood.Concat(definition.Consequence).Select(step => step.Name).Concat(definition.Levels.Select(level => level.Name)),
                name => Assert.True(name.IsComplete, $"{definition.Id}: {name}"));
        }
    }

    [Fact]
    public void Scores_are_the_products_and_sums_that_the_sources_state()
    {
        AssertScores("npsa-2008", (likelihood, consequence) => likelihood * consequence);
        AssertScores("npsa-2008-scores", (likelihood, consequence) => likelihood * consequence);
        AssertScores("ciso-assistant-3x3-mult", (likelihood, consequence) => likelihood * consequence);
        AssertScores("iso27005-2018-e1b", (likelihood, consequence) => likelihood - 1 + consequence - 1);

        // Likelihood counts the pairs L/L, L/M, L/H, M/L …: threat in threes, ease one by one.
        AssertScores("iso27005-2018-e1a", (likelihood, consequence) => ((likelihood - 1) / 3) + ((likelihood - 1) % 3) + consequence - 1);
        Assert.Equal(5, PublishedMatrices.All.Count(published => published.Definition.Scores.Count > 0));
    }

    [Fact]
    public void Only_the_table_of_pairs_is_not_monotone_and_it_says_why()
    {
        PublishedMatrix only = Assert.Single(PublishedMatrices.All, published => published.Definition.NonMonotoneReason is not null);
        Assert.Equal("iso27005-2018-e1a", only.Id.Value);
        Assert.False(RiskMatrix.TryCreate(only.Definition with { NonMonotoneReason = null }, out _, out _));
    }

    [Fact]
    public void Bands_are_the_published_ones()
    {
        RiskMatrixDefinition mil = PublishedMatrices.Find("mil-std-882e-iii")!.Definition;
        Assert.Equal([null, (null, 0.000001m), (0.000001m, 0.001m), (0.001m, 0.01m), (0.01m, 0.1m), (0.1m, null)], Bands(mil.Likelihood));
        Assert.Equal([(null, 100_000m), (100_000m, 1_000_000m), (1_000_000m, 10_000_000m), (10_000_000m, null)], Bands(mil.Consequence));
        Assert.Equal("probability of occurrence in the life of an item", mil.LikelihoodUnit!.English);
        RiskMatrixDefinition practice = PublishedMatrices.Find("iso14971-practice-5x5")!.Definition;
        Assert.Equal([(null, 0.000001m), (0.000001m, 0.00001m), (0.00001m, 0.0001m), (0.0001m, 0.001m), (0.001m, null)], Bands(practice.Likelihood));
        Assert.Equal(2, PublishedMatrices.All.Count(published => published.Definition.LikelihoodUnit is not null));
    }

    [Fact]
    public void A_matrix_reads_alike_in_every_culture() => TestCultures.Each(() =>
        Assert.All(PublishedMatrices.All, published => Assert.Equal(published.Definition, RiskMatrixDefinition.FromJson(PublishedMatrixData.Text(published.Id.Value)))));

    private static (decimal? From, decimal? To)?[] Bands(ValueList<RiskMatrixStep> steps) =>
        steps.Select(step => step.Band is { } band ? (band.From, band.To) : ((decimal?, decimal?)?)null).ToArray();

    private static void AssertScores(string id, Func<int, int, int> score)
    {
        RiskMatrix matrix = PublishedMatrices.Find(id)!.Matrix;
        for (int likelihood = 1; likelihood <= matrix.Likelihood.Count; likelihood++)
        {
            for (int consequence = 1; consequence <= matrix.Consequence.Count; consequence++)
            {
                Assert.Equal(score(likelihood, consequence), matrix.Cell(likelihood, consequence).Score);
            }
        }
    }

    // French words have an English one behind them in brackets.
    private static string[] Words(PublishedMatrix published, IEnumerable<LocalizedText> names)
    {
        bool isFrench = published.Note?.Contains("Published in French", StringComparison.Ordinal) == true;
        return names.Select(name => isFrench ? name.English![..name.English!.LastIndexOf(" (", StringComparison.Ordinal)] : name.English!).ToArray();
    }

    // No cell of the tables has a comma or a quote in it.
    private static string[][] Table(string file) =>
        File.ReadAllText(Path.Combine(Folder, file + ".csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(',')).ToArray();
}
