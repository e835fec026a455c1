namespace Isms.Controls.Charts;

/// <summary>Looks for the runs that the rules describe. Distances are standard deviations from the centre.</summary>
internal static class RunRuleScan
{
    /// <summary>Every place where a rule speaks, in the order of the places. A run that goes on speaks once, where it is first complete; it speaks anew after it was broken.</summary>
    public static List<RunSignal> Find(IReadOnlyList<ChartPoint> points, IEnumerable<RunRule> rules)
    {
        double[] distances = points.Select(point => point.Distance).ToArray();
        double[] values = points.Select(point => point.Value).ToArray();
        List<RunSignal> signals = [];
        foreach (RunRule rule in rules)
        {
            bool spoke = false;
            for (int i = 0; i < distances.Length; i++)
            {
                RunSignal? signal = At(rule, distances, values, i);

                // Single values beyond the limits are each a signal of their own.
                if (signal is not null && (!spoke || rule == RunRule.BeyondLimits))
                {
                    signals.Add(signal);
                }

                spoke = signal is not null;
            }
        }

        return [.. signals.OrderBy(signal => signal.Last)];
    }

    private static RunSignal? At(RunRule rule, double[] distances, double[] values, int last) =>
        rule == RunRule.BeyondLimits ? OneSide(rule, distances, last, of: 1, atLeast: 1, beyond: 3)
        : rule == RunRule.TwoOfThree ? OneSide(rule, distances, last, of: 3, atLeast: 2, beyond: 2)
        : rule == RunRule.FourOfFive ? OneSide(rule, distances, last, of: 5, atLeast: 4, beyond: 1)
        : rule == RunRule.EightOnOneSide ? OneSide(rule, distances, last, of: 8, atLeast: 8, beyond: 0)
        : rule == RunRule.SixSteadily ? Steadily(rule, values, last, of: 6)
        : rule == RunRule.FourteenAlternating ? Alternating(rule, values, last, of: 14)
        : rule == RunRule.FifteenNearCentre ? (Fits(last, 15, i => Math.Abs(distances[i]) < 1) ? new RunSignal(rule, last - 14, last, null) : null)
        : rule == RunRule.EightFarFromCentre ? FarOnBothSides(rule, distances, last, of: 8)
        : null;

    // The last value belongs to the run, else the same run would be reported a second time.
    private static RunSignal? OneSide(RunRule rule, double[] distances, int last, int of, int atLeast, double beyond)
    {
        bool above = distances[last] > 0;
        int first = -1;
        int found = 0;
        for (int i = Math.Max(0, last - of + 1); i <= last; i++)
        {
            if ((above ? distances[i] : -distances[i]) > beyond)
            {
                first = first < 0 ? i : first;
                found++;
            }
        }

        return found >= atLeast && Math.Abs(distances[last]) > beyond ? new RunSignal(rule, first, last, above) : null;
    }

    private static RunSignal? Steadily(RunRule rule, double[] values, int last, int of)
    {
        int first = last - of + 1;
        return first < 0 ? null
            : Fits(last, of - 1, i => values[i] > values[i - 1]) ? new RunSignal(rule, first, last, true)
            : Fits(last, of - 1, i => values[i] < values[i - 1]) ? new RunSignal(rule, first, last, false)
            : null;
    }

    private static RunSignal? Alternating(RunRule rule, double[] values, int last, int of) =>
        last >= of - 1 && Fits(last, of - 2, i => (values[i] - values[i - 1]) * (values[i - 1] - values[i - 2]) < 0) ? new RunSignal(rule, last - of + 1, last, null) : null;

    private static RunSignal? FarOnBothSides(RunRule rule, double[] distances, int last, int of)
    {
        int first = last - of + 1;
        return Fits(last, of, i => Math.Abs(distances[i]) > 1)
            && distances.Skip(first).Take(of).Any(distance => distance > 0)
            && distances.Skip(first).Take(of).Any(distance => distance < 0)
            ? new RunSignal(rule, first, last, null)
            : null;
    }

    private static bool Fits(int last, int length, Func<int, bool> fits)
    {
        for (int i = last; i > last - length; i--)
        {
            if (i < 0 || !fits(i))
            {
                return false;
            }
        }

        return true;
    }
}
