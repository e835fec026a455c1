namespace Isms.Core;

/// <summary>The words of a list, and the way from text to word. Immutable and thread-safe.</summary>
/// <typeparam name="TCode">The code type.</typeparam>
public sealed class CodeList<TCode>
    where TCode : Code<TCode>
{
    private readonly Dictionary<string, TCode> byValue;
    private readonly Func<string, TCode> createUnknown;

    /// <summary>Describes a list.</summary>
    /// <param name="name">What the words are, in camelCase: <c>treatmentOption</c>.</param>
    /// <param name="createUnknown">Makes a word that the list does not have.</param>
    /// <param name="known">The words of the list, in their order.</param>
    /// <exception cref="ArgumentException">The name is blank, or a word stands twice.</exception>
    public CodeList(string name, Func<string, TCode> createUnknown, params TCode[] known)
    {
        Name = Guard.NotBlank(name);
        this.createUnknown = Guard.NotNull(createUnknown);
        Known = Guard.NotNull(known).ToValueList();
        byValue = Known.ToDictionary(code => code.Value, StringComparer.Ordinal);
    }

    /// <summary>What the words are, in camelCase.</summary>
    public string Name { get; }

    /// <summary>The words of the list, in their order.</summary>
    public ValueList<TCode> Known { get; }

    /// <summary>The word with this spelling; an unknown one where the list has none.</summary>
    /// <param name="value">The spelling in documents (camelCase, case-sensitive), not blank.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public TCode Get(string value) => byValue.TryGetValue(Guard.NotBlank(value), out TCode? code) ? code : createUnknown(value);
}
