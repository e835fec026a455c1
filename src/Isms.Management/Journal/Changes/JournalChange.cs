using System.Text.Json;
using Isms.Core;

namespace Isms.Management.Journal.Changes;

/// <summary>
/// The change from one JSON document to the next as operations. Items of a list are known by their <c>id</c> where all of them have one, else by their place.
/// Law: the change between two documents applied to the first gives the second, as <see cref="Isms.Core.Json.JsonFormat"/> writes it. Static and thread-safe.
/// </summary>
public static class JournalChange
{
    /// <summary>The change from nothing to a document: one operation that adds it whole.</summary>
    /// <param name="document">The document as UTF-8 without byte order mark.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="JsonException">It is not JSON, is nested deeper than 72 levels, or a member stands twice in an object.</exception>
    public static ValueList<JournalOperation> Of(ReadOnlySpan<byte> document) => new JsonState().DifferenceTo(document).ToValueList();

    /// <summary>The change from one document to another; always the same for the same two.</summary>
    /// <param name="older">The document before, UTF-8 without byte order mark.</param>
    /// <param name="newer">The document after, UTF-8 without byte order mark.</param>
    /// <returns>The operations in the order in which they apply; empty where both say the same in the same order.</returns>
    /// <exception cref="JsonException">One is not JSON, is nested deeper than 72 levels, or a member stands twice in an object.</exception>
    public static ValueList<JournalOperation> Between(ReadOnlySpan<byte> older, ReadOnlySpan<byte> newer) => JsonState.Of(older).DifferenceTo(newer).ToValueList();

    /// <summary>Applies a change.</summary>
    /// <param name="document">The document before, UTF-8 without byte order mark.</param>
    /// <param name="change">The operations.</param>
    /// <returns>The document after, written as documents are.</returns>
    /// <exception cref="JsonException">The document is not JSON.</exception>
    /// <exception cref="ArgumentException">An operation names a place that the document has not; the message names the operation.</exception>
    public static byte[] Apply(ReadOnlySpan<byte> document, ValueList<JournalOperation> change)
    {
        JsonState state = JsonState.Of(document);
        foreach (JournalOperation operation in Guard.NotNull(change))
        {
            if (!state.TryApply(operation))
            {
                throw new ArgumentException($"An operation that fits the document was expected; there is {operation}.", nameof(change));
            }
        }

        return state.ToUtf8()!;
    }
}
