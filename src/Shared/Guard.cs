using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Isms;

/// <summary>Programming mistakes, answered at once.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    public static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A text of at least one visible character was expected.", name) : value;
    }

    public static int InRange(int value, int low, int high, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < low || value > high
            ? throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A whole number from {low} to {high} was expected."))
            : value;
}
