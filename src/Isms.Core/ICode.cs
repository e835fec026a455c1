namespace Isms.Core;

/// <summary>Any word of a list of words.</summary>
public interface ICode
{
    /// <summary>The word in camelCase, as documents spell it.</summary>
    string Value { get; }

    /// <summary>Its name in both languages; of an unknown word, the word itself.</summary>
    LocalizedText Name { get; }

    /// <summary>Whether the library knows the word.</summary>
    bool IsKnown { get; }
}
