using Isms.Controls.Figures;
using Isms.Controls.Measurement;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Tests.Figures;

public sealed class FigureTableTests
{
    private static readonly FiscalPeriod Period = new() { Id = FiscalPeriodId.Parse("FY2025-Q1"), End = new LocalDate(2025, 6, 30) };

    private static readonly FigureTable One = FigureTable.Create(("b", derivation => _ => derivation.Cause is null ? 1 : 2), ("a", _ => null));

    private static decimal? Value(FigureTable table, string function, string? cause = null) =>
        table.Find(new MeasureDerivation { Function = function, Cause = cause })?.Invoke(Period);

    [Fact]
    public void A_function_is_found_by_its_name_and_gets_how_the_measure_is_derived()
    {
        Assert.Equal(1, Value(One, "b"));
        Assert.Equal(2, Value(One, "b", "x"));
        Assert.Null(Value(One, "a"));
        Assert.Null(Value(One, "B"));
        Assert.True(One.Knows("a"));
        Assert.False(One.Knows("B"));
        Assert.Empty(FigureTable.Empty.Names);
    }

    [Fact]
    public void Two_tables_are_added_up_unless_a_name_stands_in_both()
    {
        FigureTable both = One.And(FigureTable.Create(("c", _ => _ => 3)));
        Assert.Equal(["a", "b", "c"], both.Names);
        Assert.Equal(3, Value(both, "c"));
        Assert.Equal(1, Value(both, "b"));
        Assert.Throws<ArgumentException>(() => One.And(One));
        Assert.Throws<ArgumentException>(() => FigureTable.Create((" ", _ => null)));
        Assert.Throws<ArgumentException>(() => FigureTable.Create(("a", _ => null), ("a", _ => null)));
    }
}
