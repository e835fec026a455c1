namespace Isms.Risk.Matrix.Factors;

/// <summary>The length that a batch must have.</summary>
internal static class BatchLength
{
    public static void Check(long expected, int actual)
    {
        if (expected != actual)
        {
            throw new ArgumentException(FormattableString.Invariant($"A length of {expected} was expected; there is {actual}."));
        }
    }
}
