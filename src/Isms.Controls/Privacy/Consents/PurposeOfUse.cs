using Isms.Core;

namespace Isms.Controls.Privacy.Consents;

/// <summary>A purpose for which personal information is used (JIS Q 15001). Immutable.</summary>
public sealed record PurposeOfUse : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required PurposeId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }
}
