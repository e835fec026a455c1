using Isms.Core;

namespace Isms.Risk.Matrix.Library;

/// <summary>The published matrices that come with the library: standards, practice, and examples of vendors. Static and thread-safe; nothing is read before it is asked for.</summary>
public static class PublishedMatrices
{
    private static readonly Lazy<ValueList<PublishedMatrix>> Known = new(PublishedMatrixData.Index);

    /// <summary>Every matrix: standards first, then public bodies, vendors and the literature.</summary>
    public static ValueList<PublishedMatrix> All => Known.Value;

    /// <summary>A matrix by its identifier or by the name of the transcription it was made of.</summary>
    /// <param name="id">For example <c>npsa-2008</c>, or <c>nhs_npsa_2008_5x5</c>.</param>
    /// <returns>The matrix, or null where none is called so.</returns>
    public static PublishedMatrix? Find(string? id) =>
        All.FirstOrDefault(matrix => string.Equals(matrix.Id.Value, id, StringComparison.Ordinal) || string.Equals(matrix.File, id, StringComparison.Ordinal));
}
