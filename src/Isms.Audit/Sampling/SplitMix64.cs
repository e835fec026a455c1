namespace Isms.Audit.Sampling;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014; the public-domain reference of Vigna): a small generator whose numbers are the same on every runtime, which <c>System.Random</c> does not promise.
/// Good enough to draw samples, not for secrets.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from 0 to one below a bound, each equally likely: what would favour the low numbers is drawn again.</summary>
    public int Below(int bound)
    {
        ulong range = (ulong)bound;
        ulong uneven = (ulong.MaxValue % range + 1) % range;
        ulong drawn = Next();
        while (drawn > ulong.MaxValue - uneven)
        {
            drawn = Next();
        }

        return (int)(drawn % range);
    }
}
