using Isms.Core;

namespace Isms.Risk.Matrix.Library;

/// <summary>
/// A risk matrix that somebody published, with where it comes from and how sure that is. The words of the source stand in English, where it is in French followed by
/// an English word in brackets; the Japanese words are ours. Immutable and safe to share between threads; the definition is read when it is first asked for.
/// </summary>
public sealed class PublishedMatrix
{
    private readonly Lazy<RiskMatrixDefinition> definition;
    private readonly Lazy<RiskMatrix> matrix;

    internal PublishedMatrix(string id, string file, LocalizedText title, string source, string confidence, string? note, Func<RiskMatrixDefinition> read)
    {
        Id = MatrixId.Parse(id);
        File = file;
        Title = title;
        Source = source;
        Confidence = confidence;
        Note = note;
        definition = new(read);
        matrix = new(() => RiskMatrix.Create(Definition));
    }

    /// <summary>The identifier, short and permanent: <c>nist-sp800-30r1-i2</c>. That of the definition too.</summary>
    public MatrixId Id { get; }

    /// <summary>The name of the transcription it was made of, without extension: <c>nist_sp800-30r1_table_I-2</c>.</summary>
    public string File { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where it comes from; the origin of the definition too.</summary>
    public string Source { get; }

    /// <summary>How sure the transcription is and why; <c>recall</c> means written from memory and not confirmed.</summary>
    public string Confidence { get; }

    /// <summary>What is known about it beyond that, or null.</summary>
    public string? Note { get; }

    /// <summary>The definition, version 1.</summary>
    public RiskMatrixDefinition Definition => definition.Value;

    /// <summary>The matrix made of the definition, ready to classify.</summary>
    public RiskMatrix Matrix => matrix.Value;

    /// <summary>Identifier and English title.</summary>
    /// <returns>A line for logs.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
