using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Support.Communications;

/// <summary>
/// One item of the communication plan: on what, when, with whom, by whom and by what process is communicated (ISO/IEC 27001:2013 7.4 a to e; concept 16). Immutable.
/// </summary>
public sealed record CommunicationItem : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CommunicationId Id { get; init; }

    /// <summary>On what is communicated (7.4 a), or null where that is not said.</summary>
    public LocalizedText? What { get; init; }

    /// <summary>When (7.4 b), in the organisation's words; null where that is not said.</summary>
    public string? When { get; init; }

    /// <summary>With whom (7.4 c): interested parties, partners, units, roles, persons.</summary>
    public ValueList<ElementId> WithWhom { get; init; } = [];

    /// <summary>Who communicates (7.4 d): a role, a unit or a person; null where that is not said.</summary>
    public ElementId? Who { get; init; }

    /// <summary>The process by which it is done (7.4 e), or null where that is not said.</summary>
    public LocalizedText? Process { get; init; }

    /// <summary>Why it is needed, or null.</summary>
    public LocalizedText? Need { get; init; }

    /// <summary>Which of the five are not filled, by the names of the members: <c>what</c>, <c>when</c>, <c>with</c>, <c>who</c>, <c>process</c>.</summary>
    public ValueList<string> Missing => new[]
    {
        (Name: "what", IsThere: What is not null),
        (Name: "when", IsThere: !string.IsNullOrWhiteSpace(When)),
        (Name: "with", IsThere: WithWhom.Count > 0),
        (Name: "who", IsThere: Who is not null),
        (Name: "process", IsThere: Process is not null),
    }.Where(part => !part.IsThere).Select(part => part.Name).ToValueList();
}
