using Isms.Risk.Kernels;

namespace Isms.Risk.Tests.Kernels;

/// <summary>What every kernel is tried with.</summary>
internal static class KernelCases
{
    /// <summary>The ways that this processor can go.</summary>
    public static KernelPath[] Paths { get; } = Enum.GetValues<KernelPath>().Where(Isms.Risk.Kernels.Paths.IsSupported).ToArray();

    /// <summary>Around each vector width, several vectors with a tail, and more than one run of counters.</summary>
    public static int[] Lengths { get; } = [0, 1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300, 1_000, 5_003, 20_011];

    public static byte[] Bytes(Random random, int length, int values)
    {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            bytes[i] = (byte)random.Next(values);
        }

        return bytes;
    }

    public static GridTable Table(Random random, int rows, int columns)
    {
        byte[] entries = Bytes(random, rows * columns, 256);
        for (int place = 0; place < entries.Length; place++)
        {
            entries[place] = place < columns || place % columns == 0 ? (byte)0 : entries[place];
        }

        return new GridTable(entries, columns);
    }
}
