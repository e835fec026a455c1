using Isms.Controls;
using Isms.Controls.Measurement;
using Isms.Core;

namespace Isms.Audit.Tests;

internal static class MeasureFixture
{
    public static EffectivenessMeasure Create(string id, string function, ValueList<MeasureReading> readings) => new()
    {
        Id = MeasureId.Parse(id),
        Name = Hospital.Text("measure"),
        Subject = MeasureSubject.IsmsEffectiveness,
        Comparison = TargetComparison.AtLeast,
        Target = 90,
        Aggregation = ReadingAggregation.Last,
        Readings = readings,
        Derivation = new MeasureDerivation { Function = function },
    };
}
