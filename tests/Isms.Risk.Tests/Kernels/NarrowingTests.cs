using Isms.Risk.Kernels;

namespace Isms.Risk.Tests.Kernels;

public sealed class NarrowingTests
{
    [Fact]
    public void What_is_no_byte_becomes_255_every_way_and_everywhere()
    {
        int[] values = [0, 1, 15, 254, 255, 256, 257, 65_535, 65_536, 65_537, int.MaxValue, -1, -255, -256, int.MinValue];
        byte[] expected = [0, 1, 15, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255];
        foreach (KernelPath path in KernelCases.Paths)
        {
            for (int length = 0; length <= 70; length++)
            {
                int[] many = Enumerable.Range(0, length).Select(i => values[i % values.Length]).ToArray();
                byte[] bytes = new byte[length];
                Narrowing.Run(many, bytes, path);
                Assert.Equal(Enumerable.Range(0, length).Select(i => expected[i % values.Length]), bytes);
            }
        }
    }
}
