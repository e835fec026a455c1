using System.Globalization;

namespace Isms.Risk.Matrix.Formula;

/// <summary>
/// The score of a cell as an expression of <c>likelihood</c> and <c>consequence</c> with <c>+</c>, <c>*</c>, <c>max</c>, <c>min</c>, brackets and whole numbers from 0.
/// None of these falls when an input rises, so every matrix made so is monotone. Immutable and thread-safe.
/// </summary>
internal sealed class ScoreExpression
{
    public const string Expected = "likelihood and consequence joined by +, *, max(a, b), min(a, b), brackets and whole numbers from 0";

    private const int LongestText = 500;

    // One above what a score can be: sums and products of such values fit in a long.
    private const long Overflow = int.MaxValue + 1L;

    private readonly Func<long, long, long> score;

    private ScoreExpression(Func<long, long, long> score) => this.score = score;

    public static ScoreExpression? TryParse(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        Parser parser = new(text);
        return parser.Whole() is { } score && score(Rating.MaximumSteps, Rating.MaximumSteps) < Overflow ? new ScoreExpression(score) : null;
    }

    /// <summary>The score of a cell on scales of at most 15 steps.</summary>
    public int Score(int likelihood, int consequence) => (int)score(likelihood, consequence);

    private sealed class Parser(string text)
    {
        private int at;

        public Func<long, long, long>? Whole()
        {
            Func<long, long, long>? sum = Sum();
            SkipSpace();
            return at == text.Length ? sum : null;
        }

        private Func<long, long, long>? Sum() => Chain('+', Product, (left, right) => left + right);

        private Func<long, long, long>? Product() => Chain('*', Operand, (left, right) => left * right);

        private Func<long, long, long>? Chain(char sign, Func<Func<long, long, long>?> part, Func<long, long, long> join)
        {
            Func<long, long, long>? whole = part();
            while (whole is not null && Take(sign))
            {
                whole = Join(whole, part(), join);
            }

            return whole;
        }

        private Func<long, long, long>? Operand()
        {
            SkipSpace();
            int start = at;
            if (Take('('))
            {
                return Closed(Sum());
            }

            while (at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                at++;
            }

            string word = text.Substring(start, at - start);
            return word switch
            {
                "likelihood" => (likelihood, _) => likelihood,
                "consequence" => (_, consequence) => consequence,
                "max" => Pair(Math.Max),
                "min" => Pair(Math.Min),
                _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (_, _) => number : null,
            };
        }

        private Func<long, long, long>? Pair(Func<long, long, long> join)
        {
            if (!Take('('))
            {
                return null;
            }

            Func<long, long, long>? left = Sum();
            return Take(',') ? Closed(Join(left, Sum(), join)) : null;
        }

        private Func<long, long, long>? Closed(Func<long, long, long>? inner) => Take(')') ? inner : null;

        private static Func<long, long, long>? Join(Func<long, long, long>? left, Func<long, long, long>? right, Func<long, long, long> join) =>
            left is null || right is null ? null : (likelihood, consequence) => Math.Min(Overflow, join(left(likelihood, consequence), right(likelihood, consequence)));

        private bool Take(char sign)
        {
            SkipSpace();
            bool isThere = at < text.Length && text[at] == sign;
            at += isThere ? 1 : 0;
            return isThere;
        }

        private void SkipSpace()
        {
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }
    }
}
