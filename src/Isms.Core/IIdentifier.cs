namespace Isms.Core;

/// <summary>The text of any identifier, whatever its kind.</summary>
public interface IIdentifier
{
    /// <summary>The text, as written in a document.</summary>
    string Value { get; }
}
