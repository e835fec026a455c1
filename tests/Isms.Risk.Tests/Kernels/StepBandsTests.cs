using Isms.Risk.Kernels;

namespace Isms.Risk.Tests.Kernels;

public sealed class StepBandsTests
{
    private static readonly double[] Ends = [0, 0, 0.1, 0.25, 0.5];

    // From the highest band down: the first whose lower end is reached.
    private static int Oracle(double value, double[] lowerEnds)
    {
        for (int band = lowerEnds.Length; band > 0; band--)
        {
            if (value >= lowerEnds[band - 1])
            {
                return band;
            }
        }

        return 0;
    }

    [Fact]
    public void A_band_holds_its_lower_end_and_the_last_one_its_upper_end()
    {
        double[] values =
        [
            0, -0.0, double.Epsilon, 0.09, Math.BitDecrement(0.1), 0.1, Math.BitIncrement(0.1), 0.25, 0.4999, 0.5, 0.999, 1, double.NaN,
        ];
        byte[] expected = [2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 0];
        foreach (KernelPath path in KernelCases.Paths)
        {
            // Thrice, so that each value also stands in a vector.
            byte[] bands = new byte[3 * values.Length];
            Assert.Equal(bands.Length, StepBands.Find([.. values, .. values, .. values], Ends, 1, bands, path));
            Assert.Equal([.. expected, .. expected, .. expected], bands);
        }
    }

    [Fact]
    public void Every_way_finds_the_same_bands_at_every_length()
    {
        Random random = new(13);
        double[] open = [double.NegativeInfinity, -5, 0, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        foreach (int length in KernelCases.Lengths)
        {
            double[] values = Enumerable.Range(0, length)
                .Select(_ => random.Next(8) switch
                {
                    0 => double.NaN,
                    1 => double.NegativeInfinity,
                    2 => double.PositiveInfinity,
                    3 => random.Next(-6, 13),
                    _ => (random.NextDouble() * 20) - 8,
                })
                .ToArray();
            byte[] expected = values.Select(value => (byte)Oracle(value, open)).ToArray();
            double[] home = [0, .. values];
            foreach (KernelPath path in KernelCases.Paths)
            {
                byte[] bands = new byte[length];
                Assert.True(StepBands.Find(home.AsSpan(1), open, double.PositiveInfinity, bands, path) == length, $"{path}, length {length}");
                Assert.True(bands.SequenceEqual(expected), $"{path}, length {length}");
            }
        }
    }

    [Fact]
    public void A_number_outside_all_bands_is_found_wherever_it_stands()
    {
        double[] outside = [Math.BitDecrement(0), Math.BitIncrement(1), double.NegativeInfinity, double.PositiveInfinity];
        foreach (KernelPath path in KernelCases.Paths)
        {
            for (int bad = 0; bad < 83; bad++)
            {
                double[] values = new double[83];
                Array.Fill(values, 0.3);
                values[bad / 2] = bad / 2 < bad ? double.NaN : 0.3;
                values[bad] = outside[bad % outside.Length];
                byte[] bands = new byte[values.Length];
                Assert.Equal(bad, StepBands.Find(values, Ends, 1, bands, path));
                Assert.Equal(values[..bad].Select(value => (byte)Oracle(value, Ends)), bands[..bad]);
            }
        }
    }
}
