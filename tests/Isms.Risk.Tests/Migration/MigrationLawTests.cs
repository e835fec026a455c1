using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Tests.Matrix;
using NodaTime;
using static Isms.Risk.Tests.Migration.MigrationSample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Migration;

/// <summary>Laws of every migration, on random matrices, mappings and registers.</summary>
public sealed class MigrationLawTests
{
    private sealed record Case(RiskMatrix Older, RiskMatrix Newer, MatrixMigrationDefinition Plan, RiskRegister Register)
    {
        public RiskMatrixMigration Migration { get; } = RiskMatrixMigration.Create(Older, Newer, Plan);
    }

    private static void Holds(Func<Case, bool> law) => Prop.ForAll(AnyCase().ToArbitrary(), law).QuickCheckThrowOnFailure();

    [Fact]
    public void Undoing_what_was_applied_gives_the_register_back_value_and_bytes() => Holds(random =>
    {
        MigratedRegister migrated = random.Migration.Apply(random.Register);
        UndoneMigration undone = RiskMatrixMigration.Undo(migrated.Register, MigrationRecord.FromJson(migrated.Record.ToJson()));
        return undone.Register.Equals(random.Register)
            && Text(undone.Register) == Text(random.Register)
            && undone.Issues.Count == 0
            && RiskMatrixMigration.Undo(migrated).Register.Equals(random.Register);
    });

    [Fact]
    public void Every_rating_is_told_once_and_the_moves_add_up() => Holds(random =>
    {
        MigrationRecord record = random.Migration.Preview(random.Register).Record;
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(random.Older, random.Newer, random.Register, random.Migration.Likelihood, random.Migration.Consequence);
        int stages = 3 * random.Register.Risks.Count(risk => risk.Direction == RiskDirection.Threat);
        return LevelMove.List.Known.Sum(record.Count) == record.Ratings.Count
            && record.Ratings.Count + record.NotAssessed == stages
            && comparison.Ratings.Equals(record.Ratings)
            && comparison.NotAssessed == record.NotAssessed
            && LevelMove.List.Known.Sum(comparison.Count) == comparison.Ratings.Count;
    });

    [Fact]
    public void Every_newer_rating_is_on_the_newer_scale_and_as_an_oracle_says() => Holds(random =>
    {
        RiskRegister migrated = random.Migration.Apply(random.Register).Register;
        return random.Register.Risks.Zip(migrated.Risks).All(pair =>
            Same(pair.First, pair.First.Inherent, pair.Second.Inherent, random)
            && Same(pair.First, pair.First.Current, pair.Second.Current, random)
            && Same(pair.First, pair.First.Residual, pair.Second.Residual, random));
    });

    [Fact]
    public void Identity_between_equal_matrices_moves_nothing() => Holds(random =>
    {
        // Ratings off the scale have no place in any matrix; a claim that the matrix denies is not left standing.
        RiskMatrixMigration identity = RiskMatrixMigration.Create(random.Older, random.Older, PlanOf(random.Older, random.Older, null, null));
        MigratedRegister migrated = identity.Apply(random.Register);
        return migrated.Record.Ratings.All(rating => rating.Move == (random.Older.IsOnScale(rating.Older) ? LevelMove.Same : LevelMove.Unmappable))
            && migrated.Record.Ratings.All(rating => rating.Newer is null
                || (rating.Newer.Likelihood == rating.Older.Likelihood && rating.Newer.Consequence == rating.Older.Consequence))
            && RiskMatrixComparison.Of(random.Older, random.Older).IsEmpty;
    });

    [Fact]
    public void Ratings_changed_since_are_kept_and_all_others_restored() => Holds(random =>
    {
        MigratedRegister migrated = random.Migration.Apply(random.Register);
        Rating changed = Rate(1, 1, -1);
        RiskRegister later = migrated.Register with { Risks = migrated.Register.Risks.Select((risk, i) => i % 2 == 0 ? risk with { Current = changed } : risk).ToValueList() };
        UndoneMigration undone = RiskMatrixMigration.Undo(later, migrated.Record);
        RiskRegister expected = random.Register with { Risks = random.Register.Risks.Select((risk, i) => i % 2 == 0 ? risk with { Current = changed } : risk).ToValueList() };
        int threats = random.Register.Risks.Where((risk, i) => i % 2 == 0 && risk.Direction == RiskDirection.Threat).Count();
        return undone.Register.Equals(expected) && undone.Issues.Count == threats && undone.Restored.Count + undone.Conflicts.Count == migrated.Record.Ratings.Count;
    });

    // The plainest reading of a mapping: find the step in its list, then the cell in the table.
    private static bool Same(IdentifiedRisk risk, Rating? older, Rating? newer, Case random)
    {
        if (older is null || risk.Direction != RiskDirection.Threat)
        {
            return Equals(older, newer);
        }

        int? row = random.Plan.Likelihood!.Steps.FirstOrDefault(step => step.From == older.Likelihood)?.To;
        int? column = random.Plan.Consequence!.Steps.FirstOrDefault(step => step.From == older.Consequence)?.To;
        if (row is null || column is null)
        {
            return newer is null;
        }

        int? score = random.Newer.Definition.Scores.Count == 0 ? null : random.Newer.Definition.Scores[row.Value - 1][column.Value - 1];
        return Equals(newer, older with { Likelihood = row.Value, Consequence = column.Value, Score = older.Score is null ? null : score });
    }

    private static Gen<Case> AnyCase() =>
        from older in AnyMatrix(1)
        from newer in AnyMatrix(2)
        from likelihood in AnyMapping(older.Likelihood.Count, newer.Likelihood.Count)
        from consequence in AnyMapping(older.Consequence.Count, newer.Consequence.Count)
        from risks in AnyRisk(older).ListOf()
        select new Case(
            older,
            newer,
            PlanOf(older, newer, likelihood, consequence),
            RegisterOf(risks.Select((risk, i) => risk with { Id = RiskId.Parse(FormattableString.Invariant($"R-{i}")) }).ToArray()));

    private static Gen<RiskMatrix> AnyMatrix(int version) =>
        from rows in Gen.Choose(1, 6)
        from columns in Gen.Choose(1, 6)
        from levels in Gen.Choose(1, 5)
        from first in Gen.Choose(0, 2)
        from cells in Gen.Choose(0, levels - 1).ArrayOf(rows * columns)
        from scored in Gen.Elements(true, false)
        select RiskMatrix.Create(
            MatrixSample.FromLetters(
                "abcdefg".Substring(first, levels),
                Enumerable.Range(0, rows).Select(row => new string(Enumerable.Range(0, columns).Select(column => (char)('a' + first + cells[(row * columns) + column])).ToArray())).ToArray()) with
            {
                Version = version,
                NonMonotoneReason = Why,
                Scores = scored ? Enumerable.Range(1, rows).Select(row => Enumerable.Range(1, columns).Select(column => row * column).ToValueList()).ToValueList() : [],
            });

    private static Gen<StepMappingDefinition> AnyMapping(int older, int newer) =>
        from images in Gen.Choose(0, newer).ArrayOf(older)
        select Map(images) with { NonMonotoneReason = Why };

    private static Gen<IdentifiedRisk> AnyRisk(RiskMatrix older) =>
        from direction in Gen.Elements(RiskDirection.Threat, RiskDirection.Threat, RiskDirection.Opportunity)
        from inherent in AnyRating(older)
        from current in AnyRating(older)
        from residual in AnyRating(older)
        select Threat("R", inherent, current, residual) with { Direction = direction };

    // One step beyond the scale at times: such a rating is a fault that must survive too.
    private static Gen<Rating?> AnyRating(RiskMatrix older) =>
        from likelihood in Gen.Choose(1, older.Likelihood.Count + 1)
        from consequence in Gen.Choose(1, older.Consequence.Count + 1)
        from score in Gen.Choose(0, 20)
        from day in Gen.Choose(0, 28)
        from there in Gen.Elements(true, true, true, false)
        select there
            ? Rate(likelihood, consequence, score == 0 ? null : score) with { RatedOn = day == 0 ? null : new LocalDate(2026, 2, day) }
            : null;
}
