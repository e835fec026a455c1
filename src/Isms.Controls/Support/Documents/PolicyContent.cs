using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Support.Documents;

/// <summary>What a policy covers of one list of items (ISO/IEC 27001:2013 5.2; ISO 27799:2008 7.2.1). Immutable.</summary>
public sealed record PolicyContent : DocumentElement
{
    /// <summary>The policy.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The list of items it was compared with.</summary>
    public required PolicyContentList Against { get; init; }

    /// <summary>The items looked at.</summary>
    public ValueList<PolicyContentItem> Items { get; init; } = [];

    /// <summary>The gaps that are known.</summary>
    public ValueList<PolicyGap> Gaps { get; init; } = [];
}
