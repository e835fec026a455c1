using Isms.Core;

namespace Isms.Controls.Charts;

/// <summary>
/// A Shewhart control chart: which values lie within common variation, and where a rule speaks for a special cause. Below <see cref="MinimumReadings"/>
/// values it has no limits and says nothing, so that noise is not called a trend. Limits as in the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 and 6.3.3.
/// Immutable, with value equality, thread-safe.
/// </summary>
public sealed record ControlChart
{
    // d2 and D4 of the moving range of two values.
    private const double D2 = 1.128;
    private const double D4 = 3.267;

    private ControlChart(ControlChartKind kind, int readings, double? centre, IEnumerable<ChartPoint> points, ValueList<RunRule> rules)
    {
        Kind = kind;
        Readings = readings;
        Centre = centre;
        Points = points.ToValueList();
        Rules = rules;
        Signals = RunRuleScan.Find(Points, rules).ToValueList();
    }

    /// <summary>The fewest values that limits are computed from: 8, the longest run that the rules of Western Electric ask for.</summary>
    public static int MinimumReadings => 8;

    /// <summary>Below so many values limits are provisional: 20, as usual for the first limits of a process.</summary>
    public static int SettledReadings => 20;

    /// <summary>How the limits are computed.</summary>
    public ControlChartKind Kind { get; }

    /// <summary>How many values there are.</summary>
    public int Readings { get; }

    /// <summary>Whether there are enough values for limits.</summary>
    public bool HasLimits => Centre is not null;

    /// <summary>Whether the limits rest on few values and are to be computed again when there are more.</summary>
    public bool IsProvisional => HasLimits && Readings < SettledReadings;

    /// <summary>The centre line; null where there are too few values.</summary>
    public double? Centre { get; }

    /// <summary>The values with their limits, in their order; none where there are too few.</summary>
    public ValueList<ChartPoint> Points { get; }

    /// <summary>The mean moving range; null where the chart is not one of individuals, or has no limits.</summary>
    public double? MeanMovingRange { get; private init; }

    /// <summary>The upper limit of the moving ranges; null where the chart is not one of individuals, or has no limits.</summary>
    public double? MovingRangeLimit { get; private init; }

    /// <summary>The places of the values whose distance from the one before lies beyond the limit of the moving ranges.</summary>
    public ValueList<int> LargeSteps { get; private init; } = [];

    /// <summary>The rules that were asked.</summary>
    public ValueList<RunRule> Rules { get; }

    /// <summary>Where they speak, in the order of the places.</summary>
    public ValueList<RunSignal> Signals { get; }

    /// <summary>What the chart says, and what it rests on.</summary>
    public LocalizedText Why
    {
        get
        {
            if (!HasLimits)
            {
                return LocalizedText.Create(
                    FormattableString.Invariant($"測定値が少なすぎる({Readings}個、{MinimumReadings}個以上必要)ため、ばらつきと傾向を区別できない。"),
                    FormattableString.Invariant($"Too few readings to tell variation from a trend: {Readings}, where {MinimumReadings} are needed."));
            }

            string limits = IsProvisional
                ? FormattableString.Invariant($" (n={Readings} < {SettledReadings})")
                : FormattableString.Invariant($" (n={Readings})");
            string centre = NumberText.Rounded(Centre!.Value);
            string lower = NumberText.Rounded(Points[Points.Count - 1].Lower);
            string upper = NumberText.Rounded(Points[Points.Count - 1].Upper);
            return LocalizedText.Create(
                $"{Kind.Name.In(IsmsLanguage.Japanese)}、中心線 {centre}、管理限界 {lower}~{upper}{limits}。" + (IsProvisional ? "限界は暫定。" : string.Empty) + (Signals.Count == 0
                    ? "特別な原因の兆候なし。"
                    : string.Join("、", Signals.Select(signal => signal.Why.In(IsmsLanguage.Japanese))) + "。"),
                $"{Kind.Name.In(IsmsLanguage.English)}: centre {centre}, limits {lower} to {upper}{limits}." + (IsProvisional ? " The limits are provisional." : string.Empty) + (Signals.Count == 0
                    ? " Nothing speaks for a special cause."
                    : " " + string.Join("; ", Signals.Select(signal => signal.Why.In(IsmsLanguage.English))) + "."));
        }
    }

    /// <summary>A chart of individual values with their moving ranges (XmR). The limits are not cut off at what the values can be.</summary>
    /// <param name="values">The values in the order of time, finite.</param>
    /// <param name="rules">The rules to ask; null for <see cref="RunRule.WesternElectric"/>.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static ControlChart Individuals(ReadOnlySpan<double> values, ValueList<RunRule>? rules = null)
    {
        Finite(values);
        rules ??= RunRule.WesternElectric;
        if (values.Length < MinimumReadings)
        {
            return new ControlChart(ControlChartKind.Individuals, values.Length, null, [], rules);
        }

        double centre = Sum(values) / values.Length;
        double[] ranges = new double[values.Length];
        for (int i = 1; i < values.Length; i++)
        {
            ranges[i] = Math.Abs(values[i] - values[i - 1]);
        }

        double range = Sum(ranges) / (values.Length - 1);
        double rangeLimit = D4 * range;
        double deviation = range / D2;
        return new ControlChart(ControlChartKind.Individuals, values.Length, centre, Placed(values, centre, _ => deviation, double.NegativeInfinity, double.PositiveInfinity), rules)
        {
            MeanMovingRange = range,
            MovingRangeLimit = rangeLimit,
            LargeSteps = Enumerable.Range(0, ranges.Length).Where(i => ranges[i] > rangeLimit).ToValueList(),
        };
    }

    /// <summary>A chart of shares (p): so many of so many, for each period.</summary>
    /// <param name="numerators">How many fulfil it, 0 to the denominator.</param>
    /// <param name="denominators">Out of how many, above 0; as long as the numerators.</param>
    /// <param name="rules">The rules to ask; null for <see cref="RunRule.WesternElectric"/>.</param>
    /// <returns>The chart; its values are shares from 0 to 1.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a number is outside its range.</exception>
    public static ControlChart Proportions(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, ValueList<RunRule>? rules = null)
    {
        for (int i = 0; i < Math.Min(numerators.Length, denominators.Length); i++)
        {
            if (numerators[i] > denominators[i])
            {
                throw new ArgumentException(FormattableString.Invariant($"A numerator of at most {denominators[i]} was expected at {i}; there is {numerators[i]}."), nameof(numerators));
            }
        }

        return OfRatios(ControlChartKind.Proportions, numerators, denominators, centre => centre * (1 - centre), 1, rules);
    }

    /// <summary>A chart of counts over equal opportunity (c).</summary>
    /// <param name="counts">The counts in the order of time, 0 or more.</param>
    /// <param name="rules">The rules to ask; null for <see cref="RunRule.WesternElectric"/>.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="ArgumentException">A count is negative or not finite.</exception>
    public static ControlChart Counts(ReadOnlySpan<double> counts, ValueList<RunRule>? rules = null)
    {
        double[] equal = new double[counts.Length];
        equal.AsSpan().Fill(1);
        return OfRatios(ControlChartKind.Counts, counts, equal, centre => centre, double.PositiveInfinity, rules);
    }

    /// <summary>A chart of counts for each unit of exposure (u): so many in so many patient days, for each period.</summary>
    /// <param name="counts">The counts, 0 or more.</param>
    /// <param name="exposures">The exposure, above 0; as long as the counts.</param>
    /// <param name="rules">The rules to ask; null for <see cref="RunRule.WesternElectric"/>.</param>
    /// <returns>The chart; its values are counts for one unit of exposure.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a number is outside its range.</exception>
    public static ControlChart Rates(ReadOnlySpan<double> counts, ReadOnlySpan<double> exposures, ValueList<RunRule>? rules = null) =>
        OfRatios(ControlChartKind.Rates, counts, exposures, centre => centre, double.PositiveInfinity, rules);

    // p, c and u differ in the variance of one unit and in how far a value can go.
    private static ControlChart OfRatios(
        ControlChartKind kind, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, Func<double, double> variance, double highest, ValueList<RunRule>? rules)
    {
        if (numerators.Length != denominators.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{numerators.Length} denominators were expected; there are {denominators.Length}."), nameof(denominators));
        }

        Finite(numerators);
        Finite(denominators);
        double[] sizes = denominators.ToArray();
        double[] values = new double[sizes.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (numerators[i] < 0 || sizes[i] <= 0)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"0 or more out of more than 0 was expected at {i}; there is {numerators[i]} out of {sizes[i]}."), nameof(numerators));
            }

            values[i] = numerators[i] / sizes[i];
        }

        rules ??= RunRule.WesternElectric;
        if (values.Length < MinimumReadings)
        {
            return new ControlChart(kind, values.Length, null, [], rules);
        }

        double centre = Sum(numerators) / Sum(sizes);
        double one = variance(centre);
        return new ControlChart(kind, values.Length, centre, Placed(values, centre, i => Math.Sqrt(one / sizes[i]), 0, highest), rules);
    }

    private static ChartPoint[] Placed(ReadOnlySpan<double> values, double centre, Func<int, double> deviationAt, double lowest, double highest)
    {
        ChartPoint[] points = new ChartPoint[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            double deviation = deviationAt(i);
            points[i] = new ChartPoint(
                values[i],
                Math.Max(lowest, centre - (3 * deviation)),
                Math.Min(highest, centre + (3 * deviation)),
                deviation > 0 ? (values[i] - centre) / deviation : 0);
        }

        return points;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static void Finite(ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]) || double.IsInfinity(values[i]))
            {
                throw new ArgumentException(FormattableString.Invariant($"A finite number was expected at {i}; there is {values[i]}."), nameof(values));
            }
        }
    }
}
