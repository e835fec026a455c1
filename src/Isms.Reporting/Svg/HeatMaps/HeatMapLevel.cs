using Isms.Risk.Matrix;

namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>A level of a heat map.</summary>
/// <param name="Name">Its name in the language of the drawing.</param>
/// <param name="Color">Its colour; text on it is black or white, whichever reads better.</param>
public sealed record HeatMapLevel(string Name, RgbColor Color)
{
    /// <summary>A colour for a level that has none of its own, calm green over amber to red.</summary>
    /// <param name="index">The place of the level, 0 the lowest.</param>
    /// <param name="count">How many levels there are, 1 or more.</param>
    /// <returns>The colour.</returns>
    public static RgbColor DefaultColor(int index, int count)
    {
        Guard.InRange(count, 1, int.MaxValue);
        Guard.InRange(index, 0, count - 1);
        RgbColor[] stops = [new(0x4c, 0x95, 0x6c), new(0xf2, 0xc1, 0x4e), new(0xc0, 0x39, 0x2b)];
        double place = count == 1 ? 0 : 2.0 * index / (count - 1);
        int stop = Math.Min((int)place, 1);
        return Mix(stops[stop], stops[stop + 1], place - stop);
    }

    /// <summary>The colour of a level: its own, else the default for its place.</summary>
    /// <param name="level">A level of the matrix.</param>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The colour.</returns>
    public static RgbColor ColorOf(RiskLevel level, RiskMatrix matrix) =>
        RgbColor.TryParse(Guard.NotNull(level).Color, out RgbColor color) ? color : DefaultColor(level.Rank - 1, Guard.NotNull(matrix).Levels.Count);

    private static RgbColor Mix(RgbColor from, RgbColor to, double share) =>
        new(Mix(from.Red, to.Red, share), Mix(from.Green, to.Green, share), Mix(from.Blue, to.Blue, share));

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
}
