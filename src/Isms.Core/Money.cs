namespace Isms.Core;

/// <summary>An amount of money. The amount is zero or more; the currency is three capital letters (ISO 4217). Immutable and thread-safe.</summary>
public sealed record Money : DocumentElement
{
    private Money(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in units of the currency, zero or more.</summary>
    public decimal Amount { get; }

    /// <summary>The currency by ISO 4217, for example <c>JPY</c>.</summary>
    public string Currency { get; }

    /// <summary>Makes an amount of money.</summary>
    /// <param name="amount">Zero or more.</param>
    /// <param name="currency">Three capital letters.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">The amount is negative or the currency is not three capital letters.</exception>
    public static Money Create(decimal amount, string currency) =>
        TryCreate(amount, currency) ?? throw new ArgumentException("An amount of zero or more and a currency of three capital letters were expected.", nameof(amount));

    /// <summary>Makes an amount of money, or null where the parts are not allowed.</summary>
    /// <param name="amount">Zero or more.</param>
    /// <param name="currency">Three capital letters.</param>
    /// <returns>The money, or null.</returns>
    public static Money? TryCreate(decimal amount, string? currency) =>
        amount >= 0 && currency is { Length: 3 } && currency.All(c => c is >= 'A' and <= 'Z') ? new Money(amount, currency) : null;

    /// <summary>Currency and amount, invariant.</summary>
    /// <returns>For example <c>JPY 12000000</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Currency} {Amount}");
}
