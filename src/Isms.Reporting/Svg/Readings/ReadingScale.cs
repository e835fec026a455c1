namespace Isms.Reporting.Svg.Readings;

/// <summary>Where readings stand in a chart: periods evenly across, values and target between bottom and top.</summary>
internal sealed class ReadingScale
{
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly double bottom;
    private readonly int count;
    private readonly double low;
    private readonly double high;

    public ReadingScale(ReadingSeries series, double left, double right, double top, double bottom)
    {
        (this.left, this.right, this.top, this.bottom) = (left, right, top, bottom);
        count = series.Points.Count;
        double[] values = [.. series.Points.Select(point => point.Value).OfType<decimal>().Select(value => (double)value), (double)series.Target];
        low = values.Min();
        high = values.Max();
    }

    public double X(int index) => count == 1 ? (left + right) / 2 : left + ((right - left) * index / (count - 1));

    public double Y(decimal value) => high == low ? (top + bottom) / 2 : bottom - ((bottom - top) * ((double)value - low) / (high - low));
}
